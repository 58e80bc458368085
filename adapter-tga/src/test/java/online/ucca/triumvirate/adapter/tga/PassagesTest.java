package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.tga.page.UnitPageReader;
import online.ucca.triumvirate.corpus.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of a unit's sections stands in one passage, and in one only. */
class PassagesTest {

  /** How often each word stands in the sections, as the HTML parser by itself sees it. */
  private static Map<String, Integer> wordsOf(byte[] page) {
    Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    Map<String, Integer> words = new TreeMap<>();
    document
        .select(".UnitsContent h2, .UnitsContent .html-content")
        .forEach(e -> count(e.text(), words));
    return words;
  }

  private static Map<String, Integer> passagesOf(byte[] page) {
    Map<String, Integer> words = new TreeMap<>();
    for (Passage passage : UnitPageReader.read(page).passages()) {
      if (passage.place().startsWith("Unit of competency,")
          || passage.place().startsWith("Assessment requirements,")) {
        count(passage.text(), words);
      }
    }
    return words;
  }

  private static void count(String text, Map<String, Integer> words) {
    for (String word : Wording.normalise(text).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.merge(word, 1, Integer::sum);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "good",
        "elements-with-empty-leading-cells",
        "elements-with-spanned-cells",
        "elements-with-missing-leading-cells",
        "knowledge-in-narrow-table",
        "skills-as-sentence",
        "skills-as-list",
        "skills-with-criteria-column",
        "skills-not-applicable",
        "sections-not-applicable"
      })
  void losesNoWordOfAPage(String fixture) {
    byte[] page = TestHost.resource("page/" + fixture + ".html");
    assertEquals(wordsOf(page), passagesOf(page));
  }

  @Test
  void losesNoWordOfARealPage() throws IOException {
    byte[] page =
        Files.readAllBytes(TestHost.shared("corpus/au-vet/pages/BSBTWK201_R1.rendered-page.html"));
    assertFalse(wordsOf(page).isEmpty());
    assertEquals(wordsOf(page), passagesOf(page));
  }
}
