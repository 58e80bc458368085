package online.ucca.triumvirate.model.cco.query;

import static online.ucca.triumvirate.model.cco.query.Harbour.needs;
import static online.ucca.triumvirate.model.cco.query.Standing.CERTIFIED;
import static online.ucca.triumvirate.model.cco.query.Standing.EXPIRED;
import static online.ucca.triumvirate.model.cco.query.Standing.NOT_COVERED;
import static online.ucca.triumvirate.model.cco.query.Standing.REVOKED;
import static online.ucca.triumvirate.model.cco.query.Standing.SUPERSEDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.Replacement;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.TermEnd;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import org.junit.jupiter.api.Test;

/** Whether a CCO certifies, and why not: a guilty case for each denial (CQ-01 to CQ-11). */
class StandingTest {
  private static final CapabilityQuestion DECKHAND = ask("deckhand");

  private static CapabilityQuestion ask(String credential) {
    return CapabilityQuestion.of(new CredentialId(credential));
  }

  private static Harbour harbour() {
    return new Harbour()
        .outcome("1", "1.1", "same")
        .outcome("2", "2.1", "same")
        .outcome("3")
        .credential(
            "deckhand",
            needs(List.of("1 core", "2 elective", "3 prerequisite"), List.of(), List.of()))
        .credential("mate", needs(List.of("2 core"), List.of("deckhand prerequisite"), List.of()))
        .credential("master", needs(List.of("1 core"), List.of("mate corequisite"), List.of()))
        .credential("knots", needs(List.of(), List.of(), List.of()))
        .credential("pilot", needs(List.of("1 core"), List.of("radio corequisite"), List.of()))
        .credential("bosun", needs(List.of("1 core"), List.of("knots supersedes"), List.of()));
  }

  /** The answer as {@code STANDING CQ-nn CQ-nn}: by what it is decided. */
  private static String told(CapabilityVerdict verdict, CapabilityQuestion question) {
    CapabilityAnswer answer = Governing.of(verdict).answer(question);
    for (StandingReason reason : answer.reasons()) {
      assertFalse(reason.why().isBlank());
      assertEquals(answer.isCertified(), reason.change() == null, "a denial says what changes it");
    }
    assertEquals(answer.standing(), answer.reasons().get(0).standing());
    return answer.standing()
        + answer.reasons().stream()
            .map(reason -> " " + reason.decision().number())
            .collect(Collectors.joining());
  }

  @Test
  void certifies_whenNothingDenies() {
    assertEquals(CERTIFIED + " CQ-01", told(harbour().issued(), DECKHAND));
    assertEquals(
        "nothing denies it: the CCO was issued at 2026-03-01T00:00:00Z, is neither revoked nor"
            + " replaced, and deckhand needs 3 outcomes; its term ends at 2028-04-01T00:00:00Z",
        Governing.of(harbour().issued()).answer(DECKHAND).reasons().get(0).why());
  }

  @Test
  void saysNothing_whenTheCcoDoesNotVerify() {
    CapabilityVerdict broken =
        harbour()
            .verdict(
                LifecycleState.ISSUED, Finding.of(ErrorCode.SIG_INVALID, "a byte was changed"));
    CapabilityAnswer answer = Governing.of(broken).answer(DECKHAND);
    assertEquals(NOT_COVERED + " CQ-02", told(broken, DECKHAND));
    assertEquals("a byte was changed", answer.reasons().get(0).why());
    assertEquals(WhatApplies.NOTHING, answer.applies());
    assertEquals(List.of(), Governing.of(broken).credentials());
  }

  @Test
  void saysNothing_whenTheVerdictHasNoCapabilityOrNoState() {
    CapabilityVerdict good = harbour().issued();
    CapabilityVerdict unreadable =
        new CapabilityVerdict(
            null, "", null, good.at(), null, false, List.of(), null, List.of(), null, List.of(),
            List.of());
    CapabilityVerdict stateless =
        new CapabilityVerdict(
            good.capability(),
            good.id(),
            good.digest(),
            good.at(),
            null,
            true,
            List.of(),
            good.issuedAt(),
            good.terms(),
            null,
            List.of(),
            List.of());
    assertEquals(NOT_COVERED + " CQ-02", told(unreadable, DECKHAND));
    assertEquals(NOT_COVERED + " CQ-02", told(stateless, DECKHAND));
  }

