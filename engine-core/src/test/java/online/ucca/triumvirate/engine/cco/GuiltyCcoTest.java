package online.ucca.triumvirate.engine.cco;

import static online.ucca.triumvirate.engine.cco.HarbourCco.EXPERT;
import static online.ucca.triumvirate.engine.cco.HarbourCco.ISSUED;
import static online.ucca.triumvirate.engine.cco.HarbourCco.NOW;
import static online.ucca.triumvirate.engine.cco.HarbourCco.PROCESSED;
import static online.ucca.triumvirate.engine.cco.HarbourCco.PROCESSOR;
import static online.ucca.triumvirate.engine.cco.HarbourCco.TRUST;
import static online.ucca.triumvirate.engine.cco.HarbourCco.body;
import static online.ucca.triumvirate.engine.cco.HarbourCco.codes;
import static online.ucca.triumvirate.engine.cco.HarbourCco.issued;
import static online.ucca.triumvirate.engine.cco.HarbourCco.key;
import static online.ucca.triumvirate.engine.cco.HarbourCco.processed;
import static online.ucca.triumvirate.engine.cco.HarbourCco.proof;
import static online.ucca.triumvirate.engine.cco.HarbourCco.trust;
import static online.ucca.triumvirate.engine.cco.HarbourCco.verify;
import static online.ucca.triumvirate.engine.cco.HarbourCco.withProofs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.ProofRole;
import online.ucca.triumvirate.model.cco.verify.RoleKey;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.ProofChain;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.registration.SigningKey;
import org.junit.jupiter.api.Test;

/** One guilty CCO for each thing that can be wrong with its proofs, each refused for its reason. */
class GuiltyCcoTest {
  private final Signer stranger = Harbour.newKey();
  private final JsonDocument issued = issued(body());

  private static void assertRefused(String code, String reason, JsonDocument cco) {
    assertRefused(code, reason, verify(cco));
  }

  private static void assertRefused(String code, String reason, CapabilityVerdict verdict) {
    List<Finding> blocking = verdict.findings().stream().filter(Finding::blocks).toList();
    assertEquals(List.of(code), blocking.stream().map(Finding::errorCode).toList());
    assertTrue(blocking.get(0).message().contains(reason), blocking.get(0).message());
    assertFalse(verdict.holds());
    assertNull(verdict.capability());
    assertNull(verdict.state());
    assertTrue(
        verdict.checks().stream()
            .anyMatch(
                check -> Boolean.FALSE.equals(check.passed()) && check.why().contains(reason)));
  }

  private static JsonDocument with(JsonDocument cco, int proof, String member, String value) {
    return cco.with("/proof/" + proof + "/" + member, Json.createValue(value));
  }

  @Test
  void theInnocentOneHolds() {
    assertEquals(List.of("CCO_STATUS_UNKNOWN"), codes(verify(issued)));
  }

  @Test
  void oneChangedByte_breaksBothProofs() {
    String text = new String(issued.canonicalBytes(), StandardCharsets.UTF_8);
    String altered = text.replaceFirst("Not at night", "Not at sight");
    assertFalse(altered.equals(text));
    CapabilityVerdict verdict = verify(altered.getBytes(StandardCharsets.UTF_8), TRUST, NOW);
    assertEquals(List.of("SIG_INVALID", "SIG_INVALID"), codes(verdict));
    assertEquals("/proof/0", verdict.findings().get(0).triumvirateElement());
    assertNull(verdict.state());
  }

  @Test
  void strippedOfEveryProof() {
    assertRefused("SIG_MISSING", "no proof", issued.without("/proof"));
  }

  @Test
  void strippedOfTheFirstProof_inAnArrayOrOutOfIt() {
    assertRefused("CCO_PROOF_STRIPPED", "processor's", withProofs(issued, proof(issued, 1)));
    assertRefused("CCO_PROOF_STRIPPED", "processor's", body().with("/proof", proof(issued, 1)));
  }

