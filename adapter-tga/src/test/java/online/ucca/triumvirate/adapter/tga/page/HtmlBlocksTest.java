package online.ucca.triumvirate.adapter.tga.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;

class HtmlBlocksTest {

  /** Blocks as text: paragraphs, headings by their level, items by as many dashes. */
  private static List<String> read(String html) {
    return HtmlBlocks.of(html).stream().map(HtmlBlocksTest::show).toList();
  }

  private static String show(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.heading() == 0
          ? paragraph.words()
          : "h" + paragraph.heading() + " " + paragraph.words();
    }
    if (block instanceof Block.ListItem item) {
      return "-".repeat(item.level()) + " " + item.words();
    }
    return block instanceof Block.Unreadable unreadable ? "! " + unreadable.reason() : "table";
  }

  @Test
  void flattensNestedListsIntoLevels() {
    assertEquals(
        List.of("Know:", "- lines:", "-- hawsers", "--- of wire", "-- springs", "- tides", "Also."),
        read(
            "<p>Know:</p><ul><li>lines:<ul><li>hawsers<ul><li>of wire</li></ul></li>"
                + "<li>springs</li></ul></li><li><p>tides</p></li></ul><div><p>Also.</p></div>"));
  }

  @Test
  void joinsAnItemsParagraphs_andKeepsTextBehindANestedListAsAnItem() {
    assertEquals(
        List.of("- one two", "-- inner", "- behind"),
        read("<ul><li><p>one</p><p>two</p><ul><li>inner</li></ul>behind</li></ul>"));
  }

  @Test
  void readsAListDirectlyInAListAsADeeperLevel() {
    assertEquals(
        List.of("- a", "-- b", "- c"), read("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>"));
  }

  @Test
  void dropsWhatIsEmpty_andReadsABreakAsWhiteSpace() {
    assertEquals(
        List.of("Make the vessel fast"),
        read("<p>Make the<br>vessel fast</p><p> </p><ul class=\"no-bullet\"><li></li></ul>"));
  }

  @Test
  void keepsTheLevelOfHeadings() {
    assertEquals(List.of("h4 Scope", "Text"), read("<h4>Scope</h4><p>Text</p>"));
  }

  @Test
  void marksWhatIsSetApart_andSaysWhereASpaceIsLost() {
    Block.Paragraph paragraph =
        assertInstanceOf(
            Block.Paragraph.class,
            HtmlBlocks.of("<p><span class=\"term\">Scope of work</span>is set</p>").get(0));
    assertEquals("Scope of workis set", paragraph.words());
    assertEquals(List.of("work|is"), paragraph.text().seams());
    assertTrue(
        ((Block.Paragraph) HtmlBlocks.of("<p><em>All of it\n</em></p>").get(0)).text().isMarked());
    assertEquals(List.of(), seams("<p>plain <span>text</span>s</p>"));
    for (String tag : List.of("strong", "b", "em", "i", "u")) {
      assertEquals(List.of("a|b"), seams("<p><" + tag + ">a</" + tag + ">b</p>"), tag);
    }
  }

  private static List<String> seams(String html) {
    return ((Block.Paragraph) HtmlBlocks.of(html).get(0)).text().seams();
  }

  @Test
  void expandsTheSpansOfATable() {
    Grid grid =
        ((Block.Table)
                HtmlBlocks.of(
                        "<table ait-width=\"9\"><thead><tr><th colspan=2>E</th><th>C</th></tr></thead>"
                            + "<tr><td rowspan=2>1</td><td>a</td><td><ul><li>x</li></ul></td></tr>"
                            + "<tr><td>b</td><td>y</td></tr></table>")
                    .get(0))
            .grid();
    assertEquals(3, grid.columns());
    assertTrue(grid.rows().get(0).heading());
    assertEquals(List.of(0, 2), columns(grid.rows().get(0)));
    assertEquals(List.of(0, 1, 2), columns(grid.rows().get(1)));
    assertEquals(List.of(1, 2), columns(grid.rows().get(2)));
    assertTrue(grid.rows().get(2).spanned());
    assertEquals("- x", show(grid.rows().get(1).cells().get(2).blocks().get(0)));
  }

  private static List<Integer> columns(Grid.Row row) {
    return row.cells().stream().map(Grid.Cell::column).toList();
  }

  @Test
  void keepsATablesCaption() {
    assertEquals(
        List.of("Ropes", "table"),
        read("<table><caption>Ropes</caption><tr><td>a</td></tr></table>"));
  }

  @Test
  void saysWhatIsNoText_andKeepsItsWords() {
    List<Block> blocks = HtmlBlocks.of("<p>a <img src=\"x\"> b</p><dl><dt>t</dt></dl>");
    assertEquals(
        List.of(
            "a",
            "! it holds <img>, whose content is not text",
            "b",
            "! it holds <dl>, whose content is not text"),
        blocks.stream().map(HtmlBlocksTest::show).toList());
    assertEquals("a b t", Block.words(blocks));
    assertEquals(
        List.of("- a", "! a list holds text outside its items: 'and'", "- b"),
        read("<ul><li>a</li>and<li>b</li></ul>"));
    assertEquals(
        List.of("! its table is wider than any real one"),
        read("<table><tr><td colspan=99>a</td></tr></table>"));
  }

  @Test
  void refusesAFragmentThatNestsTooDeep() {
    Refusal refusal = assertThrows(Refusal.class, () -> HtmlBlocks.of("<div>".repeat(1_000) + "x"));
    assertTrue(refusal.findings().get(0).hasCode(ErrorCode.ING_UNREADABLE));
    assertThrows(Refusal.class, () -> HtmlBlocks.of("<b>".repeat(200_000)));
  }
}
