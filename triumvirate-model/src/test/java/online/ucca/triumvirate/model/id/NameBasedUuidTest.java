package online.ucca.triumvirate.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameBasedUuidTest {
  private static final UUID SPACE = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

  @Test
  void hasVersion5AndTheVariantOfRfc9562() {
    for (int i = 0; i < 1000; i++) {
      UUID uuid = NameBasedUuid.of(SPACE, List.of("part " + i));
      assertEquals(5, uuid.version());
      assertEquals(2, uuid.variant());
    }
  }

  /** SHA-1 of the name space, 00000001 61 and 00000002 c3a4, computed by another program. */
  @Test
  void staysWhatItAlwaysWas() {
    assertEquals(
        UUID.fromString("984ee1da-c7d8-5cba-b0fe-cd4ef3e788df"),
        NameBasedUuid.of(SPACE, List.of("a", "ä")));
  }

  @Test
  void tellsWherePartsEnd() {
    Set<UUID> uuids = new HashSet<>();
    List<List<String>> lists =
        List.of(
            List.of(),
            List.of(""),
            List.of("", ""),
            List.of("ab"),
            List.of("a", "b"),
            List.of("b", "a"),
            List.of("", "ab"),
            List.of("ab", ""),
            List.of("a", "", "b"),
            List.of("a\u0000b"),
            List.of("a\u0000\u0000\u0000\u0001b"));
    lists.forEach(list -> uuids.add(NameBasedUuid.of(SPACE, list)));
    assertEquals(lists.size(), uuids.size());
  }

  @Test
  void dependsOnTheNameSpace() {
    assertNotEquals(
        NameBasedUuid.of(SPACE, List.of("a")),
        NameBasedUuid.of(new UUID(SPACE.getMostSignificantBits(), 0), List.of("a")));
  }

  @Test
  void readsWhatItWrites() {
    UUID uuid = NameBasedUuid.of(SPACE, List.of("a"));
    assertEquals(uuid, NameBasedUuid.parse(uuid.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "1-1-1-1-1",
        "0D9F1F6E-5BB4-5A0E-8F0E-2F4D7A6F8F11",
        "0d9f1f6e5bb45a0e8f0e2f4d7a6f8f11",
        "{0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11}",
        "urn:uuid:0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11",
        " 0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11",
        "0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11\n",
        "0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f1",
        "0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f111",
        "0d9f1f6g-5bb4-5a0e-8f0e-2f4d7a6f8f11",
        "00d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f1",
        "٠d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11"
      })
  void refusesEveryOtherTextForm(String text) {
    assertThrows(IllegalArgumentException.class, () -> NameBasedUuid.parse(text));
    assertThrows(IllegalArgumentException.class, () -> TriumvirateId.parse(text));
    assertThrows(IllegalArgumentException.class, () -> SubmissionId.parse(text));
    assertThrows(IllegalArgumentException.class, () -> PackId.parse(text));
  }
}