  @Test
  void strippedOfTheSecondProof() {
    assertRefused("CCO_PROOF_STRIPPED", "domain expert's", withProofs(issued, proof(issued, 0)));
  }

  /** Not to be told from one that never was signed by an expert: it is not issued, and says so. */
  @Test
  void strippedOfTheSecondProof_andBroughtIntoTheFormOfAProcessedOne() {
    CapabilityVerdict verdict = verify(body().with("/proof", proof(issued, 0)));
    assertEquals(List.of("CCO_NOT_ISSUED", "CCO_STATUS_UNKNOWN"), codes(verdict));
    assertNull(verdict.issuedAt());
  }

  @Test
  void rolesSwapped() {
    JsonDocument swapped =
        ProofChain.signNext(
            ProofChain.signFirst(body(EXPERT, null), EXPERT, PROCESSED), PROCESSOR, ISSUED);
    CapabilityVerdict verdict = verify(swapped);
    assertEquals(List.of("CCO_WRONG_ROLE", "CCO_WRONG_ROLE"), codes(verdict));
    assertTrue(verdict.findings().get(0).message().endsWith("not as a processor"));
    assertTrue(verdict.findings().get(1).message().endsWith("not as a domain expert"));
    assertEquals(List.of(), verdict.signers());
  }

  @Test
  void chainReordered() {
    assertRefused(
        "CCO_PROOFS_REORDERED",
        "wrong order",
        withProofs(issued, proof(issued, 1), proof(issued, 0)));
  }

  @Test
  void thirdProof() {
    JsonObject second =
        Json.createObjectBuilder(proof(issued, 1).asJsonObject()).add("id", "urn:x").build();
    JsonDocument third =
        ProofChain.signNext(withProofs(issued, proof(issued, 0), second), stranger, NOW);
    assertRefused("CCO_PROOF_SURPLUS", "3 proofs", third);
  }

  @Test
  void sameKeyTwice_evenIfItCountsInBothRoles() {
    JsonDocument twice = ProofChain.signNext(processed(body()), PROCESSOR, ISSUED);
    CapabilityTrust both =
        trust(
            List.of(
                key(ProofRole.PROCESSOR, "", PROCESSOR),
                key(ProofRole.DOMAIN_EXPERT, "", PROCESSOR)));
    assertRefused("CCO_SAME_KEY", "two people have two keys", verify(twice, both, NOW));
  }

  @Test
  void wrongKey_thatTheProofDoesNotComeFrom() {
    String method = stranger.publicKey().verificationMethod();
    assertRefused("SIG_INVALID", "does not fit", with(issued, 1, "verificationMethod", method));
  }

  @Test
  void unknownKey_ofTheExpertOrOfTheProcessor() {
    JsonDocument byStranger = ProofChain.signNext(processed(body()), stranger, ISSUED);
    assertRefused("SIG_UNKNOWN_KEY", "domain expert's proof", byStranger);
    assertNull(verify(byStranger).checks().get(5).passed(), "its times were not looked at");
    CapabilityTrust expertOnly = trust(List.of(key(ProofRole.DOMAIN_EXPERT, "", EXPERT)));
    assertRefused("SIG_UNKNOWN_KEY", "processor's proof", verify(issued, expertOnly, NOW));
  }

  @Test
  void firstProofByAnotherProcessorThanTheIssuer() {
    JsonDocument foreign =
        ProofChain.signNext(ProofChain.signFirst(body(), stranger, PROCESSED), EXPERT, ISSUED);
    CapabilityTrust trusting =
        trust(
            List.of(
                key(ProofRole.PROCESSOR, "", PROCESSOR),
                key(ProofRole.PROCESSOR, "", stranger),
                key(ProofRole.DOMAIN_EXPERT, "", EXPERT)));
    assertRefused("CCO_NOT_BY_ISSUER", "not the issuer's", verify(foreign, trusting, NOW));
  }

