package online.ucca.triumvirate.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.engine.Pilotage;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;

/** Whose words stand on the pages of a pack, on which paper, and in which spelling. */
class PackWordsTest {
  private static final String SPECIFICATION = "/instruments/outcome_specification";
  private static final String JURISDICTION = SPECIFICATION + "/instrument_ref/jurisdiction";

  /** Words that English spells in two ways, for neither of which a page's own words may stand. */
  private static final Pattern TWO_SPELLINGS =
      Pattern.compile(
          "\\b\\w*(judge?ment|licen[cs]|organi[sz]|recogni[sz]|programme|cent(re|er)\\b|behaviou?r|colou?r|favou?r|labou?r"
              + "|analy[sz]e|fulfil|enrol|practis|defen[cs]|catalog)\\w*",
          Pattern.CASE_INSENSITIVE);

  @Test
  void numbersBeginWithTheDomainsShortWords_onPagesAndNotInTheManifest() {
    Pack pack = pack("conditions_short", "C", "knowledge_evidence_short", "KN");

    String conditions = text(pack, "assessment-conditions");
    assertTrue(conditions.contains("C-1\nC 1\nAt a working berth."), conditions);
    assertFalse(conditions.contains("AC"), conditions);
    assertTrue(conditions.contains("HB100-R1-C ·"), conditions);
    assertTrue(text(pack, "knowledge-questions-candidate").contains("# KQ-1  (KN 1)"));
    assertTrue(text(pack, "mapping-matrix").contains("KN\nKnowledge evidence\n"));
    assertEquals(
        List.of("AC 1", "C-1"),
        objects(pack, "requirements").stream()
            .filter(requirement -> requirement.getString("kind").equals("condition"))
            .findFirst()
            .map(r -> List.of(r.getString("id"), r.getJsonArray("covered_by").getString(0)))
            .orElseThrow());
  }

  @Test
  void itemsOfTwoDocumentsNeverShareAnId() {
    Pack pack = pack("conditions_short", "KQ");

    List<String> ids = objects(pack, "items").stream().map(item -> item.getString("id")).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertTrue(ids.contains("AC-1"), ids::toString);
  }

  @Test
  void paperLanguageAndDateFollowTheJurisdiction() {
    Pack american = pack(document -> set(document.without(JURISDICTION), JURISDICTION, "US"));

    assertTrue(text(american, "cover-sheet").startsWith("en-US LETTER\n"));
    assertTrue(text(american, "cover-sheet").contains("March 9, 2026"));
    Pack elsewhere = pack();
    assertTrue(text(elsewhere, "cover-sheet").startsWith("en-001 A4\n"));
    assertFalse(text(elsewhere, "cover-sheet").contains("9 March 2026"));
  }

  @Test
  void everyWordOfItsOwnIsSpeltAlikeInAllEnglish() {
    for (Triumvirate triumvirate : List.of(Harbour.triumvirate(), Pilotage.triumvirate())) {
      Pack pack = PackOfText.withWorkbook(Harbour.gate().admit(Harbour.signed(triumvirate)));
      for (PackFile file : pack.files()) {
        Matcher found = TWO_SPELLINGS.matcher(new String(file.bytes(), StandardCharsets.UTF_8));
        assertFalse(found.find(), () -> file.path() + ": " + found.group());
      }
    }
  }

  /** A pack of a domain with further labels: name, word, name, word. */
  private static Pack pack(String... labels) {
    return pack(
        document -> {
          JsonDocument labelled = document;
          for (int i = 0; i < labels.length; i += 2) {
            labelled = set(labelled, SPECIFICATION + "/domain/labels/" + labels[i], labels[i + 1]);
          }
          return labelled;
        });
  }

  private static Pack pack(UnaryOperator<JsonDocument> altered) {
    return PackOfText.of(Harbour.gate().admit(Harbour.signed(Harbour.triumvirate(), altered)));
  }

  private static JsonDocument set(JsonDocument document, String pointer, String value) {
    return document.with(pointer, Json.createValue(value));
  }

  private static List<JsonObject> objects(Pack pack, String member) {
    return pack.manifest().tree().getJsonArray(member).getValuesAs(JsonObject.class);
  }

  private static String text(Pack pack, String document) {
    return pack.files().stream()
        .filter(file -> file.path().equals(document + ".pdf"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
