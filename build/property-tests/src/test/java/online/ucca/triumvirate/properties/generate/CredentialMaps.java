package online.ucca.triumvirate.properties.generate;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.GoverningRule;
import online.ucca.triumvirate.model.credential.Lifecycle;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.credential.RuleApplicability;
import online.ucca.triumvirate.model.credential.ScopeOfPractice;
import online.ucca.triumvirate.model.credential.ValidityBasis;
import online.ucca.triumvirate.model.id.CredentialId;

/** Draws instrument 3. */
final class CredentialMaps {
  private CredentialMaps() {}

  static CredentialMap of(Draw draw, Ids ids) {
    List<Credential> credentials = new ArrayList<>();
    for (CredentialId id : ids.credentials()) {
      credentials.add(credential(draw, id, ids, ids.credentials().subList(0, credentials.size())));
    }
    return new CredentialMap(References.instrument(draw, draw.id()), credentials);
  }

  /** Requires only credentials that stand before it, so that no circle can arise. */
  private static Credential credential(
      Draw draw, CredentialId id, Ids ids, List<CredentialId> before) {
    String validity = References.period(draw);
    return new Credential(
        id,
        draw.text(),
        draw.any(CredentialType.class),
        draw.perhaps(draw::text),
        draw.text(),
        new ScopeOfPractice(draw.text(), References.statements(draw), References.statements(draw)),
        new Requirements(
            draw.someOf(ids.outcomes()).stream()
                .map(ref -> new RequiredOutcome(ref, draw.any(OutcomeRequirementType.class)))
                .toList(),
            draw.someOf(before).stream()
                .map(ref -> new RequiredCredential(ref, draw.any(CredentialRelationship.class)))
                .toList(),
            draw.someOf(ids.rules()).stream()
                .map(ref -> new GoverningRule(ref, draw.any(RuleApplicability.class)))
                .toList()),
        new Lifecycle(
            validity,
            References.statements(draw),
            References.statements(draw),
            validity == null ? null : draw.since11(() -> draw.any(ValidityBasis.class))),
        packaging(draw));
  }

  private static PackagingRules packaging(Draw draw) {
    Integer core = draw.perhaps(() -> draw.below(20));
    Integer elective = draw.perhaps(() -> draw.below(20));
    int stated = (core == null ? 0 : core) + (elective == null ? 0 : elective);
    int rest = core == null || elective == null ? draw.below(5) : 0;
    return new PackagingRules(
        draw.perhaps(() -> stated + rest), core, elective, References.statements(draw));
  }
}
