package online.ucca.triumvirate.properties.generate;

import java.util.List;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.RuleId;

/** What the instruments of one Triumvirate refer to each other by; drawn before they are. */
record Ids(List<OutcomeId> outcomes, List<RuleId> rules, List<CredentialId> credentials) {

  static Ids of(Draw draw) {
    return new Ids(
        draw.ids(1).stream().map(OutcomeId::new).toList(),
        draw.ids(0).stream().map(RuleId::new).toList(),
        draw.ids(1).stream().map(CredentialId::new).toList());
  }
}
