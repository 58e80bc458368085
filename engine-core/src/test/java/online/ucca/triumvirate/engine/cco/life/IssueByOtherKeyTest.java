package online.ucca.triumvirate.engine.cco.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;

/** A CCO that was processed with one key, issued in a world that signs with another. */
class IssueByOtherKeyTest {
  private final LivesBench bench = new LivesBench();
  private final CapabilityLives otherKey = bench.lives(Harbour.ADAPTER_KEY, LivesBench.CLIENT);

  @Test
  void anIssueAloneChangesNoStatusList_andNeedsNoKeyForOne() {
    JsonDocument cco = bench.process(LivesBench.harbour());
    otherKey.issued(cco, "the expert", bench.now);
    assertEquals(LifecycleState.ISSUED, bench.state(cco));
  }

  @Test
  void whatReplacesAnotherTakesTheKeyThatSignsItsList() {
    JsonDocument old = bench.issued(LivesBench.harbour());
    JsonDocument fresh = bench.renew(LivesBench.harbour());
    assertEquals(
        "CCO_OTHER_ISSUER",
        assertThrows(Refusal.class, () -> otherKey.issued(fresh, "the expert", bench.now)).code());
    assertEquals(LifecycleState.PROCESSED, bench.state(fresh));
    assertEquals(LifecycleState.ISSUED, bench.state(old));
    bench.issue(fresh);
    assertEquals(LifecycleState.RENEWED, bench.state(old));
  }
}
