package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code triumvirate packaging} as a training provider runs it, on a unit whose elements stand for
 * the units of a qualification: two of the three are to be held.
 */
class PackagingTest {
  @TempDir Path folder;

  private Command command = new Command(Path.of("unset"));
  private Path plain = Path.of("unset");
  private Path counted = Path.of("unset");

  @BeforeEach
  void setUp() throws IOException {
    command = new Command(folder.resolve("home"));
    plain = folder.resolve("plain.json");
    Result result = command.run("translate", Command.SAMPLE, "--out", plain);
    assertEquals(0, result.status(), result.err());
    counted = counted("counted.json", "\"core_required\": 2, \"grouping_rules\": []");
  }

  @Test
  void endsWith0_whenTheRulesAreSatisfied() {
    Result result = command.run("packaging", counted, "--unit", "1", "--unit", "2");
    assertEquals(0, result.status(), result.err() + result.out());
    assertEquals("SAMWRK201: satisfied\n", result.out());
  }

  @Test
  void endsWith1_andSaysWhyNot_withTheSource() {
    Result result = command.run("packaging", counted, "--unit", "1", "--unit", "1");
    assertEquals(1, result.status());
    assertTrue(result.out().startsWith("SAMWRK201: not satisfied\n"), result.out());
    assertTrue(result.out().contains("· 1 is given more than once"), result.out());
    assertTrue(
        result.out().contains("✗ 1 more must count for “core: 2” [SAMWRK201 R1]"), result.out());
  }

  @Test
  void endsWith1_whenItCannotBeDecided() throws IOException {
    Result without =
        command.run("packaging", plain, "--unit", "1", "--unit", "2", "--unit", "3", "--unit", "4");
    assertEquals(1, without.status());
    assertTrue(without.out().startsWith("SAMWRK201: undecided\n"), without.out());
    Path worded =
        counted(
            "worded.json",
            "\"grouping_rules\": [{\"description\": \"at will\\u001b[2J\", \"source_ref\": \"R 1\"}]");
    Result result =
        command.run(
            "packaging", worded, "--unit", "1", "--unit", "2", "--unit", "3", "--unit", "4");
    assertEquals(1, result.status());
    assertTrue(result.out().contains("? only a person can decide: “at will"), result.out());
    assertFalse(result.out().contains("\u001b"), result.out());
  }

  @Test
  void takesUnitsFromAFile_andReportsAsJson() throws IOException {
    Path units = Files.writeString(folder.resolve("units.txt"), "# held\n1 # the first\n\nOLD\n");
    Result result =
        command.run(
            "packaging",
            counted,
            "--credential",
            "SAMWRK201",
            "--units",
            units,
            "--as",
            "OLD=2",
            "--level",
            "1=3",
            "--json");
    assertEquals(0, result.status(), result.err() + result.out());
    JsonObject report = JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
    assertTrue(report.getBoolean("success"));
    assertEquals("satisfied", report.getString("verdict"));
    JsonObject reason = report.getJsonArray("reasons").getJsonObject(0);
    assertEquals("counted_as", reason.getString("kind"));
    assertEquals("note", reason.getString("bearing"));
    assertEquals("SAMWRK201 R1", reason.getString("source_ref"));
    assertEquals("OLD", reason.getJsonArray("units").getString(0));
  }

  @Test
  void endsWith2OnWrongUsage_with3OnAMissingFile_andWith1OnAnUnknownCredential() {
    assertEquals(2, command.run("packaging").status());
    assertEquals(2, command.run("packaging", counted, "--level", "9=3", "--unit", "1").status());
    assertEquals(2, command.run("packaging", counted, "--unit", " ").status());
    assertEquals(3, command.run("packaging", folder.resolve("missing.json")).status());
    assertEquals(3, command.run("packaging", counted, "--units", folder.resolve("none")).status());
    Result unknown = command.run("packaging", counted, "--credential", "X1");
    assertEquals(1, unknown.status());
    assertTrue(unknown.err().contains("VAL_DANGLING_REFERENCE"), unknown.err());
  }

  private Path counted(String name, String rules) throws IOException {
    String text = Files.readString(plain);
    String changed =
        text.replaceFirst("\"grouping_rules\"\\s*:\\s*\\[\\s*\\]", Matcher.quoteReplacement(rules));
    assertFalse(changed.equals(text));
    return Files.writeString(folder.resolve(name), changed);
  }
}
