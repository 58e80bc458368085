package online.ucca.triumvirate.engine.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.pack.plan.PackPlan;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;

/**
 * Whether several instruments can stand in one pack, whose words and paper are the same for all.
 */
final class ClusterCheck {
  private ClusterCheck() {}

  /**
   * Refuses a mixture.
   *
   * @throws Refusal {@code PCK_CLUSTER_MIXED} with every reason
   */
  static void check(List<AcceptedTriumvirate> sources) {
    List<Finding> reasons = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    AcceptedTriumvirate first = sources.get(0);
    OutcomeSpecification leading = specification(first);
    String leader = leading.instrumentRef().instrumentId();
    boolean examination = PackPlan.of(leading).isExamination();
    for (AcceptedTriumvirate source : sources) {
      OutcomeSpecification own = specification(source);
      String id = own.instrumentRef().instrumentId();
      if (!ids.add(id)) {
        reasons.add(reason(id + " is given twice", id));
      }
      if (!source.triumvirate().adapterId().equals(first.triumvirate().adapterId())) {
        reasons.add(reason(leader + " and " + id + " are of two worlds", id));
      } else if (!own.instrumentRef()
          .jurisdiction()
          .equals(leading.instrumentRef().jurisdiction())) {
        reasons.add(reason(leader + " and " + id + " are of two jurisdictions", id));
      } else if (!own.domain().labels().equals(leading.domain().labels())) {
        reasons.add(reason(leader + " and " + id + " are assessed in different words", id));
      } else if (PackPlan.of(own).isExamination() != examination) {
        reasons.add(reason("of " + leader + " and " + id + " one is an examination", id));
      }
    }
    if (!reasons.isEmpty()) {
      throw new Refusal(reasons);
    }
  }

  private static OutcomeSpecification specification(AcceptedTriumvirate source) {
    return source.triumvirate().instruments().outcomeSpecification();
  }

  private static Finding reason(String message, String id) {
    return Finding.of(ErrorCode.PCK_CLUSTER_MIXED, message).from(id);
  }
}
