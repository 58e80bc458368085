package online.ucca.triumvirate.cli.exchange;

import jakarta.json.Json;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.file.OutputFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.ForeignJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate export}: an instrument in the words of another standard. */
@Command(
    name = "export",
    description = {
      "Writes an instrument of a Triumvirate, or a CCO, in the form of another standard.",
      "%nStructure and integrity of the file are checked, its proof is not (see verify)."
    },
    footer = {
      "  triumvirate export unit.triumvirate.json --as oscal --out unit.oscal.json",
      "  triumvirate export unit.triumvirate.json --as case --out unit.case.json",
      "  triumvirate export framework.outcomes.json --as case",
      "  triumvirate export unit.cco.json --as vc"
    })
public final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "FILE",
      description = "A Triumvirate; for case also an imported outcome instrument, for vc a CCO.")
  Path file = Path.of("");

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORMAT",
      description = {
        "oscal: the Compliance Ruleset as an OSCAL 1.2.1 catalog.",
        "case: the Outcome Specification as a CASE 1.1 CFPackage.",
        "vc: a CCO as the W3C Verifiable Credential 2.0 that it is."
      })
  ExchangeFormat format = ExchangeFormat.OSCAL;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the result goes. Standard output if not given.")
  @Nullable Path out;

  /**
   * Makes the command.
   *
   * @param terminal where it writes
   */
  public ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    byte[] result = format.write(InputFile.read(file));
    if (out != null) {
      OutputFile.write(out, result);
    }
    String name = format.name().toLowerCase(Locale.ROOT);
    if (common.json()) {
      printJson(name, result);
    } else if (out == null) {
      terminal.result(result);
    } else {
      terminal.print("exported " + file + " as " + name + " to " + out);
    }
    return 0;
  }

  /** Not by the report alone: other standards have numbers that our documents have not. */
  private void printJson(String name, byte[] result) {
    JsonReport report = JsonReport.success().put("format", name);
    if (out != null) {
      terminal.print(report.put("file", out.toString()).text());
      return;
    }
    terminal.result(
        ForeignJson.readableBytes(
            Json.createObjectBuilder(Binding.write(report.members()).tree())
                .add("result", ForeignJson.read(result))
                .build()));
  }
}
