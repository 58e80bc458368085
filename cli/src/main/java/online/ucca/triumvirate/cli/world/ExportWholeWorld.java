package online.ucca.triumvirate.cli.world;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Progress;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.archive.ArchiveManifest;
import online.ucca.triumvirate.world.archive.ExportWorld;
import online.ucca.triumvirate.world.opening.ContainerParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate world export}. */
@Command(
    name = "export",
    description =
        "Writes a whole world into one archive: database, objects, audit logs, registrations and"
            + " container, under a signed manifest. Private keys stay where they are.",
    footer = "  triumvirate world export worlds/xx-harbour --out xx-harbour.zip")
final class ExportWholeWorld implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WholeWorldOptions world = new WholeWorldOptions();

  @Parameters(paramLabel = "DIR", description = "The world's container.")
  Path container = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The archive to make; a file that is there is not replaced.")
  Path out = Path.of("");

  ExportWholeWorld(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (ContainerParts parts = world.open(container, terminal);
        Progress progress = new Progress(terminal, 0)) {
      ArchiveManifest manifest =
          new ExportWorld(parts.known(), parts.signer(), parts.settings().time())
              .to(out, written -> progress.step(written + " bytes"));
      progress.aside(() -> say(manifest));
    }
    return 0;
  }

  private void say(ArchiveManifest manifest) {
    if (common.json()) {
      terminal.print(
          JsonReport.success()
              .put("archive", out.toString())
              .put("world_id", manifest.worldId())
              .put("entries", manifest.entries().size())
              .put("content_hash", manifest.contentHash().hex())
              .put("left_out", manifest.leftOut())
              .text());
    } else {
      terminal.print(out + ": " + manifest.entries().size() + " entries");
      terminal.print("content hash: " + manifest.contentHash());
      manifest.leftOut().forEach(file -> terminal.message("left out: " + file));
    }
  }
}
