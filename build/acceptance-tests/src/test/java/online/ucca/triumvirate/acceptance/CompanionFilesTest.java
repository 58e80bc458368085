package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A unit with the instruments that rule its provider: by --with, and as a folder of one corpus. */
class CompanionFilesTest {
  private static final Path CORPUS =
      Command.ROOT.resolve(
          "adapter-tga/src/main/resources/META-INF/triumvirate/corpora/tga-v1/unit-with-instruments");
  private static final Path UNIT = CORPUS.resolve("HARBMOR201_R1.json");
  private static final List<String> INSTRUMENTS =
      List.of(
          "outcome-standards.md",
          "compliance-standards.md",
          "credential-policy.md",
          "standards-2015.md",
          "retention-facts.json");

  @TempDir Path folder;
  private Command command = new Command(Path.of("unset"));

  @BeforeEach
  void setUp() {
    command = new Command(folder.resolve("home"));
  }

  @Test
  void givesASignedTriumvirate_whoseRulesStandInTheSectionsOfTheCco() throws IOException {
    Path triumvirate = folder.resolve("t.json");
    Path cco = folder.resolve("c.json");
    Result translated =
        command.run(with("translate", UNIT, CORPUS, INSTRUMENTS, "--out", triumvirate));
    assertEquals(0, translated.status(), translated.err());
    assertTrue(translated.err().contains("TRN_CLAUSE_NOT_IN_SOURCE"), translated.err());
    assertFalse(translated.err().contains("VAL_RULESET_REFERENCE_ONLY"), translated.err());
    assertEquals(0, command.run("validate", triumvirate).status());
    assertEquals(0, command.run("verify", triumvirate).status());
    assertEquals(0, command.run("process", triumvirate, "--out", cco).status());
    assertEquals(0, command.run("verify", cco).status());

    JsonArray rules = rules(triumvirate);
    JsonObject body = subject(cco);
    // Counted by eye in the four texts: of the 47 rules 34 bind, 2 forbid, 8 bind under a
    // condition, 3 inform.
    Map<String, Integer> expected =
        Map.of("hard_gates", 34, "prohibitions", 2, "escalation_triggers", 8, "advisories", 3);
    int placed = 0;
    for (String section : expected.keySet()) {
      placed += body.getJsonArray(section).size();
    }
    assertEquals(rules.size(), placed);
    expected.forEach(
        (section, count) -> assertEquals(count, body.getJsonArray(section).size(), section));
    assertEquals(
        List.of("CS2025-3-1-b", "CS2025-4-1"),
        body.getJsonArray("prohibitions").stream()
            .map(rule -> rule.asJsonObject().getString("rule_id"))
            .toList());
  }

  @Test
  void makesAPack_whoseDocumentsSpeakOfTheUnit_andNotOfEveryGap() throws IOException {
    Result packed = command.run(with("pack", UNIT, CORPUS, INSTRUMENTS, "--out", folder));
    assertEquals(0, packed.status(), packed.err());
    Path zip = folder.resolve("HARBMOR201_R1.zip");
    assertEquals(0, command.run("verify", zip).status());
    PackContents contents = new PackContents(zip);
    for (String path : contents.paths()) {
      if (path.endsWith(".docx")) {
        String text = contents.text(path);
        assertFalse(text.contains("[cut in the source]"), path);
        assertEquals(path.contains("matrix"), text.contains("the learner’s needs are met"), path);
      }
    }
    String cover = contents.text("cover-sheet.docx");
    long gaps =
        contents.manifest().getJsonArray("warnings").stream()
            .filter(warning -> warning.toString().contains("TRN_CLAUSE_NOT_IN_SOURCE"))
            .count();
    assertTrue(gaps > 10, "gaps in the manifest: " + gaps);
    assertEquals(4, cover.split("TRN_CLAUSE_NOT_IN_SOURCE", -1).length - 1);
    assertTrue(cover.contains((gaps - 3) + " more of this kind"), cover);
  }

