package online.ucca.triumvirate.model.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.merkle.ConsistencyProof;
import online.ucca.triumvirate.model.merkle.InclusionProof;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.junit.jupiter.api.Test;

class CheckpointTest {
  private static final String ORIGIN = "triumvirate.ucca.online/audit/client-a/harbour-v1";
  private static final Sha256 ROOT = Sha256.of(new byte[] {1});
  private static final String ROOT_TEXT = "S/USLzRFVMU73i67jNK349FgCtYxw4Wl18ziPHeFRZo=";

  private final Signer signer = TestKeys.signer();

  private SignedNote note(String text) {
    return SignedNote.sign(text, ORIGIN, signer);
  }

  @Test
  void isOriginSizeAndRoot_signedUnderItsOrigin() {
    Checkpoint checkpoint = new Checkpoint(ORIGIN, 20852163, ROOT);
    SignedNote note = checkpoint.sign(signer);
    assertEquals(ORIGIN + "\n20852163\n" + ROOT_TEXT + "\n", note.text());
    assertEquals(checkpoint, Checkpoint.of(note));
    assertEquals(
        Optional.empty(),
        note.check(ORIGIN, TrustedKeys.of(signer.publicKey()), TestKeys.VERIFIER));
  }

  @Test
  void namesEachInstanceDifferently() {
    assertEquals(ORIGIN, Checkpoint.origin(new ClientId("client-a"), new AdapterId("harbour-v1")));
    assertEquals(
        "triumvirate.ucca.online/audit/a%2Fb%20%2B/%C3%A9%25~._-9",
        Checkpoint.origin(new ClientId("a/b +"), new AdapterId("é%~._-9")));
  }

  @Test
  void letsExtensionLinesPass() {
    String text = ORIGIN + "\n0\n" + ROOT_TEXT + "\nmore\n";
    assertEquals(new Checkpoint(ORIGIN, 0, ROOT), Checkpoint.of(note(text)));
  }

  @Test
  void refusesWhatIsNoCheckpoint() {
    for (String bad :
        List.of(
            ORIGIN + "\n1\n",
            ORIGIN + "\n01\n" + ROOT_TEXT + "\n",
            ORIGIN + "\n-1\n" + ROOT_TEXT + "\n",
            ORIGIN + "\n99999999999999999999\n" + ROOT_TEXT + "\n",
            ORIGIN + "\n1 \n" + ROOT_TEXT + "\n",
            "\n1\n" + ROOT_TEXT + "\n",
            ORIGIN + "\n1\n" + ROOT_TEXT.substring(0, 43) + "\n",
            ORIGIN + "\n1\n" + ROOT_TEXT.replace("Zo=", "Zp=") + "\n",
            ORIGIN + "\n1\nAAAA\n",
            ORIGIN + "\n1\n*\n",
            ORIGIN + "\n1\n" + ROOT_TEXT + "\n\nx\n")) {
      Refusal refusal =
          assertThrows(Refusal.class, () -> Checkpoint.of(note(bad)), () -> "read: " + bad);
      assertEquals("AUD_NOTE_MALFORMED", refusal.code());
    }
    assertThrows(IllegalArgumentException.class, () -> new Checkpoint("a\nb", 1, ROOT));
    assertThrows(IllegalArgumentException.class, () -> new Checkpoint("", 1, ROOT));
    assertThrows(IllegalArgumentException.class, () -> new Checkpoint("a", -1, ROOT));
  }

  @Test
  void standsInAProofVerbatim() {
    SignedNote checkpoint = new Checkpoint(ORIGIN, 3, ROOT).sign(signer);
    LogProof proof = new LogProof(new InclusionProof(2, 3, List.of(ROOT)), checkpoint);
    String note = new String(checkpoint.bytes(), StandardCharsets.UTF_8);
    assertEquals("c2sp.org/tlog-proof@v1\nindex 2\n" + ROOT_TEXT + "\n\n" + note, proof.text());
    assertEquals(proof, LogProof.parse(utf8(proof.text())));
    assertEquals(proof, LogProof.parse(utf8(proof.text().replace("index", "extra YQ==\nindex"))));
    assertEquals(
        "old 2\n" + ROOT_TEXT + "\n\n" + note,
        new GrowthProof(new ConsistencyProof(2, 3, List.of(ROOT)), checkpoint).text());
  }

  @Test
  void refusesWhatIsNoProof() {
    SignedNote checkpoint = new Checkpoint(ORIGIN, 3, ROOT).sign(signer);
    String good = new LogProof(new InclusionProof(2, 3, List.of(ROOT)), checkpoint).text();
    for (String bad :
        List.of(
            "",
            "\n\n",
            good.replace("@v1", "@v2"),
            good.replace("index 2", "index 02"),
            good.replace("index 2", "index 3"),
            good.replace("index 2\n", ""),
            good.replace("index 2\n", "index 2\nx\n"),
            good.replace("index 2\n", "index 2\n" + (ROOT_TEXT + "\n").repeat(64)),
            good.replace("\n\n" + ORIGIN, "\n" + ORIGIN),
            good.replace("\n3\n", "\nthree\n"),
            good + "\n",
            good + "x".repeat(SignedNote.LARGEST))) {
      Refusal refusal =
          assertThrows(Refusal.class, () -> LogProof.parse(utf8(bad)), () -> "read: " + bad);
      assertEquals("AUD_NOTE_MALFORMED", refusal.code());
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
