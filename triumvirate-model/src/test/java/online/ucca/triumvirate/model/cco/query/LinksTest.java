package online.ucca.triumvirate.model.cco.query;

import static online.ucca.triumvirate.model.cco.query.Harbour.needs;
import static online.ucca.triumvirate.model.ruleset.TargetType.OPERATOR;
import static online.ucca.triumvirate.model.ruleset.TargetType.PRACTITIONER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.cco.Completeness.EmptySection;
import online.ucca.triumvirate.model.cco.GoverningStatement;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import org.junit.jupiter.api.Test;

/** By which links something applies, and by which it does not (CQ-12 to CQ-25). */
class LinksTest {
  private static CapabilityQuestion ask(String credential) {
    return CapabilityQuestion.of(new CredentialId(credential));
  }

  private static Harbour harbour() {
    return new Harbour()
        .outcome("1", "1.1")
        .outcome("2", "2.1")
        .credential(
            "deckhand", needs(List.of("1 core", "2 core"), List.of(), List.of("named issuance")))
        .credential("mate", needs(List.of("1 core"), List.of("deckhand prerequisite"), List.of()))
        .credential("cook", needs(List.of("1 core"), List.of(), List.of()))
        .limitation("deckhand", "Not at night");
  }

  private static List<String> told(Harbour harbour, CapabilityQuestion question) {
    WhatApplies all = Governing.of(harbour.issued()).answer(question).applies();
    return Stream.of(all.gates(), all.prohibitions(), all.escalationTriggers(), all.advisories())
        .flatMap(List::stream)
        .map(
            one ->
                one.links().stream()
                    .map(link -> " " + link.decision().number())
                    .collect(Collectors.joining("", name(one.governs()), "")))
        .toList();
  }

  private static String name(GoverningStatement statement) {
    return statement.ruleId() == null ? statement.statement() : statement.ruleId().value();
  }

  private static String why(Harbour harbour, CapabilityQuestion question) {
    return Governing.of(harbour.issued())
        .answer(question)
        .applies()
        .gates()
        .get(0)
        .links()
        .get(0)
        .why();
  }

  @Test
  void aRuleThatTheCredentialNames_governsIt_andNoOther() {
    Harbour harbour = harbour();
    harbour.rule(harbour.gates, "named", null, OPERATOR);
    assertEquals(List.of("named CQ-13", "Not at night CQ-16"), told(harbour, ask("deckhand")));
    assertEquals(List.of(), told(harbour, ask("cook")));
    assertEquals(
        "is named by the governing rules (issuance) of deckhand", why(harbour, ask("deckhand")));
  }

  @Test
  void aRuleThatRefersToTheCredential_governsIt_andNoOther() {
    Harbour harbour = harbour();
    harbour.rule(harbour.gates, "referring", null, OPERATOR, "credential cook constrains");
    assertEquals(List.of("referring CQ-14"), told(harbour, ask("cook")));
    assertEquals(List.of("Not at night CQ-16"), told(harbour, ask("deckhand")));
    assertEquals(
        "has a cross-reference (constrains) to credential cook", why(harbour, ask("cook")));
  }

  @Test
  void aRuleThatRefersToAnOutcome_governsWhoNeedsIt_asFarAsItIsAskedAbout() {
    Harbour harbour = harbour();
    harbour.rule(harbour.gates, "second", null, OPERATOR, "outcome 2 requires");
    harbour.prohibitions.clear();
    assertEquals(List.of("second CQ-15"), told(harbour, ask("deckhand")));
    assertEquals(
        List.of("second CQ-15"), told(harbour, ask("deckhand").withOutcome(new OutcomeId("2"))));
    assertEquals(List.of(), told(harbour, ask("deckhand").withOutcome(new OutcomeId("1"))));
    assertEquals(List.of(), told(harbour, ask("cook")));
    assertEquals(
        "has a cross-reference (requires) to outcome 2 (core)", why(harbour, ask("deckhand")));
  }

  @Test
  void severalLinksAreAllNamed() {
    Harbour harbour = harbour();
    harbour.rule(
        harbour.triggers,
        "named",
        null,
        OPERATOR,
        "credential deckhand modifies",
        "outcome 1 requires");
    assertEquals(
        List.of("Not at night CQ-16", "named CQ-13 CQ-14 CQ-15"), told(harbour, ask("deckhand")));
  }

