package online.ucca.triumvirate.certification.harbour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.MappingDecision;
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
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.EvidenceOfCompliance;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;

/** Makes the three instruments from lines, and notes every decision. */
final class HarbourInstruments {
  private static final String OUTCOMES = "/instruments/outcome_specification";
  private static final String RULES = "/instruments/compliance_ruleset/rules/";
  private static final String CREDENTIALS = "/instruments/credential_map/credentials/";

  private final HarbourReading reading;
  private final HarbourLine header;
  private final String jurisdiction;
  private final List<MappingDecision> decisions;

  HarbourInstruments(
      HarbourReading reading,
      HarbourLine header,
      String jurisdiction,
      List<MappingDecision> decisions) {
    this.reading = reading;
    this.header = header;
    this.jurisdiction = jurisdiction;
    this.decisions = decisions;
  }

  Instruments all() {
    mapped(header, OUTCOMES + "/instrument_ref");
    OutcomeSpecification specification =
        new OutcomeSpecification(
            instrument(header.id(), header.text(), null),
            new Domain("harbour", "Harbour work", null, Map.of(), List.of()),
            outcomes(),
            new EvidenceRequirements(
                evidence("KNOWLEDGE", "knowledge_evidence"),
                evidence("PERFORMANCE", "performance_evidence"),
                evidence("CONDITION", "conditions"),
                List.of(),
                List.of()));
    ComplianceRuleset ruleset =
        new ComplianceRuleset(
            instrument("Harbour Rules", "Harbour Rules", "Harbour Master"),
            rules(specification),
            List.of());
    return new Instruments(
        specification,
        ruleset,
        new CredentialMap(
            instrument("Harbour Licences", "Harbour Licences", null),
            credentials(specification, ruleset)));
  }

  private List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (HarbourLine line : reading.of("OUTCOME")) {
      String at = OUTCOMES + "/outcomes/" + outcomes.size();
      mapped(line, at);
      List<Criterion> criteria = new ArrayList<>();
      for (HarbourLine criterion : reading.of("CRITERION")) {
        if (criterion.id().startsWith(line.id() + ".")) {
          mapped(criterion, at + "/criteria/" + criteria.size());
          criteria.add(
              new Criterion(
                  new CriterionId(criterion.id()),
                  criterion.text(),
                  citation(criterion),
                  EvidenceType.PERFORMANCE,
                  null,
                  List.of(),
                  List.of()));
        }
      }
      outcomes.add(
          new Outcome(
              new OutcomeId(line.id()), line.text(), null, citation(line), criteria, null, null));
    }
    return outcomes;
  }

  private List<EvidenceStatement> evidence(String keyword, String member) {
    List<EvidenceStatement> statements = new ArrayList<>();
    for (HarbourLine line : reading.of(keyword)) {
      mapped(line, OUTCOMES + "/evidence_requirements/" + member + "/" + statements.size());
      statements.add(EvidenceStatement.leaf(line.text(), citation(line)));
    }
    return statements;
  }

  private List<Rule> rules(OutcomeSpecification specification) {
    List<Rule> rules = new ArrayList<>();
    for (HarbourLine line : reading.of("RULE")) {
      mapped(line, RULES + rules.size());
      rules.add(
          new Rule(
              new RuleId(line.id()),
              line.id(),
              line.text(),
              line.text(),
              citation(line),
              ObligationType.MANDATORY,
              List.of(new Target(TargetType.OPERATOR, null)),
              new EvidenceOfCompliance("The log book", ComplianceEvidenceType.DOCUMENTATION, null),
              List.of(
                  new CrossReference(
                      TargetInstrument.OUTCOME_SPECIFICATION,
                      specification.outcomes().get(0).outcomeId().value(),
                      RuleRelationship.CONSTRAINS)),
              null,
              RuleEffect.PROCEDURE,
              null,
              List.of()));
    }
    return rules;
  }

  private List<Credential> credentials(
      OutcomeSpecification specification, ComplianceRuleset ruleset) {
    List<RequiredOutcome> outcomes =
        specification.outcomes().stream()
            .map(outcome -> new RequiredOutcome(outcome.outcomeId(), OutcomeRequirementType.CORE))
            .toList();
    List<GoverningRule> rules =
        ruleset.rules().stream()
            .map(rule -> new GoverningRule(rule.ruleId(), RuleApplicability.ISSUANCE))
            .toList();
    List<Credential> credentials = new ArrayList<>();
    for (HarbourLine line : reading.of("CREDENTIAL")) {
      mapped(line, CREDENTIALS + credentials.size());
      credentials.add(
          new Credential(
              new CredentialId(line.id()),
              line.text(),
              CredentialType.LICENCE,
              null,
              citation(line),
              new ScopeOfPractice(line.text(), List.of(), List.of()),
              new Requirements(outcomes, List.of(), rules),
              new Lifecycle(null, List.of(), List.of(), null),
              new PackagingRules(null, null, null, List.of())));
    }
    return credentials;
  }

  private InstrumentRef instrument(String id, String title, @Nullable String regulator) {
    return new InstrumentRef(
        "Harbour Board",
        id,
        title,
        "R1",
        null,
        null,
        jurisdiction,
        regulator,
        List.of(),
        List.of(),
        List.of());
  }

  private static String citation(HarbourLine line) {
    return line.id().isEmpty() ? line.place() : line.keyword() + " " + line.id();
  }

  private void mapped(HarbourLine line, String pointer) {
    decisions.add(new MappingDecision(line.place(), pointer, line.keyword() + " to node", true));
  }
}