  @Test
  void takesAFolderWithACorpusJson_asOneSourceOfABatch() throws IOException {
    Path both = Files.createDirectory(folder.resolve("both"));
    Files.copy(Command.SAMPLE, both.resolve("unit.json"));
    Path standard = Files.createDirectory(both.resolve("standard"));
    try (Stream<Path> files = Files.list(Command.ROOT.resolve("examples/corpora/us-faa"))) {
      for (Path file : files.toList()) {
        Files.copy(file, standard.resolve(file.getFileName()));
      }
    }
    Path out = Files.createDirectory(folder.resolve("out"));
    Result result = command.run("translate", both, "--out", out);
    assertEquals(0, result.status(), result.err());
    for (String name : List.of("FAA-S-ACS-25_April-2024", "SAMWRK201_R1")) {
      assertTrue(Files.exists(out.resolve(name + ".triumvirate.json")), name);
    }
  }

  @Test
  void takesAFolderWithACorpusJson_asTheSameCorpusAsTheFilesByThemselves() throws IOException {
    Path one = corpus("\"product\"", "\"instrument\"");
    Path byFolder = folder.resolve("folder.json");
    Path byFiles = folder.resolve("files.json");
    Result result = command.run("translate", one, "--out", byFolder);
    assertEquals(0, result.status(), result.err());
    command.run(
        with("translate", UNIT, CORPUS, List.of("compliance-standards.md"), "--out", byFiles));
    assertEquals(
        tree(byFiles).getString("triumvirate_id"), tree(byFolder).getString("triumvirate_id"));
    assertEquals(rules(byFiles), rules(byFolder));
    assertEquals(0, command.run("pack", one, "--out", folder).status());
  }

  @Test
  void addsTheFilesToEachUnitOfABatch() throws IOException {
    Path batch = Files.createDirectory(folder.resolve("batch"));
    Files.copy(UNIT, batch.resolve("a.json"));
    Files.copy(Command.SAMPLE, batch.resolve("b.json"));
    Path out = folder.resolve("out");
    Result result =
        command.run(
            with("translate", batch, CORPUS, List.of("credential-policy.md"), "--out", out));
    assertEquals(0, result.status(), result.err());
    for (String file : List.of("HARBMOR201_R1", "SAMWRK201_R1")) {
      assertEquals(7, rules(out.resolve(file + ".triumvirate.json")).size(), file);
    }
  }

  @Test
  void refusesInstrumentsWithoutAUnit_andSaysHowToAddIt() {
    Result result = command.run("translate", CORPUS.resolve("outcome-standards.md"));
    assertEquals(1, result.status());
    assertTrue(result.err().contains("TRD_INCOMPLETE_INSTRUMENTS"), result.err());
    assertTrue(result.err().contains("--with FILE"), result.err());
  }

  @Test
  void saysWhichCompanionIsMissing() {
    Result missing = command.run("translate", UNIT, "--with", folder.resolve("none.md"));
    assertEquals(3, missing.status());
    assertTrue(missing.err().contains("none.md"), missing.err());
  }

  @Test
  void goesWithACode_too() throws IOException {
    Path out = folder.resolve("by-code.json");
    assertEquals(0, command.run("translate", UNIT, "--out", folder.resolve("u.json")).status());
    Result result =
        command.run(
            "translate",
            "HARBMOR201",
            "--offline",
            "--with",
            CORPUS.resolve("outcome-standards.md"),
            "--out",
            out);
    assertEquals(0, result.status(), result.err());
    assertFalse(rules(out).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"files\":[{\"file\":\"u.json\",\"role\":\"product\"}],\"x\":1} | there is no member 'x'",
        "{\"files\":[{\"file\":\"u.json\",\"role\":\"product\",\"y\":1}]} | there is no member 'y'",
        "{\"files\":[{\"file\":\"u.json\",\"role\":\"unit\"}]} | 'unit' is no role",
        "{\"files\":[{\"file\":\"../t/u.json\",\"role\":\"product\"}]} | not the name of a file",
        "{\"files\":[{\"file\":\"..\",\"role\":\"product\"}]} | not the name of a file",
        "{\"files\":[{\"file\":\"/etc/passwd\",\"role\":\"product\"}]} | not the name of a file",
        "{\"files\":[{\"file\":\"link\",\"role\":\"product\"}]} | is a link or a folder",
        "{\"files\":[{\"file\":\"u.json\",\"role\":\"instrument\"}]} | no file has the role",
        "{\"files\":[]} | at least one file",
        "{\"files\":[\"u.json\"]} | a file is an object",
        "{\"files\":[{\"file\":\"u.json\"}]} | 'role' must be text",
        "{\"files\":[{\"file\":\"u.json\",\"role\":\"product\"},{\"file\":\"u.json\",\"role\":\"facts\"}]} | is listed twice",
        "{\"files\": | not JSON"
      })
  void refusesACorpusJsonThatIsNotAsItMustBe(String json, String message) throws IOException {
    Path wrong = Files.createDirectory(folder.resolve("wrong"));
    Files.copy(UNIT, wrong.resolve("u.json"));
    Files.createSymbolicLink(wrong.resolve("link"), UNIT);
    Files.writeString(wrong.resolve("corpus.json"), json);
    Result result = command.run("translate", wrong);
    assertEquals(1, result.status(), result.err());
    assertTrue(result.err().contains("CLI_BAD_CORPUS_FOLDER"), result.err());
    assertTrue(result.err().replaceAll("\\s+", " ").contains(message), result.err());
  }

