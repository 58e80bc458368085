package online.ucca.triumvirate.adapter.faa;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.Outcome;

/** What must hold of a certification standard beyond the integrity of every Triumvirate. */
final class FaaCoherence {
  private static final String OUTCOMES = "/instruments/outcome_specification/outcomes/";

  private FaaCoherence() {}

  static List<Finding> check(Triumvirate triumvirate) {
    List<Finding> findings = new ArrayList<>();
    List<Outcome> outcomes = triumvirate.instruments().outcomeSpecification().outcomes();
    for (int i = 0; i < outcomes.size(); i++) {
      Outcome task = outcomes.get(i);
      if (task.group() == null) {
        findings.add(
            Finding.of(
                    ErrorCode.VAL_MISSING_REQUIRED_FIELD,
                    "task '" + task.outcomeId() + "' stands in no area of operation")
                .at(OUTCOMES + i));
      }
      for (int j = 0; j < task.criteria().size(); j++) {
        check(task, task.criteria().get(j), OUTCOMES + i + "/criteria/" + j, findings);
      }
    }
    return findings;
  }

  /** Codes nest: a task's elements begin with its own code, and K1a with that of K1. */
  private static void check(Outcome task, Criterion element, String at, List<Finding> findings) {
    String code = element.criterionId().value();
    CriterionId stem = element.parentCriterionId();
    if (!code.startsWith(task.outcomeId().value() + ".")) {
      findings.add(
          Finding.of(
                  ErrorCode.VAL_BAD_VALUE,
                  "element '" + code + "' stands under task '" + task.outcomeId() + "'")
              .at(at + "/criterion_id"));
    } else if (stem != null && !code.startsWith(stem.value())) {
      findings.add(
          Finding.of(
                  ErrorCode.VAL_BAD_VALUE,
                  "element '" + code + "' is said to be a part of '" + stem + "'")
              .at(at + "/parent_criterion_id"));
    }
  }
}
