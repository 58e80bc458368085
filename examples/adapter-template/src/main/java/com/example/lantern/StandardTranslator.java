package com.example.lantern;

import com.example.lantern.Standard.Duty;
import com.example.lantern.Standard.Item;
import com.example.lantern.Standard.Licence;
import com.example.lantern.Standard.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.GoverningRule;
import online.ucca.triumvirate.model.credential.Lifecycle;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.credential.RuleApplicability;
import online.ucca.triumvirate.model.credential.ScopeOfPractice;
import online.ucca.triumvirate.model.credential.ValidityBasis;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceEvidenceType;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.EvidenceOfCompliance;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetType;

/** Maps a standard to the three instruments, and notes each decision where it is made. */
final class StandardTranslator {
  private static final String OUTCOMES = "/instruments/outcome_specification";
  private static final String RULES = "/instruments/compliance_ruleset";
  private static final String CREDENTIALS = "/instruments/credential_map";

  private final Standard standard;
  private final TranslationDraft draft;

  StandardTranslator(Standard standard, TranslationDraft draft) {
    this.standard = standard;
    this.draft = draft;
  }

  Instruments translate() {
    return new Instruments(outcomeSpecification(), complianceRuleset(), credentialMap());
  }

  private OutcomeSpecification outcomeSpecification() {
    List<Outcome> outcomes = new ArrayList<>();
    for (Task task : standard.tasks()) {
      outcomes.add(outcome(task, OUTCOMES + "/outcomes/" + outcomes.size()));
    }
    draft.stated("every standard", OUTCOMES + "/domain", "lights are one domain");
    return new OutcomeSpecification(
        instrument(OUTCOMES),
        new Domain(
            "lights",
            "Harbour lights",
            null,
            Map.of("outcome", "task", "criterion", "step", "criteria", "steps"),
            List.of()),
        outcomes,
        new EvidenceRequirements(
            statements(standard.knowledge(), "knowledge_evidence"),
            statements(standard.practice(), "performance_evidence"),
            statements(standard.conditions(), "conditions"),
            List.of(),
            List.of()));
  }

  private Outcome outcome(Task task, String at) {
    draft.mapped(place("TASK", task.item()), at, "task to outcome");
    List<Criterion> criteria = new ArrayList<>();
    for (Item step : task.steps()) {
      draft.mapped(place("STEP", step), at + "/criteria/" + criteria.size(), "step to criterion");
      criteria.add(
          new Criterion(
              new CriterionId(step.number()),
              step.text(),
              cite(place("STEP", step)),
              EvidenceType.PERFORMANCE,
              null,
              List.of(),
              List.of()));
    }
    return new Outcome(
        new OutcomeId(task.item().number()),
        task.item().text(),
        null,
        cite(place("TASK", task.item())),
        criteria,
        null,
        null);
  }

  private List<EvidenceStatement> statements(List<Item> items, String member) {
    String at = OUTCOMES + "/evidence_requirements/" + member + "/";
    List<EvidenceStatement> statements = new ArrayList<>();
    for (Item item : items) {
      draft.mapped(item.number(), at + statements.size(), "statement by statement");
      statements.add(
          new EvidenceStatement(item.text(), cite(item.number()), item.number(), List.of()));
    }
    return statements;
  }

  private ComplianceRuleset complianceRuleset() {
    List<Rule> rules = new ArrayList<>();
    for (Duty duty : standard.duties()) {
      draft.mapped(place("DUTY", duty.item()), RULES + "/rules/" + rules.size(), "duty to rule");
      rules.add(
          new Rule(
              new RuleId(duty.item().number()),
              duty.item().number(),
              "Duty " + duty.item().number(),
              "A keeper must " + (duty.prohibition() ? "not " : "") + duty.item().text(),
              cite(place("DUTY", duty.item())),
              ObligationType.MANDATORY,
              List.of(new Target(TargetType.PRACTITIONER, "keeper")),
              new EvidenceOfCompliance(
                  duty.record(), ComplianceEvidenceType.DOCUMENTATION, duty.kept()),
              List.of(),
              null,
              duty.prohibition() ? RuleEffect.PROHIBITION : RuleEffect.PROCEDURE,
              null,
              List.of()));
    }
    return new ComplianceRuleset(instrument(RULES), rules, List.of());
  }

  private CredentialMap credentialMap() {
    List<Credential> credentials = new ArrayList<>();
    for (Licence licence : standard.licences()) {
      draft.mapped(
          place("LICENCE", licence.item()),
          CREDENTIALS + "/credentials/" + credentials.size(),
          "licence to credential");
      credentials.add(credential(licence));
    }
    return new CredentialMap(instrument(CREDENTIALS), credentials);
  }

  private Credential credential(Licence licence) {
    return new Credential(
        new CredentialId(licence.item().number()),
        licence.item().text(),
        CredentialType.LICENCE,
        null,
        cite(place("LICENCE", licence.item())),
        new ScopeOfPractice(licence.scope(), List.of(), List.of()),
        new Requirements(
            licence.tasks().stream()
                .map(task -> new RequiredOutcome(new OutcomeId(task), OutcomeRequirementType.CORE))
                .toList(),
            List.of(),
            licence.duties().stream()
                .map(duty -> new GoverningRule(new RuleId(duty), RuleApplicability.MAINTENANCE))
                .toList()),
        new Lifecycle(licence.valid(), List.of(), List.of(), ValidityBasis.EXACT),
        new PackagingRules(null, null, null, List.of()));
  }

  private InstrumentRef instrument(String at) {
    draft.mapped("line 1", at + "/instrument_ref", "code, edition and title of the standard");
    return new InstrumentRef(
        LanternAdapter.VERSION.sourceSystem(),
        standard.head().code(),
        standard.head().title(),
        standard.head().edition(),
        null,
        null,
        "XX",
        at.equals(RULES) ? LanternAdapter.VERSION.sourceSystem() : null,
        List.of(),
        List.of(),
        List.of());
  }

  private String cite(String place) {
    return standard.head().citation(place);
  }

  private static String place(String kind, Item item) {
    return kind + " " + item.number();
  }
}