  @Test
  void thePartsOfALinkedRuleApplyWithIt_toAnyDepth() {
    Harbour harbour = harbour();
    harbour.rule(harbour.gates, "named", null, OPERATOR);
    harbour.rule(harbour.advisories, "part", "named", OPERATOR);
    harbour.rule(harbour.triggers, "part of part", "part", OPERATOR);
    assertEquals(
        List.of("named CQ-13", "Not at night CQ-16", "part of part CQ-17", "part CQ-17"),
        told(harbour, ask("deckhand")));
    assertEquals(List.of(), told(harbour, ask("cook")));
    assertEquals(
        "is part of rule named, which is named by the governing rules (issuance) of deckhand",
        Governing.of(harbour.issued())
            .answer(ask("deckhand"))
            .applies()
            .escalationTriggers()
            .get(0)
            .links()
            .get(0)
            .why());
  }

  @Test
  void whatALinkedRuleIsAPartOf_appliesAsItsLeadIn_withoutItsOtherParts() {
    Harbour harbour = harbour();
    harbour.rule(harbour.gates, "whole", null, OPERATOR, "credential cook constrains");
    harbour.rule(harbour.gates, "middle", "whole", OPERATOR);
    harbour.rule(harbour.gates, "named", "middle", OPERATOR);
    harbour.rule(harbour.gates, "sibling", "middle", OPERATOR);
    harbour.prohibitions.clear();
    assertEquals(
        List.of("whole CQ-18", "middle CQ-18", "named CQ-13"), told(harbour, ask("deckhand")));
    assertEquals(
        List.of("whole CQ-14", "middle CQ-17", "named CQ-17", "sibling CQ-17"),
        told(harbour, ask("cook")));
    assertEquals(
        "leads in to rule named, which is named by the governing rules (issuance) of deckhand",
        why(harbour, ask("deckhand")));
  }

  @Test
  void aRuleWithoutLinks_bindsInTheWholeDomain_andMayLeadInToALinkedOne() {
    Harbour harbour = harbour();
    harbour.rule(harbour.gates, "alone", null, OPERATOR);
    harbour.rule(harbour.gates, "named", "alone", OPERATOR);
    harbour.rule(harbour.gates, "beside", "alone", OPERATOR);
    harbour.prohibitions.clear();
    assertEquals(
        List.of("alone CQ-18 CQ-19", "named CQ-13", "beside CQ-19"),
        told(harbour, ask("deckhand")));
    assertEquals(List.of("alone CQ-19", "beside CQ-19"), told(harbour, ask("cook")));
  }

  @Test
  void aLinkToWhatIsNotThere_changesNothing() {
    Harbour plain = harbour();
    plain.rule(plain.gates, "alone", null, OPERATOR);
    Harbour dangling = harbour();
    dangling.rule(
        dangling.gates,
        "alone",
        "nobody",
        OPERATOR,
        "outcome 9 requires",
        "credential captain constrains",
        "credential  requires");
    dangling.limitation("captain", "Never");
    for (String credential : List.of("deckhand", "mate", "cook", "captain")) {
      assertEquals(told(plain, ask(credential)), told(dangling, ask(credential)));
    }
  }

  @Test
  void aCitationIsNoLink() {
    Harbour harbour = harbour();
    harbour.rule(harbour.gates, "gate-1", null, OPERATOR, "credential cook constrains");
    harbour.rule(harbour.gates, "named", null, OPERATOR);
    assertEquals(List.of("named CQ-13", "Not at night CQ-16"), told(harbour, ask("deckhand")));
  }

  @Test
  void whatGovernsARequiredCredential_governsItsHolderToo() {
    Harbour harbour = harbour();
    harbour.rule(harbour.gates, "named", null, OPERATOR);
    harbour.rule(harbour.gates, "second", null, OPERATOR, "outcome 2 requires");
    assertEquals(List.of("named CQ-13", "Not at night CQ-16"), told(harbour, ask("mate")));
    assertEquals(
        "is named by the governing rules (issuance) of deckhand, which mate requires"
            + " (prerequisite)",
        why(harbour, ask("mate")));
    WhatApplies applies = Governing.of(harbour.issued()).answer(ask("mate")).applies();
    assertEquals(
        List.of("mate", "deckhand"),
        applies.conditions().stream().map(one -> one.credentialId().value()).toList());
    assertEquals(
        List.of("deckhand"),
        applies.requiredCredentials().stream().map(one -> one.credentialId().value()).toList());
  }

