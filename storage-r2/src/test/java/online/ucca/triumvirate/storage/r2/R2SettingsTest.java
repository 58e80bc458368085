package online.ucca.triumvirate.storage.r2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class R2SettingsTest {
  private static final R2Credentials CREDENTIALS = new R2Credentials("an-id", "a-secret");
  private static final R2Settings SETTINGS =
      R2Settings.of(URI.create("https://store.example"), "auto", "world-one", CREDENTIALS);

  @Test
  void hidesItsCredentials() {
    assertFalse(SETTINGS.toString().contains("an-id"), SETTINGS::toString);
    assertFalse(SETTINGS.toString().contains("a-secret"), SETTINGS::toString);
    assertEquals("R2Credentials[hidden]", CREDENTIALS.toString());
    assertThrows(IllegalArgumentException.class, () -> new R2Credentials(" ", "a-secret"));
    assertThrows(IllegalArgumentException.class, () -> new R2Credentials("an-id", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://store.example",
        "https://user:word@store.example",
        "https://store.example/bucket",
        "https://store.example?x=1",
        "store.example",
        "https:///"
      })
  void refusesAnEndpointThatIsMoreThanAPlace(String endpoint) {
    URI uri = URI.create(endpoint);

    assertThrows(
        IllegalArgumentException.class, () -> R2Settings.of(uri, "auto", "world", CREDENTIALS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "World", "world_one", "-world", "world.one/../two"})
  void refusesWhatIsNoBucket(String bucket) {
    URI uri = SETTINGS.endpoint();

    assertThrows(
        IllegalArgumentException.class, () -> R2Settings.of(uri, "auto", bucket, CREDENTIALS));
  }

  @Test
  void refusesImpatienceAndEndlessPatience() {
    Duration second = Duration.ofSeconds(1);
    assertThrows(IllegalArgumentException.class, () -> SETTINGS.withPatience(0, second));
    assertThrows(IllegalArgumentException.class, () -> SETTINGS.withPatience(21, second));
    assertThrows(IllegalArgumentException.class, () -> SETTINGS.withPatience(3, Duration.ZERO));
    assertThrows(
        IllegalArgumentException.class, () -> SETTINGS.withPatience(3, Duration.ofHours(1)));
    assertThrows(IllegalArgumentException.class, () -> SETTINGS.withPartSize(1_000));
    assertThrows(IllegalArgumentException.class, () -> SETTINGS.withPartSize(Integer.MAX_VALUE));
    assertEquals(20, SETTINGS.withPatience(20, second).attempts());
  }
}
