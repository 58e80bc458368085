package online.ucca.triumvirate.engine.cco;

import static online.ucca.triumvirate.engine.cco.HarbourCco.EXPERT;
import static online.ucca.triumvirate.engine.cco.HarbourCco.ISSUED;
import static online.ucca.triumvirate.engine.cco.HarbourCco.NOW;
import static online.ucca.triumvirate.engine.cco.HarbourCco.PLACE;
import static online.ucca.triumvirate.engine.cco.HarbourCco.PROCESSED;
import static online.ucca.triumvirate.engine.cco.HarbourCco.PROCESSOR;
import static online.ucca.triumvirate.engine.cco.HarbourCco.TRUST;
import static online.ucca.triumvirate.engine.cco.HarbourCco.body;
import static online.ucca.triumvirate.engine.cco.HarbourCco.codes;
import static online.ucca.triumvirate.engine.cco.HarbourCco.issued;
import static online.ucca.triumvirate.engine.cco.HarbourCco.lasting;
import static online.ucca.triumvirate.engine.cco.HarbourCco.list;
import static online.ucca.triumvirate.engine.cco.HarbourCco.processed;
import static online.ucca.triumvirate.engine.cco.HarbourCco.published;
import static online.ucca.triumvirate.engine.cco.HarbourCco.trust;
import static online.ucca.triumvirate.engine.cco.HarbourCco.verify;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.cco.status.Replacement;
import online.ucca.triumvirate.model.cco.status.StatusBits;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.Check;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.Signing;
import online.ucca.triumvirate.model.cco.verify.ProofRole;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.StatusListCredential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a CCO whose proofs hold: its state, its terms, its status, and why. */
class CapabilityVerifierTest {
  private static final List<String> CHECKS =
      List.of(
          "form",
          "order of proofs",
          "processor's proof",
          "domain expert's proof",
          "roles",
          "keys",
          "digest",
          "validity",
          "status");
  private static final JsonDocument NOT_REVOKED =
      list(published(StatusPurpose.REVOCATION, 1, StatusBits.none()));
  private static final JsonDocument NOT_REFRESHED =
      list(published(StatusPurpose.REFRESH, 1, StatusBits.none()));

  private final JsonDocument listed = issued(body(PROCESSOR, PLACE));

  private static String passed(CapabilityVerdict verdict) {
    StringBuilder marks = new StringBuilder();
    assertEquals(CHECKS, verdict.checks().stream().map(Check::name).toList());
    for (Check check : verdict.checks()) {
      Boolean passed = check.passed();
      marks.append(passed == null ? '?' : passed ? '+' : '-');
      assertFalse(check.why().isBlank());
    }
    return marks.toString();
  }

  @Test
  void anIssuedCcoIsIssued_bySignersWithRoleAndHolder() {
    CapabilityVerdict verdict = verify(issued(body()));
    assertTrue(verdict.holds());
    assertEquals(LifecycleState.ISSUED, verdict.state());
    assertEquals(ISSUED, verdict.issuedAt());
    assertEquals(body().digest(), verdict.digest());
    assertEquals(body().tree().getString("id"), verdict.id());
    assertNotNull(verdict.capability());
    assertEquals(
        List.of(
            new Signing(ProofRole.PROCESSOR, "Harbour Board", PROCESSOR.publicKey(), PROCESSED),
            new Signing(ProofRole.DOMAIN_EXPERT, "A. Pilot", EXPERT.publicKey(), ISSUED)),
        verdict.signers());
    assertEquals("++++++++?", passed(verdict));
  }

  @Test
  void aProcessedCcoHolds_andIsNotIssued() {
    CapabilityVerdict verdict = verify(processed(body()));
    assertTrue(verdict.holds());
    assertEquals(LifecycleState.PROCESSED, verdict.state());
    assertNull(verdict.issuedAt());
    assertEquals(List.of(), verdict.terms());
    assertEquals(List.of("CCO_NOT_ISSUED", "CCO_STATUS_UNKNOWN"), codes(verdict));
    assertEquals("+++?+++??", passed(verdict));
  }

  @Test
  void aKeyTrustedWithoutARoleCountsInAny() {
    CapabilityTrust any =
        new CapabilityTrust(
            List.of(),
            Set.of(PROCESSOR.publicKey(), EXPERT.publicKey()),
            List.of(),
            ZoneOffset.UTC);
    assertTrue(verify(issued(body()), any, NOW).holds());
  }

