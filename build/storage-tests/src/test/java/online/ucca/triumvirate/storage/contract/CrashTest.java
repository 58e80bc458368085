package online.ucca.triumvirate.storage.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static online.ucca.triumvirate.storage.contract.ObjectStoreContract.content;
import static online.ucca.triumvirate.storage.contract.ObjectStoreContract.key;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.engine.storage.SweepReport;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.storage.contract.FaultyNetwork.Fault;
import online.ucca.triumvirate.storage.r2.R2ObjectStore;
import online.ucca.triumvirate.storage.r2.R2Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;

/** An upload that is begun by a process that goes away, at each of its requests. */
class CrashTest {
  private static final int PART = 5 * 1024 * 1024;
  private static final S3Server SERVER = S3Server.shared();

  private final Times times = new Times();
  private final R2Settings settings = SERVER.newBucket();
  private final ObjectStore store = open(settings);

  private ObjectStore open(R2Settings bucket) {
    return new R2ObjectStore(bucket, times, subject -> UUID.randomUUID());
  }

  /** Uploads through a network that carries some requests, loses an answer, and is then gone. */
  private void crash(int answered, String text) throws Exception {
    crash(answered, content(text));
  }

  private void crash(int answered, ObjectContent content) throws Exception {
    AtomicInteger requests = new AtomicInteger();
    FaultyNetwork network =
        new FaultyNetwork(
            SERVER.port(),
            0,
            line -> {
              int number = requests.incrementAndGet();
              if (number <= answered) {
                return Fault.NONE;
              }
              return number == answered + 1 ? Fault.ANSWER_LOST : Fault.LOST;
            });
    URI through = URI.create("http://127.0.0.1:" + network.port());
    R2Settings own =
        R2Settings.of(through, settings.region(), settings.bucket(), settings.credentials());
    try (ObjectStore dying = open(own.withPartSize(PART).withPatience(1, Duration.ofSeconds(5)))) {
      Refused.with(ErrorCode.STO_UNAVAILABLE, () -> dying.create(key(1), content));
    } finally {
      network.close();
    }
  }

  private List<String> namesInTheBucket() {
    return SERVER
        .blobs()
        .list(ListObjectsV2Request.builder().bucket(settings.bucket()).build())
        .contents()
        .stream()
        .map(object -> object.key())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void isFinishedByTheNext_andThenNeverSwept(int answered) throws Exception {
    crash(answered, "first");

    StoredObject stored = store.create(key(1), content("first"));
    times.forward(Duration.ofDays(1));
    SweepReport swept = store.sweep(ObjectStore.YOUNGEST_SWEPT);

    assertEquals(0, swept.objects());
    assertArrayEquals("first".getBytes(UTF_8), store.get(stored));
    assertEquals(List.of(key(1).value()), namesInTheBucket());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void isSwept_whenNobodyComesBack(int answered) throws Exception {
    crash(answered, "first");
    assertTrue(store.sweep(ObjectStore.YOUNGEST_SWEPT).isClean(), "it is too young");

    times.forward(Duration.ofMinutes(61));

    assertEquals(
        new SweepReport(1, answered == 0 ? 0 : 1), store.sweep(ObjectStore.YOUNGEST_SWEPT));
    assertEquals(List.of(), namesInTheBucket());
    assertEquals(List.of(), store.list(ObjectPrefix.all(), null, 10).keys());
  }

  /** The note, a look at what is there, the beginning, the first part, the second, the end. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void leavesPartsThatAreSwept(int answered) throws Exception {
    ObjectContent large = ObjectContent.of(new byte[PART + 1], "application/zip");
    crash(answered, large);
    boolean isBegun = answered >= 2;
    boolean isWhole = answered == 5;
    assertEquals(isBegun && !isWhole ? 1 : 0, unfinished());
    assertTrue(store.sweep(ObjectStore.YOUNGEST_SWEPT).isClean(), "it is too young");

    times.forward(Duration.ofMinutes(61));
    store.sweep(ObjectStore.YOUNGEST_SWEPT);

    assertEquals(List.of(), namesInTheBucket());
    assertEquals(0, unfinished());
    assertEquals(PART + 1, store.create(key(1), large).length());
  }

  @Test
  void partsDoNotReplaceWhatCameMeanwhile() throws Exception {
    AtomicInteger ends = new AtomicInteger();
    FaultyNetwork network =
        new FaultyNetwork(
            SERVER.port(),
            0,
            line -> {
              if (line.startsWith("POST ") && line.contains("uploadId=")) {
                ends.incrementAndGet();
                store.create(key(1), content("first"));
              }
              return Fault.NONE;
            });
    URI through = URI.create("http://127.0.0.1:" + network.port());
    R2Settings own =
        R2Settings.of(through, settings.region(), settings.bucket(), settings.credentials());
    ObjectContent large = ObjectContent.of(new byte[PART + 1], "application/zip");
    try (ObjectStore late = open(own.withPartSize(PART))) {
      Refused.with(ErrorCode.STO_EXISTS, () -> late.create(key(1), large));
    } finally {
      network.close();
    }

    assertTrue(ends.get() > 0, "no parts were put together");
    assertEquals(
        Optional.of(content("first").hash()), store.measure(key(1)).map(StoredObject::hash));
    assertEquals(0, unfinished());
    assertEquals(List.of(key(1).value()), namesInTheBucket());
  }

  private int unfinished() {
    return SERVER.blobs().listMultipartUploads(settings.bucket()).size();
  }

  @Test
  void isAnotherContentsPlace_untilItIsSwept() throws Exception {
    crash(1, "first");

    Refused.with(ErrorCode.STO_EXISTS, () -> store.create(key(1), content("second")));
    times.forward(Duration.ofMinutes(61));
    store.sweep(ObjectStore.YOUNGEST_SWEPT);

    assertEquals(6, store.create(key(1), content("second")).length());
  }

  @Test
  void isLeftAlone_whenTheSweepIsNear() throws Exception {
    crash(1, "first");
    times.forward(Duration.ofMinutes(31));

    Refused.with(ErrorCode.STO_UNAVAILABLE, () -> store.create(key(1), content("first")));
    Refused.with(ErrorCode.STO_UNAVAILABLE, () -> store.put(key(1), content("second")));
    Refused.with(ErrorCode.STO_UNAVAILABLE, () -> store.delete(key(1)));
    assertEquals(Optional.of(5L), store.stat(key(1)).map(StoredObject::length));

    times.forward(Duration.ofMinutes(30));
    assertEquals(1, store.sweep(ObjectStore.YOUNGEST_SWEPT).objects());
    assertEquals(5, store.create(key(1), content("first")).length());
  }
}
