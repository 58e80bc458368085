package online.ucca.triumvirate.adapter.tga.authorit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.adapter.tga.block.GridBuilder;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.corpus.xml.StrictXml;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.corpus.xml.XmlNode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * The body of a topic as blocks. A paragraph's style says what it is; nothing is nested but cells.
 */
public final class AuthorItBlocks {
  private static final String BODY = "4";

  /** Hand-numbered items keep the number that somebody typed. */
  private static final Map<String, Integer> ITEMS = Map.of("13", 1, "14", 2, "93", 1);

  private static final Map<String, Integer> HEADINGS = Map.of("9", 1, "10", 2, "86", 3);

  private final String place;
  private final ReadingNotes notes;
  private final Set<String> unknownStyles = new LinkedHashSet<>();

  private AuthorItBlocks(String place, ReadingNotes notes) {
    this.place = place;
    this.notes = notes;
  }

  /**
   * Reads a fragment as the register's older services hand it out, a {@code Text} element by
   * itself.
   *
   * @param fragment the markup
   * @param place where a person finds it in the source
   * @param notes takes what there is to say
   * @return its blocks
   * @throws Refusal {@code ING_UNREADABLE} if it is not well-formed
   */
  public static List<Block> of(String fragment, String place, ReadingNotes notes) {
    return of(StrictXml.read(fragment.getBytes(StandardCharsets.UTF_8), place), place, notes);
  }

  static List<Block> of(XmlElement text, String place, ReadingNotes notes) {
    AuthorItBlocks reader = new AuthorItBlocks(place, notes);
    List<Block> blocks = reader.blocks(text);
    for (String style : reader.unknownStyles) {
      notes.decided(
          place, "the paragraph style '" + style + "' is not known: it is read as body text");
    }
    return blocks;
  }

  /** What stands outside a paragraph is one, too: nothing is dropped. */
  private List<Block> blocks(XmlElement container) {
    List<Block> blocks = new ArrayList<>();
    AuthorItRuns loose = new AuthorItRuns(place, notes);
    for (XmlNode node : container.children()) {
      if (node instanceof XmlElement element && element.name().equals("p")) {
        loose.end(blocks, Block.Paragraph::of);
        paragraph(element, blocks);
      } else if (node instanceof XmlElement element && element.name().equals("table")) {
        loose.end(blocks, Block.Paragraph::of);
        table(element, blocks);
      } else {
        loose.add(node);
      }
    }
    loose.end(blocks, Block.Paragraph::of);
    return blocks;
  }

  private void paragraph(XmlElement p, List<Block> blocks) {
    AuthorItRuns runs = new AuthorItRuns(place, notes);
    p.children().forEach(runs::add);
    runs.end(blocks, text -> block(p.attribute("id"), text));
  }

  private Block block(String style, StyledText text) {
    Integer level = ITEMS.get(style);
    if (level != null) {
      return new Block.ListItem(level, text, null);
    }
    Integer heading = HEADINGS.get(style);
    if (heading == null && !style.equals(BODY)) {
      unknownStyles.add(style);
    }
    return new Block.Paragraph(text, heading == null ? 0 : heading, null);
  }

  private void table(XmlElement table, List<Block> blocks) {
    GridBuilder builder = new GridBuilder();
    for (XmlNode node : table.children()) {
      if (node instanceof XmlElement row && row.name().equals("tr")) {
        builder.row(row.attribute("header").equals("true"));
        row.children().forEach(cell -> cell(cell, builder, blocks));
      } else {
        outsideCells(node, blocks);
      }
    }
    Grid grid = builder.finish().orElse(null);
    if (grid == null) {
      blocks.add(
          new Block.Unreadable(
              "a table is wider than any real one", Wording.normalise(table.text()), null));
    } else {
      checkSize(table, grid);
      blocks.add(new Block.Table(grid, null));
    }
  }

  private void cell(XmlNode node, GridBuilder builder, List<Block> blocks) {
    if (node instanceof XmlElement cell && cell.name().equals("td")) {
      builder.cell(span(cell, "colspan"), span(cell, "rowspan"), blocks(cell));
    } else {
      outsideCells(node, blocks);
    }
  }

  private static void outsideCells(XmlNode node, List<Block> blocks) {
    String words = Wording.normalise(node.text());
    if (!words.isEmpty()) {
      blocks.add(new Block.Unreadable("a table holds text outside its cells", words, null));
    }
  }

  /** The file says how many rows and columns a table has; what it has counts. */
  private void checkSize(XmlElement table, Grid grid) {
    String stated = table.attribute("rows") + " × " + table.attribute("cols");
    String found = grid.rows().size() + " × " + grid.columns();
    if (!table.attribute("rows").isEmpty() && !stated.equals(found)) {
      notes.decided(
          place, "a table is said to be " + stated + " and is " + found + ": it is read as it is");
    }
  }

  private static int span(XmlElement cell, String name) {
    String value = cell.attribute(name).strip();
    return !value.isEmpty()
            && value.length() <= 5
            && value.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Math.max(1, Integer.parseInt(value))
        : 1;
  }
}
