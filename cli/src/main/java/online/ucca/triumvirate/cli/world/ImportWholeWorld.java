package online.ucca.triumvirate.cli.world;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Progress;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.world.archive.ArchiveManifest;
import online.ucca.triumvirate.world.archive.ImportWorld;
import online.ucca.triumvirate.world.archive.UnpackContainer;
import online.ucca.triumvirate.world.archive.VerifyArchive;
import online.ucca.triumvirate.world.opening.ContainerParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate world import}. */
@Command(
    name = "import",
    description = {
      "Puts the world of an archive back, whole or not at all, where there is none. A container that"
          + " is there says where the rest goes; else it is made of the archive.",
      "The archive is verified first. The world's private key does not come back with it."
    },
    footer =
        "  triumvirate world import xx-harbour.zip --world worlds/xx-harbour --trust harbour.pub")
final class ImportWholeWorld implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WholeWorldOptions world = new WholeWorldOptions();

  @Parameters(paramLabel = "FILE", description = "The archive.")
  Path archive = Path.of("");

  @Option(
      names = "--world",
      paramLabel = "DIR",
      required = true,
      description = "The container, which is made if it is not there.")
  Path container = Path.of("");

  @Option(
      names = "--trust",
      paramLabel = "KEYFILE",
      arity = "1..*",
      required = true,
      description = "The key that the world signed with, public or your own private one.")
  List<Path> trust = List.of();

  ImportWholeWorld(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TrustedKeys keys = world.keys(trust, terminal);
    VerifyArchive verify =
        new VerifyArchive(keys, ContainerParts.verifier(), WorldCommands.schemaValidator());
    boolean unpacked = !Files.exists(container);
    if (unpacked) {
      new UnpackContainer(verify).to(archive, container);
    }
    boolean done = false;
    try (ContainerParts parts = world.open(container, terminal);
        Progress progress = new Progress(terminal, 0)) {
      ArchiveManifest manifest =
          new ImportWorld(parts.place(unpacked), verify)
              .from(archive, read -> progress.step(read + " bytes"));
      done = true;
      progress.aside(() -> say(manifest));
    } finally {
      if (unpacked && !done) {
        UnpackContainer.undo(container);
      }
    }
    return 0;
  }

  private void say(ArchiveManifest manifest) {
    if (common.json()) {
      terminal.print(
          JsonReport.success()
              .put("container", container.toString())
              .put("world_id", manifest.worldId())
              .put("entries", manifest.entries().size())
              .put("content_hash", manifest.contentHash().hex())
              .text());
    } else {
      terminal.print(manifest.worldId() + ": " + manifest.entries().size() + " entries are back");
      terminal.print("content hash: " + manifest.contentHash());
    }
  }
}