  @Test
  void conditionsAndTermsStandWithTheirCredential() {
    WhatApplies applies = Governing.of(harbour().issued()).answer(ask("cook")).applies();
    assertEquals("condition of cook", applies.conditions().get(0).description());
    assertEquals("renewal of cook", applies.renewalTerms().get(0).description());
    assertEquals("revocation of cook", applies.revocationTerms().get(0).description());
    assertEquals("s cook", applies.conditions().get(0).sourceRef());
    assertEquals(1, applies.conditions().size());
    assertEquals(1, applies.renewalTerms().size());
    assertEquals(1, applies.revocationTerms().size());
  }

  @Test
  void aTargetLeavesOutWhatBindsOthersOnly_andNeverALimitation() {
    Harbour harbour = harbour();
    harbour.rule(harbour.gates, "named", null, OPERATOR);
    harbour.rule(harbour.gates, "part", "named", PRACTITIONER);
    harbour.rule(harbour.gates, "alone", null, OPERATOR);
    assertEquals(
        List.of("part CQ-17", "Not at night CQ-16"),
        told(harbour, ask("deckhand").withTarget(PRACTITIONER)));
    assertEquals(
        List.of("named CQ-13", "alone CQ-19", "Not at night CQ-16"),
        told(harbour, ask("deckhand").withTarget(OPERATOR)));
  }

  @Test
  void evidenceIsKeptForWhatBinds_andForAdviceIfAPeriodIsStated() {
    Harbour harbour = harbour();
    harbour.rule(harbour.advisories, "advice", null, OPERATOR);
    harbour.rule(harbour.advisories, "kept advice", null, OPERATOR);
    harbour.rule(harbour.gates, "named", null, OPERATOR);
    harbour.rule(harbour.gates, "kept elsewhere", null, OPERATOR, "credential cook requires");
    assertEquals(
        List.of("kept advice P7Y CQ-19", "named null CQ-13"),
        Governing.of(harbour.issued()).answer(ask("deckhand")).applies().evidence().stream()
            .map(
                one ->
                    one.ruleId()
                        + " "
                        + one.retentionPeriod()
                        + " "
                        + one.links().get(0).decision().number())
            .toList());
    assertEquals(
        "clause named",
        Governing.of(harbour.issued())
            .answer(ask("deckhand"))
            .applies()
            .evidence()
            .get(1)
            .clauseRef());
  }

  @Test
  void whatAppliesIsGivenWithADenial_butNotForWhatTheCcoDoesNotHave() {
    Harbour harbour = harbour();
    harbour.rule(harbour.gates, "alone", null, OPERATOR);
    Governing revoked = Governing.of(harbour.verdict(LifecycleState.REVOKED));
    assertEquals(1, revoked.answer(ask("cook")).applies().gates().size());
    assertEquals(WhatApplies.NOTHING, revoked.answer(ask("captain")).applies());
    assertEquals(
        WhatApplies.NOTHING, revoked.answer(ask("cook").withOutcome(new OutcomeId("2"))).applies());
  }

  @Test
  void circlesEnd() {
    Harbour harbour =
        new Harbour()
            .outcome("1", "1.1")
            .credential(
                "a", needs(List.of("1 core"), List.of("b prerequisite"), List.of("r issuance")))
            .credential("b", needs(List.of("1 core"), List.of("a corequisite"), List.of()));
    harbour.rule(harbour.gates, "r", "s", OPERATOR);
    harbour.rule(harbour.gates, "s", "r", OPERATOR);
    harbour.rule(harbour.gates, "t", "t", OPERATOR);
    assertEquals(List.of("r CQ-13", "s CQ-17", "t CQ-19"), told(harbour, ask("a")));
    assertEquals(List.of("r CQ-13", "s CQ-17", "t CQ-19"), told(harbour, ask("b")));
  }

  @Test
  void gapsOfTheCcoAreSaid() {
    Harbour harbour = harbour();
    harbour.empty.add(new EmptySection("hard_gates", "No clause-level rules."));
    assertEquals(
        List.of("The CCO has no hard_gates. No clause-level rules."),
        Governing.of(harbour.issued()).answer(ask("cook")).notes());
  }
}
