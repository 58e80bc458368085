package online.ucca.triumvirate.properties.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.GoverningStatement;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.query.AppliedStatement;
import online.ucca.triumvirate.model.cco.query.CapabilityAnswer;
import online.ucca.triumvirate.model.cco.query.CapabilityQuestion;
import online.ucca.triumvirate.model.cco.query.Governing;
import online.ucca.triumvirate.model.cco.query.Standing;
import online.ucca.triumvirate.model.cco.query.WhatApplies;
import online.ucca.triumvirate.model.credential.GoverningRule;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.credential.RuleApplicability;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;
import online.ucca.triumvirate.model.ruleset.TargetType;

/** Asking is total, deterministic and explained; only links that lead somewhere add anything. */
class GoverningTest {
  private static final String NOWHERE = "an id that no generator draws";

  @Provide
  Arbitrary<CapabilityObject> capabilities() {
    return Linked.capabilities();
  }

  @Property(seed = "7")
  void whatAppliesIsWhatTheSpecificationSays(@ForAll("capabilities") CapabilityObject capability) {
    Governing governing = Governing.of(Linked.issued(capability));
    for (CapabilityQuestion question : askable(capability)) {
      assertEquals(
          ReferenceModel.applying(capability, question),
          statements(governing.answer(question).applies()),
          question.toString());
    }
  }

  @Property(seed = "8")
  void everyAnswerIsExplained_andOnlyAnIssuedCcoInItsTermCertifies(
      @ForAll("capabilities") CapabilityObject capability) {
    for (LifecycleState state : LifecycleState.values()) {
      for (boolean statusKnown : List.of(true, false)) {
        for (int left : List.of(0, 1)) {
          Governing governing =
              Governing.of(Linked.verdict(capability, state, statusKnown, Duration.ofHours(left)));
          boolean stands = state == LifecycleState.ISSUED && statusKnown && left > 0;
          for (CapabilityQuestion question : askable(capability)) {
            CapabilityAnswer answer = governing.answer(question);
            assertExplained(answer);
            assertTrue(stands || !answer.isCertified());
          }
        }
      }
    }
  }

  private static void assertExplained(CapabilityAnswer answer) {
    assertEquals(answer.standing(), answer.reasons().get(0).standing());
    answer
        .reasons()
        .forEach(
            reason -> {
              assertEquals(answer.isCertified(), reason.standing() == Standing.CERTIFIED);
              assertEquals(answer.isCertified(), reason.change() == null);
            });
    applied(answer.applies()).forEach(one -> assertFalse(one.links().isEmpty()));
  }

  @Property
  void idsThatTheCcoDoesNotHave_haveAnAnswer(
      @ForAll("capabilities") CapabilityObject capability, @ForAll TargetType target) {
    CapabilityQuestion unknown =
        CapabilityQuestion.of(new CredentialId(NOWHERE)).withTarget(target);
    List<CapabilityQuestion> questions = new ArrayList<>(List.of(unknown));
    for (CapabilityQuestion known : askable(capability)) {
      questions.add(known.withOutcome(new OutcomeId(NOWHERE)));
      questions.add(known.withCriterion(new CriterionId(NOWHERE)));
    }
    Governing governing = Governing.of(Linked.issued(capability));
    for (CapabilityQuestion question : questions) {
      CapabilityAnswer answer = governing.answer(question);
      assertEquals(Standing.NOT_COVERED, answer.standing());
      assertEquals(WhatApplies.NOTHING, answer.applies());
      assertExplained(answer);
    }
  }

  @Property(seed = "9")
  void aLinkThatLeadsNowhere_changesNoAnswer(@ForAll("capabilities") CapabilityObject capability) {
    CapabilityObject more = withLinksThatLeadNowhere(capability);
    assertNotEquals(capability, more);
    for (CapabilityQuestion question : askable(capability)) {
      CapabilityAnswer before = Governing.of(Linked.issued(capability)).answer(question);
      CapabilityAnswer after = Governing.of(Linked.issued(more)).answer(question);
      assertEquals(before.reasons(), after.reasons());
      assertEquals(texts(before.applies()), texts(after.applies()));
    }
  }

