package online.ucca.triumvirate.cli;

import java.util.List;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports what stopped a command. */
final class Failures {
  private Failures() {}

  static int report(Throwable failure, Terminal terminal, boolean json) {
    if (failure instanceof Refusal refusal) {
      return report(refusal.findings(), terminal, json);
    }
    if (terminal.environment().containsKey("TRIUMVIRATE_DEBUG")) {
      failure.printStackTrace(terminal.errWriter());
    }
    return report(List.of(internal(failure)), terminal, json);
  }

  /**
   * A fault of ours as a finding: its type says enough to find it, its text might quote the input.
   */
  static Finding internal(Throwable failure) {
    return Finding.of(
        ErrorCode.CLI_INTERNAL, "the command failed with " + failure.getClass().getName());
  }

  /**
   * Reports a command line that is not understood: as picocli does, and as JSON if that was asked
   * for.
   */
  static int reportUsage(ParameterException wrong, String[] arguments, Terminal terminal) {
    String message = String.valueOf(wrong.getMessage());
    if (List.of(arguments).contains("--json")) {
      Finding finding = Finding.of(ErrorCode.CLI_USAGE, message);
      terminal.print(JsonReport.failure().putFindings("findings", List.of(finding)).text());
    }
    terminal.message(message);
    if (!UnmatchedArgumentException.printSuggestions(wrong, terminal.errWriter())) {
      wrong.getCommandLine().usage(terminal.errWriter());
    }
    return wrong.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
  }

  static int report(List<Finding> findings, Terminal terminal, boolean json) {
    if (json) {
      terminal.print(JsonReport.failure().putFindings("findings", findings).text());
    }
    FindingsText.print(findings, terminal);
    return ExitStatus.of(findings);
  }

  /** Whether the command that failed was asked for JSON. */
  static boolean wantsJson(ParseResult parsed) {
    ParseResult innermost = parsed;
    while (innermost.hasSubcommand()) {
      innermost = innermost.subcommand();
    }
    return innermost.hasMatchedOption("--json");
  }
}
