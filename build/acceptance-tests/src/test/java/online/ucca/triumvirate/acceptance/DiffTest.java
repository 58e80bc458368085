package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code triumvirate diff} as an auditor runs it. */
class DiffTest {
  @TempDir Path folder;

  private Command command = new Command(Path.of("unset"));
  private Path older = Path.of("unset");

  @BeforeEach
  void setUp() throws IOException {
    command = new Command(folder.resolve("home"));
    older = translated(Command.SAMPLE, "older", UnaryOperator.identity());
  }

  @Test
  void tellsANewRelease_withAnInsertionAsOneAddition() throws IOException {
    Path newer = translated(Command.SAMPLE, "newer", DiffTest::newRelease);
    Result result = command.run("diff", older, newer);
    assertEquals(0, result.status(), result.err());
    assertEquals("", result.err());
    assertTrue(result.out().contains("older: SAMWRK201 R1"), result.out());
    assertTrue(result.out().contains("newer: SAMWRK201 R2"), result.out());
    assertTrue(result.out().contains("criterion: 1 added, 3 renumbered"), result.out());
    assertTrue(result.out().contains("\n  + 1.2  Wash hands [SAMWRK201 R2, "), result.out());
    assertTrue(result.out().contains("\n  > 1.2 → 1.3  "), result.out());
    assertTrue(result.out().contains("instrument_ref/version: R1 → R2"), result.out());
    assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
    assertFalse(result.out().contains("\u001b"), result.out());
  }

  /** 1.4 becomes 2.4: that looks like a number that follows its element's, and is a move. */
  @Test
  void tellsAMoveToAnotherElement_butCountsNumbersThatFollowTheirElement() throws IOException {
    Path moved =
        translated(
            Command.SAMPLE,
            "moved",
            text ->
                text.replace("\"1.4\"", "\"x\"")
                    .replaceFirst(
                        "(?s)(\"x\",\\s*\"description\": )(\"[^\"]*\")(.*\"2.4\",\\s*\"description\": )(\"[^\"]*\")",
                        "$1$4$3$2")
                    .replace("\"x\"", "\"1.4\""));
    String out = command.run("diff", older, moved).out();
    assertTrue(out.contains("criterion: 2 renumbered\n  > "), out);
    assertTrue(out.contains("  > 1.4 → 2.4  ") && out.contains("  > 2.4 → 1.4  "), out);
    Path shifted = translated(Command.SAMPLE, "shifted", text -> renumbered(text));
    assertTrue(
        command
            .run("diff", older, shifted)
            .out()
            .contains("criterion: 3 renumbered\n  > 3 more, whose numbers follow"),
        out);
  }

  /** Element 4 as element 5. */
  private static String renumbered(String text) {
    return text.replaceAll("\"4\\.(\\d)\"", "\"5.$1\"")
        .replaceFirst("(\"element_number\"\\s*:\\s*)\"4\"", "$1\"5\"");
  }

  @Test
  void printsOneStableShapeAsJson() throws IOException {
    Path newer = translated(Command.SAMPLE, "newer", DiffTest::newRelease);
    JsonObject report = json(command.run("diff", older, newer, "--json"));
    assertEquals(
        List.of("changes", "differs", "newer", "older", "success", "summary"),
        report.keySet().stream().sorted().toList());
    assertTrue(report.getBoolean("success") && report.getBoolean("differs"));
    assertEquals("R2", report.getJsonObject("newer").getString("version"));
    assertEquals(64, report.getJsonObject("older").getString("content_digest").length());
    JsonObject tally = report.getJsonArray("summary").getJsonObject(2);
    assertEquals("criterion", tally.getString("part"));
    assertEquals(
        "1 0 0 3",
        String.join(
            " ",
            List.of("added", "removed", "changed", "renumbered").stream()
                .map(kind -> String.valueOf(tally.getInt(kind)))
                .toList()));
    List<JsonObject> changes = report.getJsonArray("changes").getValuesAs(JsonObject.class);
    JsonObject added =
        changes.stream().filter(c -> c.getString("kind").equals("added")).findFirst().orElseThrow();
    assertTrue(added.isNull("before"), added::toString);
    assertEquals(
        "/instruments/outcome_specification/outcomes/0/criteria/1",
        added.getJsonObject("after").getString("pointer"));
    assertEquals("1.2", added.getJsonObject("after").getString("id"));
    assertEquals("1", added.getJsonObject("after").getString("within"));
    JsonObject member =
        changes.stream()
            .filter(c -> c.getString("part").equals("outcome_specification"))
            .findFirst()
            .orElseThrow()
            .getJsonArray("members")
            .getJsonObject(0);
    assertEquals("instrument_ref/version", member.getString("member"));
    assertEquals("R1", member.getString("before"));
    assertEquals("R2", member.getString("after"));
    assertEquals(
        "/instruments/outcome_specification/instrument_ref/version",
        member.getString("pointer_after"));
  }