  private static CapabilityTrust expertKey(SigningKey key) {
    return trust(
        List.of(
            key(ProofRole.PROCESSOR, "", PROCESSOR),
            new RoleKey(ProofRole.DOMAIN_EXPERT, "A. Pilot", key)));
  }

  @Test
  void expiredKey() {
    SigningKey expired = new SigningKey(EXPERT.publicKey(), null, PROCESSED, null, null);
    assertRefused(
        "SIG_OUTSIDE_KEY_VALIDITY", "was valid until", verify(issued, expertKey(expired), NOW));
  }

  @Test
  void keyThatWasNotValidYet() {
    assertRefused(
        "SIG_OUTSIDE_KEY_VALIDITY",
        "is valid from",
        verify(issued, expertKey(SigningKey.from(EXPERT.publicKey(), NOW)), NOW));
  }

  @Test
  void revokedKey_whenItSigned() {
    SigningKey revoked = new SigningKey(EXPERT.publicKey(), null, null, PROCESSED, "stolen");
    assertRefused(
        "SIG_OUTSIDE_KEY_VALIDITY", "revoked on", verify(issued, expertKey(revoked), NOW));
  }

  @Test
  void saysThatTheKeyWasRevokedSince_ifItCountedThen() {
    SigningKey revoked = new SigningKey(EXPERT.publicKey(), null, null, NOW, "stolen");
    CapabilityVerdict verdict = verify(issued, expertKey(revoked), NOW);
    assertTrue(verdict.holds());
    assertEquals(List.of("VFY_KEY_REVOKED_SINCE", "CCO_STATUS_UNKNOWN"), codes(verdict));
  }

  @Test
  void expertEarlierThanTheProcessor() {
    JsonDocument early =
        ProofChain.signNext(processed(body()), EXPERT, PROCESSED.minus(Duration.ofSeconds(1)));
    assertRefused("CCO_PROOFS_OUT_OF_TIME", "before the first", early);
    JsonDocument sameSecond = ProofChain.signNext(processed(body()), EXPERT, PROCESSED);
    assertTrue(verify(sameSecond).holds());
  }

  @Test
  void proofFromTheFuture_alsoIfOnlyTheMomentAskedAboutIsEarlier() {
    assertRefused("SIG_CREATED_IN_FUTURE", ISSUED.toString(), verify(issued, TRUST, PROCESSED));
  }

  @Test
  void previousProofThatPointsElsewhere_orNowhere() {
    String elsewhere = "urn:uuid:7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55";
    assertRefused(
        "CCO_CHAIN_BROKEN",
        "builds on '" + elsewhere + "'",
        with(issued, 1, "previousProof", elsewhere));
    assertRefused(
        "CCO_CHAIN_BROKEN", "names no previous", issued.without("/proof/1/previousProof"));
    assertRefused(
        "CCO_CHAIN_BROKEN", "nothing comes before", with(issued, 0, "previousProof", elsewhere));
    JsonObject first = proof(issued, 0).asJsonObject();
    assertRefused("CCO_CHAIN_BROKEN", "the same id", with(issued, 1, "id", first.getString("id")));
  }

  @Test
  void proofIdMissing() {
    assertRefused("CCO_CHAIN_BROKEN", "has no id", issued.without("/proof/0/id"));
    assertRefused("CCO_CHAIN_BROKEN", "has no id", processed(body()).without("/proof/id"));
  }

  @Test
  void secondProofOfAnotherCco() {
    JsonDocument other = issued(HarbourCco.lasting("P1Y"));
    JsonDocument mixed = withProofs(issued, proof(issued, 0), proof(other, 1));
    assertRefused("CCO_CHAIN_BROKEN", "which is not the first", mixed);
  }

  @Test
  void idThatDoesNotFollow_thoughBothSignedIt() {
    JsonDocument other =
        issued(
            body().with("/id", Json.createValue("urn:uuid:7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55")));
    assertRefused("CCO_ID_DIFFERS", "does not follow", other);
  }
}
