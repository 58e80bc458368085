package online.ucca.triumvirate.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import org.junit.jupiter.api.Test;

/** A benchmark of refusals would be fast. */
class BenchmarkInputTest {

  @Test
  void measuresAnAcceptedEnvelopeOfFortyKilobytes() {
    GateBenchmark benchmark = new GateBenchmark();
    int bytes = benchmark.canonicalise().length;
    assertTrue(38_000 < bytes && bytes < 42_000, "the envelope has " + bytes + " bytes");
    assertEquals(bytes, benchmark.admit().document().canonicalBytes().length);
    assertEquals(List.of(), benchmark.validate());
    assertEquals(Optional.empty(), benchmark.verifyProof());
    assertTrue(benchmark.checkIntegrity().stream().noneMatch(finding -> finding.blocks()));
  }

  @Test
  void measuresCcosThatHold_andThatAreIssued() {
    CapabilityBenchmark benchmark = new CapabilityBenchmark();
    int bytes = benchmark.readCco().canonicalBytes().length;
    assertTrue(40_000 < bytes && bytes < 80_000, "the CCO has " + bytes + " bytes");
    CapabilityVerdict verdict = benchmark.verifyCcoAndStatus();
    assertEquals(List.of(), verdict.findings());
    assertEquals(LifecycleState.ISSUED, verdict.state());
    assertTrue(verdict.statusKnown());
    assertTrue(benchmark.verifyCco().holds());
    assertEquals(verdict.capability(), benchmark.bindCco());
    assertTrue(CapabilityCredential.isOne(benchmark.makeCco()));
  }
}
