package online.ucca.triumvirate.engine.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageValuesTest {
  private static final ObjectKey KEY = ObjectKey.of("packs", new UUID(7, 1), "pack.zip");

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT0.999S", "PT1.5S", "P7DT1S", "P365D"})
  void aUrlIsNotValidForAnyTime(String length) {
    Refusal refusal = assertThrows(Refusal.class, () -> new LinkValidity(Duration.parse(length)));

    assertEquals(ErrorCode.STO_BAD_EXPIRY.name(), refusal.code());
  }

  @Test
  void aUrlIsValidForAQuarterOfAnHour_orUpToSevenDays() {
    assertEquals(Duration.ofMinutes(15), LinkValidity.usual().length());
    assertEquals(604_800, new LinkValidity(Duration.ofDays(7)).length().toSeconds());
    assertEquals(1, new LinkValidity(Duration.ofSeconds(1)).length().toSeconds());
  }

  @Test
  void aUrlHidesItself() {
    PresignedUrl url =
        new PresignedUrl(
            PresignedUrl.Method.GET,
            URI.create("https://store.example/a?signature=abc"),
            Instant.parse("2026-11-23T12:15:00Z"));

    assertEquals("PresignedUrl[GET, expires at 2026-11-23T12:15:00Z]", url.toString());
  }

  @Test
  void contentIsCopied() throws IOException {
    byte[] bytes = "first".getBytes(UTF_8);
    ObjectContent content = ObjectContent.of(bytes, "text/plain");
    bytes[0] = 'F';

    assertEquals("first", new String(content.source().open().readAllBytes(), UTF_8));
    assertEquals(Sha256.of("first".getBytes(UTF_8)), content.hash());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zip", "Application/Zip", "text/plain; charset=utf-8", "a/b\r\nx: y"})
  void aMediaTypeIsOne(String text) {
    assertThrows(IllegalArgumentException.class, () -> ObjectContent.of(new byte[0], text));
  }

  @Test
  void aCheckedStreamRefusesAtItsEnd_howeverItIsRead() throws IOException {
    StoredObject first = StoredObject.measured(KEY, stream("first"));
    try (CheckedStream right = new CheckedStream(stream("first"), first)) {
      assertEquals('f', right.read());
      assertEquals(2, right.skip(2));
      assertFalse(right.markSupported());
      assertEquals("st", new String(right.readAllBytes(), UTF_8));
      assertEquals(-1, right.read());
    }
    for (String other : List.of("firsd", "firs", "first!", "")) {
      try (CheckedStream wrong = new CheckedStream(stream(other), first)) {
        Refusal refusal = assertThrows(Refusal.class, wrong::readAllBytes);
        assertEquals(ErrorCode.STO_INTEGRITY.name(), refusal.code());
      }
    }
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Test
  void aPageThatOthersFollowHasALastKey() {
    assertThrows(IllegalArgumentException.class, () -> new ObjectPage(List.of(), true));
    assertThrows(IllegalArgumentException.class, () -> ObjectPage.of(List.of(), 0));
    assertEquals(new ObjectPage(List.of(KEY), true), ObjectPage.of(List.of(KEY, KEY), 1));
  }
}
