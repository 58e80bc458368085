package online.ucca.triumvirate.certification.rule;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.certification.RuleOutcome;
import online.ucca.triumvirate.certification.RuleResult;
import online.ucca.triumvirate.certification.subject.Deadline;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.Subject;

/** Runs one rule so that whatever an adapter does in it stops no other. */
public final class RuleRun {
  /** How many steps' deadlines a rule may take. */
  private static final int STEPS = 10;

  private RuleRun() {}

  /**
   * Runs a rule.
   *
   * @param obligation the rule
   * @param subject the adapter, for this rule alone; closed afterwards
   * @return what came of it
   */
  public static RuleResult run(Obligation obligation, Subject subject) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Remarks remarks = new Remarks();
    Duration limit = subject.stepDeadline().multipliedBy(STEPS);
    try (subject) {
      Deadline.within(
          limit,
          obligation.id(),
          () -> {
            Rules.check(obligation).check(subject, remarks);
            return remarks;
          });
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      remarks.add("the adapter", "stopped the check with " + e);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    return result(obligation, remarks);
  }

  private static RuleResult result(Obligation obligation, Remarks remarks) {
    String skipped = remarks.skipReason();
    if (skipped != null) {
      return new RuleResult(obligation, RuleOutcome.SKIPPED, List.of(skipped));
    }
    List<String> all = remarks.all();
    return new RuleResult(obligation, all.isEmpty() ? RuleOutcome.PASSED : RuleOutcome.FAILED, all);
  }
}
