package online.ucca.triumvirate.engine.pack.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.engine.pack.PackOfText;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyPackTest {
  private final VerifyPack verify =
      new VerifyPack(
          TrustedKeys.of(Harbour.OTHER_KEY.publicKey()), new BouncyCastleProofVerifier());
  private final byte[] archive = PackArchive.write(PackOfText.inBothFormats(Harbour.accepted()));

  @Test
  void findsNothingWrongWithTheOriginal() {
    assertEquals(List.of(), verify.verify(archive));
  }

  @Test
  void findsOneAlteredByteInEveryDocument() throws IOException {
    for (String path : entries().keySet()) {
      if (!path.equals("manifest.json")) {
        Map<String, byte[]> altered = entries();
        altered.compute(path, (name, bytes) -> flipped(bytes));
        List<Finding> findings = verify.verify(zip(altered));
        assertEquals(List.of("PCK_FILE_ALTERED"), codes(findings));
        assertEquals(path, findings.get(0).sourceElement());
      }
    }
  }

  @Test
  void findsMissingAndAddedFiles() throws IOException {
    Map<String, byte[]> missing = entries();
    missing.remove("cover-sheet.pdf");
    assertEquals(List.of("PCK_FILE_ALTERED"), codes(verify.verify(zip(missing))));
    Map<String, byte[]> added = entries();
    added.put("answers.pdf", new byte[] {1});
    assertEquals(List.of("PCK_FILE_ALTERED"), codes(verify.verify(zip(added))));
  }

  @Test
  void findsAlteredManifest() throws IOException {
    assertEquals(
        List.of("SIG_INVALID"),
        codes(verify.verify(withManifest("/provider", Json.createValue("Somebody else")))));
  }

  @Test
  void findsStrippedProofAndForeignKey() throws IOException {
    Map<String, byte[]> stripped = entries();
    stripped.put("manifest.json", manifest().without("/proof").canonicalBytes());
    assertEquals(List.of("SIG_MISSING"), codes(verify.verify(zip(stripped))));
    VerifyPack stranger =
        new VerifyPack(
            TrustedKeys.of(Harbour.ADAPTER_KEY.publicKey()), new BouncyCastleProofVerifier());
    assertEquals(List.of("SIG_UNKNOWN_KEY"), codes(stranger.verify(archive)));
  }

  @Test
  void refusesWhatIsNoPack() throws IOException {
    assertNotAPack("not a zip".getBytes(StandardCharsets.UTF_8));
    assertNotAPack(zip(Map.of("readme.txt", new byte[] {1})));
    assertNotAPack(java.util.Arrays.copyOf(archive, archive.length / 2));
  }

  @Test
  void refusesSmallArchiveThatUnpacksToMoreThanAPackEverHolds() throws IOException {
    byte[] bomb = zip(Map.of("manifest.json", new byte[64 * 1024 * 1024 + 1]));
    assertTrue(bomb.length < 100_000);
    assertNotAPack(bomb);
  }

  /** Each tampering by somebody who can sign is refused in its own words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/requirements/0/covered_by | [] | PCK_UNCOVERED_REQUIREMENT | PC 1.1 is covered by no item",
        "/requirements/0/covered_by | [\"AT-99\"] | PCK_UNCOVERED_REQUIREMENT | PC 1.1 is covered by an item that is not listed",
        "/requirements/1/id | \"PC 1.1\" | PCK_MANIFEST_INCOMPLETE | the requirement 'PC 1.1' is listed twice",
        "/items/1/kind | \"diary\" | PCK_MANIFEST_INCOMPLETE | the item 'AT-2' stands in no document that is listed",
        "/documents/0/kind | \"assessment_tool\" | PCK_MANIFEST_INCOMPLETE | no document is the cover_sheet/all as docx",
        "/documents/5/audience | \"all\" | PCK_MANIFEST_INCOMPLETE | no document is the knowledge_questions/candidate as pdf",
        "/documents/0/bytes | 7 | PCK_FILE_ALTERED | cover-sheet.docx does not have the length that the manifest states",
        "/documents/0/sha256 | \"00\" | PCK_FILE_ALTERED | cover-sheet.docx does not have the hash that the manifest states",
      })
  void findsWhatIsWrong_evenIfItIsSigned(String place, String value, String code, String message)
      throws IOException {
    JsonValue altered =
        JsonDocument.read(("{\"v\":" + value + "}").getBytes(StandardCharsets.UTF_8))
            .tree()
            .getValue("/v");
    Map<String, byte[]> resigned = entries();
    resigned.put(
        "manifest.json",
        DataIntegrity.sign(
                manifest().without("/proof").without(place).with(place, altered),
                DataIntegrity.DOCUMENT_PROOF,
                Harbour.OTHER_KEY,
                Harbour.TIME)
            .canonicalBytes());

    List<Finding> findings = verify.verify(zip(resigned));

    assertEquals(List.of(code), codes(findings));
    assertEquals(message, findings.get(0).message());
  }

  private void assertNotAPack(byte[] bytes) {
    Refusal refusal = assertThrows(Refusal.class, () -> verify.verify(bytes));
    assertEquals("PCK_NOT_A_PACK", refusal.code());
  }

  private JsonDocument manifest() throws IOException {
    return JsonDocument.read(entries().getOrDefault("manifest.json", new byte[0]));
  }

  private byte[] withManifest(String pointer, JsonValue value) throws IOException {
    Map<String, byte[]> altered = entries();
    altered.put("manifest.json", manifest().with(pointer, value).canonicalBytes());
    return zip(altered);
  }

  private Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] flipped(byte[] bytes) {
    byte[] copy = bytes.clone();
    copy[copy.length / 2] ^= 1;
    return copy;
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::errorCode).toList();
  }
}
