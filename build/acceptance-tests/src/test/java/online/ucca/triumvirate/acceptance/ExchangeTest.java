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
import java.util.Locale;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.ForeignJson;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code triumvirate export} and {@code import} as somebody with other standards runs them. */
class ExchangeTest {
  private static final String FRAMEWORK =
      """
      {"CFDocument": {"identifier": "d1000000-0000-4000-8000-000000000000", "uri": "u", "creator": "c",
        "title": "Lights", "lastChangeDateTime": "2026-01-01T00:00:00Z", "extensions": {"org.example": 0.5}},
       "CFItems": [{"identifier": "c1000000-0000-4000-8000-000000000000", "uri": "u",
        "fullStatement": "Knows the lights", "lastChangeDateTime": "2026-01-01T00:00:00Z"}]}
      """;

  @TempDir Path folder;

  private Command command = new Command(Path.of("unset"));

  @BeforeEach
  void setUp() {
    command = new Command(folder.resolve("home"));
  }

  @Test
  void aUnitGoesOut_inBothForms_theSameBytesEachTime() throws IOException {
    Path unit = translated();
    for (String format : List.of("oscal", "case")) {
      Path out = folder.resolve("unit." + format + ".json");
      Result result = command.run("export", unit, "--as", format, "--out", out);
      assertEquals(0, result.status(), result.err());
      assertEquals("exported " + unit + " as " + format + " to " + out + "\n", result.out());
      Result printed = command.run("export", unit, "--as", format.toUpperCase(Locale.ROOT));
      assertEquals(Files.readString(out), printed.out());
      assertEquals("", printed.err());
    }
    JsonObject catalog =
        ForeignJson.read(Files.readAllBytes(folder.resolve("unit.oscal.json")))
            .getJsonObject("catalog");
    assertEquals(
        "2026-03-09T14:30:00Z", catalog.getJsonObject("metadata").getString("last-modified"));
  }

  @Test
  void whatWentOutAsCase_comesInAsTheSameInstrument() throws IOException {
    Path unit = translated();
    Path out = folder.resolve("unit.case.json");
    Path in = folder.resolve("unit.outcomes.json");
    assertEquals(0, command.run("export", unit, "--as", "case", "--out", out).status());
    Result result = command.run("import", out, "--out", in);
    assertEquals(0, result.status(), result.err());
    assertEquals("", result.err());
    assertEquals(
        tree(unit).getJsonObject("instruments").getJsonObject("outcome_specification"),
        tree(in).getJsonObject("outcome_specification"));
    assertEquals(Files.readString(out), command.run("export", in, "--as", "case").out());
  }

  @Test
  void aFrameworkComesIn_withWarnings_andGoesOutAsItWas() throws IOException {
    Path framework = Files.writeString(folder.resolve("framework.json"), FRAMEWORK);
    Path in = folder.resolve("outcomes.json");
    Result result = command.run("import", framework, "--out", in);
    assertEquals(0, result.status(), result.err());
    assertEquals("imported " + framework + " to " + in + " (1 outcomes)\n", result.out());
    assertTrue(result.err().contains("EXC_NOT_STATED: the package does not say the jurisdiction"));
    Result exported = command.run("export", in, "--as", "case");
    assertEquals(
        ForeignJson.read(FRAMEWORK.getBytes(StandardCharsets.UTF_8)),
        ForeignJson.read(exported.out().getBytes(StandardCharsets.UTF_8)));
    assertEquals(Files.readString(in), command.run("import", framework).out());
  }

