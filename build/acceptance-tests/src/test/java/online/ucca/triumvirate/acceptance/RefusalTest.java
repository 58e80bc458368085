package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with an input is said with its code, its place and its remedy, and leaves no
 * file behind.
 */
class RefusalTest {
  @TempDir Path folder;

  private Command command = new Command(Path.of("unset"));
  private Path out = Path.of("unset");

  @BeforeEach
  void setUp() throws IOException {
    command = new Command(folder.resolve("home"));
    out = Files.createDirectory(folder.resolve("out"));
  }

  @Test
  void refusesElementWithoutCriteria() throws IOException {
    assertRefused(
        sample(
            text ->
                text.replaceFirst(
                    "(?s)\"performance_criteria\"\\s*:\\s*\\[.*?\\]",
                    "\"performance_criteria\": []")),
        ErrorCode.TRN_ELEMENT_WITHOUT_CRITERIA,
        "/elements/0");
  }

  @Test
  void refusesDuplicateCriterionNumbers() throws IOException {
    assertRefused(
        sample(text -> text.replaceFirst("\"number\"\\s*:\\s*\"1.2\"", "\"number\": \"1.1\"")),
        ErrorCode.TRN_DUPLICATE_CRITERION,
        "/elements/0/performance_criteria/1");
  }

  @Test
  void refusesUnknownMember() throws IOException {
    assertRefused(
        sample(text -> text.replaceFirst("\\{", "{\"nominal_hours\": \"20\",")),
        ErrorCode.TRN_UNKNOWN_MEMBER,
        "/nominal_hours");
  }

  @Test
  void refusesTruncatedJson() throws IOException {
    assertRefused(
        sample(text -> text.substring(0, text.length() / 2)), ErrorCode.JSN_SYNTAX, "line ");
  }

  @Test
  void refusesDuplicateKeys() throws IOException {
    assertRefused(
        sample(text -> text.replaceFirst("\\{", "{\"title\": \"Another\",")),
        ErrorCode.JSN_DUPLICATE_KEY,
        "title");
  }

