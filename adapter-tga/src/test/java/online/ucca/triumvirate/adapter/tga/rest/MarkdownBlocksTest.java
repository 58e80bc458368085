package online.ucca.triumvirate.adapter.tga.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownBlocksTest {

  private static List<String> read(String markdown) {
    return MarkdownBlocks.of(markdown).stream().map(MarkdownBlocksTest::line).toList();
  }

  private static String line(Block block) {
    if (block instanceof Block.ListItem item) {
      return item.level() + " " + item.text().words();
    }
    if (block instanceof Block.Paragraph paragraph) {
      return (paragraph.heading() > 0 ? "#" + paragraph.heading() + " " : "")
          + paragraph.text().words();
    }
    return block instanceof Block.Table table
        ? "table of " + table.grid().columns() + ": " + table.words()
        : block.toString();
  }

  @Test
  void readsParagraphsHeadingsAndNestedLists() {
    assertEquals(
        List.of(
            "#2 Knowledge",
            "The candidate must know, and show:",
            "1 lines",
            "2 spring lines that hold fast",
            "2 breast lines",
            "3 short ones",
            "1 tides",
            "After the list."),
        read(
            """
            ## Knowledge ##
            The candidate must know,
            and show:

            - lines
              * spring lines
                that hold fast
              * breast lines
                  + short ones
            - tides

            After the list.
            """));
  }

  @Test
  void keepsTheSourcesNumbers() {
    assertEquals(
        List.of("1. Prepare", "1.1 Check the berth"), read("1. Prepare\n\n1.1 Check the berth"));
  }

  @Test
  void readsPipeTables() {
    assertEquals(
        List.of("table of 2: Element Performance criteria 1. Prepare 1.1 Check | look"),
        read(
            """
            | Element | Performance criteria |
            | --- | :---: |
            | 1. Prepare | 1.1 Check \\| look |
            """));
  }

  /** A pipe alone makes no table, and an underscore within a word no mark. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "| no table | here; | no table | here",
        "snake_case_name; snake_case_name",
        "a **bold** word; a bold word",
        "2 * 3 * 4; 2 * 3 * 4",
        "escaped \\*stars\\*; escaped *stars*",
        "_all of it_; all of it"
      })
  void takesAnythingElseAsTheTextItIs(String markdown, String words) {
    assertEquals(List.of(words), read(markdown));
  }

  /** Each of these took a backtracking expression hours. */
  @ParameterizedTest
  @ValueSource(strings = {"*a ", "**", "_a ", "-", "# ", "| --- ", "\\*"})
  void readsALongLineInNoTime(String part) {
    String line = part.repeat(300_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> MarkdownBlocks.of("| a |\n" + line + "x\n# " + line + "x"));
  }
}
