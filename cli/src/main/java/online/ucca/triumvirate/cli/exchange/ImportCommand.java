package online.ucca.triumvirate.cli.exchange;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.file.OutputFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.exchange.casenet.CasePackages;
import online.ucca.triumvirate.exchange.casenet.ImportedInstrument;
import online.ucca.triumvirate.world.ReadTriumvirate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate import}: an outcome instrument from another standard. */
@Command(
    name = "import",
    description = {
      "Reads a competency framework, a CFPackage of CASE 1.0 or 1.1, as an outcome instrument.",
      "%nThe result has outcome_specification and extensions as a Triumvirate has them; a Triumvirate"
          + " that takes both brings the other two instruments. Nothing is lost: export --as case gives"
          + " the framework back."
    },
    footer = {
      "  triumvirate import framework.json --out framework.outcomes.json",
      "  triumvirate export framework.outcomes.json --as case"
    })
public final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", description = "A CFPackage as JSON.")
  Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the instrument goes. Standard output if not given.")
  @Nullable Path out;

  /**
   * Makes the command.
   *
   * @param terminal where it writes
   */
  public ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CasePackages packages = new CasePackages(ReadTriumvirate.installed().schemaValidator());
    ImportedInstrument imported = packages.read(InputFile.read(file));
    if (out != null) {
      OutputFile.write(out, imported.document().readableBytes());
    }
    int outcomes = imported.specification().outcomes().size();
    if (common.json()) {
      JsonReport report =
          JsonReport.success()
              .put("outcomes", outcomes)
              .putFindings("warnings", imported.warnings());
      terminal.print(
          (out == null
                  ? report.put("result", imported.document().tree())
                  : report.put("file", out.toString()))
              .text());
      return 0;
    }
    if (out == null) {
      terminal.result(imported.document().readableBytes());
    } else {
      terminal.print("imported " + file + " to " + out + " (" + outcomes + " outcomes)");
    }
    FindingsText.print(imported.warnings(), terminal);
    return 0;
  }
}