  @Test
  void aCcoIsAVerifiableCredential_andATriumvirateIsNone() throws IOException {
    Path unit = translated();
    Path cco = folder.resolve("unit.cco.json");
    assertEquals(0, command.run("process", unit, "--out", cco).status());
    Result exported = command.run("export", cco, "--as", "vc");
    assertEquals(0, exported.status(), exported.err());
    assertEquals(Files.readString(cco), exported.out());
    Path altered = folder.resolve("altered.json");
    Files.writeString(altered, exported.out().replace("\"hard_gates\"", "\"hard_doors\""));
    assertTrue(command.run("export", altered, "--as", "vc").err().contains("CCO_MALFORMED"));
    Result refused = command.run("export", unit, "--as", "vc");
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("EXC_NOT_EXPORTABLE: only a CCO is"), refused.err());
    assertTrue(refused.err().contains("triumvirate process FILE"), refused.err());
  }

  @Test
  void printsOneObjectAsJson() throws IOException {
    Path framework = Files.writeString(folder.resolve("framework.json"), FRAMEWORK);
    Path in = folder.resolve("outcomes.json");
    JsonObject report = report(command.run("import", framework, "--out", in, "--json"));
    assertEquals(1, report.getInt("outcomes"));
    assertEquals(in.toString(), report.getString("file"));
    assertEquals(
        "EXC_NOT_STATED", report.getJsonArray("warnings").getJsonObject(0).getString("error_code"));
    assertEquals(tree(in), report(command.run("import", framework, "--json")).get("result"));
    report = report(command.run("export", in, "--as", "case", "--json"));
    assertEquals("case", report.getString("format"));
    assertEquals(
        ForeignJson.read(FRAMEWORK.getBytes(StandardCharsets.UTF_8)), report.get("result"));
    Path out = folder.resolve("out.json");
    report = report(command.run("export", in, "--as", "case", "--out", out, "--json"));
    assertEquals(out.toString(), report.getString("file"));
  }

  @Test
  void refusesWhatCannotBeRead_andLeavesNoFileBehind() throws IOException {
    Path out = folder.resolve("out.json");
    Path broken =
        Files.writeString(folder.resolve("broken.json"), FRAMEWORK.replace("\"title\"", "\"t\""));
    Result result = command.run("import", broken, "--out", out);
    assertEquals(1, result.status());
    assertTrue(result.err().contains("VAL_MISSING_REQUIRED_FIELD"), result.err());
    assertTrue(result.err().contains("at: /CFDocument/title"), result.err());
    Path framework = Files.writeString(folder.resolve("framework.json"), FRAMEWORK);
    for (String format : List.of("oscal", "case")) {
      assertEquals(1, command.run("export", framework, "--as", format, "--out", out).status());
    }
    Path in = folder.resolve("outcomes.json");
    assertEquals(0, command.run("import", framework, "--out", in).status());
    result = command.run("export", in, "--as", "oscal", "--out", out);
    assertEquals(1, result.status());
    assertTrue(result.err().contains("EXC_NOT_EXPORTABLE"), result.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void endsWith2OnWrongUsage_with3WhenAFileIsMissing_andExplainsItself() throws IOException {
    Path unit = translated();
    assertEquals(2, command.run("export", unit).status());
    assertEquals(2, command.run("export", unit, "--as", "pdf").status());
    assertEquals(2, command.run("import").status());
    assertEquals(3, command.run("import", folder.resolve("missing.json")).status());
    assertEquals(3, command.run("export", folder.resolve("no.json"), "--as", "case").status());
    for (String name : List.of("export", "import")) {
      Result help = command.run(name, "--help");
      assertEquals(0, help.status());
      assertTrue(help.out().contains("Examples:\n  triumvirate " + name), help.out());
    }
  }

  private Path translated() {
    Path file = folder.resolve("unit.triumvirate.json");
    Result result = command.run("translate", Command.SAMPLE, "--out", file);
    assertEquals(0, result.status(), result.err());
    return file;
  }

  private static JsonObject tree(Path file) throws IOException {
    return JsonDocument.read(Files.readAllBytes(file)).tree();
  }

  private static JsonObject report(Result result) {
    assertEquals(0, result.status(), result.err());
    JsonObject report = ForeignJson.read(result.out().getBytes(StandardCharsets.UTF_8));
    assertTrue(report.getBoolean("success"));
    return report;
  }
}
