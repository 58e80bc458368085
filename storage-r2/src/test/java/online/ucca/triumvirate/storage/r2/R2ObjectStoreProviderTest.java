package online.ucca.triumvirate.storage.r2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.UUID;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.ObjectStoreProvider;
import online.ucca.triumvirate.engine.storage.ObjectStoreSettings;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class R2ObjectStoreProviderTest {
  private static final TimeSource TIME = () -> Instant.parse("2026-03-09T14:30:00Z");
  private static final IdSource IDS = subject -> UUID.randomUUID();

  private final R2ObjectStoreProvider provider = new R2ObjectStoreProvider();

  @TempDir Path folder;

  @Test
  void isFoundAsAService() {
    List<ObjectStoreProvider> found =
        ServiceLoader.load(ObjectStoreProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    assertEquals(
        List.of(R2ObjectStoreProvider.class), found.stream().map(Object::getClass).toList());
    assertEquals(Set.of("folder", "r2", "s3", "minio"), found.get(0).types());
  }

  @Test
  void opensAFolder() {
    byte[] bytes = "salt".getBytes(StandardCharsets.UTF_8);
    ObjectKey key = ObjectKey.of("packs", new UUID(0, 1), "pack.zip");
    StoredObject stored;
    try (ObjectStore store = open(ObjectStoreSettings.folder(folder.toString()))) {
      stored = store.create(key, ObjectContent.of(bytes, "application/zip"));
    }

    try (ObjectStore again = open(ObjectStoreSettings.folder(folder.toString()))) {
      assertArrayEquals(bytes, again.get(stored));
    }
  }

  @Test
  void knowsTheUsualAddressOfEachProvider() {
    R2Settings r2 =
        R2ObjectStoreProvider.bucket(settings("r2", null, "packs", "0123abcd", null, "a", "s"));
    R2Settings s3 =
        R2ObjectStoreProvider.bucket(
            settings("s3", null, "packs", null, "ap-southeast-2", "a", "s"));

    assertEquals("https://0123abcd.r2.cloudflarestorage.com", r2.endpoint().toString());
    assertEquals("auto", r2.region());
    assertEquals("https://s3.ap-southeast-2.amazonaws.com", s3.endpoint().toString());
    assertEquals("ap-southeast-2", s3.region());
  }

  @Test
  void goesWhereItIsSentInsteadOfTheUsualAddress() {
    R2Settings minio =
        R2ObjectStoreProvider.bucket(
            settings("minio", "http://127.0.0.1:9000", "packs", null, null, "a", "s"));

    assertEquals("http://127.0.0.1:9000", minio.endpoint().toString());
    assertEquals("us-east-1", minio.region());
    assertEquals("packs", minio.bucket());
  }

  @Test
  void saysWhatIsMissing() {
    assertRefused("a folder has a path", settings("folder", null, null, null, null, null, null));
    assertRefused(
        "the access key of the bucket is missing",
        settings("minio", "http://127.0.0.1:9000", "packs", null, null, null, "s"));
    assertRefused(
        "the secret key of the bucket is missing",
        settings("minio", "http://127.0.0.1:9000", "packs", null, null, "a", " "));
    assertRefused(
        "the bucket's name is missing",
        settings("minio", "http://127.0.0.1:9000", null, null, null, "a", "s"));
    assertRefused(
        "the endpoint is missing", settings("minio", null, "packs", null, null, "a", "s"));
    assertRefused(
        "the account, or the endpoint, is missing",
        settings("r2", null, "packs", null, null, "a", "s"));
    assertRefused(
        "the region, or the endpoint, is missing",
        settings("s3", null, "packs", null, null, "a", "s"));
  }

  @Test
  void takesNoAccountThatWouldBeAnotherHost() {
    assertRefused(
        "account and region are small letters, digits and hyphens",
        settings("r2", null, "packs", "evil.example/", null, "a", "s"));
  }

  @Test
  void refusesATypeThatItDoesNotServe() {
    assertRefused(
        "the type is none of [folder, minio, r2, s3]",
        settings("drive", "x", "packs", null, null, "a", "s"));
  }

  @Test
  void quotesNeitherKeysNorAddresses() {
    ObjectStoreSettings secret =
        settings(
            "minio", "http://u:hidden-1@host 9000", "packs", null, null, "hidden-2", "hidden-3");

    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> open(secret));

    assertEquals("the endpoint is no address", refused.getMessage());
    assertTrue(refused.getCause() == null, "a cause would quote it");
    assertFalse(secret.toString().contains("hidden"), secret::toString);
  }

  private void assertRefused(String message, ObjectStoreSettings settings) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, () -> open(settings)).getMessage());
  }

  private ObjectStore open(ObjectStoreSettings settings) {
    return provider.open(settings, TIME, IDS);
  }

  private static ObjectStoreSettings settings(
      String type,
      @Nullable String place,
      @Nullable String bucket,
      @Nullable String account,
      @Nullable String region,
      @Nullable String access,
      @Nullable String secret) {
    return new ObjectStoreSettings(type, place, bucket, account, region, access, secret);
  }
}
