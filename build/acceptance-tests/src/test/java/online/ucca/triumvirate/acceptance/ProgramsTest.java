package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs may rely on: the JSON, the exit status, the file names. */
class ProgramsTest {
  @TempDir Path folder;

  @Test
  void listsAdapters() {
    JsonObject report = json(new Command(folder).run("adapters", "--json"));
    assertTrue(report.getBoolean("success"));
    assertEquals(
        List.of("faa-v1", "tga-v1"),
        report.getJsonArray("adapters").getValuesAs(JsonObject.class).stream()
            .map(one -> one.getString("adapter_id"))
            .toList());
    JsonObject adapter = report.getJsonArray("adapters").getJsonObject(0);
    assertEquals(
        Set.of(
            "adapter_id",
            "adapter_version",
            "source_system",
            "source_hosts",
            "state",
            "supported_corpus_types",
            "triumvirate_schema_version",
            "capabilities"),
        adapter.keySet());
    assertEquals("1.1", adapter.getString("triumvirate_schema_version"));
  }

  @Test
  void batchGoesOnAfterAFailure_andCountsByCode() throws IOException {
    Path units = Files.createDirectory(folder.resolve("units"));
    Files.copy(Command.SAMPLE, units.resolve("good.json"));
    Files.writeString(units.resolve("broken.json"), "{\"elements\": [");
    Files.writeString(units.resolve("notes.txt"), "not a source");
    Result result =
        new Command(folder.resolve("home"))
            .run("translate", units, "--out", folder.resolve("out"), "--json");
    assertEquals(1, result.status());
    JsonObject report = json(result);
    assertFalse(report.getBoolean("success"));
    JsonObject summary = report.getJsonObject("summary");
    assertEquals(1, summary.getInt("translated"));
    assertEquals(1, summary.getJsonObject("refused").getInt("JSN_SYNTAX"));
    assertEquals(0, summary.getInt("failed"));
    assertEquals(
        "broken.json", report.getJsonArray("results").getJsonObject(0).getString("source"));
    assertTrue(Files.exists(folder.resolve("out/SAMWRK201_R1.triumvirate.json")));
  }

  @Test
  void batchLosesNothing_whenTwoSourcesGiveTheSameFile() throws IOException {
    Path units = Files.createDirectory(folder.resolve("units"));
    Files.copy(Command.SAMPLE, units.resolve("a.json"));
    Files.writeString(
        units.resolve("b.json"),
        Files.readString(Command.SAMPLE).replaceFirst("unfinished work", "open work"));
    Command command = new Command(folder.resolve("home"));
    Path alone = folder.resolve("alone");
    command.run("pack", units.resolve("a.json"), "--out", alone);
    for (int run = 0; run < 3; run++) {
      Path out = folder.resolve("out" + run);
      Result result = command.run("pack", units, "--out", out, "--json");
      assertEquals(1, result.status(), result.err());
      JsonObject summary = json(result).getJsonObject("summary");
      assertEquals(1, summary.getInt("translated"));
      assertEquals(1, summary.getJsonObject("refused").getInt("CLI_SAME_OUTPUT"));
      assertArrayEquals(
          Files.readAllBytes(alone.resolve("SAMWRK201_R1.zip")),
          Files.readAllBytes(out.resolve("SAMWRK201_R1.zip")));
    }
  }

  @Test
  void printsJson_evenIfTheCommandLineIsWrong() {
    Result result = new Command(folder).run("pack", "--json");
    assertEquals(2, result.status());
    JsonObject report = json(result);
    assertFalse(report.getBoolean("success"));
    assertEquals(
        "CLI_USAGE", report.getJsonArray("findings").getJsonObject(0).getString("error_code"));
  }

  @Test
  void validateReportsCoverage() {
    Command command = new Command(folder.resolve("home"));
    Path file = folder.resolve("t.json");
    command.run("translate", Command.SAMPLE, "--out", file);
    JsonObject report = json(command.run("validate", file, "--json"));
    assertTrue(report.getBoolean("structural_valid"));
    assertTrue(report.getBoolean("semantic_valid"));
    assertEquals(100, report.getJsonObject("coverage").getInt("percent"));
  }

  @Test
  void validateSaysNothingOfTheMeaning_whereTheStructureIsWrong() throws IOException {
    Command command = new Command(folder.resolve("home"));
    Path file = folder.resolve("t.json");
    command.run("translate", Command.SAMPLE, "--out", file);
    Files.writeString(file, Files.readString(file).replaceFirst("\"title\"", "\"name\""));
    Result result = command.run("validate", file);
    assertEquals(1, result.status());
    assertTrue(result.out().contains("structure: not valid\nsemantics: not checked"), result.out());
    assertTrue(result.err().contains("VAL_UNKNOWN_MEMBER"), result.err());
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (String name :
        Set.of(
            "pack", "translate", "validate", "process", "verify", "diff", "keygen", "adapters")) {
      Result help = new Command(folder).run(name, "--help");
      assertEquals(0, help.status());
      assertTrue(help.out().contains("triumvirate " + name), help.out());
      assertTrue(help.out().contains("Examples:"), help.out());
    }
  }

  @Test
  void printsNoColourAndNoProgress_intoAPipe() throws IOException {
    Path units = Files.createDirectory(folder.resolve("units"));
    Files.copy(Command.SAMPLE, units.resolve("a.json"));
    Result result =
        new Command(folder.resolve("home")).run("pack", units, "--out", folder.resolve("out"));
    assertFalse(result.err().contains("\u001B"), result.err());
    assertFalse(result.err().contains("\r"), result.err());
  }

  private static JsonObject json(Result result) {
    return JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
  }
}
