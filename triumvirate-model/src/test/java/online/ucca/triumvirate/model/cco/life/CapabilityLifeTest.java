package online.ucca.triumvirate.model.cco.life;

import static online.ucca.triumvirate.model.cco.life.LifecycleState.EXPIRED;
import static online.ucca.triumvirate.model.cco.life.LifecycleState.ISSUED;
import static online.ucca.triumvirate.model.cco.life.LifecycleState.PROCESSED;
import static online.ucca.triumvirate.model.cco.life.LifecycleState.RENEWED;
import static online.ucca.triumvirate.model.cco.life.LifecycleState.REVOKED;
import static online.ucca.triumvirate.model.cco.life.LifecycleState.SUPERSEDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.cco.CredentialTerm;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.instrument.Supersession;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The six states, and every one of the 36 ways between them. */
class CapabilityLifeTest {
  /** Written by hand, from decisions §5 and the lead's transitions. */
  private static final Map<LifecycleState, List<LifecycleState>> LEGAL =
      Map.of(
          PROCESSED, List.of(ISSUED, REVOKED),
          ISSUED, List.of(RENEWED, SUPERSEDED, REVOKED, EXPIRED),
          RENEWED, List.of(REVOKED),
          SUPERSEDED, List.of(REVOKED),
          REVOKED, List.of(),
          EXPIRED, List.of(RENEWED, SUPERSEDED, REVOKED));

