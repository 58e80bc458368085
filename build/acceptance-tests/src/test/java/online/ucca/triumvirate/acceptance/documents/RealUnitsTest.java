package online.ucca.triumvirate.acceptance.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.ucca.triumvirate.acceptance.PackContents;
import org.junit.jupiter.api.Test;

/**
 * Every real unit becomes a pack in which every word that must be there is there, in both formats.
 */
class RealUnitsTest {
  private static final Map<String, List<String>> DOCUMENTS_OF_KIND =
      Map.of(
          "criterion", List.of("assessment-tool", "mapping-matrix"),
          "performance_evidence", List.of("assessment-tool", "mapping-matrix"),
          "knowledge_evidence",
              List.of(
                  "knowledge-questions-candidate",
                  "knowledge-questions-assessor",
                  "mapping-matrix"),
          "condition", List.of("assessment-conditions", "mapping-matrix"),
          "supporting_skill", List.of("assessment-tool", "mapping-matrix"));

  /** Words of a marking guide, whatever else it says. */
  private static final Pattern BENCHMARK =
      Pattern.compile("(?i)benchmark|marking guide|model answer|not for the candidate");

  @Test
  void everyRequirementOfEveryUnitStandsInItsDocuments_inBothFormats() throws IOException {
    List<Path> packs = RealPacks.all();
    assertEquals(RealPacks.expected(), packs.size());
    for (Path pack : packs) {
      assertComplete(pack);
      assertMapped(pack);
      assertSecret(pack);
      assertFurnitureOnEveryPage(pack);
    }
  }

  @Test
  void findsEachGap() throws IOException {
    Path zip = RealPacks.all().get(0);
    JsonObject requirement = requirements(zip).get(0);
    String id = requirement.getJsonArray("covered_by").getString(0);
    DocxFile tool = DocxFile.of(new PackContents(zip).bytes("assessment-tool.docx"));
    assertTrue(names(DocxFile.text(tool.part(DocxFile.BODY)), id));
    assertFalse(names(DocxFile.text(tool.part(DocxFile.BODY)).replace(id, ""), id));
    assertFalse(names("KQ-11 and AKQ-1", "KQ-1"));
    String assessor = new PackContents(zip).text("knowledge-questions-assessor.pdf");
    assertTrue(BENCHMARK.matcher(assessor).find());
  }

  @Test
  void countsThePageUnitsRequirements() throws IOException {
    Path pack =
        RealPacks.all().stream()
            .filter(path -> path.toString().contains("page"))
            .findFirst()
            .orElseThrow();
    Map<String, Long> kinds =
        requirements(pack).stream()
            .collect(
                Collectors.groupingBy(
                    requirement -> requirement.getString("kind"), Collectors.counting()));
    assertEquals(
        Map.of(
            "criterion", 13L,
            "performance_evidence", 9L,
            "knowledge_evidence", 12L,
            "condition", 4L,
            "supporting_skill", 10L),
        kinds);
  }

  private static List<JsonObject> requirements(Path pack) throws IOException {
    return new PackContents(pack)
        .manifest()
        .getJsonArray("requirements")
        .getValuesAs(JsonObject.class);
  }

  private static void assertComplete(Path zip) throws IOException {
    PackContents pack = new PackContents(zip);
    Map<String, List<String>> pages = new HashMap<>();
    for (JsonObject requirement : requirements(zip)) {
      assertFalse(requirement.getJsonArray("covered_by").isEmpty(), requirement::toString);
      assertFalse(requirement.getString("source_ref").isBlank(), requirement::toString);
      String statement =
          PackContents.folded(requirement.getString("statement")).replaceAll("[.;:,]+$", "");
      String kind = requirement.getString("kind");
      for (String document : DOCUMENTS_OF_KIND.getOrDefault(kind, List.of())) {
        for (String format : List.of("docx", "pdf")) {
          String path = document + "." + format;
          if (!pages.containsKey(path)) {
            pages.put(path, pack.pages(path));
          }
          assertTrue(
              PackContents.holds(pages.getOrDefault(path, List.of()), statement),
              () -> zip.getFileName() + ", " + path + " lacks: " + statement);
        }
      }
    }
  }

