package online.ucca.triumvirate.properties.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.CredentialScope;
import online.ucca.triumvirate.model.cco.GoverningStatement;
import online.ucca.triumvirate.model.cco.query.CapabilityQuestion;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;
import org.jspecify.annotations.Nullable;

/**
 * What applies, statement by statement and without any index: the decisions CQ-13 to CQ-21 as they
 * stand in the specification.
 */
final class ReferenceModel {
  private final CapabilityObject capability;
  private final CapabilityQuestion question;
  private final Set<CredentialId> held = new LinkedHashSet<>();
  private final Set<OutcomeId> outcomes = new LinkedHashSet<>();

  private ReferenceModel(CapabilityObject capability, CapabilityQuestion question) {
    this.capability = capability;
    this.question = question;
  }

  /** The statements that apply to a question about things that the CCO has. */
  static List<GoverningStatement> applying(
      CapabilityObject capability, CapabilityQuestion question) {
    ReferenceModel model = new ReferenceModel(capability, question);
    model.hold(question.credential());
    model.scope(question.credential()).requirements().requiredOutcomes().stream()
        .map(one -> one.outcomeRef())
        .filter(one -> question.outcome() == null || one.equals(question.outcome()))
        .forEach(model.outcomes::add);
    return model.all().stream().filter(model::applies).toList();
  }

  private void hold(CredentialId credential) {
    if (held.add(credential)) {
      for (RequiredCredential one : scope(credential).requirements().requiredCredentials()) {
        if (one.relationship() != CredentialRelationship.SUPERSEDES) {
          hold(one.credentialRef());
        }
      }
    }
  }

  private boolean applies(GoverningStatement statement) {
    boolean concerned =
        question.target() == null
            || statement.appliesTo().isEmpty()
            || statement.appliesTo().stream()
                .anyMatch(one -> one.targetType() == question.target());
    return concerned
        && (isLinked(statement)
            || wholes(statement).stream().anyMatch(this::isLinked)
            || all().stream().anyMatch(part -> isLinked(part) && wholes(part).contains(statement))
            || bindsWholeDomain(statement));
  }

  /** Linked to what is asked about. */
  private boolean isLinked(GoverningStatement statement) {
    return held.contains(statement.credentialId())
        || held.stream().anyMatch(one -> names(scope(one), statement))
        || statement.crossReferences().stream().anyMatch(this::leadsHere);
  }

  private boolean leadsHere(CrossReference reference) {
    return reference.targetInstrument() == TargetInstrument.CREDENTIAL_MAP
        ? held.stream().anyMatch(one -> one.value().equals(reference.targetId()))
        : outcomes.stream().anyMatch(one -> one.value().equals(reference.targetId()));
  }

  private boolean bindsWholeDomain(GoverningStatement statement) {
    return statement.ruleId() != null
        && Stream.concat(Stream.of(statement), wholes(statement).stream())
            .noneMatch(
                one ->
                    !one.crossReferences().isEmpty()
                        || capability.operationalDomain().scopes().stream()
                            .anyMatch(scope -> names(scope, one)));
  }

  private static boolean names(CredentialScope scope, GoverningStatement statement) {
    return scope.requirements().complianceRules().stream()
        .anyMatch(one -> one.ruleRef().equals(statement.ruleId()));
  }

  private List<GoverningStatement> wholes(GoverningStatement statement) {
    List<GoverningStatement> wholes = new ArrayList<>();
    @Nullable GoverningStatement at = whole(statement);
    while (at != null) {
      wholes.add(at);
      at = whole(at);
    }
    return wholes;
  }

  private @Nullable GoverningStatement whole(GoverningStatement part) {
    return part.parentRuleId() == null
        ? null
        : all().stream()
            .filter(one -> Objects.equals(one.ruleId(), part.parentRuleId()))
            .findFirst()
            .orElse(null);
  }

  private List<GoverningStatement> all() {
    return Stream.of(
            capability.hardGates(),
            capability.prohibitions(),
            capability.escalationTriggers(),
            capability.advisories())
        .flatMap(List::stream)
        .toList();
  }

  private CredentialScope scope(CredentialId id) {
    return capability.operationalDomain().scopes().stream()
        .filter(one -> one.credentialId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
