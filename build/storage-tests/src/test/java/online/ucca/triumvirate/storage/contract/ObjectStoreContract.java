package online.ucca.triumvirate.storage.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import online.ucca.triumvirate.engine.storage.ContentSource;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectPage;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.engine.storage.SweepReport;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every object store does. */
abstract class ObjectStoreContract {
  private static final int THREADS = 8;

  protected final Times times = new Times();
  protected ObjectStore store;

  /** An empty store by this clock. */
  abstract ObjectStore newStore() throws Exception;

  @BeforeEach
  void openStore() throws Exception {
    store = newStore();
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  static ObjectKey key(int number) {
    return ObjectKey.of("packs", new UUID(7, number), "pack.zip");
  }

  static ObjectContent content(String text) {
    return ObjectContent.of(text.getBytes(UTF_8), "text/plain");
  }

  private static ObjectContent lying(String text, String sent) {
    ContentSource other = () -> new ByteArrayInputStream(sent.getBytes(UTF_8));
    ObjectContent told = content(text);
    return new ObjectContent(other, told.length(), told.hash(), told.mediaType());
  }

  @Test
  void givesBackWhatWasStored() throws IOException {
    StoredObject stored = store.create(key(1), content("first"));

    assertEquals(Sha256.of("first".getBytes(UTF_8)), stored.hash());
    assertEquals(5, stored.length());
    assertEquals(Optional.of(stored), store.stat(key(1)));
    assertEquals(Optional.of(stored), store.measure(key(1)));
    assertArrayEquals("first".getBytes(UTF_8), store.get(stored));
    try (InputStream bytes = store.open(stored)) {
      assertArrayEquals("first".getBytes(UTF_8), bytes.readAllBytes());
    }
  }

  @Test
  void storesNothingAtAll_asAnObjectOfNoBytes() {
    StoredObject stored = store.create(key(1), content(""));

    assertEquals(0, stored.length());
    assertArrayEquals(new byte[0], store.get(stored));
  }

  @Test
  void storesWhatIsThereAlready_asSuccess() {
    StoredObject first = store.create(key(1), content("first"));

    assertEquals(first, store.create(key(1), content("first")));
    assertEquals(first, store.put(key(1), content("first")));
    assertEquals(List.of(key(1)), store.list(ObjectPrefix.all(), null, 10).keys());
  }

  @Test
  void createsNothing_whereAnotherContentIs() {
    StoredObject first = store.create(key(1), content("first"));

    Refused.with(ErrorCode.STO_EXISTS, () -> store.create(key(1), content("other")));
    Refused.with(ErrorCode.STO_EXISTS, () -> store.create(key(1), content("")));
    assertArrayEquals("first".getBytes(UTF_8), store.get(first));
  }

  @Test
  void putReplaces() {
    StoredObject first = store.put(key(1), content("first"));
    StoredObject second = store.put(key(1), content("second"));

    assertEquals(Optional.of(second), store.stat(key(1)));
    assertArrayEquals("second".getBytes(UTF_8), store.get(second));
    Refused.with(ErrorCode.STO_INTEGRITY, () -> store.get(first));
  }

  @Test
  void refusesASourceThatHoldsOtherBytes_andStoresNothing() {
    for (String sent : List.of("firsd", "firs", "first and more", "")) {
      Refused.with(ErrorCode.STO_INTEGRITY, () -> store.create(key(1), lying("first", sent)));
      Refused.with(ErrorCode.STO_INTEGRITY, () -> store.put(key(1), lying("first", sent)));
    }
    assertEquals(Optional.empty(), store.stat(key(1)));
  }

  @Test
  void refusesASourceThatCannotBeRead_andLeavesWhatIsThere() {
    StoredObject first = store.create(key(1), content("first"));
    ObjectContent told = content("second");
    ContentSource broken =
        () -> {
          throw new IOException("gone");
        };
    ObjectContent unreadable =
        new ObjectContent(broken, told.length(), told.hash(), told.mediaType());

    Refused.with(ErrorCode.STO_UNAVAILABLE, () -> store.put(key(1), unreadable));
    assertArrayEquals("first".getBytes(UTF_8), store.get(first));
  }

  @Test
  void handsOutNothing_thatIsNotWhatTheReaderKnows() throws IOException {
    StoredObject stored = store.create(key(1), content("first"));
    StoredObject known = new StoredObject(key(1), content("other").hash(), 5);
    StoredObject longer = new StoredObject(key(1), stored.hash(), 6);

    Refused.with(ErrorCode.STO_INTEGRITY, () -> store.get(known));
    Refused.with(ErrorCode.STO_INTEGRITY, () -> store.get(longer));
    try (InputStream bytes = store.open(known)) {
      Refused.with(ErrorCode.STO_INTEGRITY, bytes::readAllBytes);
    }
  }

  @Test
  void whatIsNotThereIsMissing() {
    StoredObject unknown = new StoredObject(key(1), content("x").hash(), 1);

    assertEquals(Optional.empty(), store.stat(key(1)));
    assertEquals(Optional.empty(), store.measure(key(1)));
    Refused.with(ErrorCode.STO_MISSING, () -> store.get(unknown));
    Refused.with(ErrorCode.STO_MISSING, () -> store.open(unknown));
  }

  @Test
  void whatIsDeletedIsGone_andMayComeAgain() {
    StoredObject first = store.create(key(1), content("first"));

    store.delete(key(1));
    store.delete(key(1));

    assertEquals(Optional.empty(), store.stat(key(1)));
    Refused.with(ErrorCode.STO_MISSING, () -> store.get(first));
    assertEquals(5, store.create(key(1), content("other")).length());
  }

  @Test
  void listsInOrder_pageByPage() {
    List<ObjectKey> keys = new ArrayList<>();
    for (int number = 0; number < 7; number++) {
      keys.add(key(number));
    }
    keys.add(new ObjectKey("packs/" + new UUID(7, 9)));
    keys.add(new ObjectKey("packs/" + new UUID(7, 3) + "/pack/part"));
    keys.add(new ObjectKey("packs/" + new UUID(7, 3) + "/pack-two"));
    keys.add(ObjectKey.of("packs-old", new UUID(7, 0), "pack.zip"));
    keys.add(ObjectKey.of("listings", content("x").hash()));
    keys.forEach(key -> store.create(key, content("of " + key)));
    keys.sort(null);

    for (int limit : List.of(1, 2, 5, 12, 1000)) {
      assertEquals(keys, paged(ObjectPrefix.all(), limit), "pages of " + limit);
    }
    assertEquals(
        keys.stream().filter(key -> key.value().startsWith("packs/")).toList(),
        paged(ObjectPrefix.of("packs"), 3));
    assertEquals(
        keys.stream().filter(key -> key.value().contains("0003/")).toList(),
        paged(ObjectPrefix.of("packs", new UUID(7, 3)), 2));
    assertEquals(
        new ObjectPage(List.of(), false), store.list(ObjectPrefix.of("nothing"), null, 10));
    assertThrows(IllegalArgumentException.class, () -> store.list(ObjectPrefix.all(), null, 1_001));
  }

  private List<ObjectKey> paged(ObjectPrefix prefix, int limit) {
    List<ObjectKey> all = new ArrayList<>();
    ObjectPage page = store.list(prefix, null, limit);
    all.addAll(page.keys());
    while (page.hasMore()) {
      assertEquals(limit, page.keys().size());
      page = store.list(prefix, all.get(all.size() - 1), limit);
      all.addAll(page.keys());
    }
    return all;
  }

  @Test
  void ofManyThatCreateOneKey_oneContentIsKept() throws Exception {
    List<String> outcomes = atOnce(number -> "content " + number % 2);

    String kept = outcomes.stream().filter(text -> !text.startsWith("STO_")).findAny().orElse("");
    long refused = outcomes.stream().filter("STO_EXISTS"::equals).count();
    assertTrue(kept.startsWith("content "), outcomes::toString);
    assertEquals(THREADS / 2, refused, outcomes::toString);
    assertEquals(content(kept).hash(), store.measure(key(1)).orElseThrow().hash());
  }

  @Test
  void ofManyThatCreateTheSame_allSucceed() throws Exception {
    List<String> outcomes = atOnce(number -> "the same");

    assertEquals(List.of("the same"), outcomes.stream().distinct().toList());
    assertEquals(List.of(key(1)), store.list(ObjectPrefix.all(), null, 10).keys());
    times.forward(Duration.ofHours(2));
    assertEquals(new SweepReport(0, 0), store.sweep(ObjectStore.YOUNGEST_SWEPT));
  }

  private List<String> atOnce(IntFunction<String> text) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (int number = 0; number < THREADS; number++) {
        String own = text.apply(number);
        results.add(
            threads.submit(
                () -> {
                  start.await();
                  try {
                    store.create(key(1), content(own));
                    return own;
                  } catch (Refusal e) {
                    return e.code();
                  }
                }));
      }
      List<String> outcomes = new ArrayList<>();
      for (Future<String> result : results) {
        outcomes.add(result.get());
      }
      return outcomes;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aSweepLeavesWhatIsAcknowledged() {
    StoredObject created = store.create(key(1), content("first"));
    store.put(key(2), content("second"));
    StoredObject replaced = store.put(key(2), content("third"));
    times.forward(Duration.ofDays(30));

    assertTrue(store.sweep(ObjectStore.YOUNGEST_SWEPT).isClean());
    assertArrayEquals("first".getBytes(UTF_8), store.get(created));
    assertArrayEquals("third".getBytes(UTF_8), store.get(replaced));
  }

  @Test
  void sweepsNothingThatMayStillBeAcknowledged() {
    Duration tooYoung = ObjectStore.YOUNGEST_SWEPT.minusMillis(1);

    assertThrows(IllegalArgumentException.class, () -> store.sweep(tooYoung));
    assertFalse(ObjectStore.YOUNGEST_SWEPT.isZero());
  }
}
