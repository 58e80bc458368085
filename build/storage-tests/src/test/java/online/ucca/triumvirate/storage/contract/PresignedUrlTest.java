package online.ucca.triumvirate.storage.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static online.ucca.triumvirate.storage.contract.ObjectStoreContract.content;
import static online.ucca.triumvirate.storage.contract.ObjectStoreContract.key;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import online.ucca.triumvirate.engine.storage.LinkValidity;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.PresignedUrl;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.storage.r2.R2Credentials;
import online.ucca.triumvirate.storage.r2.R2ObjectStore;
import online.ucca.triumvirate.storage.r2.R2Settings;
import org.junit.jupiter.api.Test;

/** What a URL gives its holder, and what it does not. */
class PresignedUrlTest {
  private static final S3Server SERVER = S3Server.shared();

  private final Times times = new Times();
  private final R2Settings settings = SERVER.newBucket();
  private final ObjectStore store = open(settings);
  private final HttpClient http = HttpClient.newHttpClient();

  private ObjectStore open(R2Settings bucket) {
    return new R2ObjectStore(bucket, times, subject -> UUID.randomUUID());
  }

  private HttpResponse<byte[]> get(URI uri) throws Exception {
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
  }

  private int put(URI uri, String text) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri).PUT(BodyPublishers.ofString(text)).build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static URI changed(PresignedUrl url, String from, String to) {
    String text = url.uri().toString();
    assertTrue(text.contains(from), text);
    return URI.create(text.replace(from, to));
  }

  @Test
  void readsTheObject() throws Exception {
    store.create(key(1), content("first"));

    PresignedUrl url = store.presignGet(key(1), LinkValidity.usual());
    HttpResponse<byte[]> answer = get(url.uri());

    assertEquals(200, answer.statusCode());
    assertArrayEquals("first".getBytes(UTF_8), answer.body());
    Duration left = Duration.between(Instant.now(), url.expiresAt());
    assertTrue(left.toMinutes() >= 14 && left.toMinutes() <= 15, left::toString);
  }

  @Test
  void readsNothingElse() throws Exception {
    store.create(key(1), content("first"));
    store.create(key(2), content("second"));
    PresignedUrl url = store.presignGet(key(1), LinkValidity.usual());

    assertEquals(403, get(changed(url, key(1).value(), key(2).value())).statusCode());
    assertEquals(403, get(changed(url, "X-Amz-Expires=900", "X-Amz-Expires=9000")).statusCode());
    assertEquals(403, put(url.uri(), "other"));
    String text = url.uri().toString();
    char last = text.charAt(text.length() - 1);
    URI tampered = URI.create(text.substring(0, text.length() - 1) + (last == '0' ? '1' : '0'));
    assertEquals(403, get(tampered).statusCode());
    assertEquals(403, get(URI.create(text.substring(0, text.indexOf('?')))).statusCode());
    assertArrayEquals("first".getBytes(UTF_8), store.get(store.stat(key(1)).orElseThrow()));
  }

  @Test
  void isRefusedWhenSignedWithAnotherKey() throws Exception {
    store.create(key(1), content("first"));
    R2Settings wrong =
        R2Settings.of(
            settings.endpoint(),
            settings.region(),
            settings.bucket(),
            new R2Credentials(S3Server.ACCESS_KEY, "another-secret"));
    try (ObjectStore foreign = open(wrong.withPatience(1, Duration.ofSeconds(5)))) {
      Refused.with(
          ErrorCode.STO_ACCESS_DENIED, () -> foreign.presignGet(key(1), LinkValidity.usual()));
    }
    PresignedUrl url = store.presignGet(key(1), LinkValidity.usual());
    URI unknown = changed(url, S3Server.ACCESS_KEY, "somebody-else");
    assertEquals(403, get(unknown).statusCode());
  }

  @Test
  void endsWhenItSays() throws Exception {
    store.create(key(1), content("first"));
    PresignedUrl url = store.presignGet(key(1), new LinkValidity(Duration.ofSeconds(1)));

    // The server counts whole seconds of its own clock, which nobody here can put forward.
    Thread.sleep(2_500);

    assertEquals(403, get(url.uri()).statusCode());
  }

  @Test
  void writesOneObject_whichIsThenMeasured() throws Exception {
    PresignedUrl url = store.presignPut(key(1), LinkValidity.usual());

    assertEquals(403, put(changed(url, key(1).value(), key(2).value()), "other"));
    assertEquals(200, put(url.uri(), "first"));

    Optional<StoredObject> arrived = store.measure(key(1));
    assertEquals(Optional.of(content("first").hash()), arrived.map(StoredObject::hash));
    assertEquals(arrived, store.stat(key(1)));
    assertEquals(Optional.empty(), store.stat(key(2)));
    assertEquals(arrived.get(), store.create(key(1), content("first")));
  }

  @Test
  void isMadeOnlyForWhatItCanDo() {
    store.create(key(1), content("first"));

    Refused.with(ErrorCode.STO_EXISTS, () -> store.presignPut(key(1), LinkValidity.usual()));
    Refused.with(ErrorCode.STO_MISSING, () -> store.presignGet(key(2), LinkValidity.usual()));
  }

  @Test
  void isNotToldByItsText() {
    store.create(key(1), content("first"));

    PresignedUrl url = store.presignGet(key(1), new LinkValidity(Duration.ofDays(7)));

    assertFalse(url.toString().contains("http"), url::toString);
    assertFalse(url.toString().contains("Signature"), url::toString);
    assertTrue(url.uri().toString().contains("X-Amz-Expires=604800"));
  }
}
