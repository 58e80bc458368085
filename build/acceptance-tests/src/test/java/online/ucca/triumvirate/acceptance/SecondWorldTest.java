package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** World us-faa as a user meets it: a certification standard with the law that it serves. */
class SecondWorldTest {
  private static final Path CORPUS =
      Command.ROOT.resolve(
          "adapter-faa/src/main/resources/META-INF/triumvirate/corpora/faa-v1/standard-with-law");
  private static final Path STANDARD = CORPUS.resolve("cfi-airplane-acs-25.json");
  private static final Path PART_61 = CORPUS.resolve("part-61.md");
  private static final Path PART_135 = CORPUS.resolve("part-135.xml");
  private static final String SAMPLES =
      """
      export default {"Flight instructors": {"A.41": {"title":
      "Logbook endorsement before the practical test: section 61.183(c)", "body":
      "I certify that [name] has received the required training."}}};
      """;

  @TempDir Path folder;
  private Command command = new Command(Path.of("unset"));

  @BeforeEach
  void setUp() {
    command = new Command(folder.resolve("home"));
  }

  @Test
  void aStandardWithItsLaw_becomesATriumvirate_aCcoAndAPack() throws IOException {
    Path triumvirate = translated(command, "t.json");
    Path cco = folder.resolve("c.json");
    assertEquals(0, command.run("validate", triumvirate).status());
    assertEquals(0, command.run("process", triumvirate, "--out", cco).status());
    assertEquals(0, command.run("verify", cco).status());
    JsonObject keeping =
        tree(cco).getJsonObject("credentialSubject").getJsonArray("hard_gates").stream()
            .map(gate -> gate.asJsonObject())
            .filter(gate -> gate.getString("clause_ref").equals("14 CFR 135.63(b)"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "US-14CFR-135.63-a-3",
        keeping.getJsonArray("references").getJsonObject(0).getString("rule_ref"));
    Result coverage = command.run("coverage", triumvirate);
    assertTrue(coverage.out().contains("/appendices/0: this file retells"), coverage.out());
    assertEquals(0, command.run("diff", triumvirate, triumvirate).status());

    Result packed = command.run("pack", triumvirate, "--out", folder);
    assertEquals(0, packed.status(), packed.err());
    Path zip = folder.resolve("FAA-S-ACS-25_April-2024.zip");
    assertEquals(0, command.run("verify", zip).status());
    PackContents contents = new PackContents(zip);
    for (String path : contents.paths()) {
      if (path.endsWith(".docx") || path.endsWith(".pdf")) {
        String text = contents.text(path).toLowerCase(Locale.ROOT);
        for (String word :
            List.of("unit of competency", "performance criteri", "contextualis", "rto code")) {
          assertFalse(text.contains(word), path + " says " + word);
        }
      }
    }
    assertTrue(contents.text("assessment-tool.docx").contains("VY, ±5 knots"));
  }

  /** Which files are given, and what is then missing and how to add it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "standard | the Compliance Ruleset and the Credential Map | Add 14 CFR part 61",
        "135 | the Outcome Specification | Give the Airman Certification Standard as SOURCE",
        "61 | the Outcome Specification | Give the Airman Certification Standard as SOURCE",
        "61 135 | the Outcome Specification | Give the Airman Certification Standard as SOURCE",
        "standard 135 | the Credential Map | Add 14 CFR part 61 with --with FILE",
        "samples | the Outcome Specification | Give the Airman Certification Standard as SOURCE",
        "standard samples | the Compliance Ruleset | Add 14 CFR part 61"
      })
  void whatIsMissingIsNamed_withTheWayToAddIt(String given, String missing, String remedy)
      throws IOException {
    Path samples = Files.writeString(folder.resolve("ac-61-65h.endorsements.js"), SAMPLES);
    Path[] files =
        Stream.of(given.split(" "))
            .map(
                name ->
                    switch (name) {
                      case "standard" -> STANDARD;
                      case "61" -> PART_61;
                      case "135" -> PART_135;
                      default -> samples;
                    })
            .toArray(Path[]::new);
    Path out = folder.resolve("t.json");
    Result refused =
        files.length == 1
            ? command.run("translate", files[0], "--out", out)
            : command.run("translate", files[0], "--with", files[1], "--out", out);
    String said = folded(refused);
    assertEquals(1, refused.status(), said);
    assertTrue(said.contains("TRD_INCOMPLETE_INSTRUMENTS"), said);
    assertTrue(said.contains("do not hold " + missing), said);
    assertTrue(said.contains("do: " + remedy), said);
    assertFalse(Files.exists(out));
  }

  @Test
  void aPartThatIsGivenTwiceIsRefused_andSoIsASecondStandard() throws IOException {
    Path again = Files.copy(PART_61, folder.resolve("again.md"));
    String part = folded(command.run("translate", STANDARD, "--with", PART_61, "--with", again));
    assertTrue(part.contains("at: again.md"), part);
    assertTrue(part.contains("part 61 stands in part-61.md, too"), part);
    assertTrue(part.contains("do: Give each part of the law once"), part);
    Path other = Files.copy(STANDARD, folder.resolve("other.json"));
    Result two = command.run("translate", STANDARD, "--with", PART_61, "--with", other);
    assertEquals(1, two.status());
    assertTrue(folded(two).contains("do: Give one certification standard at a time"), two.err());
  }

  @Test
  void aFolderWithACorpusJson_andAnyOrderOfTheFiles_giveTheSame() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    for (Path file : List.of(STANDARD, PART_61, PART_135)) {
      Files.copy(file, one.resolve(file.getFileName()));
    }
    Files.writeString(
        one.resolve("corpus.json"),
        """
        {"files":[{"file":"part-135.xml","role":"instrument"},
        {"file":"part-61.md","role":"instrument"},
        {"file":"cfi-airplane-acs-25.json","role":"product"}]}
        """);
    Path byFolder = folder.resolve("folder.json");
    Path turned = folder.resolve("turned.json");
    Result result = command.run("translate", one, "--out", byFolder);
    assertEquals(0, result.status(), result.err());
    result =
        command.run("translate", PART_61, "--with", PART_135, "--with", STANDARD, "--out", turned);
    assertEquals(0, result.status(), result.err());
    byte[] files = Files.readAllBytes(translated(command, "files.json"));
    assertArrayEquals(files, Files.readAllBytes(byFolder));
    assertArrayEquals(files, Files.readAllBytes(turned));
  }

  @Test
  void whatWasReceivedIsThereByItsNumber_withAnotherPartBesideIt() throws IOException {
    Path first = folder.resolve("first.json");
    command.run("translate", STANDARD, "--with", PART_61, "--out", first);
    Path byNumber = folder.resolve("number.json");
    Result result = command.run("translate", "FAA-S-ACS-25", "--out", byNumber);
    assertEquals(0, result.status(), result.err());
    assertEquals(content(first), content(byNumber));
    result = command.run("translate", "FAA-S-ACS-25", "--with", PART_135, "--out", byNumber);
    assertEquals(0, result.status(), result.err());
    assertEquals(content(translated(command, "files.json")), content(byNumber));
    Result unknown = command.run("translate", "FAA-S-ACS-99");
    assertEquals(1, unknown.status());
    assertTrue(unknown.err().contains("ING_NOT_IN_CACHE"), unknown.err());
  }

  @Test
  void whatWasReceivedStays_whenWhatIsGivenLaterIsNotWhole() throws IOException {
    Path first = folder.resolve("first.json");
    command.run("translate", STANDARD, "--with", PART_61, "--out", first);
    for (Result incomplete :
        List.of(
            command.run("translate", STANDARD),
            command.run("translate", STANDARD, "--with", PART_135))) {
      assertEquals(1, incomplete.status());
      assertTrue(incomplete.err().contains("TRD_INCOMPLETE_INSTRUMENTS"), incomplete.err());
    }
    Path byNumber = folder.resolve("number.json");
    Result result = command.run("translate", "FAA-S-ACS-25", "--out", byNumber);
    assertEquals(0, result.status(), result.err());
    assertEquals(content(first), content(byNumber));
  }

  @Test
  void sampleEndorsementsStandWithWhatTheyAreFor() throws IOException {
    Path samples = Files.writeString(folder.resolve("ac-61-65h.endorsements.js"), SAMPLES);
    Path out = folder.resolve("t.json");
    Result result =
        command.run("translate", STANDARD, "--with", PART_61, "--with", samples, "--out", out);
    assertEquals(0, result.status(), result.err());
    List<JsonObject> endorsed =
        tree(out)
            .getJsonObject("instruments")
            .getJsonObject("credential_map")
            .getJsonArray("credentials")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(credential -> credential.toString().contains("AC 61-65H, A.41"))
            .toList();
    assertFalse(endorsed.isEmpty());
    for (JsonObject credential : endorsed) {
      assertTrue(
          credential.getString("title").startsWith("Flight instructor"), credential::toString);
    }
  }

  @Test
  void aWorldIsNamed_orFound_butReadsNothingOfAnother() {
    assertEquals(
        0, command.run("translate", STANDARD, "--with", PART_61, "--world", "us-faa").status());
    for (Result refused :
        List.of(
            command.run("translate", Command.SAMPLE, "--world", "us-faa"),
            command.run("translate", STANDARD, "--with", PART_61, "--world", "au-vet"),
            command.run("translate", STANDARD, "--with", PART_61, "--with", Command.SAMPLE),
            command.run("translate", Command.SAMPLE, "--with", PART_61))) {
      assertEquals(1, refused.status());
      assertTrue(refused.err().contains("ING_UNSUPPORTED_CORPUS"), refused.err());
    }
  }

  @Test
  void twoWorldsInOneHomeLeaveEachOtherAlone() throws IOException {
    Path home = folder.resolve("home/clients/local");
    command.run("translate", Command.SAMPLE, "--out", folder.resolve("u.json"));
    List<String> before = files(home.resolve("tga-v1"));
    byte[] log = Files.readAllBytes(home.resolve("tga-v1/audit.jsonl"));
    List<Object> ours = content(translated(command, "t.json"));

    assertEquals(before, files(home.resolve("tga-v1")));
    assertArrayEquals(log, Files.readAllBytes(home.resolve("tga-v1/audit.jsonl")));
    for (String adapter : List.of("tga-v1", "faa-v1")) {
      Path own = home.resolve(adapter + "/audit.jsonl");
      assertEquals(0, command.run("audit", "verify", own).status());
      String other = adapter.equals("tga-v1") ? "faa-v1" : "tga-v1";
      assertFalse(Files.readString(own).contains(other), adapter);
      assertTrue(Files.readString(own).contains("translation_completed"), adapter);
    }
    Result unknown = command.run("translate", "SAMWRK201", "--world", "us-faa");
    assertEquals(1, unknown.status(), "a code of the other world's cache");
    assertEquals(
        ours,
        content(translated(new Command(folder.resolve("alone")), "alone.json")),
        "what one world makes does not depend on what another one did before");
  }

  private Path translated(Command by, String name) {
    Path out = folder.resolve(name);
    Result result =
        by.run("translate", STANDARD, "--with", PART_61, "--with", PART_135, "--out", out);
    assertEquals(0, result.status(), result.err());
    return out;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static String folded(Result result) {
    return PackContents.folded(result.out() + result.err());
  }

  /** What a Triumvirate is and says; how it was submitted is another matter. */
  private static List<Object> content(Path triumvirate) throws IOException {
    JsonObject tree = tree(triumvirate);
    return List.of(tree.getString("triumvirate_id"), tree.getJsonObject("instruments"));
  }

  private static JsonObject tree(Path file) throws IOException {
    return JsonDocument.read(Files.readAllBytes(file)).tree();
  }
}
