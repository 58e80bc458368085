package online.ucca.triumvirate.cli.terminal;

import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.certification.CertificationReport;
import online.ucca.triumvirate.certification.RuleOutcome;
import online.ucca.triumvirate.certification.RuleResult;

/** A certification for people: what does not hold first, then the verdict. */
public final class CertificationText {
  private CertificationText() {}

  /**
   * Tells whoever watches that a rule is done.
   *
   * @param rule what came of it
   * @param terminal where
   */
  public static void progress(RuleResult rule, Terminal terminal) {
    if (terminal.isInteractive()) {
      terminal.message(rule.obligation().id() + " " + rule.outcome().text());
    }
  }

  /**
   * Prints a report.
   *
   * @param report the report
   * @param terminal where
   */
  public static void print(CertificationReport report, Terminal terminal) {
    report.rules().stream()
        .filter(rule -> rule.outcome() == RuleOutcome.FAILED)
        .forEach(rule -> print(rule, terminal));
    report.rules().stream()
        .filter(rule -> rule.outcome() == RuleOutcome.SKIPPED)
        .forEach(rule -> print(rule, terminal));
    terminal.print(
        report.adapter().adapterId()
            + " "
            + report.adapter().adapterVersion()
            + ": "
            + (report.certified() ? "certified" : "not certified")
            + " ("
            + report.count(RuleOutcome.PASSED)
            + " rules passed, "
            + report.count(RuleOutcome.FAILED)
            + " failed, "
            + report.count(RuleOutcome.SKIPPED)
            + " skipped; kit "
            + report.kitVersion()
            + ")");
  }

  private static void print(RuleResult rule, Terminal terminal) {
    Obligation obligation = rule.obligation();
    WrappedText text = new WrappedText(terminal);
    text.print(
        rule.outcome().text() + " " + obligation.id() + " " + obligation.level() + ": ",
        obligation.text());
    for (String remark : rule.remarks()) {
      remark
          .lines()
          .forEach(line -> text.print(line.startsWith(" ") ? "      " : "  at: ", line.strip()));
    }
    text.print("  do: ", obligation.remedy());
  }
}