  private static Stream<Arguments> pairs() {
    return Arrays.stream(LifecycleState.values())
        .flatMap(from -> Arrays.stream(LifecycleState.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void goesWhereItMay_andNowhereElse(LifecycleState from, LifecycleState to) {
    CapabilityLife before = Quays.in(from);
    LifeChange change = Quays.to(to, Quays.END);
    List<LifecycleState> legal = LEGAL.getOrDefault(from, List.of());
    if (legal.contains(to)) {
      CapabilityLife after = before.apply(change);
      assertEquals(to, after.state());
      assertEquals(change, after.last());
      assertEquals(from, before.state(), "a life is a value");
      return;
    }
    Refusal refusal = assertThrows(Refusal.class, () -> before.apply(change));
    assertEquals("CCO_ILLEGAL_TRANSITION", refusal.code());
    assertEquals(
        Quays.ID
            + " is "
            + from.text()
            + " and cannot become "
            + to.text()
            + "; legal from there: "
            + (legal.isEmpty()
                ? "none"
                : String.join(", ", legal.stream().map(LifecycleState::text).toList())),
        refusal.findings().get(0).message());
  }

  @Test
  void expiresNoSoonerThanItsTermEnds() {
    CapabilityLife issued = Quays.in(ISSUED);
    Instant before = Quays.END.minusSeconds(1);
    Refusal refusal = assertThrows(Refusal.class, () -> issued.apply(Quays.to(EXPIRED, before)));
    assertEquals("CCO_ILLEGAL_TRANSITION", refusal.code());
    assertEquals(ISSUED, issued.stateAt(before));
    assertEquals(EXPIRED, issued.stateAt(Quays.END));
    assertFalse(issued.isOverUnnoticed(before));
    assertTrue(issued.isOverUnnoticed(Quays.END));
  }

  @Test
  void neverExpires_ifItsTermDoesNotEnd() {
    CapabilityLife issued = Quays.processed().issue(Quays.to(ISSUED, Quays.BEGINNING), null);
    Instant late = Instant.parse("9999-01-01T00:00:00Z");
    assertEquals(ISSUED, issued.stateAt(late));
    assertEquals(
        "CCO_ILLEGAL_TRANSITION",
        assertThrows(Refusal.class, () -> issued.apply(Quays.to(EXPIRED, late))).code());
  }

  @Test
  void isExpiredOnlyWhileItIsIssued() {
    for (LifecycleState state : List.of(PROCESSED, RENEWED, SUPERSEDED, REVOKED, EXPIRED)) {
      assertEquals(state, Quays.in(state).stateAt(Quays.END.plus(Duration.ofDays(9_000))));
    }
  }

  @Test
  void refusesTimeThatRunsBackwards_andTakesTheSameSecond() {
    CapabilityLife issued = Quays.in(ISSUED);
    Instant at = issued.last().at();
    Refusal refusal =
        assertThrows(Refusal.class, () -> issued.apply(Quays.to(REVOKED, at.minusSeconds(1))));
    assertEquals("CCO_TIME_BACKWARDS", refusal.code());
    assertEquals(at, issued.apply(Quays.to(REVOKED, at.plusMillis(999))).last().at());
  }

  @Test
  void wantsToKnowByWhomAndWhy_andWhatReplacesIt() {
    Instant at = Quays.END;
    for (String nothing : List.of("", "  ", "x".repeat(LifeChange.LONGEST_TEXT + 1))) {
      assertThrows(
          IllegalArgumentException.class, () -> new LifeChange(REVOKED, at, nothing, "why"));
      assertThrows(
          IllegalArgumentException.class, () -> new LifeChange(REVOKED, at, "who", nothing));
    }
    assertThrows(IllegalArgumentException.class, () -> new LifeChange(RENEWED, at, "who", "why"));
    assertThrows(
        IllegalArgumentException.class, () -> new LifeChange(REVOKED, at, "who", "why", "urn:x"));
  }

  /** What a file could say that nothing could have lived. */
  @Test
  void isNoLife_ifItsHistoryIsNone() {
    CapabilityLife revoked = Quays.in(REVOKED);
    List<LifeChange> all = revoked.changes();
    for (List<LifeChange> wrong :
        List.of(
            List.<LifeChange>of(),
            all.subList(1, 3),
            List.of(all.get(0), all.get(2), all.get(1)),
            List.of(all.get(0), all.get(1), Quays.to(EXPIRED, all.get(1).at())),
            List.of(all.get(0), Quays.to(REVOKED, Quays.BEGINNING.minusSeconds(1))))) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              new CapabilityLife(
                  revoked.id(), revoked.subject(), revoked.entry(), revoked.termEnd(), wrong),
          wrong::toString);
    }
  }

  @Test
  void readsBackAsItWasWritten() {
    for (LifecycleState state : LifecycleState.values()) {
      CapabilityLife life = Quays.in(state);
      byte[] written = Binding.write(life).readableBytes();
      assertEquals(life, Binding.read(JsonDocument.read(written), CapabilityLife.class));
    }
  }

  @Test
  void isOver_whenTheLastOfItsTermsIs() {
    Instant from = Quays.BEGINNING;
    assertEquals(
        Optional.of(Instant.parse("2026-04-09T14:30:00Z")),
        ValidityTerm.lastEnd(List.of(term("P1D"), term("P1M"), term("P0D")), from, ZoneOffset.UTC));
    assertEquals(
        Optional.empty(),
        ValidityTerm.lastEnd(List.of(term("P1D"), term(null)), from, ZoneOffset.UTC));
    assertEquals(Optional.empty(), ValidityTerm.lastEnd(List.of(), from, ZoneOffset.UTC));
  }

  @Test
  void knowsItsPredecessors_byInstrumentOrByName() {
    LifeSubject old = Quays.subject("Q1", "R1");
    assertTrue(Quays.subject("Q1", "R2").isOfSameInstrument(old));
    assertFalse(Quays.subject("Q2", "R1").isOfSameInstrument(old));
    assertTrue(Quays.subject("Q2", "R1", names("Q1", null)).namesAsSuperseded(old));
    assertTrue(Quays.subject("Q2", "R1", names("Q1", "R1")).namesAsSuperseded(old));
    assertFalse(Quays.subject("Q2", "R1", names("Q1", "R0")).namesAsSuperseded(old));
    assertFalse(Quays.subject("Q2", "R1", names("Q3", null)).namesAsSuperseded(old));
  }

  private static Supersession names(String instrument, @Nullable String version) {
    return new Supersession(instrument, version, null, "the register");
  }

  private static CredentialTerm term(@Nullable String period) {
    return new CredentialTerm(
        new CredentialId("c"), period, null, List.of(), List.of(), "the register");
  }
}
