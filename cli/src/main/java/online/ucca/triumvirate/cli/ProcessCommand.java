package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.file.OutputFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate process}: the engine alone, gate and CCO. */
@Command(
    name = "process",
    description = "Passes a Triumvirate through the engine's gate and makes its CCO.",
    footer = "  triumvirate process unit.triumvirate.json --out unit.cco.json")
final class ProcessCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();

  @Parameters(paramLabel = "FILE", description = "A signed Triumvirate.")
  Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the CCO goes. Standard output if not given.")
  @Nullable Path out;

  ProcessCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    byte[] bytes = InputFile.read(file);
    try (World world = worldOptions.open(terminal)) {
      JsonDocument cco = world.process(bytes);
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
}
