package online.ucca.triumvirate.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.ServiceLoader;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import org.junit.jupiter.api.Test;

class ServiceFileTest {

  /** The module descriptor names the same class; the compiler checks that one. */
  @Test
  void findsTheVerifierOnTheClassPath() {
    assertEquals(
        List.of(BouncyCastleProofVerifier.class),
        ServiceLoader.load(ProofVerifier.class).stream()
            .map(ServiceLoader.Provider::type)
            .toList());
  }
}
