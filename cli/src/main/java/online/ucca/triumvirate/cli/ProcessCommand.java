package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.file.OutputFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.cco.life.CapabilityLives;
import online.ucca.triumvirate.engine.cco.life.ProcessingOrder;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triumvirate process}: the engine alone, gate and CCO. */
@Command(
    name = "process",
    description = {
      "Passes a Triumvirate through the engine's gate and makes its CCO, with a place in this"
          + " world's status lists.",
      "%nProcessing it again gives the same CCO. To renew one, process with --renew and `cosign`"
          + " what that makes: the older one is renewed by it then."
    },
    footer = {
      "  triumvirate process unit.triumvirate.json --out unit.cco.json",
      "  triumvirate process unit.triumvirate.json --renew --out unit.renewed.cco.json",
      "  triumvirate process unit.triumvirate.json --status-lists https://status.example.org/us"
    })
final class ProcessCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();

  @Parameters(paramLabel = "FILE", description = "A signed Triumvirate.")
  Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the CCO goes. Standard output if not given.")
  @Nullable Path out;

  @Option(names = "--renew", description = "Make a new CCO of what has one, to replace it.")
  boolean renew;

  @Option(
      names = "--status-lists",
      paramLabel = "URL",
      description =
          "Where the status lists stand from now on: /revocation and /refresh are added. The world"
              + " remembers it; until it is given, they have a name and no address.")
  @Nullable String statusLists;

  ProcessCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ProcessingOrder order = order();
    byte[] bytes = InputFile.read(file);
    try (World world = worldOptions.open(terminal)) {
      CapabilityLives lives = world.capabilities().lives();
      JsonDocument cco = lives.process(world.admit(bytes), order, WorldOptions.user());
      lives.find(cco.tree().getString("id")).ifPresent(this::note);
      if (out != null) {
        OutputFile.write(out, cco.readableBytes());
      }
      if (common.json()) {
        JsonReport report = JsonReport.success().put("cco_id", cco.tree().getString("id"));
        if (out == null) {
          report.put("cco", cco.tree());
        } else {
          report.put("file", out.toString());
        }
        terminal.print(report.text());
      } else if (out == null) {
        terminal.result(cco.readableBytes());
      } else {
        terminal.print(
            "processed " + file + " to " + out + " (" + cco.tree().getString("id") + ")");
      }
      return ExitStatus.DONE;
    }
  }

  private ProcessingOrder order() {
    try {
      return new ProcessingOrder(renew, statusLists);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
    }
  }

  /** What whoever expected a new CCO should know of the one that it is. */
  private void note(CapabilityLife life) {
    if (life.state() != LifecycleState.PROCESSED) {
      terminal.message(
          "note: this CCO is "
              + life.state().text()
              + " since "
              + life.last().at()
              + "; --renew makes another one");
    }
    if (statusLists != null && !life.entry().lists().equals(statusLists)) {
      terminal.message(
          "note: this CCO has its place in "
              + life.entry().lists()
              + " already; the new address is that of others");
    }
  }
}
