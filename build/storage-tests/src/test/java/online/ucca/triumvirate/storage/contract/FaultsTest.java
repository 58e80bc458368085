package online.ucca.triumvirate.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.storage.contract.FaultyNetwork.Fault;
import online.ucca.triumvirate.storage.r2.R2ObjectStore;
import online.ucca.triumvirate.storage.r2.R2Settings;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * Uploads while three requests in ten go wrong, and while the server itself keeps wrong bytes now
 * and then. What is acknowledged is looked at behind the server's back.
 */
class FaultsTest {
  private static final int UPLOADS = Integer.getInteger("triumvirate.faulty-uploads", 40);
  private static final int THREADS = 4;
  private static final double FAULTY = 0.3;
  private static final double DECAYING = 0.05;

  private final Times times = new Times();
  private final Random random = new Random(20261123);

  private synchronized boolean happens(double share) {
    return random.nextDouble() < share;
  }

  private synchronized Fault fault(String line) {
    Fault[] faults = Fault.values();
    return random.nextDouble() < FAULTY
        ? faults[1 + random.nextInt(faults.length - 1)]
        : Fault.NONE;
  }

  /** A server that changes a byte of some objects after it has checked and confirmed them. */
  private final class DecayingBlobs extends ForwardingBlobStore {
    private final AtomicInteger decayed = new AtomicInteger();

    private DecayingBlobs(BlobStore sound) {
      super(sound);
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream bytes) {
      if (!request.key().startsWith("packs/") || !happens(DECAYING)) {
        return super.putBlob(request, bytes);
      }
      try {
        byte[] wrong = bytes.readAllBytes();
        wrong[0] ^= 1;
        decayed.incrementAndGet();
        return super.putBlob(request, new ByteArrayInputStream(wrong));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void whatIsAcknowledgedIsRight_andNothingIsLeftBehind() throws Exception {
    DecayingBlobs blobs = new DecayingBlobs(new TransientNio2BlobStore());
    S3Server server = new S3Server(blobs);
    R2Settings sound = server.newBucket();
    FaultyNetwork network = new FaultyNetwork(server.port(), 400, this::fault);
    R2Settings faulty =
        R2Settings.of(
                URI.create("http://127.0.0.1:" + network.port()),
                sound.region(),
                sound.bucket(),
                sound.credentials())
            .withPatience(6, Duration.ofMillis(300));
    try (ObjectStore store = open(faulty);
        ObjectStore sweeper = open(sound)) {
      ConcurrentHashMap<ObjectKey, StoredObject> acknowledged = new ConcurrentHashMap<>();
      ConcurrentLinkedQueue<Refusal> refusals = new ConcurrentLinkedQueue<>();
      List<Integer> left = range();
      for (int round = 0; !left.isEmpty(); round++) {
        assertTrue(round < 20, "uploads that never succeed: " + left);
        left = upload(store, left, acknowledged, refusals);
      }

      assertEquals(UPLOADS, acknowledged.size());
      times.forward(Duration.ofHours(2));
      sweeper.sweep(ObjectStore.YOUNGEST_SWEPT);
      assertEquals(expected(), found(blobs, sound.bucket()));
      assertTrue(network.broken() > UPLOADS, "the network broke only " + network.broken());
      assertTrue(blobs.decayed.get() > 0, "the server kept no wrong bytes");
      refusals.forEach(FaultsTest::tellsNoSecret);
    } finally {
      network.close();
      server.stop();
    }
  }

  private ObjectStore open(R2Settings settings) {
    return new R2ObjectStore(settings, times, subject -> UUID.randomUUID());
  }

  private static List<Integer> range() {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < UPLOADS; number++) {
      numbers.add(number);
    }
    return numbers;
  }

  private static ObjectKey key(int number) {
    return ObjectStoreContract.key(number);
  }

  private static ObjectContent content(int number) {
    byte[] bytes = new byte[1_000 + number % 7_000];
    new Random(number).nextBytes(bytes);
    return ObjectContent.of(bytes, "application/zip");
  }

  /** Tries each once, and says which must be tried again. */
  private static List<Integer> upload(
      ObjectStore store,
      List<Integer> numbers,
      ConcurrentHashMap<ObjectKey, StoredObject> acknowledged,
      ConcurrentLinkedQueue<Refusal> refusals)
      throws Exception {
    Set<Integer> failed = ConcurrentHashMap.newKeySet();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int number : numbers) {
        done.add(
            threads.submit(
                () -> {
                  try {
                    StoredObject stored = store.create(key(number), content(number));
                    assertTrue(stored.holds(content(number)));
                    acknowledged.put(key(number), stored);
                  } catch (Refusal e) {
                    refusals.add(e);
                    failed.add(number);
                  }
                }));
      }
      for (Future<?> one : done) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    return List.copyOf(new HashSet<>(failed));
  }

  private static Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>();
    range().forEach(number -> expected.put(key(number).value(), content(number).hash().hex()));
    return expected;
  }

  /** Every object of the bucket, notes of uploads too, with the hash of its bytes. */
  private static Map<String, String> found(BlobStore blobs, String bucket) throws IOException {
    Map<String, String> found = new TreeMap<>();
    String after = "";
    boolean more = true;
    while (more) {
      var page =
          blobs.list(
              ListObjectsV2Request.builder().bucket(bucket).startAfter(after).maxKeys(500).build());
      for (var object : page.contents()) {
        try (InputStream bytes =
            blobs.getBlob(GetObjectRequest.builder().bucket(bucket).key(object.key()).build())) {
          found.put(object.key(), ObjectContent.of(bytes.readAllBytes(), "a/b").hash().hex());
        }
        after = object.key();
      }
      more = page.contents().size() == 500;
    }
    return found;
  }

  private static void tellsNoSecret(Refusal refusal) {
    String told = refusal + " " + refusal.findings();
    for (String secret : List.of(S3Server.SECRET_KEY, S3Server.ACCESS_KEY, "X-Amz", "http")) {
      assertFalse(told.contains(secret), told);
    }
  }
}
