package online.ucca.triumvirate.certification.corpora;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import online.ucca.triumvirate.certification.Certification;
import online.ucca.triumvirate.certification.lines.LinesProvider;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalCorporaTest {
  private static final String EXPECTED = "expected.triumvirate.json";

  @TempDir Path folder;

  @BeforeEach
  void copyOneCorpus() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("whole"));
    for (String file : List.of("corpus.json", "unit.txt", EXPECTED)) {
      try (var in =
          LinesProvider.class.getResourceAsStream(
              "/META-INF/triumvirate/corpora/harbour-lines/whole/" + file)) {
        Files.write(corpus.resolve(file), in == null ? new byte[0] : in.readAllBytes());
      }
    }
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve("whole").resolve(file), text);
  }

  @Test
  void readsFromTheJar_whatItsIndexLists() {
    CanonicalCorpora corpora =
        CanonicalCorpora.of(LinesProvider.class, new LinesProvider().version().adapterId());
    assertEquals(
        List.of("partial", "three-defects", "two-units", "whole"),
        corpora.corpora().stream().map(CanonicalCorpus::name).toList());
  }

  @Test
  void hashesEveryFile() throws IOException {
    var before = CanonicalCorpora.in(folder).hash();
    assertEquals(before, CanonicalCorpora.in(folder).hash());
    write("unit.txt", "HARBOUR");
    assertNotEquals(before, CanonicalCorpora.in(folder).hash());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "not JSON",
        "{\"corpus_type\":\"t\",\"files\":[\"unit.txt\"]}",
        "{\"corpus_type\":\"t\",\"files\":[\"unit.txt\"],\"expected\":\"e\",\"refused\":[\"X\"]}",
        "{\"corpus_type\":\"t\",\"files\":[\"lost.txt\"],\"refused\":[\"X\"]}",
        "{\"corpus_type\":\"t\",\"files\":[\"../unit.txt\"],\"refused\":[\"X\"]}",
        "{\"corpus_type\":\"t\",\"files\":[],\"refused\":[\"X\"]}",
        "{\"corpus_type\":\"t\",\"files\":[7],\"refused\":[\"X\"]}",
        "{\"corpus_type\":\"t\",\"files\":[\"unit.txt\"],\"refused\":[\"X\"],\"colour\":1}",
        "{\"corpus_type\":\"t\",\"files\":[\"unit.txt\"],\"refused\":[\"X\"],\"enrichment_level\":\"some\"}"
      })
  void refusesADescriptionThatItCannotUse(String description) throws IOException {
    write("corpus.json", description);
    Refusal refusal = assertThrows(Refusal.class, () -> CanonicalCorpora.in(folder));
    assertTrue(List.of("CRT_BAD_CORPUS", "JSN_SYNTAX").contains(refusal.code()), refusal.code());
  }

  @Test
  void refusesAnIndexThatDoesNotListThemAll() throws IOException {
    Files.writeString(folder.resolve("index"), "# none\n");
    assertEquals(
        "CRT_BAD_CORPUS", assertThrows(Refusal.class, () -> CanonicalCorpora.in(folder)).code());
  }

  @Test
  void updatesAnExpectedTriumvirate_andSaysWhatChanged() throws IOException {
    Certification certification = Certification.of(new LinesProvider()).withCorpora(folder);
    assertEquals(List.of("whole: as before"), certification.update());
    Path expected = folder.resolve("whole").resolve(EXPECTED);
    String right = Files.readString(expected);
    Files.writeString(expected, right.replace("Mate licence", "Master licence"));
    List<String> told = certification.update();
    assertEquals("whole: changed", told.get(0));
    assertTrue(told.get(1).contains("Master licence"), told.get(1));
    assertEquals(right, Files.readString(expected));
    Files.delete(expected);
    assertEquals(List.of("whole: written"), certification.update());
    assertEquals(right, Files.readString(expected));
  }

  @Test
  void updatesNothing_whereACorpusIsRefused() throws IOException {
    write("unit.txt", "HARBOUR HB100 Nothing more\nEND\n");
    Path expected = folder.resolve("whole").resolve(EXPECTED);
    String before = Files.readString(expected);
    Certification certification = Certification.of(new LinesProvider()).withCorpora(folder);
    assertEquals("CRT_BAD_CORPUS", assertThrows(Refusal.class, certification::update).code());
    assertEquals(before, Files.readString(expected));
  }

  @Test
  void comparesAllButWhatFollowsFromTheAttemptAndTheClient() throws IOException {
    String text = Files.readString(folder.resolve("whole").resolve(EXPECTED));
    JsonDocument expected = read(text);
    assertEquals(
        List.of(),
        StructuralEquivalence.differences(
            expected,
            read(text.replace("2026-01-05T", "2031-07-09T").replace("certification", "other"))));
    List<Difference> differences =
        StructuralEquivalence.differences(
            expected,
            read(
                text.replace("CRITERION 1.2", "CRITERION 9.9")
                    .replace("\"mapped\": 16", "\"mapped\": 1")));
    assertEquals(
        List.of(
            "CA-20 /instruments/outcome_specification/outcomes/0/criteria/1/source_ref",
            "CA-25 /validation/coverage/mapped"),
        differences.stream().map(d -> d.obligation().id() + " " + d.pointer()).toList());
  }

  private static JsonDocument read(String text) {
    return JsonDocument.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
