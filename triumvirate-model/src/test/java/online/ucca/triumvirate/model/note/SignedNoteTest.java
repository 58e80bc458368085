package online.ucca.triumvirate.model.note;

import static online.ucca.triumvirate.model.SharedFiles.shared;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.junit.jupiter.api.Test;

class SignedNoteTest {
  private static final String NAME = "example.com/foo";

  /** The text of c2sp.org/signed-note, section "Example". */
  private static final String EXAMPLE =
      "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2"
          + "ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

  private static final String EXAMPLE_KEY =
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static NoteKey key(String verifierKey) {
    String[] parts = verifierKey.split("\\+", 3);
    byte[] typed = Base64.getDecoder().decode(parts[2]);
    return new NoteKey(parts[0], Ed25519PublicKey.of(Arrays.copyOfRange(typed, 1, typed.length)));
  }

  private static Optional<String> check(String note, String name, Ed25519PublicKey... keys) {
    return SignedNote.parse(utf8(note))
        .check(name, TrustedKeys.of(keys), TestKeys.VERIFIER)
        .map(Finding::errorCode);
  }

  @Test
  void holdsForTheExampleOfTheSpecification() {
    NoteKey key = key(EXAMPLE_KEY);
    assertEquals(EXAMPLE_KEY, key.verifierKey());
    assertEquals(0x530d903a, key.id());
    assertEquals(Optional.empty(), check(EXAMPLE, NAME, key.key()));
    assertEquals(
        Optional.of("SIG_INVALID"), check(EXAMPLE.replace("an ex", "no ex"), NAME, key.key()));
    assertEquals(Optional.of("SIG_UNKNOWN_KEY"), check(EXAMPLE, NAME + "2", key.key()));
    assertEquals(Optional.of("SIG_UNKNOWN_KEY"), check(EXAMPLE, "a name", key.key()));
    assertEquals(Optional.of("SIG_UNKNOWN_KEY"), check(EXAMPLE, NAME));
  }

  @Test
  void holdsForTheSpecificationAsItIsPublished() throws IOException {
    String page = Files.readString(shared("vectors/c2sp/signed-note.md"));
    Matcher example = Pattern.compile("```\n(This is an.*?)```", Pattern.DOTALL).matcher(page);
    assertTrue(example.find());
    assertEquals(EXAMPLE, example.group(1));
    assertTrue(page.contains(EXAMPLE_KEY));
  }

  @Test
  void passesOverSignaturesOfOthers_butNotOneThatIsWrong() {
    Signer own = TestKeys.signer();
    Signer other = TestKeys.signer();
    String mine = new String(SignedNote.sign("a\nb\n", NAME, own).bytes(), StandardCharsets.UTF_8);
    String line = SignedNote.sign("a\nb\n", "witness.example", other).signatures().get(0).line();
    String wrong = SignedNote.sign("a\nc\n", NAME, own).signatures().get(0).line();
    assertEquals(Optional.empty(), check(mine + line, NAME, own.publicKey()));
    assertEquals(Optional.empty(), check(mine + line, NAME, own.publicKey(), other.publicKey()));
    assertEquals(Optional.of("SIG_INVALID"), check(mine + wrong, NAME, own.publicKey()));
    assertEquals(
        Optional.of("SIG_INVALID"), check("a\nb\n\n" + wrong + line, NAME, own.publicKey()));
    assertEquals(Optional.of("SIG_UNKNOWN_KEY"), check(mine, NAME, other.publicKey()));
  }

  @Test
  void givesBackTheBytesThatItRead() {
    Signer signer = TestKeys.signer();
    for (String text : List.of("a\n", "a\n\nb\n", "\n\n", "Ognuno sta solo — è\n")) {
      SignedNote note = SignedNote.sign(text, NAME, signer);
      assertArrayEquals(note.bytes(), SignedNote.parse(note.bytes()).bytes());
      assertEquals(note, SignedNote.parse(note.bytes()));
      assertEquals(text, note.text());
    }
  }

  @Test
  void refusesWhatIsNoNote() {
    String good = EXAMPLE;
    for (String bad :
        List.of(
            "",
            "\n",
            "\n\n",
            "text\n",
            "text\n\n",
            good.substring(0, good.length() - 1),
            good + "\n",
            good + "x\n",
            good + "— example.com/foo\n",
            good + "- example.com/foo AAAAAAA=\n",
            good + "— example.com/foo AAAA\n",
            good + "— example.com/foo AAAAAA==\n",
            good + "— example.com/foo AAAAAB==\n",
            good + "— example.com/foo AAAAAAA\n",
            good + "— example+com AAAAAAA=\n",
            good + "— a b AAAAAAA=\n",
            good + "—  AAAAAAA=\n",
            good.replace("example m", "example\tm"),
            good.replace("\n", "\r\n"),
            "x".repeat(SignedNote.LARGEST) + good)) {
      Refusal refusal =
          assertThrows(Refusal.class, () -> SignedNote.parse(utf8(bad)), () -> "read: " + bad);
      assertEquals("AUD_NOTE_MALFORMED", refusal.code());
    }
    byte[] notUtf8 = utf8(good);
    notUtf8[3] = (byte) 0xff;
    assertThrows(Refusal.class, () -> SignedNote.parse(notUtf8));
  }

  @Test
  void refusesNamesThatNoSignatureLineHolds() {
    Ed25519PublicKey key = TestKeys.signer().publicKey();
    for (String bad : List.of("", "a b", "a+b", "a\u00a0b", "a\nb", "a\u2028b")) {
      assertThrows(IllegalArgumentException.class, () -> new NoteKey(bad, key), bad);
    }
  }
}