  /** An extension may hold pages: where it differs is printed, and the whole only as JSON. */
  @Test
  void printsWhichPlacesOfAnExtensionDiffer_andNotTheExtension() throws IOException {
    String pages = "w".repeat(9_000);
    Path one = extended("one", "{\"count\":1,\"gone\":true,\"parts\":[\"a\",\"b\"],\"same\":2}");
    Path other =
        extended(
            "other",
            "{\"count\":3,\"parts\":[\"a\",{\"text\":\"%s\"},\"b\"],\"same\":2}".formatted(pages));
    String out = command.run("diff", one, other).out();
    assertTrue(
        out.contains(
            """
                  extensions/org.example.pages:
                    ~ /count: 1 → 3
                    - /gone
                    + /parts/1
            """),
        out);
    assertFalse(out.contains("www") || out.contains("/same"), out);
    assertTrue(command.run("diff", one, other, "--json").out().contains(pages));
    assertTrue(
        command.run("diff", older, other).out().contains("extensions/org.example.pages: added"));
    assertTrue(
        command.run("diff", other, older).out().contains("extensions/org.example.pages: removed"));
  }

  @Test
  void printsTheFirstPlacesOfAnExtension_andHowManyMoreThereAre() throws IOException {
    String[] numbers = {"1", "2"};
    for (int i = 0; i < numbers.length; i++) {
      StringJoiner members = new StringJoiner(",", "{", "}");
      for (int member = 10; member < 40; member++) {
        members.add("\"m" + member + "\":" + numbers[i]);
      }
      extended("many" + i, members.toString());
    }
    String out =
        command.run("diff", folder.resolve("many0.json"), folder.resolve("many1.json")).out();
    assertTrue(out.contains("~ /m21: 1 → 2\n        and 18 more, all of them with --json"), out);
    assertFalse(out.contains("/m22"), out);
  }

  private Path extended(String name, String extension) throws IOException {
    String from = "\"extensions\": {";
    return altered(name + ".json", from, from + "\"org.example.pages\": " + extension + ",");
  }

  @Test
  void saysThatNothingDiffers_evenBetweenAFileAndItself() throws IOException {
    Result same = command.run("diff", older, older);
    assertEquals(0, same.status(), same.err());
    assertTrue(same.out().endsWith("\nno difference\n"), same.out());
    assertFalse(json(command.run("diff", older, older, "--json")).getBoolean("differs"));
  }

  @Test
  void readsAltered_unsignedFiles_butRefusesWhatIsNotValid_namingEachFile() throws IOException {
    Path altered = altered("altered.json", "\"title\": \"", "\"title\": \"Re");
    assertEquals(0, command.run("diff", older, altered).status());
    Path invalid = altered("invalid.json", "\"evidence_type\": \"performance\"", "\"x\": 1");
    Path dangling = altered("dangling.json", "\"outcome_ref\": \"1\"", "\"outcome_ref\": \"77\"");
    Result refused = command.run("diff", invalid, dangling);
    assertEquals(1, refused.status());
    assertEquals("", refused.out());
    assertTrue(refused.err().contains("at: " + invalid + ", /instruments/"), refused.err());
    assertTrue(refused.err().contains("VAL_DANGLING_REFERENCE"), refused.err());
    assertTrue(refused.err().contains("at: " + dangling + ", /instruments/"), refused.err());
  }

