package online.ucca.triumvirate.world.holding;

import java.nio.file.Path;
import java.util.List;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.world.TranslationRequest;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldSettings;

/** A sync in a process of its own, to be killed. */
final class SyncProcess {
  static final TranslationRequest REFRESH =
      TranslationRequest.DETECT.withIngestion(
          new IngestionOptions(true, false, IngestionOptions.EnrichmentLevel.NONE));

  private SyncProcess() {}

  /** Home, the register's host, then the codes. */
  public static void main(String[] arguments) {
    List<String> codes = List.of(arguments).subList(2, arguments.length);
    run(SmallRegister.settings(Path.of(arguments[0]), arguments[1]), codes, new Silence());
  }

  static SyncIndex run(WorldSettings settings, List<String> codes, SyncProgress progress) {
    try (World world = World.open(settings)) {
      return new SyncCodes(world, HoldingsFolder.of(settings), settings.time())
          .sync(codes, REFRESH, progress);
    }
  }

  /** Tells nobody. */
  static class Silence implements SyncProgress {
    @Override
    public void begins(SyncRequest request, int received) {}

    @Override
    public void done(CodeOutcome outcome) {}
  }
}
