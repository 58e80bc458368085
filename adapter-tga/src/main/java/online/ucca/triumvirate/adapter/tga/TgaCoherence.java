package online.ucca.triumvirate.adapter.tga;

import java.util.List;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;

/** What must hold of a training product, each kind by its own rules. */
final class TgaCoherence {
  private TgaCoherence() {}

  static List<Finding> check(Triumvirate triumvirate) {
    boolean ofUnits =
        triumvirate.instruments().outcomeSpecification().outcomes().stream()
            .anyMatch(outcome -> outcome.definedIn() != null);
    return ofUnits ? QualificationCoherence.check(triumvirate) : UnitCoherence.check(triumvirate);
  }
}
