package online.ucca.triumvirate.adapter;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.instrument.Supersession;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import org.jspecify.annotations.Nullable;

/** Every text in three instruments and their extensions that a source's words can have become. */
final class InstrumentTexts {
  private final Consumer<String> texts;

  private InstrumentTexts(Consumer<String> texts) {
    this.texts = texts;
  }

  static void of(Instruments instruments, Map<String, Object> extensions, Consumer<String> texts) {
    InstrumentTexts walk = new InstrumentTexts(texts);
    walk.outcomes(instruments.outcomeSpecification());
    walk.rules(instruments.complianceRuleset());
    walk.credentials(instruments.credentialMap());
    extensions.values().forEach(walk::plain);
  }

  private void outcomes(OutcomeSpecification specification) {
    instrument(specification.instrumentRef());
    text(specification.domain().operationalContext());
    for (Outcome outcome : specification.outcomes()) {
      text(outcome.outcomeId().value());
      text(outcome.title());
      text(outcome.description());
      outcome.criteria().forEach(criterion -> text(criterion.description()));
      if (outcome.group() != null) {
        text(outcome.group().title());
      }
    }
    EvidenceRequirements evidence = specification.evidenceRequirements();
    statements(evidence.performanceEvidence());
    statements(evidence.knowledgeEvidence());
    statements(evidence.conditions());
    statements(evidence.supportingSkills());
    statements(evidence.rangeConditions());
  }

  private void rules(ComplianceRuleset ruleset) {
    instrument(ruleset.instrumentRef());
    ruleset.instruments().forEach(this::instrument);
    ruleset
        .rules()
        .forEach(
            rule -> {
              text(rule.title());
              text(rule.requirementText());
              text(rule.sourceRef());
              text(rule.evidenceOfCompliance().description());
              text(rule.evidenceOfCompliance().retentionPeriod());
            });
  }

  private void credentials(CredentialMap map) {
    instrument(map.instrumentRef());
    for (Credential credential : map.credentials()) {
      text(credential.credentialId().value());
      text(credential.title());
      text(credential.sourceRef());
      text(credential.scopeOfPractice().description());
      sourced(credential.scopeOfPractice().limitations());
      sourced(credential.scopeOfPractice().conditions());
      sourced(credential.lifecycle().renewalRequirements());
      sourced(credential.lifecycle().revocationConditions());
      sourced(credential.packagingRules().groupingRules());
    }
  }

  private void instrument(InstrumentRef instrument) {
    text(instrument.instrumentId());
    text(instrument.instrumentTitle());
    text(instrument.sourceUri());
    instrument.supersedes().forEach(this::supersession);
    instrument.supersededBy().forEach(this::supersession);
    sourced(instrument.licensing());
  }

  private void supersession(Supersession other) {
    text(other.instrumentId());
    text(other.sourceRef());
  }

  private void statements(List<EvidenceStatement> statements) {
    for (EvidenceStatement statement : statements) {
      text(statement.statement());
      statements(statement.items());
    }
  }

  private void sourced(List<SourcedStatement> statements) {
    statements.forEach(statement -> text(statement.description()));
  }

  private void plain(Object value) {
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof Map<?, ?> members) {
      members.values().forEach(this::plain);
    } else if (value instanceof Iterable<?> items) {
      items.forEach(this::plain);
    }
  }

  private void text(@Nullable String text) {
    if (text != null) {
      texts.accept(text);
    }
  }
}
