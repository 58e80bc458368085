package online.ucca.triumvirate.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;

/** What every store of Triumvirates does; also for the tests of other rooms. */
public abstract class TriumvirateStoreContract {
  private static final int THREADS = 8;

  private final JsonDocument envelope = JsonDocument.read(Harbour.signed(Harbour.triumvirate()));
  private final TriumvirateId id = TriumvirateId.parse(envelope.tree().getString("triumvirate_id"));

  /** For those who extend it. */
  protected TriumvirateStoreContract() {}

  /** An empty store. */
  protected abstract TriumvirateStore store();

  private static Sha256 digest(JsonDocument document) {
    return ContentDigest.of(document);
  }

  private static JsonDocument later(JsonDocument document, int minute) {
    return document.with(
        "/created_at", Json.createValue("2027-01-01T00:%02d:00Z".formatted(minute)));
  }

  private static JsonDocument altered(JsonDocument document, int version) {
    return document.with("/adapter_version", Json.createValue("9." + version));
  }

  private static JsonDocument keep(TriumvirateStore store, TriumvirateId id, JsonDocument one) {
    return store.keep(id, new StoredTriumvirate(one, digest(one), Harbour.TIME)).envelope();
  }

  private Optional<JsonObject> found(TriumvirateStore store) {
    return store.find(id).map(stored -> stored.envelope().tree());
  }

  @Test
  void findsWhatItKeeps() {
    TriumvirateStore store = store();
    assertEquals(Optional.empty(), store.find(id));
    assertEquals(envelope.tree(), keep(store, id, envelope).tree());
    assertEquals(Optional.of(envelope.tree()), found(store));
  }

  @Test
  void returnsTheFirstEnvelope_forTheSameContentSubmittedAgain() {
    TriumvirateStore store = store();
    keep(store, id, envelope);
    JsonDocument again = later(envelope, 1);
    assertEquals(digest(envelope), digest(again));
    assertEquals(envelope.tree(), keep(store, id, again).tree());
    assertEquals(Optional.of(envelope.tree()), found(store));
  }

  /** A key's end is held against the first time: it must not move with each submission. */
  @Test
  void remembersWhenContentWasAcceptedFirst() {
    TriumvirateStore store = store();
    Instant later = Harbour.TIME.plusSeconds(60);
    keep(store, id, envelope);
    for (JsonDocument again : List.of(envelope, later(envelope, 1))) {
      StoredTriumvirate kept = store.keep(id, new StoredTriumvirate(again, digest(again), later));
      assertEquals(Harbour.TIME, kept.acceptedAt());
      assertEquals(digest(envelope), kept.contentDigest());
      assertEquals(Optional.of(Harbour.TIME), store.find(id).map(StoredTriumvirate::acceptedAt));
    }
  }

  @Test
  void refusesOtherContentUnderAKeptId_andKeepsTheFirst() {
    TriumvirateStore store = store();
    keep(store, id, envelope);
    JsonDocument other = altered(envelope, 1);
    Refusal refusal = assertThrows(Refusal.class, () -> keep(store, id, other));
    Finding finding = refusal.findings().get(0);
    assertEquals("TRD_CONTENT_CHANGED", finding.errorCode());
    assertEquals("/triumvirate_id", finding.triumvirateElement());
    assertTrue(finding.message().contains(digest(envelope).hex()), finding.message());
    assertTrue(finding.message().contains(digest(other).hex()), finding.message());
    assertEquals(Optional.of(envelope.tree()), found(store));
  }

  @Test
  void keepsOtherContentUnderAnotherId() {
    TriumvirateStore store = store();
    keep(store, id, envelope);
    TriumvirateId another = TriumvirateId.parse("00000000-0000-5000-8000-000000000001");
    JsonDocument other = altered(envelope, 1);
    assertEquals(other.tree(), keep(store, another, other).tree());
    assertEquals(Optional.of(envelope.tree()), found(store));
  }

  @Test
  void keepsOneContent_whenSeveralComeAtOnce() throws InterruptedException {
    TriumvirateStore store = store();
    List<Callable<JsonDocument>> submissions = new ArrayList<>();
    CyclicBarrier together = new CyclicBarrier(THREADS);
    for (int i = 0; i < THREADS; i++) {
      JsonDocument one = later(altered(envelope, i / 2), i);
      submissions.add(
          () -> {
            together.await();
            return keep(store, id, one);
          });
    }
    List<JsonDocument> kept = new ArrayList<>();
    int refused = 0;
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<JsonDocument> answer : threads.invokeAll(submissions)) {
        try {
          kept.add(answer.get());
        } catch (ExecutionException e) {
          Refusal refusal = assertInstanceOf(Refusal.class, e.getCause());
          assertEquals("TRD_CONTENT_CHANGED", refusal.code());
          refused++;
        }
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(2, kept.size());
    assertEquals(THREADS - 2, refused);
    assertEquals(kept.get(0).tree(), kept.get(1).tree());
    assertEquals(Optional.of(kept.get(0).tree()), found(store));
  }
}
