package online.ucca.triumvirate.engine.cco.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whose status lists there are, where they stand, and that nobody else touches them. */
class IssuerListsTest {
  private final LivesBench bench = new LivesBench();

  private static void assertRefused(String code, Executable attempt) {
    assertEquals(code, assertThrows(Refusal.class, attempt).code());
  }

  @Test
  void namesAPlaceInTheIssuersLists_eachItsOwn() {
    String lists = "urn:triumvirate:status:" + Harbour.OTHER_KEY.publicKey().multibase();
    JsonDocument first = bench.process(LivesBench.harbour());
    JsonDocument second = bench.process(LivesBench.altered(LivesBench.lasting("P1M")));
    assertEquals(Optional.of(new StatusEntry(lists, 0)), CapabilityCredential.status(first));
    assertEquals(Optional.of(new StatusEntry(lists, 1)), CapabilityCredential.status(second));
  }

  @Test
  void publishesBothListsWithTheFirstCco_signedByItsIssuer() {
    bench.process(LivesBench.harbour());
    List<JsonDocument> lists = bench.lives().statusLists();
    assertEquals(2, lists.size());
    for (JsonDocument list : lists) {
      assertEquals(
          Optional.empty(),
          DataIntegrity.verify(
              list,
              DataIntegrity.DOCUMENT_PROOF,
              TrustedKeys.of(Harbour.OTHER_KEY.publicKey()),
              new BouncyCastleProofVerifier()));
    }
    assertEquals(0, bench.published(StatusPurpose.REVOCATION).bits().count());
    assertEquals(1, bench.published(StatusPurpose.REFRESH).version());
  }

  @Test
  void movesToAnotherAddress_andKeepsTheOldListsTrue() {
    JsonDocument old = bench.issued(LivesBench.harbour());
    ProcessingOrder moved = new ProcessingOrder(true, "https://status.example.org/harbour");
    JsonDocument fresh = bench.lives().process(LivesBench.harbour(), moved, LivesBench.WHO);
    assertEquals(
        Optional.of(new StatusEntry("https://status.example.org/harbour", 0)),
        CapabilityCredential.status(fresh));
    assertEquals(4, bench.lives().statusLists().size());
    bench.issue(fresh);
    assertEquals(1, bench.published(StatusPurpose.REFRESH).bits().count(), "the old address's");
    assertEquals(LifecycleState.RENEWED, bench.state(old));
    JsonDocument next = bench.process(LivesBench.altered(LivesBench.lasting("P1D")));
    assertEquals(
        Optional.of(new StatusEntry("https://status.example.org/harbour", 1)),
        CapabilityCredential.status(next),
        "the address is remembered");
  }

  @Test
  void refusesTheAddressOfAnotherIssuer() {
    ProcessingOrder order = new ProcessingOrder(false, "https://status.example.org");
    bench.lives().process(LivesBench.harbour(), order, LivesBench.WHO);
    CapabilityLives others = bench.lives(Harbour.ADAPTER_KEY, LivesBench.CLIENT);
    assertRefused(
        "CCO_STATUS_LISTS_TAKEN",
        () -> others.process(LivesBench.harbour(), order, LivesBench.WHO));
    for (String none : List.of("", "status", "https://x.org/", "https://x.org/a b", "urn:x#y")) {
      assertThrows(IllegalArgumentException.class, () -> new ProcessingOrder(false, none), none);
    }
  }

  @Test
  void keepsIssuersAndClientsApart() {
    JsonDocument cco = bench.issued(LivesBench.harbour());
    String id = LivesBench.id(cco);
    CapabilityLives otherKey = bench.lives(Harbour.ADAPTER_KEY, LivesBench.CLIENT);
    assertRefused("CCO_OTHER_ISSUER", () -> otherKey.revoke(id, "why", LivesBench.WHO));
    JsonDocument others =
        otherKey.process(LivesBench.harbour(), ProcessingOrder.DEFAULT, LivesBench.WHO);
    otherKey.issued(others, "the expert", bench.now);
    assertEquals(LifecycleState.ISSUED, bench.state(cco), "its list cannot be signed by another");
    CapabilityLives otherClient = bench.lives(Harbour.OTHER_KEY, new ClientId("client-b"));
    assertEquals(List.of(), otherClient.all());
    assertEquals(List.of(), otherClient.expire());
    assertRefused("CCO_UNKNOWN", () -> otherClient.revoke(id, "why", LivesBench.WHO));
    assertEquals(2, bench.lives().all().size());
  }
}
