package online.ucca.triumvirate.storage.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.storage.ContentSource;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.storage.r2.R2Credentials;
import online.ucca.triumvirate.storage.r2.R2ObjectStore;
import online.ucca.triumvirate.storage.r2.R2Settings;
import org.junit.jupiter.api.Test;

class R2ObjectStoreTest extends ObjectStoreContract {
  private static final int PART = 5 * 1024 * 1024;
  private static final S3Server SERVER = S3Server.shared();

  private final R2Settings settings = SERVER.newBucket().withPartSize(PART);

  @Override
  ObjectStore newStore() {
    return open(settings);
  }

  private ObjectStore open(R2Settings bucket) {
    return new R2ObjectStore(bucket, times, subject -> UUID.randomUUID());
  }

  private static byte[] large(int seed) {
    byte[] bytes = new byte[2 * PART + 2 * 1024 * 1024];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  @Test
  void sendsInPartsWhatIsLarge() throws IOException {
    byte[] bytes = large(1);
    ObjectContent content = ObjectContent.of(bytes, "application/zip");

    StoredObject stored = store.create(key(1), content);

    assertEquals(content.hash(), stored.hash());
    assertArrayEquals(bytes, store.get(stored));
    try (InputStream in = store.open(stored)) {
      assertArrayEquals(bytes, in.readAllBytes());
    }
    assertEquals(stored, store.create(key(1), content));
    assertEquals(Optional.of(stored), store.stat(key(1)));
    Refused.with(
        ErrorCode.STO_EXISTS,
        () -> store.create(key(1), ObjectContent.of(large(2), "application/zip")));
    assertArrayEquals(bytes, store.get(stored));
  }

  @Test
  void replacesInParts() {
    store.put(key(1), content("small"));
    byte[] bytes = large(1);

    StoredObject stored = store.put(key(1), ObjectContent.of(bytes, "application/zip"));

    assertArrayEquals(bytes, store.get(stored));
  }

  @Test
  void makesNoObjectOfParts_whoseSourceBreaksOff() {
    byte[] bytes = large(1);
    ObjectContent told = ObjectContent.of(bytes, "application/zip");
    ContentSource altered =
        () -> {
          byte[] other = bytes.clone();
          other[other.length - 1] ^= 1;
          return new ByteArrayInputStream(other);
        };
    ContentSource shorter = () -> new ByteArrayInputStream(bytes, 0, PART + 1);

    for (ContentSource source : List.of(altered, shorter)) {
      ObjectContent lying = new ObjectContent(source, told.length(), told.hash(), told.mediaType());
      Refused.with(ErrorCode.STO_INTEGRITY, () -> store.create(key(1), lying));
    }
    assertEquals(Optional.empty(), store.stat(key(1)));
    assertEquals(List.of(), SERVER.blobs().listMultipartUploads(settings.bucket()));
  }

  @Test
  void refusesWrongCredentials_withoutTellingThem() {
    R2Credentials wrong = new R2Credentials(S3Server.ACCESS_KEY, "another-secret");
    R2Credentials unknown = new R2Credentials("nobody", S3Server.SECRET_KEY);
    for (R2Credentials credentials : List.of(wrong, unknown)) {
      R2Settings own =
          R2Settings.of(settings.endpoint(), "auto", settings.bucket(), credentials)
              .withPatience(2, Duration.ofSeconds(5));
      try (ObjectStore foreign = open(own)) {
        Stream.of(
                Refused.with(
                    ErrorCode.STO_ACCESS_DENIED, () -> foreign.create(key(1), content("first"))),
                Refused.with(ErrorCode.STO_ACCESS_DENIED, () -> foreign.stat(key(1))),
                Refused.with(
                    ErrorCode.STO_ACCESS_DENIED, () -> foreign.list(ObjectPrefix.all(), null, 10)))
            .forEach(R2ObjectStoreTest::tellsNoSecret);
      }
      assertFalse(own.toString().contains(credentials.secretKey()), own::toString);
      assertFalse(own.toString().contains(credentials.accessKey()), own::toString);
    }
    assertEquals(Optional.empty(), store.stat(key(1)));
  }

  @Test
  void saysThatNobodyAnswers_whereNoServerIs() {
    R2Settings nowhere =
        R2Settings.of(URI.create("http://127.0.0.1:1"), "auto", "world", settings.credentials())
            .withPatience(2, Duration.ofMillis(200));
    try (ObjectStore unreachable = open(nowhere)) {
      tellsNoSecret(
          Refused.with(
              ErrorCode.STO_UNAVAILABLE, () -> unreachable.create(key(1), content("first"))));
    }
  }

  @Test
  void saysThatTheBucketIsNotThere() {
    R2Settings absent =
        R2Settings.of(settings.endpoint(), "auto", "no-such-bucket", settings.credentials());
    try (ObjectStore homeless = open(absent)) {
      Finding told =
          Refused.with(ErrorCode.STO_UNAVAILABLE, () -> homeless.create(key(1), content("first")))
              .findings()
              .get(0);
      assertTrue(String.valueOf(told.sourceElement()).startsWith("no-such-bucket/"), told::message);
      assertTrue(told.remediation().startsWith("Make the bucket"), told::remediation);
    }
  }

  private static void tellsNoSecret(Refusal refusal) {
    String told = refusal + " " + refusal.findings();
    for (String secret : List.of(S3Server.SECRET_KEY, S3Server.ACCESS_KEY, "http", "X-Amz")) {
      assertFalse(told.contains(secret), told);
    }
  }

  @Test
  void repairsWhatDecayedInTheBucket_whenItIsStoredAgain() {
    StoredObject stored = store.create(key(1), content("first"));
    SERVER.overwrite(settings.bucket(), stored, "firsd".getBytes(UTF_8));
    Refused.with(ErrorCode.STO_INTEGRITY, () -> store.get(stored));

    assertEquals(stored, store.create(key(1), content("first")));
    assertArrayEquals("first".getBytes(UTF_8), store.get(stored));
  }
}
