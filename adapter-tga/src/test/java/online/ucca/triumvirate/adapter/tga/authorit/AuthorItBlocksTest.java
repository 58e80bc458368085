package online.ucca.triumvirate.adapter.tga.authorit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorItBlocksTest {
  private final ReadingNotes notes = new ReadingNotes();

  @Test
  void readsEachStyleAsWhatItIs() {
    List<Block> blocks =
        read(
            "<p id=\"9\">Head</p><p id=\"10\">Lower</p><p id=\"86\">Lowest</p><p id=\"4\">Body</p>"
                + "<p id=\"4\"/><p id=\"13\">One</p><p id=\"14\">Two</p><p id=\"93\">1.\tTyped</p>");
    assertEquals(
        List.of("h1 Head", "h2 Lower", "h3 Lowest", "p Body", "li1 One", "li2 Two", "li1 1. Typed"),
        blocks.stream().map(AuthorItBlocksTest::show).toList());
    assertTrue(reading().decisions().isEmpty());
  }

  @Test
  void keepsTextOfAnUnknownStyleAndSaysSo_onceForEachStyle() {
    List<Block> blocks = read("<p id=\"77\">One</p><p id=\"77\">Two</p><p>Three</p>");
    assertEquals(
        List.of("p One", "p Two", "p Three"),
        blocks.stream().map(AuthorItBlocksTest::show).toList());
    assertEquals(2, reading().decisions().size());
    assertTrue(reading().decisions().get(0).rule().contains("'77'"));
  }

  @Test
  void keepsTextOutsideParagraphs() {
    List<Block> blocks = read("before<p id=\"4\">in</p> <cs id=\"1\">after</cs>");
    assertEquals(
        List.of("p before", "p in", "p after"),
        blocks.stream().map(AuthorItBlocksTest::show).toList());
  }

  @Test
  void marksCharacterStylesAndShowsWhereASpaceWasLost() {
    List<Block> blocks =
        read("<p id=\"4\"><cs id=\"24\">Scope of work</cs>is <a href=\"x\">linked</a></p>");
    var paragraph = assertInstanceOf(Block.Paragraph.class, blocks.get(0));
    assertEquals("Scope of workis linked", paragraph.words());
    assertEquals(List.of("work|is"), paragraph.text().seams());
    assertEquals(2, paragraph.text().runs().size());
  }

  @Test
  void readsTheMarksThatStandForCharacters() {
    assertEquals(
        "p well-developed Grade 3 or 4",
        show(read("<p id=\"4\">well<nbd/>developed Grade<nbs/>3<br/>or<br/>4</p>").get(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<fref id=\"5\"/>", "<img src=\"x\"/>", "<table><tr><td/></tr></table>"})
  void saysWhatInAParagraphCannotBeRead(String mark) {
    List<Block> blocks = read("<p id=\"4\">Text " + mark + "</p>");
    assertEquals("p Text", show(blocks.get(0)));
    assertInstanceOf(Block.Unreadable.class, blocks.get(1));
  }

  @Test
  void readsAnUnknownMarkAsItsTextAndSaysSo() {
    assertEquals("p a b c", show(read("<p id=\"4\">a <zz>b</zz> c</p>").get(0)));
    assertTrue(reading().decisions().get(0).rule().contains("<zz>"));
  }

  @Test
  void resolvesSpans() {
    var table =
        assertInstanceOf(
            Block.Table.class,
            read("<table rows=\"3\" cols=\"3\"><tr header=\"true\"><td colspan=\"2\">A</td>"
                    + "<td>B</td></tr><tr><td rowspan=\"2\"><p id=\"4\">C</p></td><td>D</td>"
                    + "<td>E</td></tr><tr><td>F</td><td>G</td></tr></table>")
                .get(0));
    var grid = table.grid();
    assertEquals(3, grid.columns());
    assertTrue(grid.rows().get(0).heading());
    assertEquals(1, grid.rows().get(2).cells().get(0).column());
    assertEquals(2, grid.rows().get(1).cells().get(0).height());
    assertEquals("A B C D E F G", table.words());
    assertTrue(reading().decisions().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"2,1", "1,2", "9,9"})
  void saysSo_whenATableIsOfAnotherSizeThanStated(String rows, String columns) {
    read("<table rows=\"" + rows + "\" cols=\"" + columns + "\"><tr><td>A</td></tr></table>");
    assertEquals(1, reading().decisions().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table>loose<tr><td>A</td></tr></table>",
        "<table><tr>loose<td>A</td></tr></table>",
        "<table><tr><td colspan=\"65\">A</td></tr></table>"
      })
  void doesNotDropWhatATableHoldsElsewhere(String table) {
    assertTrue(read(table).stream().anyMatch(block -> block instanceof Block.Unreadable));
  }

  @Test
  void reportsMojibakeAndKeepsIt() {
    assertEquals("p the workerâ€™s café", show(read("<p id=\"4\">the workerâ€™s café</p>").get(0)));
    assertEquals("TRN_MOJIBAKE", reading().warnings().get(0).errorCode());
    assertEquals("Somewhere", reading().warnings().get(0).sourceElement());
  }

  private List<Block> read(String body) {
    return AuthorItBlocks.of("<Text>" + body + "</Text>", "Somewhere", notes);
  }

  private Reading<String> reading() {
    return notes.reading(() -> "");
  }

  private static String show(Block block) {
    if (block instanceof Block.ListItem item) {
      return "li" + item.level() + " " + item.words();
    }
    int heading = block instanceof Block.Paragraph paragraph ? paragraph.heading() : -1;
    return (heading > 0 ? "h" + heading : "p") + " " + block.words();
  }
}
