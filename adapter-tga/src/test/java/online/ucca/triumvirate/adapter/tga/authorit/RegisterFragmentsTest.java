package online.ucca.triumvirate.adapter.tga.authorit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * 287 descriptions of qualifications as the register's older services hand them out, held against a
 * count by regular expressions. They are not the project's to carry.
 */
class RegisterFragmentsTest {
  private static final Pattern PARAGRAPH =
      Pattern.compile("<p id=\"(\\d+)\">(.*?)</p>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern TABLE =
      Pattern.compile("<table[^>]* rows=\"(\\d+)\" cols=\"(\\d+)\"");

  private int parsed;
  private int paragraphs;
  private int items;
  private int warned;
  private final List<String> sizes = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private final List<String> decisions = new ArrayList<>();

  @Test
  void parsesOrRefusesEachWithACode() throws IOException {
    int expectedParagraphs = 0;
    int expectedItems = 0;
    int expectedMojibake = 0;
    List<String> expectedSizes = new ArrayList<>();
    List<String> fragments = fragments();
    for (String fragment : fragments) {
      if (!read(fragment)) {
        continue;
      }
      expectedMojibake += fragment.contains("â€") || fragment.contains("Ã©") ? 1 : 0;
      Matcher matcher = PARAGRAPH.matcher(fragment);
      while (matcher.find()) {
        boolean blank = TAG.matcher(matcher.group(2)).replaceAll("").isBlank();
        boolean item = matcher.group(1).equals("13") || matcher.group(1).equals("14");
        expectedItems += !blank && item ? 1 : 0;
        expectedParagraphs += !blank && !item ? 1 : 0;
      }
      Matcher table = TABLE.matcher(fragment);
      while (table.find()) {
        expectedSizes.add(table.group(1) + " × " + table.group(2));
      }
    }
    assertEquals(287, fragments.size());
    assertEquals(249, parsed);
    assertEquals(38, refusals.size());
    assertTrue(refusals.stream().allMatch(message -> message.contains(" at line 1, column ")));
    assertEquals(expectedParagraphs, paragraphs);
    assertEquals(expectedItems, items);
    assertEquals(expectedSizes, sizes);
    assertEquals(96, sizes.size());
    assertEquals(List.of(), decisions);
    assertEquals(expectedMojibake, warned);
    assertEquals(11, warned);
  }

  private boolean read(String fragment) {
    ReadingNotes notes = new ReadingNotes();
    try {
      AuthorItBlocks.of(fragment, "fragment", notes).forEach(this::count);
    } catch (Refusal refusal) {
      assertEquals("ING_UNREADABLE", refusal.code());
      refusals.add(refusal.findings().get(0).message());
      return false;
    }
    parsed++;
    var reading = notes.reading(() -> "");
    reading.decisions().forEach(decision -> decisions.add(decision.rule()));
    warned += reading.warnings().isEmpty() ? 0 : 1;
    return true;
  }

  private void count(Block block) {
    if (block instanceof Block.Table table) {
      sizes.add(table.grid().rows().size() + " × " + table.grid().columns());
      table.grid().rows().stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.blocks().stream())
          .forEach(this::count);
    } else if (block instanceof Block.ListItem) {
      items++;
    } else if (block instanceof Block.Paragraph) {
      paragraphs++;
    }
  }

  private static List<String> fragments() throws IOException {
    Path file =
        Path.of(System.getProperty("triumvirate.root", "."))
            .toAbsolutePath()
            .normalize()
            .resolve("../shared/corpus/au-vet/authorit/qualification-descriptions.jsonl");
    Assumptions.assumeTrue(Files.exists(file), "../shared is not here");
    List<String> fragments = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      try (JsonReader reader = Json.createReader(new StringReader(line))) {
        fragments.add(reader.readObject().getString("text_xml"));
      }
    }
    return fragments;
  }
}
