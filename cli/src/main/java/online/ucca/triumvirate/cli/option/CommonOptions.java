package online.ucca.triumvirate.cli.option;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options that every command has. */
@Command(
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n")
public final class CommonOptions {
  @Option(names = "--json", description = "Print one JSON object with the member success.")
  boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  /**
   * Whether the result is wanted as JSON.
   *
   * @return true if it is
   */
  public boolean json() {
    return json;
  }
}
