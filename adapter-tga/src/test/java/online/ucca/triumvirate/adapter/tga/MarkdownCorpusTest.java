package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;

/** Two whole pages of the register, saved as Markdown. All numbers were counted by eye. */
class MarkdownCorpusTest {
  private static final Pattern CRITERION =
      Pattern.compile("(?m)(?<![\\d.])\\d{1,2}\\.\\d{1,2}(?=\\** )");

  private static String markdown(String file) throws IOException {
    return Files.readString(TestHost.shared("corpus/au-vet/pages/" + file));
  }

  private static Unit unit(String markdown) {
    Reading<Unit> reading = MarkdownPage.read(markdown);
    return TestHost.required(reading.subject(), reading.errors());
  }

  private static List<Integer> criteria(Unit unit) {
    return unit.elements().stream().map(element -> element.criteria().size()).toList();
  }

  /** What a regular expression finds in the raw section, knowing nothing of tables. */
  private static long numbersIn(String markdown) {
    int from = markdown.indexOf("## Elements and performance criteria");
    return CRITERION
        .matcher(markdown.substring(from, markdown.indexOf("## Foundation skills", from)))
        .results()
        .count();
  }

  private static int leaves(List<Statement> statements) {
    return statements.stream().mapToInt(s -> s.items().isEmpty() ? 1 : leaves(s.items())).sum();
  }

  private static void assertCounts(int statements, int leaves, ProductSection section) {
    assertEquals(statements, section.statements().size(), section::place);
    assertEquals(leaves, leaves(section.statements()), section::place);
  }

  @Test
  void readsAUnitOfTransportWithMergedCells() throws IOException {
    String markdown = markdown("TLIF0005_R1.page.md");
    Unit unit = unit(markdown);
    assertEquals(List.of(6, 9, 5, 5, 11), criteria(unit));
    assertEquals(36, numbersIn(markdown));
    assertEquals("5.11", unit.elements().get(4).criteria().get(10).number());
    assertEquals("Update and maintain records", unit.elements().get(4).title());
    assertCounts(1, 17, unit.evidence().performance());
    assertCounts(1, 15, unit.evidence().knowledge());
    assertEquals(14, unit.evidence().knowledge().statements().get(0).items().size());
    assertCounts(6, 8, unit.evidence().conditions());
    assertCounts(2, 2, unit.evidence().range());
    assertEquals(ProductSection.State.NOT_APPLICABLE, unit.prerequisites().state());
    assertEquals(ProductSection.State.ABSENT, unit.evidence().skills().state());
    assertTrue(unit.application().statements().get(0).text().endsWith("and/or assessment."));
  }

  @Test
  void readsAUnitOfBusinessWithATableOfSkills() throws IOException {
    String markdown = markdown("BSBOPS501_R1.page.md");
    Unit unit = unit(markdown);
    assertEquals(List.of(4, 4, 4, 4), criteria(unit));
    assertEquals(16, numbersIn(markdown));
    assertCounts(2, 6, unit.evidence().performance());
    assertCounts(1, 13, unit.evidence().knowledge());
    assertEquals(9, unit.evidence().knowledge().statements().get(0).items().size());
    assertCounts(3, 4, unit.evidence().conditions());
    assertCounts(7, 13, unit.evidence().skills());
  }
}
