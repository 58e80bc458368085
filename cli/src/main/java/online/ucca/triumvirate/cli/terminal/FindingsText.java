package online.ucca.triumvirate.cli.terminal;

import java.util.List;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Severity;

/** Findings for people: code and message, then where, then what to do. */
public final class FindingsText {
  private FindingsText() {}

  /**
   * Prints findings.
   *
   * @param findings the findings
   * @param terminal where
   */
  public static void print(List<Finding> findings, Terminal terminal) {
    for (Finding finding : findings) {
      print(finding, terminal, "");
    }
  }

  /**
   * Prints a finding.
   *
   * @param finding the finding
   * @param terminal where
   * @param indent what its lines begin with
   */
  public static void print(Finding finding, Terminal terminal, String indent) {
    terminal.message(
        indent
            + word(finding.severity(), terminal)
            + " "
            + finding.errorCode()
            + ": "
            + finding.message());
    StringBuilder place = new StringBuilder();
    if (finding.sourceElement() != null) {
      place.append(finding.sourceElement());
    }
    if (finding.triumvirateElement() != null && !finding.triumvirateElement().isEmpty()) {
      place.append(place.isEmpty() ? "" : ", ").append(finding.triumvirateElement());
    }
    if (!place.isEmpty()) {
      terminal.message(indent + "  at: " + place);
    }
    terminal.message(indent + "  do: " + finding.remediation());
  }

  private static String word(Severity severity, Terminal terminal) {
    String word =
        switch (severity) {
          case FATAL, ERROR -> "refused";
          case WARNING -> "warning";
          case INFO -> "note";
        };
    if (!terminal.isColoured()) {
      return word;
    }
    String colour =
        switch (severity) {
          case FATAL, ERROR -> "\u001B[31m";
          case WARNING -> "\u001B[33m";
          case INFO -> "\u001B[36m";
        };
    return colour + word + "\u001B[0m";
  }
}
