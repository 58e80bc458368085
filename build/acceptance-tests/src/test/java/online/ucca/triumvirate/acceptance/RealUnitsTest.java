package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @TempDir Path folder;

  @Test
  void packsAll57ExtractedUnits() throws IOException {
    Path units = Command.shared("corpus/au-vet/extracted");
    Command command = new Command(folder.resolve("home"));
    Result result = command.run("pack", units, "--out", folder.resolve("packs"));
    assertEquals(0, result.status(), result.err());
    assertTrue(result.err().contains("57 translated, 0 refused, 0 failed"), result.err());
    List<Path> packs;
    try (Stream<Path> files = Files.list(folder.resolve("packs"))) {
      packs = files.sorted().toList();
    }
    assertEquals(57, packs.size());
    for (Path pack : packs) {
      assertComplete(pack);
    }
  }

  @Test
  void packsTheRenderedRegisterPage() throws IOException {
    Path page = Command.shared("corpus/au-vet/pages/BSBTWK201_R1.rendered-page.html");
    Result result =
        new Command(folder.resolve("home")).run("pack", page, "--out", folder.resolve("packs"));
    assertEquals(0, result.status(), result.err());
    Path pack = folder.resolve("packs/BSBTWK201_R1.zip");
    assertComplete(pack);
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

  @Test
  void packsTheUnitsThatPeersAreMeasuredOn() throws IOException {
    for (String unit : List.of("unit_small.json", "unit_large.json")) {
      Path source = Command.shared("peers/packs/data/" + unit);
      Path packs = folder.resolve(unit);
      Result result = new Command(folder.resolve("home")).run("pack", source, "--out", packs);
      assertEquals(0, result.status(), result.err());
      try (Stream<Path> files = Files.list(packs)) {
        assertComplete(files.findFirst().orElseThrow());
      }
    }
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
    assertFurnitureOnEveryPage(zip, pack);
  }

  private static void assertFurnitureOnEveryPage(Path zip, PackContents pack) throws IOException {
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
