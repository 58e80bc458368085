package online.ucca.triumvirate.engine.cco.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every transition is told to the log before it counts. */
class TransitionAuditTest {
  private final LivesBench bench = new LivesBench();

  private static void assertRefused(String code, Executable attempt) {
    assertEquals(code, assertThrows(Refusal.class, attempt).code());
  }

  @Test
  void tellsTheInstancesLogWhatHappened_andWhy() {
    JsonDocument old = bench.issued(LivesBench.harbour());
    JsonDocument fresh = bench.renew(LivesBench.harbour());
    bench.issue(fresh);
    assertEquals(
        List.of(
            "CCO_PROCESSED " + LivesBench.id(old),
            "CCO_ISSUED " + LivesBench.id(old),
            "CCO_PROCESSED " + LivesBench.id(fresh),
            "CCO_ISSUED " + LivesBench.id(fresh),
            "CCO_RENEWED " + LivesBench.id(old)),
        bench.told());
    assertEquals(List.of("client-a/harbour-v1"), bench.instances.stream().distinct().toList());
    AuditEvent last = bench.events.get(4);
    assertEquals(
        Map.of(
            "cco_id",
            LivesBench.id(old),
            "transition",
            3,
            "from",
            "issued",
            "at",
            "2026-03-09T14:30:00Z",
            "actor",
            "the expert",
            "reason",
            "replaced by " + LivesBench.id(fresh) + ", which was issued",
            "replaced_by",
            LivesBench.id(fresh),
            "status_lists",
            bench.life(old).entry().lists(),
            "status_list_index",
            0L),
        last.detail());
    assertEquals("HB100_R1", String.valueOf(last.corpusId()));
    assertEquals(bench.events.get(3).submissionId(), last.submissionId(), "one attempt");
  }

  @Test
  void changesNothing_whenTheLogDoesNotAcknowledge() {
    JsonDocument cco = bench.issued(LivesBench.harbour());
    RegisterContent before = bench.register.read();
    bench.logBroken = true;
    String id = LivesBench.id(cco);
    assertRefused("AUD_WRITE_FAILED", () -> bench.lives().revoke(id, "why", LivesBench.WHO));
    assertRefused("AUD_WRITE_FAILED", () -> bench.renew(LivesBench.harbour()));
    assertEquals(before, bench.register.read());
    bench.logBroken = false;
    assertEquals(LifecycleState.REVOKED, bench.lives().revoke(id, "why", LivesBench.WHO).state());
  }
}
