package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.ValidationReport;
import online.ucca.triumvirate.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code triumvirate validate}: structure and semantics of a Triumvirate. */
@Command(
    name = "validate",
    description =
        "Checks a Triumvirate's structure and semantics, and says how much of its source is mapped.",
    footer = "  triumvirate validate unit.triumvirate.json")
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();

  @Parameters(paramLabel = "FILE", description = "A Triumvirate.")
  Path file = Path.of("");

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    byte[] bytes = InputFile.read(file);
    try (World world = worldOptions.open(terminal)) {
      ValidationReport report = world.validate(bytes);
      ValidationResult result = report.result();
      boolean valid = result.structuralValid() && result.semanticValid();
      if (common.json()) {
        Map<String, Object> coverage = new LinkedHashMap<>();
        coverage.put("mapped", result.coverageReport().mapped());
        coverage.put("total", result.coverageReport().total());
        coverage.put("percent", result.coverageReport().percent());
        terminal.print(
            JsonReport.of(valid)
                .put("structural_valid", result.structuralValid())
                .put("semantic_valid", result.semanticValid())
                .put("adapter_installed", report.adapterInstalled())
                .put("errors", result.errors())
                .put("warnings", result.warnings())
                .put("coverage", coverage)
                .text());
      } else {
        printVerdict(report);
        FindingsText.print(result.errors(), terminal);
        FindingsText.print(result.warnings(), terminal);
      }
      return valid ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
  }

  private void printVerdict(ValidationReport report) {
    ValidationResult result = report.result();
    if (!result.structuralValid()) {
      terminal.print("structure: not valid");
      terminal.print("semantics: not checked, because the structure is not valid");
      return;
    }
    terminal.print("structure: valid");
    terminal.print(
        "semantics: "
            + (result.semanticValid() ? "valid" : "not valid")
            + (report.adapterInstalled() ? "" : " (its adapter is not installed)"));
    terminal.print(
        "coverage:  "
            + result.coverageReport().mapped()
            + " of "
            + result.coverageReport().total()
            + " source elements mapped ("
            + result.coverageReport().percent()
            + " %)");
  }
}