  @Test
  void theTermRunsFromTheExpertsProof() {
    JsonDocument cco = issued(lasting("P2Y"));
    Instant end = Instant.parse("2028-03-10T08:00:00Z");
    CapabilityVerdict last = verify(cco, TRUST, end.minusSeconds(1));
    assertTrue(last.holds());
    assertEquals(end, last.terms().get(0).end());
    CapabilityVerdict over = verify(cco, TRUST, end);
    assertEquals(List.of("CCO_EXPIRED", "CCO_STATUS_UNKNOWN"), codes(over));
    assertEquals(LifecycleState.EXPIRED, over.state());
    assertNotNull(over.capability());
    assertEquals("+++++++-?", passed(over));
  }

  @Test
  void daysAreCountedInTheZoneOfWhoeverVerifies() {
    JsonDocument cco =
        issued(
            lasting("P1M")
                .with(
                    "/credentialSubject/lifecycle_terms/credentials/0/validity_basis",
                    Json.createValue("end_of_calendar_month")));
    CapabilityTrust auckland =
        new CapabilityTrust(TRUST.roleKeys(), Set.of(), List.of(), ZoneId.of("Pacific/Auckland"));
    assertEquals(
        Instant.parse("2026-05-01T00:00:00Z"), verify(cco, TRUST, NOW).terms().get(0).end());
    assertEquals(
        Instant.parse("2026-04-30T12:00:00Z"), verify(cco, auckland, NOW).terms().get(0).end());
  }

  @ParameterizedTest
  @ValueSource(strings = {"two years", "P2.5Y", "P9999999999Y", "", "-P1Y"})
  void aTermThatCannotBeComputedIsNoTerm(String period) {
    CapabilityVerdict verdict = verify(issued(lasting(period)));
    assertEquals(List.of("CCO_TERM_UNKNOWN", "CCO_STATUS_UNKNOWN"), codes(verdict));
    assertEquals(List.of(), verdict.terms());
  }

  @Test
  void isNotValidBeforeItsFirstDay() {
    JsonDocument cco = issued(body().with("/validFrom", Json.createValue("2026-07-01T00:00:00Z")));
    assertEquals(
        List.of("CCO_NOT_YET_VALID", "CCO_STATUS_UNKNOWN"), codes(verify(cco, TRUST, NOW)));
    assertTrue(verify(cco, TRUST, Instant.parse("2026-07-01T00:00:00Z")).holds());
  }

  @Test
  void knowsTheStatus_fromBothListsOnly() {
    CapabilityVerdict both = verify(listed, trust(NOT_REVOKED, NOT_REFRESHED), NOW);
    assertEquals(List.of(), codes(both));
    assertTrue(both.statusKnown());
    assertEquals("+++++++++", passed(both));
    for (CapabilityTrust trust : List.of(trust(), trust(NOT_REVOKED), trust(NOT_REFRESHED))) {
      CapabilityVerdict open = verify(listed, trust, NOW);
      assertEquals(List.of("CCO_STATUS_UNKNOWN"), codes(open));
      assertFalse(open.statusKnown());
      assertTrue(open.holds());
    }
    assertFalse(verify(issued(body()), trust(NOT_REVOKED, NOT_REFRESHED), NOW).statusKnown());
  }

  private static StatusBits set() {
    return StatusBits.none().with(List.of(PLACE.index()));
  }

  @Test
  void revocationWinsOverAll_andTheLatestListCounts() {
    JsonDocument revoked = list(published(StatusPurpose.REVOCATION, 2, set()));
    JsonDocument refreshed = list(published(StatusPurpose.REFRESH, 2, set()));
    for (JsonDocument cco : List.of(listed, processed(body(PROCESSOR, PLACE)))) {
      CapabilityVerdict verdict = verify(cco, trust(revoked, NOT_REVOKED, NOT_REFRESHED), NOW);
      assertTrue(codes(verdict).contains("CCO_REVOKED"));
      assertEquals(LifecycleState.REVOKED, verdict.state());
    }
    CapabilityVerdict twice = verify(listed, trust(refreshed, revoked), NOW);
    assertEquals(List.of("CCO_SUPERSEDED", "CCO_REVOKED"), codes(twice));
    assertEquals(LifecycleState.REVOKED, twice.state());
    assertTrue(twice.statusKnown());
  }