  @Test
  void revocationDecides_whateverElseDenies() {
    CapabilityVerdict revoked =
        harbour()
            .verdict(LifecycleState.REVOKED, Finding.of(ErrorCode.SIG_KEY_REVOKED, "withdrawn"));
    assertEquals(REVOKED + " CQ-03", told(revoked, DECKHAND));
    assertEquals(REVOKED + " CQ-03 CQ-05", told(revoked, ask("cook")));
    assertEquals(
        REVOKED + " CQ-03 CQ-08 CQ-11",
        told(Harbour.statusUnknown(Harbour.at(revoked, Harbour.ENDS)), DECKHAND));
  }

  @Test
  void aReplacedCcoNamesWhatReplacedIt() {
    for (LifecycleState state : List.of(LifecycleState.RENEWED, LifecycleState.SUPERSEDED)) {
      CapabilityVerdict replaced = harbour().verdict(state);
      assertEquals(SUPERSEDED + " CQ-04", told(replaced, DECKHAND));
      Replacement by = new Replacement(7, state, "urn:uuid:2", Harbour.NOW);
      assertEquals(
          "Ask the CCO that replaced it: urn:uuid:2.",
          Governing.of(Harbour.replaced(replaced, by)).answer(DECKHAND).reasons().get(0).change());
    }
  }

  @Test
  void aCredentialThatTheCcoDoesNotHave_isNotCovered() {
    assertEquals(NOT_COVERED + " CQ-05", told(harbour().issued(), ask("cook")));
    StandingReason reason = Governing.of(harbour().issued()).answer(ask("cook")).reasons().get(0);
    assertEquals("the CCO has no credential 'cook'", reason.why());
    assertEquals(
        "Ask a CCO that has it, or this one about deckhand, mate, master, knots, pilot and 1 more.",
        reason.change());
    assertEquals(NOT_COVERED + " CQ-05", told(new Harbour().issued(), DECKHAND));
  }

  @Test
  void aCredentialThatIsOnlyMentioned_isNotCovered() {
    assertEquals(NOT_COVERED + " CQ-05", told(harbour().issued(), ask("knots")));
  }

  @Test
  void anOutcomeIsCovered_ifTheCredentialAlwaysNeedsIt() {
    assertEquals(
        CERTIFIED + " CQ-01", told(harbour().issued(), DECKHAND.withOutcome(new OutcomeId("1"))));
    assertEquals(
        CERTIFIED + " CQ-01", told(harbour().issued(), DECKHAND.withOutcome(new OutcomeId("3"))));
  }

  @Test
  void anElectiveIsNotCovered_andTheCredentialThatNeedsItIsNamed() {
    CapabilityQuestion elective = DECKHAND.withOutcome(new OutcomeId("2"));
    assertEquals(NOT_COVERED + " CQ-06", told(harbour().issued(), elective));
    assertEquals(
        "Ask by a credential that always needs it: mate.",
        Governing.of(harbour().issued()).answer(elective).reasons().get(0).change());
    assertEquals(
        CERTIFIED + " CQ-01",
        told(harbour().issued(), ask("mate").withOutcome(new OutcomeId("2"))));
  }

  @Test
  void anOutcomeThatIsCoreAndElective_isCovered() {
    Harbour both =
        new Harbour()
            .outcome("1", "1.1")
            .credential("a", needs(List.of("1 elective", "1 core"), List.of(), List.of()));
    assertEquals(
        CERTIFIED + " CQ-01", told(both.issued(), ask("a").withOutcome(new OutcomeId("1"))));
  }

  @Test
  void anOutcomeOfAnother_orOfNobody_isNotCovered() {
    CapabilityVerdict issued = harbour().issued();
    assertEquals(NOT_COVERED + " CQ-06", told(issued, ask("mate").withOutcome(new OutcomeId("1"))));
    assertEquals(NOT_COVERED + " CQ-06", told(issued, ask("mate").withOutcome(new OutcomeId("9"))));
    assertEquals(
        "the CCO has no outcome '9'",
        Governing.of(issued)
            .answer(ask("mate").withOutcome(new OutcomeId("9")))
            .reasons()
            .get(0)
            .why());
  }

  @Test
  void aCriterionIsCoveredAsItsOutcomeIs() {
    CapabilityVerdict issued = harbour().issued();
    assertEquals(
        CERTIFIED + " CQ-01", told(issued, DECKHAND.withCriterion(new CriterionId("1.1"))));
    assertEquals(
        NOT_COVERED + " CQ-06", told(issued, DECKHAND.withCriterion(new CriterionId("2.1"))));
    assertEquals(
        NOT_COVERED + " CQ-07", told(issued, DECKHAND.withCriterion(new CriterionId("9.9"))));
  }

