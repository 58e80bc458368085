package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.model.audit.AuditDraft;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.id.TriumvirateId;
import org.junit.jupiter.api.Test;

class AuditChainTest {
  /** Spec §3.5, and the chain of decisions §7. */
  private static final Set<String> REQUIRED =
      Set.of(
          "ts_utc",
          "adapter_id",
          "client_id",
          "submission_id",
          "event_type",
          "corpus_id",
          "corpus_hash",
          "triumvirate_id",
          "duration_ms",
          "outcome",
          "detail",
          "seq",
          "prev_hash",
          "entry_hash");

  private static final String GOLDEN =
      "{\"adapter_id\":\"harbour-v1\",\"client_id\":\"client-a\",\"corpus_hash\":\"sha256:"
          + "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a\",\"corpus_id\":"
          + "\"HB100_R1\",\"detail\":{\"list\":[1,\"b\",true],\"map\":{\"é\":-5}},\"duration_ms\":"
          + "1234,\"entry_hash\":\"@\",\"event_type\":\"translation_completed\",\"outcome\":"
          + "\"success\",\"prev_hash\":\""
          + "0".repeat(64)
          + "\",\"seq\":0,\"submission_id\":\"7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55\","
          + "\"triumvirate_id\":\"0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11\",\"ts_utc\":"
          + "\"2026-03-09T14:30:00Z\"}";

  private static AuditEntry entry(Map<String, Object> detail) {
    return AuditDraft.of(
            new AuditEvent(
                SubmissionId.parse("7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55"),
                AuditEventType.TRANSLATION_COMPLETED,
                new CorpusId("HB100_R1"),
                Sha256.of(new byte[] {1}),
                TriumvirateId.parse("0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11"),
                1234,
                AuditOutcome.SUCCESS,
                detail),
            Instant.parse("2026-03-09T14:30:00Z"),
            new AdapterId("harbour-v1"),
            new ClientId("client-a"))
        .link(0, AuditEntry.NO_PREVIOUS)
        .entry();
  }

  private static JsonDocument document() {
    return Binding.write(entry(Map.of("list", List.of(1, "b", true), "map", Map.of("é", -5))));
  }

  /** The hash is what sha256sum says of the line without entry_hash. */
  @Test
  void writesTheEntryThatItAlwaysWrote() {
    String unsealed = GOLDEN.replace("\"entry_hash\":\"@\",", "");
    String hash = Sha256.of(unsealed.getBytes(StandardCharsets.UTF_8)).hex();
    assertEquals("7dd4774e6fb8acd128e1a2ca9edd7673441b38b6b2b4bd776c49a72d1fe4c120", hash);
    assertEquals(
        GOLDEN.replace("@", hash), new String(document().canonicalBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void hasEveryRequiredMember_andNoOther() {
    assertEquals(REQUIRED, document().tree().keySet());
  }

  @Test
  void hasThemAllBeforeTheCorpusIsIdentified() {
    AuditEntry early =
        AuditDraft.of(
                new AuditEvent(
                    SubmissionId.parse("7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55"),
                    AuditEventType.CORPUS_RECEIVED,
                    null,
                    Sha256.of(new byte[0]),
                    null,
                    0,
                    AuditOutcome.SUCCESS,
                    Map.of()),
                Instant.EPOCH,
                new AdapterId("a"),
                new ClientId("c"))
            .link(7, Sha256.of(new byte[0]))
            .entry();
    assertEquals(REQUIRED, Binding.write(early).tree().keySet());
    assertTrue(Binding.write(early).tree().isNull("triumvirate_id"));
    assertTrue(Binding.write(early).tree().getJsonObject("detail").isEmpty());
  }

  @Test
  void coversEveryMemberByTheHash() {
    JsonDocument document = document();
    Sha256 hash = AuditChain.hash(document);
    assertEquals(hash.hex(), document.tree().getString("entry_hash"));
    for (String pointer : Trees.pointers(document.tree())) {
      JsonDocument altered =
          Trees.replace(document, pointer, Trees.changed(Trees.get(document, pointer)));
      if (pointer.equals("/entry_hash")) {
        assertEquals(hash, AuditChain.hash(altered));
      } else {
        assertNotEquals(hash, AuditChain.hash(altered), pointer);
        assertNotEquals(hash, AuditChain.hash(document.without(pointer)), pointer);
      }
    }
    assertNotEquals(hash, AuditChain.hash(document.with("/more", Json.createValue(1))));
  }

  @Test
  void keepsWhatADetailSays_evenNothing() {
    Map<String, Object> detail =
        Map.of("items", List.of(), "scope", Map.of(), "version", Map.of("id", List.of()));
    assertEquals(
        "{\"items\":[],\"scope\":{},\"version\":{\"id\":[]}}",
        Binding.write(entry(detail)).tree().getJsonObject("detail").toString());
  }

  @Test
  void readsBackWhatItWrote() {
    AuditEntry entry = entry(Map.of("a", "b"));
    assertEquals(entry, Binding.read(Binding.write(entry), AuditEntry.class));
  }
}
