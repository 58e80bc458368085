package online.ucca.triumvirate.engine.cco;

import static online.ucca.triumvirate.engine.cco.HarbourCco.EXPERT;
import static online.ucca.triumvirate.engine.cco.HarbourCco.ISSUED;
import static online.ucca.triumvirate.engine.cco.HarbourCco.NOW;
import static online.ucca.triumvirate.engine.cco.HarbourCco.PLACE;
import static online.ucca.triumvirate.engine.cco.HarbourCco.PROCESSED;
import static online.ucca.triumvirate.engine.cco.HarbourCco.PROCESSOR;
import static online.ucca.triumvirate.engine.cco.HarbourCco.TRUST;
import static online.ucca.triumvirate.engine.cco.HarbourCco.body;
import static online.ucca.triumvirate.engine.cco.HarbourCco.issued;
import static online.ucca.triumvirate.engine.cco.HarbourCco.list;
import static online.ucca.triumvirate.engine.cco.HarbourCco.processed;
import static online.ucca.triumvirate.engine.cco.HarbourCco.published;
import static online.ucca.triumvirate.engine.cco.HarbourCco.trust;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.StatusBits;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
import org.junit.jupiter.api.Test;

class IssueCapabilityObjectTest {
  private final JsonDocument processed = processed(body(PROCESSOR, PLACE));

  private static JsonDocument issue(JsonDocument cco, Signer expert, CapabilityTrust trust) {
    return new IssueCapabilityObject(new BouncyCastleProofVerifier(), trust)
        .issue(cco.readableBytes(), expert, ISSUED);
  }

  private static void assertRefused(
      String code, JsonDocument cco, Signer expert, CapabilityTrust trust) {
    assertEquals(code, assertThrows(Refusal.class, () -> issue(cco, expert, trust)).code());
  }

  @Test
  void addsTheExpertsProof_andNothingElse() {
    JsonDocument issued = issue(processed, EXPERT, TRUST);
    assertEquals(issued(body(PROCESSOR, PLACE)).tree(), issued.tree());
    assertEquals(LifecycleState.ISSUED, HarbourCco.verify(issued).state());
  }

  @Test
  void refusesWhatDoesNotVerify() {
    assertRefused(
        "SIG_INVALID",
        processed.with("/validFrom", Json.createValue("2026-01-01T00:00:00Z")),
        EXPERT,
        TRUST);
    assertRefused("SIG_MISSING", processed.without("/proof"), EXPERT, TRUST);
    JsonDocument revoked =
        list(
            published(StatusPurpose.REVOCATION, 1, StatusBits.none().with(List.of(PLACE.index()))));
    assertRefused("CCO_REVOKED", processed, EXPERT, trust(revoked));
  }

  @Test
  void refusesWhatIsIssuedAlready() {
    assertRefused("CCO_ALREADY_ISSUED", issue(processed, EXPERT, TRUST), EXPERT, TRUST);
  }

  @Test
  void mayBeSignedBeforeItTakesEffect() {
    JsonDocument next =
        processed(body().with("/validFrom", Json.createValue("2026-07-01T00:00:00Z")));
    assertEquals(2, issue(next, EXPERT, TRUST).tree().getJsonArray("proof").size());
  }

  @Test
  void refusesTheProcessorsOwnKey() {
    assertRefused("CCO_SAME_KEY", processed, PROCESSOR, TRUST);
  }

  @Test
  void refusesAKeyThatIsNoExperts() {
    assertRefused("SIG_UNKNOWN_KEY", processed, Harbour.newKey(), TRUST);
  }

  @Test
  void refusesToSignBeforeTheProcessor() {
    Instant early = PROCESSED.minusSeconds(1);
    IssueCapabilityObject issue = new IssueCapabilityObject(new BouncyCastleProofVerifier(), TRUST);
    byte[] bytes = processed.canonicalBytes();
    assertEquals(
        "CCO_PROOFS_OUT_OF_TIME",
        assertThrows(Refusal.class, () -> issue.issue(bytes, EXPERT, early)).code());
    assertEquals(LifecycleState.PROCESSED, issue.examine(bytes, EXPERT.publicKey(), NOW).state());
  }
}
