package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdapterHostTest {
  private static final List<String> TRANSLATION =
      List.of(
          "corpus_received",
          "ingestion_started",
          "ingestion_completed",
          "translation_started",
          "translation_completed",
          "validation_started",
          "validation_passed");

  private static SignedTriumvirate translate(AdapterHost host) {
    return host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT);
  }

  private static List<String> plus(String... events) {
    return Stream.concat(TRANSLATION.stream(), Stream.of(events)).toList();
  }

  @Test
  void recordsEveryStep_fromReceiptToAcceptance(@TempDir Path folder) {
    try (AdapterHost host = Hosts.host(folder)) {
      SignedTriumvirate signed = translate(host);
      assertEquals(TRANSLATION, Hosts.events(folder));
      host.submit(signed, bytes -> new SubmissionOutcome(true, List.of()));
      assertEquals(plus("triumvirate_submitted", "triumvirate_accepted"), Hosts.events(folder));
    }
    for (JsonDocument entry : Hosts.entries(folder)) {
      assertEquals("client-a", entry.tree().getString("client_id"));
      assertEquals("harbour-v1", entry.tree().getString("adapter_id"));
      assertEquals("success", entry.tree().getString("outcome"));
      assertEquals("sha256:" + Hosts.PAYLOAD.hash(), entry.tree().getString("corpus_hash"));
    }
  }

  @Test
  void recordsTheCorpusFromItsIdentification_andTheTriumvirateFromItsTranslation(
      @TempDir Path folder) {
    try (AdapterHost host = Hosts.host(folder)) {
      SignedTriumvirate signed = translate(host);
      List<JsonDocument> entries = Hosts.entries(folder);
      assertTrue(entries.get(0).tree().isNull("corpus_id"));
      assertEquals("HB100_R1", entries.get(1).tree().getString("corpus_id"));
      assertTrue(entries.get(3).tree().isNull("triumvirate_id"));
      assertEquals(
          signed.triumvirate().triumvirateId().toString(),
          entries.get(4).tree().getString("triumvirate_id"));
      assertEquals(
          ContentDigest.of(signed.document()).hex(),
          entries.get(6).tree().getJsonObject("detail").getString("content_digest"));
    }
  }

  @Test
  void givesADocumentThatVerifies_andSatisfiesTheSchema(@TempDir Path folder) {
    try (AdapterHost host = Hosts.host(folder)) {
      JsonDocument document = translate(host).document();
      assertEquals(
          Optional.empty(),
          DataIntegrity.verify(
              document,
              DataIntegrity.ENVELOPE_PROOF,
              TrustedKeys.of(Hosts.signer(folder).publicKey()),
              new BouncyCastleProofVerifier()));
      assertEquals(List.of(), new EveritSchemaValidator().validate(document, SchemaVersion.V1_1));
      assertTrue(document.tree().getJsonObject("validation").getBoolean("semantic_valid"));
    }
  }

  @Test
  void submitsTheSignedBytes_canonically(@TempDir Path folder) {
    try (AdapterHost host = Hosts.host(folder)) {
      SignedTriumvirate signed = translate(host);
      SubmissionOutcome outcome =
          host.submit(
              signed,
              bytes -> {
                assertArrayEquals(signed.document().canonicalBytes(), bytes);
                return new SubmissionOutcome(true, List.of());
              });
      assertTrue(outcome.accepted());
    }
  }

  @Test
  void recordsRejection_withItsCodes(@TempDir Path folder) {
    try (AdapterHost host = Hosts.host(folder)) {
      Finding reason = Finding.of(ErrorCode.REG_NOT_ACTIVE, "suspended");
      SubmissionOutcome outcome =
          host.submit(
              translate(host), bytes -> new SubmissionOutcome(false, List.of(reason, reason)));
      assertEquals(List.of(reason, reason), outcome.findings());
    }
    assertEquals(plus("triumvirate_submitted", "triumvirate_rejected"), Hosts.events(folder));
    JsonDocument last = Hosts.entries(folder).get(8);
    assertEquals("failure", last.tree().getString("outcome"));
    JsonObject finding =
        last.tree().getJsonObject("detail").getJsonArray("findings").getJsonObject(0);
    assertEquals("REG_NOT_ACTIVE", finding.getString("error_code"));
    assertEquals("suspended", finding.getString("message"));
  }

  @Test
  void keepsClientsApart_inEverything(@TempDir Path a, @TempDir Path b) throws IOException {
    Signer signer = Hosts.signer(a);
    HarbourProvider provider = new HarbourProvider();
    try (AdapterHost first =
            new AdapterHost(provider, Hosts.settings(a, "client-a", signer, () -> Hosts.TIME));
        AdapterHost second =
            new AdapterHost(provider, Hosts.settings(b, "client-b", signer, () -> Hosts.TIME))) {
      SignedTriumvirate one = translate(first);
      assertEquals(0, Files.size(AdapterHost.auditFile(b)));
      assertTrue(Files.notExists(b.resolve("cache")));
      SignedTriumvirate two = translate(second);
      assertEquals(CacheStatus.MISS, two.cacheStatus());
      assertNotEquals(one.triumvirate().triumvirateId(), two.triumvirate().triumvirateId());
      assertNotEquals(
          one.triumvirate().provenance().submissionId(),
          two.triumvirate().provenance().submissionId());
    }
    assertEquals(TRANSLATION, Hosts.events(a));
    assertEquals(TRANSLATION, Hosts.events(b));
    assertTrue(Files.readString(AdapterHost.auditFile(b)).contains("client-b"));
    assertTrue(!Files.readString(AdapterHost.auditFile(b)).contains("client-a"));
  }

  @Test
  void givesTheSameBytes_forTheSameCorpusAndClock(@TempDir Path a, @TempDir Path b) {
    Signer signer = Hosts.signer(a);
    HarbourProvider provider = new HarbourProvider();
    try (AdapterHost first =
            new AdapterHost(provider, Hosts.settings(a, "client-a", signer, () -> Hosts.TIME));
        AdapterHost second =
            new AdapterHost(provider, Hosts.settings(b, "client-a", signer, () -> Hosts.TIME))) {
      assertArrayEquals(
          translate(first).document().canonicalBytes(),
          translate(second).document().canonicalBytes());
    }
  }

  @Test
  void givesTheSameContent_whateverTheClockAndTheKey(@TempDir Path a, @TempDir Path b) {
    HarbourProvider provider = new HarbourProvider();
    try (AdapterHost first =
            new AdapterHost(
                provider,
                Hosts.settings(a, "client-a", Hosts.signer(a), Hosts.ticking(Hosts.TIME)));
        AdapterHost second =
            new AdapterHost(
                provider,
                Hosts.settings(
                    b,
                    "client-a",
                    Hosts.signer(b),
                    Hosts.ticking(Hosts.TIME.plus(Duration.ofDays(400)))))) {
      SignedTriumvirate one = translate(first);
      SignedTriumvirate two = translate(second);
      assertEquals(one.triumvirate().triumvirateId(), two.triumvirate().triumvirateId());
      assertEquals(ContentDigest.of(one.document()), ContentDigest.of(two.document()));
      assertNotEquals(one.document().digest(), two.document().digest());
      assertEquals(CacheStatus.HIT, translate(second).cacheStatus());
    }
  }

  @Test
  void closesItsLog_whenTheAdapterCannotBeMade(@TempDir Path folder) {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                Hosts.host(
                        folder,
                        context -> {
                          throw new IllegalStateException("bad configuration");
                        })
                    .close());
    assertEquals("REG_BROKEN_ADAPTER", refusal.code());
    try (AdapterHost host = Hosts.host(folder)) {
      assertEquals("harbour-v1", host.version().adapterId().value());
    }
  }

  /** Two instances of one adapter share nothing of what they were given. */
  @Test
  void keepsConfigurationsApart(@TempDir Path a, @TempDir Path b) {
    Map<String, Map<String, String>> seen = new HashMap<>();
    HarbourProvider provider =
        new HarbourProvider(
            "harbour-v1",
            context -> {
              seen.put(context.clientId().value(), context.configuration());
              return new HarbourAdapter(context);
            });
    Signer signer = Hosts.signer(a);
    try (AdapterHost first = new AdapterHost(provider, configured(a, "a", signer));
        AdapterHost second = new AdapterHost(provider, configured(b, "b", signer))) {
      assertEquals(Map.of("owner", "a"), seen.get("a"));
      assertEquals(Map.of("owner", "b"), seen.get("b"));
      assertNotEquals(
          translate(first).triumvirate().triumvirateId(),
          translate(second).triumvirate().triumvirateId());
    }
  }

  private static HostSettings configured(Path folder, String client, Signer signer) {
    HostSettings plain = Hosts.settings(folder, client, signer, () -> Hosts.TIME);
    return new HostSettings(
        plain.clientId(),
        folder,
        Map.of("owner", client),
        signer,
        plain.schemaValidator(),
        plain.time(),
        plain.ids());
  }

  @Test
  void keepsTheWholeTranslationLog(@TempDir Path folder) {
    try (AdapterHost host = Hosts.host(folder)) {
      SignedTriumvirate signed = translate(host);
      JsonObject detail = Hosts.entries(folder).get(4).tree().getJsonObject("detail");
      assertEquals(
          "[{\"maps_source\":true,\"rule\":\"all of it\",\"source_element\":\"line 1\","
              + "\"triumvirate_element\":\"/instruments\"}]",
          detail.getJsonArray("translation_log").toString());
      assertEquals(
          String.valueOf(signed.triumvirate().provenance().translationLogHash()),
          detail.getString("translation_log_hash"));
    }
  }

  /** A name that no JSON text can hold must not leave a gap in the log. */
  @Test
  void recordsWhatCannotBeWrittenAsItIs(@TempDir Path folder) {
    CorpusPayload payload =
        CorpusPayload.ofFile("unit\uD800.txt", "HARBOUR HB100".getBytes(StandardCharsets.UTF_8));
    try (AdapterHost host = Hosts.host(folder)) {
      assertThrows(Refusal.class, () -> host.translate(payload, IngestionOptions.DEFAULT));
    }
    assertEquals(
        "unit\uFFFD.txt",
        Hosts.entries(folder).get(0).tree().getJsonObject("detail").getString("payload"));
    assertEquals(
        List.of("corpus_received", "ingestion_started", "ingestion_failed"), Hosts.events(folder));
  }

  @Test
  void refusesInstanceThatDeclaresSomethingElseThanItsProvider(@TempDir Path folder) {
    HarbourProvider provider =
        new HarbourProvider(HarbourProvider.version(true, "register.example"), HarbourAdapter::new);
    HostSettings settings =
        Hosts.settings(folder, "client-a", Hosts.signer(folder), () -> Hosts.TIME);
    Refusal refusal =
        assertThrows(Refusal.class, () -> new AdapterHost(provider, settings).close());
    assertEquals("REG_BAD_DECLARATION", refusal.code());
    assertTrue(refusal.findings().get(0).message().startsWith("CA-01: "));
  }
}
