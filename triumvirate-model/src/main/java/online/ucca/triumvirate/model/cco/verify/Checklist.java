package online.ucca.triumvirate.model.cco.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.Check;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;

/** Takes down what each step of a verification came to. What nobody said anything of is open. */
final class Checklist {
  private static final String NOT_REACHED = "not checked, because of what is wrong above";

  private final Map<CheckStep, Check> checks = new EnumMap<>(CheckStep.class);
  private final List<Finding> findings = new ArrayList<>();

  /** The step's result, unless it failed already. */
  void pass(CheckStep step, String why) {
    put(step, true, why);
  }

  /** The step could not be checked, for a reason that a person should know. */
  void open(CheckStep step, String why) {
    put(step, null, why);
  }

  /** The step failed; several reasons are listed one after the other. */
  void fail(CheckStep step, Finding finding) {
    findings.add(finding);
    Check before = checks.get(step);
    boolean again = before != null && Boolean.FALSE.equals(before.passed());
    checks.put(
        step,
        new Check(
            step.title(),
            false,
            again && before != null ? before.why() + "; " + finding.message() : finding.message()));
  }

  /** Something worth knowing that is not wrong. */
  void note(Finding finding) {
    findings.add(finding);
  }

  boolean failed(CheckStep step) {
    Check check = checks.get(step);
    return check != null && Boolean.FALSE.equals(check.passed());
  }

  /** Whether nothing is wrong so far. */
  boolean clean() {
    return findings.stream().noneMatch(Finding::blocks);
  }

  /** Every step, in its order. */
  List<Check> checks() {
    List<Check> all = new ArrayList<>();
    for (CheckStep step : CheckStep.values()) {
      all.add(checks.getOrDefault(step, new Check(step.title(), null, NOT_REACHED)));
    }
    return all;
  }

  List<Finding> findings() {
    return findings;
  }

  private void put(CheckStep step, @Nullable Boolean passed, String why) {
    if (!failed(step)) {
      checks.put(step, new Check(step.title(), passed, why));
    }
  }
}