  @Test
  void aCriterionOfTwoOutcomes_isCoveredOnceItsOutcomeIsNamed() {
    CapabilityQuestion same = DECKHAND.withCriterion(new CriterionId("same"));
    assertEquals(NOT_COVERED + " CQ-07", told(harbour().issued(), same));
    assertEquals(
        "Name the outcome, too: 1, 2.",
        Governing.of(harbour().issued()).answer(same).reasons().get(0).change());
    assertEquals(
        CERTIFIED + " CQ-01", told(harbour().issued(), same.withOutcome(new OutcomeId("1"))));
  }

  @Test
  void aCriterionThatStandsInAnotherInstrument_sendsThere() {
    CapabilityQuestion elsewhere =
        DECKHAND.withOutcome(new OutcomeId("3")).withCriterion(new CriterionId("3.1"));
    assertEquals(NOT_COVERED + " CQ-07", told(harbour().issued(), elsewhere));
    assertEquals(
        "Ask the CCO of HB200, in which the outcome's criteria stand.",
        Governing.of(harbour().issued()).answer(elsewhere).reasons().get(0).change());
  }

  @Test
  void theTermEnds_atItsFirstMomentThatIsOver() {
    CapabilityVerdict issued = harbour().issued();
    assertEquals(
        CERTIFIED + " CQ-01", told(Harbour.at(issued, Harbour.ENDS.minusNanos(1)), DECKHAND));
    assertEquals(EXPIRED + " CQ-08", told(Harbour.at(issued, Harbour.ENDS), DECKHAND));
    CapabilityVerdict expired = Harbour.at(harbour().verdict(LifecycleState.EXPIRED), Instant.MAX);
    assertEquals(EXPIRED + " CQ-08", told(expired, DECKHAND));
    assertEquals(NOT_COVERED + " CQ-05", told(expired, ask("cook")));
  }

  @Test
  void anExpiredCcoIsExpired_alsoWhereItsTermsSayOtherwise() {
    assertEquals(EXPIRED + " CQ-08", told(harbour().verdict(LifecycleState.EXPIRED), DECKHAND));
  }

  @Test
  void aCredentialWithoutEnd_doesNotExpire() {
    Harbour harbour = harbour();
    harbour.ends.set(0, new TermEnd(new CredentialId("deckhand"), null));
    assertEquals(CERTIFIED + " CQ-01", told(Harbour.at(harbour.issued(), Instant.MAX), DECKHAND));
  }

  @Test
  void aCredentialOfWhoseTermNothingIsSaid_isNotCovered() {
    Harbour harbour = harbour();
    harbour.ends.remove(0);
    assertEquals(NOT_COVERED + " CQ-08", told(harbour.issued(), DECKHAND));
  }

  @Test
  void aRequiredCredentialThatEnded_endsTheOther_alsoThroughAThird() {
    Harbour harbour = harbour();
    harbour.ends.set(1, new TermEnd(new CredentialId("mate"), null));
    harbour.ends.set(2, new TermEnd(new CredentialId("master"), null));
    CapabilityVerdict late = Harbour.at(harbour.issued(), Harbour.ENDS);
    assertEquals(EXPIRED + " CQ-09", told(late, ask("mate")));
    assertEquals(EXPIRED + " CQ-09", told(late, ask("master")));
    assertEquals(
        "the term of deckhand, which mate requires (prerequisite) ended at 2028-04-01T00:00:00Z",
        Governing.of(late).answer(ask("master")).reasons().get(0).why());
  }

  @Test
  void aRequiredCredentialThatTheCcoDoesNotHave_isNotCovered_butAReplacedOneNeedNotBeHeld() {
    assertEquals(NOT_COVERED + " CQ-09", told(harbour().issued(), ask("pilot")));
    assertEquals(CERTIFIED + " CQ-01", told(harbour().issued(), ask("bosun")));
  }

  @Test
  void aCcoThatIsNotIssued_certifiesNothing() {
    assertEquals(
        NOT_COVERED + " CQ-10", told(harbour().verdict(LifecycleState.PROCESSED), DECKHAND));
    assertEquals(
        NOT_COVERED + " CQ-10",
        told(Harbour.at(harbour().issued(), Harbour.ISSUED.minusNanos(1)), DECKHAND));
  }

  @Test
  void aCcoWhoseStatusIsNotKnown_certifiesNothing() {
    assertEquals(NOT_COVERED + " CQ-11", told(Harbour.statusUnknown(harbour().issued()), DECKHAND));
  }
}
