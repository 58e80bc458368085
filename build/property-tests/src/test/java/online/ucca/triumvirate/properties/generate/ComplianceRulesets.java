package online.ucca.triumvirate.properties.generate;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.id.TextId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.ruleset.ComplianceEvidenceType;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.EvidenceOfCompliance;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import online.ucca.triumvirate.model.ruleset.RuleReference;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;
import online.ucca.triumvirate.model.ruleset.TargetType;

/** Draws instrument 2. */
final class ComplianceRulesets {
  private ComplianceRulesets() {}

  static ComplianceRuleset of(Draw draw, Ids ids) {
    InstrumentRef first = References.rulesetInstrument(draw, "first " + draw.id());
    List<InstrumentRef> several = new ArrayList<>();
    if (draw.since11(() -> true) != null) {
      several.add(first);
      draw.ids(1).forEach(id -> several.add(References.rulesetInstrument(draw, id)));
    }
    List<Rule> rules = new ArrayList<>();
    for (RuleId id : ids.rules()) {
      rules.add(rule(draw, id, rules.size(), several, ids));
    }
    return new ComplianceRuleset(first, rules, several);
  }

  private static Rule rule(
      Draw draw, RuleId id, int position, List<InstrumentRef> several, Ids ids) {
    return new Rule(
        id,
        draw.text(),
        draw.text(),
        draw.text(),
        draw.text(),
        draw.any(ObligationType.class),
        draw.list(1, () -> new Target(draw.any(TargetType.class), draw.perhaps(draw::text))),
        new EvidenceOfCompliance(
            draw.text(), draw.any(ComplianceEvidenceType.class), References.period(draw)),
        crossReferences(draw, ids),
        Ancestors.of(draw, ids.rules(), position),
        draw.since11(() -> draw.any(RuleEffect.class)),
        several.isEmpty() ? null : draw.perhaps(() -> draw.oneOf(several).instrumentId()),
        draw.listSince11(() -> reference(draw, ids)));
  }

  private static RuleReference reference(Draw draw, Ids ids) {
    return new RuleReference(draw.text(), draw.perhaps(() -> draw.oneOf(ids.rules())));
  }

  private static List<CrossReference> crossReferences(Draw draw, Ids ids) {
    List<CrossReference> references = new ArrayList<>();
    for (TargetInstrument instrument : TargetInstrument.values()) {
      List<? extends TextId> targets =
          instrument == TargetInstrument.CREDENTIAL_MAP ? ids.credentials() : ids.outcomes();
      for (TextId target : draw.someOf(targets)) {
        references.add(
            new CrossReference(instrument, target.value(), draw.any(RuleRelationship.class)));
      }
    }
    return references;
  }
}
