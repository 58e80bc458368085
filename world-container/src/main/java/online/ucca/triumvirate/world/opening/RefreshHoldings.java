package online.ucca.triumvirate.world.opening;

import java.util.List;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.IngestionOptions.EnrichmentLevel;
import online.ucca.triumvirate.world.TranslationRequest;
import online.ucca.triumvirate.world.holding.CodeOutcome;
import online.ucca.triumvirate.world.holding.HoldingsFolder;
import online.ucca.triumvirate.world.holding.SyncCodes;
import online.ucca.triumvirate.world.holding.SyncProgress;
import online.ucca.triumvirate.world.holding.SyncRequest;

/**
 * Asks the register again for everything that the world holds from it. What changed is held, and
 * found by {@code drift}; what is offered stays what it was until a person offers another.
 */
final class RefreshHoldings implements Runnable {
  private final OpenContainer container;

  RefreshHoldings(OpenContainer container) {
    this.container = container;
  }

  @Override
  public void run() {
    HoldingsFolder holdings = HoldingsFolder.of(container.settings());
    List<String> codes = List.copyOf(HoldingsFolder.after(holdings.syncs()).keySet());
    if (!codes.isEmpty()) {
      TranslationRequest fresh =
          TranslationRequest.DETECT.withIngestion(
              new IngestionOptions(true, false, EnrichmentLevel.NONE));
      new SyncCodes(container.world(), holdings, container.settings().time())
          .sync(codes, fresh, new Unwatched());
    }
  }

  /** What came of each code stands in the holdings. */
  private static final class Unwatched implements SyncProgress {
    @Override
    public void begins(SyncRequest request, int received) {
      // Nobody watches.
    }

    @Override
    public void done(CodeOutcome outcome) {
      // Nobody watches.
    }
  }
}
