package online.ucca.triumvirate.engine.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectKeyTest {
  private static final String ID = "0b3c1f9e-5b1c-5d0e-8d0a-1c2b3a4d5e6f";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "packs/" + ID,
        "packs/" + ID + "/pack.zip",
        "packs/" + ID + "/scorm-1.2.zip",
        "world-exports/" + ID + "/objects/" + ID + "/content"
      })
  void isMadeOfIds(String text) {
    assertEquals(text, new ObjectKey(text).toString());
    assertTrue(ObjectKey.isKey(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "packs",
        "packs/",
        "/packs/" + ID,
        "packs/HARBOUR101",
        "packs/harbour101/pack.zip",
        "packs/" + ID + "/",
        "packs/" + ID + "//pack.zip",
        "packs/" + ID + "/..",
        "packs/" + ID + "/../" + ID,
        "packs/../" + ID,
        "packs/" + ID + "/.hidden",
        "packs/" + ID + "/pack..zip",
        "packs/" + ID + "/pack.zip.",
        "packs/" + ID + "/Pack.zip",
        "packs/" + ID + "/my pack.zip",
        "packs/" + ID + "/pack.zip\n",
        "packs/" + ID + "/pack\u0000zip",
        "packs/" + ID + "/pack%2ezip",
        "packs/" + ID + "/pack\\zip",
        "packs/" + ID + "/p\u00e4ck.zip",
        "packs/" + ID + "/pack.zip?x",
        "packs/0B3C1F9E-5B1C-5D0E-8D0A-1C2B3A4D5E6F/pack.zip",
        "packs/" + ID + "/a/b/c/d/e",
        "pending/" + ID + "/pack.zip"
      })
  void isNothingElse(String text) {
    Refusal refusal = assertThrows(Refusal.class, () -> new ObjectKey(text));

    assertEquals(ErrorCode.STO_BAD_KEY.name(), refusal.code());
    assertFalse(ObjectKey.isKey(text));
    assertFalse(
        refusal
            .findings()
            .get(0)
            .message()
            .chars()
            .anyMatch(c -> c < ' ' || (c > '~' && c != '\u2026')));
  }

  @Test
  void isNotTooLong() {
    String longest = "packs/" + ID + "/" + "a".repeat(512 - 7 - ID.length());

    assertEquals(512, new ObjectKey(longest).value().length());
    assertThrows(Refusal.class, () -> new ObjectKey(longest + "a"));
  }

  @Test
  void isMadeByFactories() {
    assertEquals(
        "packs/" + ID + "/pack.zip",
        ObjectKey.of("packs", UUID.fromString(ID), "pack.zip").value());
    assertEquals(
        "blobs/" + Sha256.of(new byte[0]), ObjectKey.of("blobs", Sha256.of(new byte[0])).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "packs/", "packs/" + ID + "/", "packs/" + ID + "/parts/"})
  void prefixesEndWhereAPartEnds(String text) {
    assertEquals(text, new ObjectPrefix(text).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"packs", "pa ck/", "/", "../", "packs/0b3c/", "pending/", "packs/../"})
  void prefixesAreNothingElse(String text) {
    Refusal refusal = assertThrows(Refusal.class, () -> new ObjectPrefix(text));

    assertEquals(ErrorCode.STO_BAD_KEY.name(), refusal.code());
  }
}
