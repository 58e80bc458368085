package online.ucca.triumvirate.cli.world;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.AuditText;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Progress;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.host.file.VerifyAuditLog;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.world.archive.ArchiveManifest;
import online.ucca.triumvirate.world.archive.ExamineArchive;
import online.ucca.triumvirate.world.archive.VerifyArchive;
import online.ucca.triumvirate.world.opening.ContainerParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate world verify}. */
@Command(
    name = "verify",
    description = {
      "Verifies the archive of a world, offline and without that world: its signature, the hash of"
          + " every entry, that its tables can be read, and that its audit logs hold with their"
          + " checkpoints.",
      "Changes nothing. Exit status 1 if anything is wrong."
    },
    footer = {
      "  triumvirate world verify xx-harbour.zip",
      "  triumvirate world verify xx-harbour.zip --trust harbour.pub --json"
    })
final class VerifyWholeWorld implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WholeWorldOptions world = new WholeWorldOptions();

  @Parameters(paramLabel = "FILE", description = "The archive.")
  Path archive = Path.of("");

  @Option(
      names = "--trust",
      paramLabel = "KEYFILE",
      arity = "1..*",
      description =
          "The keys that the world signed with. If not given: those of the worlds on this machine.")
  List<Path> trust = List.of();

  VerifyWholeWorld(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TrustedKeys keys =
        world.keys(trust.isEmpty() ? WholeWorldOptions.keysHere(terminal) : trust, terminal);
    ProofVerifier verifier = ContainerParts.verifier();
    ExamineArchive examine =
        new ExamineArchive(
            new VerifyArchive(keys, verifier, WorldCommands.schemaValidator()),
            new VerifyAuditLog(keys, verifier));
    try (Progress progress = new Progress(terminal, 0)) {
      ExamineArchive.Report report =
          examine.examine(archive, read -> progress.step(read + " bytes"));
      progress.aside(() -> say(report));
      return report.intact() ? 0 : 1;
    }
  }

  private void say(ExamineArchive.Report report) {
    ArchiveManifest manifest = report.manifest();
    if (common.json()) {
      JsonReport json = JsonReport.of(report.intact()).put("archive", archive.toString());
      if (manifest != null) {
        json.put("world_id", manifest.worldId())
            .put("exported_at", manifest.exportedAt().toString())
            .put("signed_by", manifest.signedBy())
            .put("entries", manifest.entries().size())
            .put("content_hash", manifest.contentHash().hex())
            .put("left_out", manifest.leftOut())
            .put("rows", report.rows())
            .put("logs", AuditText.json(report.logs()));
      }
      terminal.print(json.put("findings", report.findings()).text());
      return;
    }
    if (manifest != null && report.intact()) {
      terminal.print(
          "verified: %s is the unaltered world %s of %s, %d entries"
              .formatted(
                  archive, manifest.worldId(), manifest.exportedAt(), manifest.entries().size()));
      terminal.print("  signed by: " + manifest.signedBy());
      terminal.print("  content hash: " + manifest.contentHash());
      terminal.print(
          "  database: %d tables, %d rows"
              .formatted(
                  report.rows().size(),
                  report.rows().values().stream().mapToLong(Long::longValue).sum()));
    }
    report.logs().forEach(new AuditText(terminal)::print);
    FindingsText.print(report.findings(), terminal);
  }
}
