package online.ucca.triumvirate.engine.cco.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.cco.status.Replacement;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the issue of one CCO does to others. */
class SuccessionTest {
  private final LivesBench bench = new LivesBench();

  private static void assertRefused(String code, Executable attempt) {
    assertEquals(code, assertThrows(Refusal.class, attempt).code());
  }

  @Test
  void renews_withAFreshPlace_andTellsBothSides() {
    JsonDocument old = bench.issued(LivesBench.harbour());
    bench.pass(Duration.ofDays(30));
    JsonDocument fresh = bench.renew(LivesBench.harbour());
    assertNotEquals(LivesBench.id(old), LivesBench.id(fresh));
    assertEquals(LifecycleState.ISSUED, bench.state(old), "until the new one is issued");
    bench.issue(fresh);
    assertEquals(LifecycleState.RENEWED, bench.state(old));
    assertEquals(LivesBench.id(fresh), bench.life(old).last().replacedBy());
    PublishedStatus refresh = bench.published(StatusPurpose.REFRESH);
    assertEquals(2, refresh.version());
    assertEquals(1, refresh.bits().count());
    assertEquals(
        List.of(new Replacement(0, LifecycleState.RENEWED, LivesBench.id(fresh), bench.now)),
        refresh.replacements());
    assertEquals(
        LivesBench.id(fresh),
        LivesBench.id(bench.process(LivesBench.harbour())),
        "the last place counts");
  }

  @Test
  void renewsNothingThatIsNotThere() {
    assertRefused("CCO_NOTHING_TO_RENEW", () -> bench.renew(LivesBench.harbour()));
    assertEquals(RegisterContent.NONE, bench.register.read());
  }

  @Test
  void supersedesTheOlderOfTheSameInstrument_andLeavesOthersAlone() {
    JsonDocument old = bench.issued(LivesBench.harbour());
    JsonDocument other =
        bench.issued(LivesBench.altered(LivesBench.instrument("instrument_id", "HB200")));
    JsonDocument newer = bench.issued(LivesBench.altered(LivesBench.instrument("version", "R2")));
    assertEquals(LifecycleState.SUPERSEDED, bench.state(old));
    assertEquals(LifecycleState.ISSUED, bench.state(other));
    assertEquals(LifecycleState.ISSUED, bench.state(newer));
    assertEquals(
        List.of(new Replacement(0, LifecycleState.SUPERSEDED, LivesBench.id(newer), bench.now)),
        bench.published(StatusPurpose.REFRESH).replacements());
  }

  @Test
  void supersedesWhatTheInstrumentNames() {
    JsonDocument old = bench.issued(LivesBench.harbour());
    AcceptedTriumvirate successor =
        LivesBench.altered(
            LivesBench.instrument("instrument_id", "HB150"), LivesBench.superseding("HB100"));
    JsonDocument newer = bench.issued(successor);
    assertEquals(LifecycleState.SUPERSEDED, bench.state(old));
    assertEquals(LifecycleState.ISSUED, bench.state(newer));
  }

  @Test
  void doesNotLetAnOlderVersionSupersedeANewerOne() {
    JsonDocument newer =
        bench.issued(LivesBench.altered(LivesBench.instrument("effective_date", "2026-01-01")));
    JsonDocument older =
        bench.process(LivesBench.altered(LivesBench.instrument("effective_date", "2020-01-01")));
    assertRefused("CCO_NEWER_ISSUED", () -> bench.issue(older));
    assertEquals(LifecycleState.ISSUED, bench.state(newer));
    assertEquals(LifecycleState.PROCESSED, bench.state(older));
    bench.lives().revoke(LivesBench.id(newer), "the older one stands", LivesBench.WHO);
    bench.issue(older);
    assertEquals(LifecycleState.ISSUED, bench.state(older));
  }

  @Test
  void doesNotLetWhatAnotherNamesAsReplacedSupersedeThat() {
    bench.issued(
        LivesBench.altered(
            LivesBench.instrument("instrument_id", "HB150"), LivesBench.superseding("HB100")));
    JsonDocument named = bench.process(LivesBench.harbour());
    assertRefused("CCO_NEWER_ISSUED", () -> bench.issue(named));
  }
}