  @Test
  void refusesPageThatIsNoUnit() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(
        page, "<html><body><h1>National register</h1><p>training.gov.au</p></body></html>");
    assertRefused(page, ErrorCode.ING_NOT_A_UNIT, "page.html");
    Files.writeString(page, "<html><body><h1>Bread</h1></body></html>");
    assertRefused(page, ErrorCode.ING_UNSUPPORTED_CORPUS, "page.html");
  }

  @Test
  void refusesTamperedTriumvirate() throws IOException {
    Path triumvirate = triumvirate();
    Path tampered = folder.resolve("tampered.json");
    Files.writeString(
        tampered, Files.readString(triumvirate).replaceFirst("SAMWRK201 R1", "SAMWRK201 R2"));
    assertRefused(tampered, ErrorCode.SIG_INVALID, "/provenance/adapter_signature");
    assertRefusedBy(
        command.run("process", tampered, "--out", out.resolve("c.json")),
        ErrorCode.SIG_INVALID,
        "/");
    assertRefusedBy(command.run("verify", tampered), ErrorCode.SIG_INVALID, "/");
  }

  @Test
  void refusesAnotherKey() throws IOException {
    Path key = folder.resolve("other.pem");
    assertEquals(0, command.run("keygen", "--out", key).status());
    Path foreign = folder.resolve("foreign.json");
    // In another home: a key that signs in this one belongs to it.
    new Command(folder.resolve("elsewhere"))
        .run("translate", Command.SAMPLE, "--out", foreign, "--key", key);
    assertRefused(foreign, ErrorCode.SIG_UNKNOWN_KEY, "/provenance/adapter_signature");
    assertRefusedBy(
        command.run("verify", triumvirate(), "--trust", key + ".pub"),
        ErrorCode.SIG_UNKNOWN_KEY,
        "/");
    assertEquals(0, command.run("verify", foreign, "--trust", key + ".pub").status());
  }

  @Test
  void refusesUnsupportedSchemaVersion() throws IOException {
    Path old = folder.resolve("old.json");
    Files.writeString(
        old,
        Files.readString(triumvirate())
            .replaceFirst("\"schema_version\": \"1.1\"", "\"schema_version\": \"2.0\""));
    assertRefused(old, ErrorCode.TRD_SCHEMA_VERSION_UNSUPPORTED, "/schema_version");
    assertRefusedBy(
        command.run("validate", old), ErrorCode.TRD_SCHEMA_VERSION_UNSUPPORTED, "/schema_version");
  }

  @Test
  void namesTheSourceOfWhatIsWrong_inTextAndInJson() throws IOException {
    String good = Files.readString(triumvirate());
    for (String[] defect :
        new String[][] {
          {"(\"outcome_id\": )\"2\"", "$1\"1\"", "VAL_DUPLICATE_ID", "/outcome_id"},
          {"(\"outcome_id\": )\"2\"", "$1\" \"", "VAL_BAD_VALUE", "/outcome_id"}
        }) {
      Path bad = folder.resolve("bad.json");
      Files.writeString(bad, good.replaceFirst(defect[0], defect[1]));
      Result text = command.run("validate", bad);
      assertEquals(1, text.status(), text.err());
      assertTrue(
          text.err()
              .matches(
                  "(?s).*refused %s: .*?  at: SAMWRK201 R1[^\n]*, /instruments/[^\n]*%s\n.*"
                      .formatted(defect[2], defect[3])),
          text.err());
      Result json = command.run("validate", bad, "--json");
      assertTrue(json.out().contains("\"source_element\": \"SAMWRK201 R1"), json.out());
    }
  }

  @Test
  void refusesSourceWithoutEvidence_unlessPartialPacksAreAllowed() throws IOException {
    Path bare =
        sample(
            text ->
                text.replaceFirst(
                    "(?s)\"knowledge_evidence\"\\s*:\\s*\\[.*\\](?=,\\s*\"(assessment|performance))",
                    "\"knowledge_evidence\": []"));
    assertRefused(bare, ErrorCode.PCK_EVIDENCE_MISSING, "/knowledge_evidence");
    Result allowed = command.run("pack", bare, "--out", out, "--allow-partial");
    assertEquals(0, allowed.status(), allowed.err());
    assertTrue(
        new PackContents(out.resolve("SAMWRK201_R1.zip"))
            .text("cover-sheet.pdf")
            .contains("Incomplete pack"));
  }

  @Test
  void refusesStrippedProofAndUnknownKind_withStatus1() throws IOException {
    Path other = folder.resolve("other.json");
    Files.writeString(other, "{\"a\":1}");
    assertRefusedBy(command.run("verify", other), ErrorCode.VFY_UNKNOWN_KIND, "");
    Path stripped = folder.resolve("stripped.json");
    Files.writeString(
        stripped,
        Files.readString(triumvirate()).replaceFirst("(?s)\"adapter_signature\": \\{.*?\\},", ""));
    assertRefusedBy(command.run("verify", stripped), ErrorCode.SIG_MISSING, "/provenance");
  }

  @Test
  void endsWith3_whenTheSurroundingsFail() throws IOException {
    Result missing = command.run("pack", folder.resolve("missing.json"), "--out", out);
    assertEquals(3, missing.status());
    assertTrue(missing.err().contains("ENV_FILE_UNREADABLE"), missing.err());
    Path endless = Path.of("/dev/zero");
    if (Files.exists(endless)) {
      Result device = command.run("verify", endless);
      assertEquals(3, device.status());
      assertTrue(device.err().contains("is larger than"), device.err());
    }
    Path file = Files.writeString(folder.resolve("a-file"), "");
    Result noFolder = command.run("pack", Command.SAMPLE, "--out", file);
    assertEquals(3, noFolder.status());
    assertTrue(noFolder.err().contains("ENV_FILE_UNWRITABLE"), noFolder.err());
    assertEmpty();
  }

  @Test
  void endsWith3_whenPermissionsForbid() throws IOException {
    Assumptions.assumeFalse(
        "root".equals(System.getProperty("user.name")), "root may read and write everything");
    Path secret = Files.copy(Command.SAMPLE, folder.resolve("secret.json"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assertEquals(3, command.run("pack", secret, "--out", out).status());
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
    assertEquals(3, command.run("pack", Command.SAMPLE, "--out", out).status());
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void endsWith2_onWrongUsage() {
    for (List<String> words :
        List.of(
            List.<String>of(),
            List.of("pack"),
            List.of("bake", "bread"),
            List.of("keygen"),
            List.of("pack", "a", "--colour", "red"))) {
      Result result = command.run(words.toArray());
      assertEquals(2, result.status(), words.toString());
      assertTrue(
          result.err().matches("(?s).*(Usage: triumvirate|Unmatched argument|Unknown option).*"),
          result.err());
    }
  }

  @Test
  void neverOverwritesAKey() throws IOException {
    Path key = folder.resolve("key.pem");
    command.run("keygen", "--out", key);
    byte[] before = Files.readAllBytes(key);
    Result again = command.run("keygen", "--out", key);
    assertEquals(3, again.status());
    assertTrue(again.err().contains("KEY_EXISTS"), again.err());
    org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(key));
  }

  private Path triumvirate() throws IOException {
    Path file = folder.resolve("good.json");
    assertEquals(0, command.run("translate", Command.SAMPLE, "--out", file).status());
    return file;
  }

  private Path sample(UnaryOperator<String> defect) throws IOException {
    Path file = folder.resolve("unit.json");
    String good = Files.readString(Command.SAMPLE);
    String bad = defect.apply(good);
    assertTrue(!bad.equals(good), "the defect was not planted");
    return Files.writeString(file, bad);
  }

  private void assertRefused(Path source, ErrorCode code, String place) throws IOException {
    assertRefusedBy(command.run("pack", source, "--out", out), code, place);
    assertEmpty();
    Result json = command.run("pack", source, "--out", out, "--json");
    assertEquals(1, json.status());
    assertTrue(json.out().contains("\"success\": false"), json.out());
    assertTrue(json.out().contains("\"error_code\": \"" + code + "\""), json.out());
  }

  private static void assertRefusedBy(Result result, ErrorCode code, String place) {
    assertEquals(1, result.status(), result.err());
    assertTrue(result.err().contains(code.name()), result.err());
    assertTrue(result.err().contains(place), result.err());
    assertTrue(result.err().contains("do: "), result.err());
  }

  private void assertEmpty() throws IOException {
    try (Stream<Path> left = Files.list(out)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
