package online.ucca.triumvirate.adapter.tga;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.Outcome;

/**
 * What must hold of a unit beyond the integrity of every Triumvirate. That an element has criteria
 * is among the latter.
 */
final class UnitCoherence {
  private static final String OUTCOMES = "/instruments/outcome_specification/outcomes/";

  private UnitCoherence() {}

  static List<Finding> check(Triumvirate triumvirate) {
    List<Finding> findings = new ArrayList<>();
    checkNumbers(triumvirate, findings);
    checkUnitCredential(triumvirate, findings);
    return findings;
  }

  private static void checkNumbers(Triumvirate triumvirate, List<Finding> findings) {
    Set<String> seen = new HashSet<>();
    List<Outcome> outcomes = triumvirate.instruments().outcomeSpecification().outcomes();
    for (int i = 0; i < outcomes.size(); i++) {
      String element = outcomes.get(i).outcomeId().value();
      List<Criterion> criteria = outcomes.get(i).criteria();
      for (int j = 0; j < criteria.size(); j++) {
        String number = criteria.get(j).criterionId().value();
        String at = OUTCOMES + i + "/criteria/" + j + "/criterion_id";
        if (!number.startsWith(element + ".")) {
          findings.add(
              Finding.of(
                      ErrorCode.VAL_BAD_VALUE,
                      "criterion '" + number + "' stands under element '" + element + "'")
                  .at(at));
        } else if (!seen.add(number)) {
          findings.add(
              Finding.of(ErrorCode.VAL_DUPLICATE_ID, "criterion '" + number + "' stands twice")
                  .at(at));
        }
      }
    }
  }

  private static void checkUnitCredential(Triumvirate triumvirate, List<Finding> findings) {
    var instruments = triumvirate.instruments();
    String code = instruments.outcomeSpecification().instrumentRef().instrumentId();
    boolean present =
        instruments.credentialMap().credentials().stream()
            .anyMatch(
                credential ->
                    credential.credentialType() == CredentialType.UNIT_CREDENTIAL
                        && credential.credentialId().value().equals(code));
    if (!present) {
      findings.add(
          Finding.of(
                  ErrorCode.VAL_MISSING_REQUIRED_FIELD,
                  "there is no unit credential for the unit " + code + " itself")
              .at("/instruments/credential_map/credentials"));
    }
  }
}