  private static CapabilityObject withLinksThatLeadNowhere(CapabilityObject capability) {
    return Linked.with(
        capability,
        capability.operationalDomain().scopes().stream()
            .map(
                scope ->
                    Linked.with(
                        scope,
                        new Requirements(
                            and(
                                scope.requirements().requiredOutcomes(),
                                new RequiredOutcome(
                                    new OutcomeId(NOWHERE), OutcomeRequirementType.CORE)),
                            scope.requirements().requiredCredentials(),
                            and(
                                scope.requirements().complianceRules(),
                                new GoverningRule(
                                    new RuleId(NOWHERE), RuleApplicability.ISSUANCE)))))
            .toList(),
        statement ->
            Linked.with(
                statement,
                and(
                    statement.crossReferences(),
                    new CrossReference(
                        TargetInstrument.OUTCOME_SPECIFICATION,
                        NOWHERE,
                        RuleRelationship.REQUIRES))));
  }

  private static <T> List<T> and(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  @Property
  void whoAsksForLess_isToldNothingMore(@ForAll("capabilities") CapabilityObject capability) {
    Governing governing = Governing.of(Linked.issued(capability));
    for (CapabilityQuestion question : askable(capability)) {
      Set<String> all =
          texts(governing.answer(CapabilityQuestion.of(question.credential())).applies());
      assertTrue(all.containsAll(texts(governing.answer(question).applies())));
    }
  }

  @Property(tries = 50)
  void theSameQuestionHasTheSameAnswer_alsoOnManyThreads(
      @ForAll("capabilities") CapabilityObject capability) {
    Governing shared = Governing.of(Linked.issued(capability));
    List<CapabilityQuestion> questions = askable(capability);
    List<CapabilityAnswer> one = questions.stream().map(shared::answer).toList();
    assertEquals(one, questions.parallelStream().map(shared::answer).toList());
    assertEquals(
        one,
        questions.stream()
            .map(question -> Governing.of(Linked.issued(capability)).answer(question))
            .toList());
  }

  /** Each credential as a whole, by each of its outcomes, and for each target. */
  private static List<CapabilityQuestion> askable(CapabilityObject capability) {
    return capability.operationalDomain().scopes().stream()
        .map(scope -> CapabilityQuestion.of(scope.credentialId()))
        .flatMap(whole -> Stream.concat(Stream.of(whole), byOutcome(capability, whole)))
        .flatMap(
            question ->
                Stream.concat(
                    Stream.of(question),
                    Arrays.stream(TargetType.values()).map(question::withTarget)))
        .toList();
  }

  private static Stream<CapabilityQuestion> byOutcome(
      CapabilityObject capability, CapabilityQuestion whole) {
    return capability.operationalDomain().scopes().stream()
        .filter(scope -> scope.credentialId().equals(whole.credential()))
        .flatMap(scope -> scope.requirements().requiredOutcomes().stream())
        .map(outcome -> whole.withOutcome(outcome.outcomeRef()));
  }

  private static List<AppliedStatement> applied(WhatApplies applies) {
    return Stream.of(
            applies.gates(),
            applies.prohibitions(),
            applies.escalationTriggers(),
            applies.advisories())
        .flatMap(List::stream)
        .toList();
  }

  private static List<GoverningStatement> statements(WhatApplies applies) {
    return applied(applies).stream().map(AppliedStatement::governs).toList();
  }

  private static Set<String> texts(WhatApplies applies) {
    Set<String> texts = new HashSet<>();
    applied(applies).forEach(one -> texts.add(one.governs().ruleId() + one.governs().statement()));
    applies.evidence().forEach(one -> texts.add(one.ruleId() + one.description()));
    applies.conditions().forEach(one -> texts.add(one.credentialId() + one.description()));
    return texts;
  }
}
