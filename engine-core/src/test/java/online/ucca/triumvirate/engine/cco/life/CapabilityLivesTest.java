package online.ucca.triumvirate.engine.cco.life;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.cco.life.LifeChange;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What processing, issue, revocation and time do to one CCO. */
class CapabilityLivesTest {
  private final LivesBench bench = new LivesBench();

  private static void assertRefused(String code, Executable attempt) {
    assertEquals(code, assertThrows(Refusal.class, attempt).code());
  }

  @Test
  void givesTheSameBody_whenProcessedAgain_andRecordsItOnce() {
    JsonDocument first = bench.process(LivesBench.harbour());
    bench.pass(Duration.ofDays(1));
    JsonDocument again = bench.process(LivesBench.harbour());
    assertArrayEquals(
        first.without("/proof").canonicalBytes(), again.without("/proof").canonicalBytes());
    assertEquals(List.of("CCO_PROCESSED " + LivesBench.id(first)), bench.told());
    assertEquals(LifecycleState.PROCESSED, bench.state(first));
  }

  @Test
  void issuesWhatWasProcessed_andCountsItsTermFromTheProof() {
    JsonDocument cco = bench.process(LivesBench.altered(LivesBench.lasting("P1M")));
    bench.pass(Duration.ofHours(5));
    Instant signed = bench.now.minusSeconds(60).plusMillis(300);
    CapabilityLife life = bench.lives().issued(cco, "the expert", signed).orElseThrow();
    assertEquals(LifecycleState.ISSUED, life.state());
    assertEquals(Instant.parse("2026-03-09T19:29:00Z"), life.last().at());
    assertEquals(Instant.parse("2026-04-09T19:29:00Z"), life.termEnd());
    assertEquals("the expert", life.last().actor());
    assertEquals(1, bench.published(StatusPurpose.REVOCATION).version(), "nothing new to say");
  }

  @Test
  void knowsNothingOfWhatWasProcessedElsewhere() {
    JsonDocument elsewhere = new LivesBench().process(LivesBench.harbour());
    assertEquals(Optional.empty(), bench.lives().issued(elsewhere, "the expert", bench.now));
    assertRefused(
        "CCO_UNKNOWN", () -> bench.lives().revoke(LivesBench.id(elsewhere), "why", "who"));
    assertEquals(List.of(), bench.events);
  }

  @Test
  void issuesOnce() {
    JsonDocument cco = bench.issued(LivesBench.harbour());
    assertRefused("CCO_ILLEGAL_TRANSITION", () -> bench.issue(cco));
    assertRefused(
        "CCO_TIME_BACKWARDS",
        () -> {
          JsonDocument other = bench.process(LivesBench.altered(LivesBench.lasting("P1D")));
          bench.lives().issued(other, "the expert", bench.now.minusSeconds(1));
        });
  }

  @Test
  void refusesATermWithoutAnEndThatCanBeComputed() {
    JsonDocument cco = bench.process(LivesBench.altered(LivesBench.lasting("P9999Y")));
    assertRefused("CCO_TERM_UNKNOWN", () -> bench.issue(cco));
    assertEquals(LifecycleState.PROCESSED, bench.state(cco));
  }

  @Test
  void revokes_whateverBecameOfIt_andOnce() {
    JsonDocument processed = bench.process(LivesBench.harbour());
    bench.lives().revoke(LivesBench.id(processed), "a fraud", LivesBench.WHO);
    assertRefused(
        "CCO_ILLEGAL_TRANSITION",
        () -> bench.lives().revoke(LivesBench.id(processed), "again", LivesBench.WHO));
    assertRefused("CCO_ILLEGAL_TRANSITION", () -> bench.issue(processed));
    JsonDocument old = bench.renew(LivesBench.harbour());
    bench.issue(old);
    bench.issue(bench.renew(LivesBench.harbour()));
    assertEquals(LifecycleState.RENEWED, bench.state(old));
    bench.lives().revoke(LivesBench.id(old), "found out later", LivesBench.WHO);
    assertEquals(LifecycleState.REVOKED, bench.state(old));
    PublishedStatus revocations = bench.published(StatusPurpose.REVOCATION);
    assertEquals(3, revocations.version());
    assertTrue(revocations.bits().isSet(0) && revocations.bits().isSet(1));
    assertEquals(2, revocations.bits().count());
    assertEquals(1, bench.published(StatusPurpose.REFRESH).replacements().size(), "that stays");
  }

  /** A proof may be dated by another clock; nobody waits with a revocation for that. */
  @Test
  void revokesAtOnce_evenIfTheExpertsClockIsAhead() {
    JsonDocument cco = bench.process(LivesBench.harbour());
    Instant ahead = bench.now.plusSeconds(120);
    bench.lives().issued(cco, "the expert", ahead);
    CapabilityLife revoked = bench.lives().revoke(LivesBench.id(cco), "a fraud", LivesBench.WHO);
    assertEquals(ahead, revoked.last().at());
  }

  @Test
  void recordsExpiryWhenItIsNoticed_andRenewsLate() {
    JsonDocument cco = bench.issued(LivesBench.altered(LivesBench.lasting("P1M")));
    bench.pass(Duration.ofDays(31));
    assertEquals(LifecycleState.ISSUED, bench.state(cco), "nobody looked");
    assertEquals(
        List.of(LifecycleState.EXPIRED),
        bench.lives().expire().stream().map(CapabilityLife::state).toList());
    bench.lives().expire();
    assertEquals(3, bench.events.size(), "once");
    bench.issue(bench.renew(LivesBench.altered(LivesBench.lasting("P1M"))));
    assertEquals(
        List.of("PROCESSED", "ISSUED", "EXPIRED", "RENEWED"),
        bench.life(cco).changes().stream().map(LifeChange::to).map(Enum::name).toList());
  }

  @Test
  void noticesExpiryOfWhatAnotherKeyIssued_becauseNoListTellsOfIt() {
    JsonDocument cco = bench.issued(LivesBench.altered(LivesBench.lasting("P1M")));
    bench.pass(Duration.ofDays(31));
    bench.lives(Harbour.ADAPTER_KEY, LivesBench.CLIENT).expire();
    assertEquals(LifecycleState.EXPIRED, bench.state(cco));
  }

  @Test
  void noticesExpiryBeforeAnythingElseHappens() {
    JsonDocument cco = bench.issued(LivesBench.altered(LivesBench.lasting("P1M")));
    bench.pass(Duration.ofDays(40));
    bench.lives().revoke(LivesBench.id(cco), "found out later", LivesBench.WHO);
    assertEquals(
        List.of("PROCESSED", "ISSUED", "EXPIRED", "REVOKED"),
        bench.life(cco).changes().stream().map(LifeChange::to).map(Enum::name).toList());
  }
}