  @Test
  void saysWhatReplacedIt_andSinceWhen() {
    for (LifecycleState state : List.of(LifecycleState.RENEWED, LifecycleState.SUPERSEDED)) {
      Replacement replacement = new Replacement(PLACE.index(), state, "urn:uuid:next", NOW);
      CapabilityTrust trust =
          trust(NOT_REVOKED, list(published(StatusPurpose.REFRESH, 3, set(), replacement)));
      CapabilityVerdict verdict = verify(listed, trust, NOW);
      assertEquals(List.of("CCO_" + state), codes(verdict));
      assertEquals(state, verdict.state());
      assertEquals(replacement, verdict.replacement());
      assertTrue(verdict.findings().get(0).message().contains("urn:uuid:next"));
      assertEquals(List.of(), codes(verify(listed, trust, NOW.minusSeconds(1))));
    }
  }

  @Test
  void aRefreshedCcoIsSuperseded_ifTheListDoesNotSayWhich() {
    CapabilityVerdict verdict =
        verify(listed, trust(NOT_REVOKED, list(published(StatusPurpose.REFRESH, 1, set()))), NOW);
    assertEquals(List.of("CCO_SUPERSEDED"), codes(verdict));
  }

  @Test
  void refusesAListThatDoesNotCount() {
    var revocation = published(StatusPurpose.REVOCATION, 9, StatusBits.none());
    JsonDocument altered = NOT_REVOKED.with("/validFrom", Json.createValue("2026-03-11T00:00:00Z"));
    JsonDocument foreign =
        DataIntegrity.sign(
            StatusListCredential.of(revocation), DataIntegrity.DOCUMENT_PROOF, EXPERT, ISSUED);
    JsonDocument unsigned = StatusListCredential.of(revocation);
    for (JsonDocument list : List.of(altered, foreign, unsigned)) {
      CapabilityVerdict verdict = verify(listed, trust(list, NOT_REFRESHED), NOW);
      assertEquals(List.of("CCO_STATUS_LIST_REFUSED", "CCO_STATUS_UNKNOWN"), codes(verdict));
      assertFalse(verdict.statusKnown());
    }
    JsonDocument broken = NOT_REVOKED.without("/credentialSubject/encodedList");
    assertTrue(
        codes(verify(listed, trust(broken, NOT_REFRESHED), NOW))
            .contains("CCO_STATUS_LIST_MALFORMED"));
  }

  @Test
  void passesOverListsOfOthers() {
    var other = published(StatusPurpose.REVOCATION, 1, set());
    JsonDocument elsewhere =
        list(
            new PublishedStatus(
                "https://example.org/other/revocation",
                other.issuer(),
                other.purpose(),
                1,
                ISSUED,
                other.bits(),
                List.of()));
    assertEquals(
        List.of(), codes(verify(listed, trust(elsewhere, NOT_REVOKED, NOT_REFRESHED), NOW)));
  }

  @Test
  void refusesAPlaceThatTheListDoesNotHave() {
    var far = new StatusEntry(PLACE.lists(), Long.MAX_VALUE);
    CapabilityVerdict verdict =
        verify(issued(body(PROCESSOR, far)), trust(NOT_REVOKED, NOT_REFRESHED), NOW);
    assertTrue(codes(verdict).contains("CCO_STATUS_LIST_REFUSED"));
    assertFalse(verdict.statusKnown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"type\":[\"CertifiedCapabilityObject\"]}",
        "{\"type\":[\"CertifiedCapabilityObject\"],\"proof\":[],\"credentialSubject\":{}}",
        "{\"type\":[\"CertifiedCapabilityObject\"],\"proof\":{},\"issuer\":1,\"id\":null}",
        "{\"type\":\"CertifiedCapabilityObject\",\"credentialSubject\":[]}"
      })
  void answersWhateverTheBytes(String text) {
    CapabilityVerdict verdict = verify(text.getBytes(StandardCharsets.UTF_8), TRUST, NOW);
    assertFalse(verdict.holds());
    assertNull(verdict.state());
    assertNull(verdict.capability());
    assertTrue(passed(verdict).startsWith("-"), () -> passed(verdict));
  }

  /** Every tenth byte flipped: what still is a CCO never holds, and nothing ever throws. */
  @Test
  void neverHoldsWhenAByteDiffers() {
    byte[] bytes = listed.canonicalBytes();
    for (int i = 0; i < bytes.length; i += 10) {
      byte[] altered = Arrays.copyOf(bytes, bytes.length);
      altered[i] ^= 1;
      assertFalse(verify(altered, TRUST, NOW).holds(), "byte " + i);
    }
  }
}