  @Test
  void saysThatAFileOfTheListIsNotThere_asTheSurroundingsFault() throws IOException {
    Path one = corpus("\"product\"", "\"instrument\"");
    Files.delete(one.resolve("compliance-standards.md"));
    assertEquals(3, command.run("translate", one).status());
  }

  /** A real unit with the real instruments: every clause in a section of the CCO, and a pack. */
  @Test
  void carriesTheRealInstruments_intoAPackOfARealUnit() throws IOException {
    Path compliance = Command.shared("corpus/au-vet/compliance");
    Path unit = Command.shared("corpus/au-vet/pages/BSBTWK201_R1.rendered-page.html");
    List<String> names =
        List.of(
            "outcome-standards-2025.captured.md",
            "compliance-standards-2025.captured.md",
            "credential-policy-2025.captured.md",
            "srto-2015.captured.md",
            "retention-facts.json");
    Path triumvirate = folder.resolve("t.json");
    Path cco = folder.resolve("c.json");
    Result translated =
        command.run(with("translate", unit, compliance, names, "--out", triumvirate));
    assertEquals(0, translated.status(), translated.err());
    assertEquals(206, rules(triumvirate).size());
    assertEquals(0, command.run("process", triumvirate, "--out", cco).status());
    JsonObject body = subject(cco);
    assertEquals(2, body.getJsonArray("prohibitions").size());
    assertEquals(6, body.getJsonArray("advisories").size());
    assertEquals(0, command.run("pack", triumvirate, "--out", folder).status());
    assertEquals(0, command.run("verify", folder.resolve("BSBTWK201_R1.zip")).status());
  }

  private Path corpus(String unitRole, String instrumentRole) throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    for (String file : List.of("HARBMOR201_R1.json", "compliance-standards.md")) {
      Files.copy(CORPUS.resolve(file), one.resolve(file));
    }
    Files.writeString(
        one.resolve("corpus.json"),
        "{\"note\":\"a unit and what rules its provider\",\"files\":["
            + "{\"file\":\"compliance-standards.md\",\"role\":"
            + instrumentRole
            + "},{\"file\":\"HARBMOR201_R1.json\",\"role\":"
            + unitRole
            + "}]}",
        StandardCharsets.UTF_8);
    return one;
  }

  private static Object[] with(
      String name, Path source, Path from, List<String> files, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(name, source));
    for (String file : files) {
      arguments.add("--with");
      arguments.add(from.resolve(file));
    }
    arguments.addAll(Arrays.asList(more));
    return arguments.toArray();
  }

  private static JsonObject tree(Path file) throws IOException {
    return JsonDocument.read(Files.readAllBytes(file)).tree();
  }

  private static JsonArray rules(Path triumvirate) throws IOException {
    return tree(triumvirate)
        .getJsonObject("instruments")
        .getJsonObject("compliance_ruleset")
        .getJsonArray("rules");
  }

  private static JsonObject subject(Path cco) throws IOException {
    return tree(cco).getJsonObject("credentialSubject");
  }
}
