package online.ucca.triumvirate.engine.cco;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.cco.GoverningStatement;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleEffect;

/**
 * Section 4 of a CCO. A rule goes by its effect where the adapter states one that decides
 * (prohibition, escalation), else by its obligation type: mandatory rules become gates, conditional
 * ones triggers, guidance advisories.
 */
record GoverningSections(
    List<GoverningStatement> hardGates,
    List<GoverningStatement> prohibitions,
    List<GoverningStatement> escalationTriggers,
    List<GoverningStatement> advisories) {

  static GoverningSections of(Instruments instruments) {
    GoverningSections sections =
        new GoverningSections(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    instruments.complianceRuleset().rules().forEach(rule -> sections.section(rule).add(of(rule)));
    for (Credential credential : instruments.credentialMap().credentials()) {
      for (SourcedStatement limitation : credential.scopeOfPractice().limitations()) {
        sections.prohibitions.add(
            new GoverningStatement(
                null,
                null,
                credential.credentialId(),
                null,
                limitation.description(),
                List.of(),
                List.of(),
                List.of(),
                limitation.sourceRef()));
      }
    }
    return sections;
  }

  private List<GoverningStatement> section(Rule rule) {
    if (rule.effect() == RuleEffect.PROHIBITION) {
      return prohibitions;
    }
    if (rule.effect() == RuleEffect.ESCALATION) {
      return escalationTriggers;
    }
    return switch (rule.obligationType()) {
      case MANDATORY -> hardGates;
      case CONDITIONAL -> escalationTriggers;
      case GUIDANCE -> advisories;
    };
  }

  private static GoverningStatement of(Rule rule) {
    return new GoverningStatement(
        rule.ruleId(),
        rule.parentRuleId(),
        null,
        rule.clauseRef(),
        rule.requirementText(),
        rule.appliesTo(),
        rule.crossReferences(),
        rule.references(),
        rule.sourceRef());
  }
}