  /**
   * The matrix has a row with the requirement's words and the numbers of its items, and those stand
   * in the documents that the manifest names, in both formats.
   */
  private static void assertMapped(Path zip) throws IOException {
    PackContents pack = new PackContents(zip);
    List<String> rows =
        DocxFile.of(pack.bytes("mapping-matrix.docx")).passages().stream()
            .filter(passage -> passage.table() > 0)
            .map(passage -> PackContents.folded(passage.text()))
            .toList();
    Map<String, String> kinds = new HashMap<>();
    for (JsonObject item : pack.manifest().getJsonArray("items").getValuesAs(JsonObject.class)) {
      kinds.put(item.getString("id"), item.getString("kind"));
    }
    Map<String, String> texts = new HashMap<>();
    for (String path : pack.paths()) {
      if (path.endsWith(".docx")) {
        DocxFile file = DocxFile.of(pack.bytes(path));
        texts.put(path, DocxFile.text(file.part(DocxFile.BODY)));
      } else if (path.endsWith(".pdf")) {
        texts.put(path, pack.text(path));
      }
    }
    Set<String> used = new HashSet<>();
    for (JsonObject requirement : requirements(zip)) {
      String statement = PackContents.folded(requirement.getString("statement"));
      List<String> items =
          requirement.getJsonArray("covered_by").getValuesAs(JsonString::getString);
      String where = zip.getFileName() + ": " + requirement.getString("id");
      assertTrue(
          rows.stream()
              .anyMatch(
                  row -> row.contains(statement) && items.stream().allMatch(id -> names(row, id))),
          () -> where + " has no row with " + items + ": " + statement);
      for (String item : items) {
        String kind = Objects.requireNonNull(kinds.get(item), where + ": no item " + item);
        used.add(item);
        List<String> paths =
            texts.keySet().stream()
                .filter(path -> path.startsWith(kind.replace('_', '-')))
                .toList();
        assertFalse(paths.isEmpty(), kind);
        for (String path : paths) {
          String text = Objects.requireNonNull(texts.get(path));
          assertTrue(names(text, item), () -> where + ": " + item + " is not in " + path);
        }
      }
    }
    assertEquals(kinds.keySet(), used, zip.getFileName() + ": items that cover nothing");
  }

  /** Whether a text names an item, and not only a longer number that begins like it. */
  private static boolean names(String text, String item) {
    return Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(item) + "(?![\\p{N}.]*\\p{N})")
        .matcher(text)
        .find();
  }

  /** What the candidate gets holds none of the assessor's words about answers. */
  private static void assertSecret(Path zip) throws IOException {
    PackContents pack = new PackContents(zip);
    DocxFile candidate = DocxFile.of(pack.bytes("knowledge-questions-candidate.docx"));
    DocxFile assessor = DocxFile.of(pack.bytes("knowledge-questions-assessor.docx"));
    Set<String> given =
        candidate.passages().stream()
            .map(passage -> PackContents.folded(passage.text()))
            .collect(Collectors.toSet());
    int guides = 0;
    boolean question = false;
    int place = 0;
    for (DocxFile.Passage passage : assessor.passages()) {
      String text = PackContents.folded(passage.text());
      question = passage.isHeading() ? text.startsWith("KQ-") : question;
      place = passage.isHeading() ? 0 : place + 1;
      if (question && place > 1 && !text.isEmpty()) {
        guides++;
        assertFalse(given.contains(text), zip.getFileName() + ", given to the candidate: " + text);
      }
    }
    assertTrue(guides > 0, zip.getFileName() + " has no marking guide");
    boolean inSource =
        requirements(zip).stream()
            .anyMatch(requirement -> BENCHMARK.matcher(requirement.getString("statement")).find());
    for (String path : pack.paths()) {
      if (path.startsWith("knowledge-questions-candidate") && !inSource) {
        Matcher found = BENCHMARK.matcher(pack.text(path));
        assertFalse(found.find(), () -> zip.getFileName() + ", " + path + ": " + found.group());
      }
    }
  }

  private static void assertFurnitureOnEveryPage(Path zip) throws IOException {
    PackContents pack = new PackContents(zip);
    String packId = pack.manifest().getString("pack_id");
    String code = pack.manifest().getJsonObject("instrument").getString("id");
    for (String path : pack.paths()) {
      if (path.endsWith(".pdf")) {
        List<String> pages = pack.pages(path);
        for (int page = 1; page <= pages.size(); page++) {
          String text = pages.get(page - 1);
          String where = zip.getFileName() + ", " + path + ", page " + page;
          assertTrue(text.contains("Page " + page + " of " + pages.size()), where);
          assertTrue(text.contains(packId) && text.contains(code), where);
        }
      }
    }
  }
}
