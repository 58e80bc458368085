package online.ucca.triumvirate.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import online.ucca.triumvirate.cli.file.OutputFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.AuditText;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Progress;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.host.file.AuditLogReport;
import online.ucca.triumvirate.host.file.ProveEntry;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.evidence.VerifyEvidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triumvirate audit}: the evidence trail. */
@Command(
    name = "audit",
    description = "Verifies, proves, exports and indexes the evidence trail.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
final class AuditCommand implements Callable<Integer> {
  @Mixin CommonOptions common = new CommonOptions();

  @Spec @Nullable CommandSpec spec;

  static CommandLine with(Terminal terminal) {
    return new CommandLine(new AuditCommand())
        .addSubcommand(new Verify(terminal))
        .addSubcommand(new Prove(terminal))
        .addSubcommand(new Export(terminal));
  }

  @Override
  public Integer call() {
    throw usage(spec, "a command is missing: verify, prove, export or index");
  }

  private static ParameterException usage(@Nullable CommandSpec spec, String message) {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the command's specification");
    }
    return new ParameterException(spec.commandLine(), message);
  }

  /** {@code triumvirate audit verify}. */
  @Command(
      name = "verify",
      description =
          "Verifies an audit log, or a folder made by `audit export`: every line, the chain, details"
              + " and checkpoints. Give a checkpoint that was kept elsewhere to see that nothing was"
              + " cut off or rewritten since.",
      footer = {
        "  triumvirate audit verify audit.jsonl --checkpoint kept-in-march.txt --trust key.pem.pub",
        "  triumvirate audit verify exported-evidence --trust exported-evidence/public-key.pem"
      })
  static final class Verify implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin CommonOptions common = new CommonOptions();
    @Mixin WorldOptions worldOptions = new WorldOptions();
    @Mixin WorldOptions.TrustOptions trust = new WorldOptions.TrustOptions();

    @Parameters(paramLabel = "LOG", description = "An audit log, or a folder of evidence.")
    Path log = Path.of("");

    @Option(
        names = "--checkpoint",
        paramLabel = "FILE",
        description = "A checkpoint of this log that was kept elsewhere. Repeatable.")
    List<Path> checkpoints = List.of();

    Verify(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (World world = worldOptions.open(terminal);
          Progress progress = new Progress(terminal, PERCENT)) {
        VerifyEvidence.Report report =
            new VerifyEvidence(trust.keys(world, worldOptions, terminal), world.proofVerifier())
                .verify(log, checkpoints, percentOf(log, progress));
        if (common.json()) {
          terminal.print(
              JsonReport.of(report.intact())
                  .put("logs", AuditText.json(report.logs()))
                  .put("findings", report.findings())
                  .text());
        } else {
          FindingsText.print(report.findings(), terminal);
          AuditText text = new AuditText(terminal);
          report.logs().forEach(text::print);
        }
        return report.intact() ? ExitStatus.DONE : ExitStatus.REFUSED;
      }
    }
  }

  /** {@code triumvirate audit prove}. */
  @Command(
      name = "prove",
      description =
          "Proves that an entry is in a log (c2sp.org/tlog-proof), and that the log only grew since it"
              + " had fewer entries. The proof is verified before it is given out.",
      footer = {
        "  triumvirate audit prove audit.jsonl --seq 41 --out entry-41.tlog-proof",
        "  triumvirate audit prove audit.jsonl --seq 41 --from-size 20 --json"
      })
  static final class Prove implements Callable<Integer> {
    private final Terminal terminal;

    @Spec @Nullable CommandSpec spec;

    @Mixin CommonOptions common = new CommonOptions();
    @Mixin WorldOptions worldOptions = new WorldOptions();
    @Mixin WorldOptions.TrustOptions trust = new WorldOptions.TrustOptions();

    @Parameters(paramLabel = "LOG", description = "An audit log.")
    Path log = Path.of("");

    @Option(
        names = "--seq",
        paramLabel = "N",
        required = true,
        description = "The entry's number, from 0.")
    long seq;

    @Option(
        names = "--from-size",
        paramLabel = "M",
        description = "Prove also that the log grew out of its first M entries.")
    @Nullable Long fromSize;

    @Option(
        names = "--checkpoint",
        paramLabel = "FILE",
        description = "The checkpoint to prove it by. The newest beside the log if not given.")
    @Nullable Path checkpoint;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description =
            "Where the proof goes; the proof of growth goes beside it, ending in .growth. Standard"
                + " output if not given.")
    @Nullable Path out;

    Prove(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      if (fromSize != null && out == null && !common.json()) {
        throw usage(
            spec, "--from-size gives a second proof: name a file with --out, or use --json");
      }
      try (World world = worldOptions.open(terminal)) {
        ProveEntry.Proof proof =
            new ProveEntry(trust.keys(world, worldOptions, terminal), world.proofVerifier())
                .prove(log, seq, fromSize, checkpoint);
        String growth = proof.growth() == null ? null : proof.growth().text();
        if (out != null) {
          OutputFile.write(out, utf8(proof.inclusion().text()));
          if (growth != null) {
            OutputFile.write(out.resolveSibling(out.getFileName() + ".growth"), utf8(growth));
          }
        }
        if (common.json()) {
          terminal.print(
              JsonReport.success()
                  .put("origin", proof.origin())
                  .put("seq", seq)
                  .put("size", proof.inclusion().inclusion().size())
                  .put("entry", proof.entry())
                  .put("leaf_hash", proof.leafHash())
                  .put("root", proof.root())
                  .put("proof", proof.inclusion().text())
                  .put("growth", growth)
                  .text());
        } else if (out == null) {
          terminal.result(utf8(proof.inclusion().text()));
        } else {
          terminal.print(
              "proved: entry " + seq + " of " + proof.origin() + " is in " + log + ", see " + out);
        }
        return ExitStatus.DONE;
      }
    }

    private static byte[] utf8(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** {@code triumvirate audit export}. */
  @Command(
      name = "export",
      description =
          "Exports the world's evidence as one new folder: logs, checkpoints, details, caches,"
              + " registrations, the public key, and a signed manifest. No private key.",
      footer = "  triumvirate audit export --out evidence-2026")
  static final class Export implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin CommonOptions common = new CommonOptions();
    @Mixin WorldOptions worldOptions = new WorldOptions();

    @Option(
        names = "--out",
        paramLabel = "DIR",
        description = "The folder to make. ./evidence if not given.")
    Path out = Path.of("evidence");

    Export(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      Map<String, AuditLogReport> logs = worldOptions.exportEvidence(terminal).to(out);
      if (common.json()) {
        terminal.print(
            JsonReport.success()
                .put("folder", out.toString())
                .put("logs", AuditText.json(logs))
                .text());
      } else {
        logs.forEach(new AuditText(terminal)::printExported);
        terminal.print("exported to " + out);
      }
      return ExitStatus.DONE;
    }
  }

  private static final int PERCENT = 100;

  private static LongConsumer percentOf(Path log, Progress progress) {
    long total = Math.max(1, log.toFile().length());
    int[] shown = {0};
    return done -> {
      while (!Files.isDirectory(log) && shown[0] < PERCENT * done / total) {
        shown[0]++;
        progress.step(log.toString());
      }
    };
  }
}
