package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerifier;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;

/**
 * The verifier of CCOs, which answers whatever it is given: with real signatures, and as if every
 * signature held, so that what was altered reaches the steps behind them.
 */
class CapabilityFuzzTest extends FuzzedParser {
  private static final int CHECKS = 9;
  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
  private static final Ed25519PublicKey EXPERT =
      new Ed25519PublicKey("z6Mko9hTggMwjSTEaJaPUfE6tqcy2xvU6BnNq3e3o8qVBiyH");
  private static final CapabilityTrust TRUST =
      new CapabilityTrust(List.of(), Set.of(Trust.KEY, EXPERT), List.of(), ZoneOffset.UTC);

  @FuzzTest(maxDuration = "60s")
  void verify(byte[] bytes) {
    tried();
    check(new CapabilityVerifier(Trust.VERIFIER).verify(bytes, TRUST, NOW));
    check(new CapabilityVerifier((key, message, signature) -> true).verify(bytes, TRUST, NOW));
  }

  private static void check(CapabilityVerdict verdict) {
    assertEquals(CHECKS, verdict.checks().size());
    verdict.checks().forEach(check -> assertFalse(check.why().isBlank(), check.name()));
    Coded.check(verdict.findings());
  }
}