  @Test
  void refusesAnotherInstrument_andSaysSoAsJson() throws IOException {
    Path other =
        translated(Command.SAMPLE, "other", text -> text.replace("SAMWRK201", "SAMWRK202"));
    Result refused = command.run("diff", older, other, "--json");
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("TRD_DIFFERENT_INSTRUMENT"), refused.err());
    JsonObject report = JsonDocument.read(refused.out().getBytes(StandardCharsets.UTF_8)).tree();
    assertFalse(report.getBoolean("success"));
    assertEquals(
        "TRD_DIFFERENT_INSTRUMENT",
        report.getJsonArray("findings").getJsonObject(0).getString("error_code"));
  }

  @Test
  void endsWith2OnWrongUsage_andWith3WhenAFileIsMissing() {
    assertEquals(2, command.run("diff", older).status());
    assertEquals(2, command.run("diff", older, older, older).status());
    assertEquals(3, command.run("diff", older, folder.resolve("missing.json")).status());
    assertEquals(0, command.run("diff", "--help").status());
  }

  @Test
  void leavesNothingBehind() throws IOException {
    Path home = folder.resolve("untouched");
    assertEquals(0, new Command(home).run("diff", older, older).status());
    assertFalse(Files.exists(home));
  }

  @Test
  void doesNotLetACorpusGiveTheTerminalOrders() throws IOException {
    Path evil = altered("evil.json", "\"title\": \"", "\"title\": \"\\u001b[2J\\u0007");
    String out = command.run("diff", older, evil).out();
    assertFalse(out.contains("\u001b") || out.contains("\u0007"), out);
    assertTrue(out.contains("\uFFFD[2J"), out);
  }

  /** A real unit, and a release of it as the register might publish it. */
  @Test
  void comparesARealUnitWithAnAlteredCopy() throws IOException {
    Path unit = Command.shared("corpus/au-vet/extracted/MARK008_R2.json");
    Path before = translated(unit, "real", UnaryOperator.identity());
    Path after =
        translated(
            unit,
            "altered",
            text ->
                text.replaceFirst("\"knowledge_evidence\"\\s*:\\s*\\[", "$0\"signals at night\","));
    JsonObject report = json(command.run("diff", before, after, "--json"));
    List<JsonObject> summary = report.getJsonArray("summary").getValuesAs(JsonObject.class);
    assertEquals(
        List.of("envelope", "knowledge_evidence"),
        summary.stream().map(tally -> tally.getString("part")).toList());
    assertEquals(1, summary.get(1).getInt("added"));
    assertEquals(0, summary.get(1).getInt("changed"));
    assertEquals(0, summary.get(1).getInt("removed"));
  }

  private static String newRelease(String text) {
    return text.replaceFirst("\"release\"\\s*:\\s*\"[^\"]*\"", "\"release\": \"2\"")
        .replaceFirst("\"number\"\\s*:\\s*\"1.4\"", "\"number\": \"1.5\"")
        .replaceFirst("\"number\"\\s*:\\s*\"1.3\"", "\"number\": \"1.4\"")
        .replaceFirst(
            "\\{\\s*\"number\"\\s*:\\s*\"1.2\"",
            "{\"number\": \"1.2\", \"description\": \"Wash hands\"}, {\"number\": \"1.3\"");
  }

  private Path translated(Path source, String name, UnaryOperator<String> change)
      throws IOException {
    Path unit = folder.resolve(name + ".unit.json");
    Files.writeString(unit, change.apply(Files.readString(source)));
    Path file = folder.resolve(name + ".triumvirate.json");
    Result result = command.run("translate", unit, "--out", file);
    assertEquals(0, result.status(), result.err());
    return file;
  }

  private Path altered(String name, String from, String to) throws IOException {
    String good = Files.readString(older);
    assertTrue(good.contains(from), from);
    return Files.writeString(folder.resolve(name), good.replace(from, to));
  }

  private static JsonObject json(Result result) {
    assertEquals(0, result.status(), result.err());
    return JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
  }
}
