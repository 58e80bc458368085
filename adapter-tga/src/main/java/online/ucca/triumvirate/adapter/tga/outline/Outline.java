package online.ucca.triumvirate.adapter.tga.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Builds nested statements from flat blocks. A list completes the paragraph before it; an item of a
 * deeper level completes the item before it; a list with no paragraph before it stands by itself. A
 * table of one column only frames its text. For one section in one thread.
 */
public final class Outline {
  private final List<Node> roots = new ArrayList<>();
  private final Deque<Node> open = new ArrayDeque<>();

  /** Starts with nothing. */
  public Outline() {}

  /** A statement that may still be completed. */
  private record Node(StyledText text, int level, List<Node> items, @Nullable String place) {
    static Node of(StyledText text, int level, @Nullable String place) {
      return new Node(text, level, new ArrayList<>(), place);
    }
  }

  /**
   * The statements of blocks, their text recorded as content.
   *
   * @param blocks the blocks, in order
   * @param place where they stand
   * @param recorder takes the text
   * @return the statements
   * @throws UnreadableSection if a block cannot be part of statements
   */
  public static List<Statement> statements(List<Block> blocks, String place, Recorder recorder)
      throws UnreadableSection {
    Outline outline = new Outline();
    outline.addAll(blocks);
    return outline.finish(place, recorder);
  }

  /**
   * Whether nothing was added yet.
   *
   * @return whether there is no statement
   */
  public boolean isEmpty() {
    return roots.isEmpty();
  }

  /**
   * Adds what blocks say.
   *
   * @param blocks the blocks, in order
   * @throws UnreadableSection if a block cannot be part of statements
   */
  public void addAll(List<Block> blocks) throws UnreadableSection {
    for (Block block : blocks) {
      add(block);
    }
  }

  /**
   * Adds a statement that the next list completes.
   *
   * @param text its text
   * @param place where it stands; null if it is to be counted
   */
  public void stem(StyledText text, @Nullable String place) {
    open.clear();
    append(Node.of(text, 0, place));
  }

  /**
   * Adds statements that complete the last one; there must be one.
   *
   * @param blocks what completes it
   * @throws UnreadableSection if a block cannot be part of statements
   */
  public void complete(List<Block> blocks) throws UnreadableSection {
    Outline inner = new Outline();
    inner.addAll(blocks);
    roots.get(roots.size() - 1).items().addAll(inner.roots);
  }

  private void add(Block block) throws UnreadableSection {
    if (block instanceof Block.Paragraph paragraph) {
      if (!paragraph.words().isEmpty()) {
        stem(paragraph.text(), paragraph.place());
      }
    } else if (block instanceof Block.ListItem item) {
      if (!item.words().isEmpty()) {
        append(Node.of(item.text(), item.level(), item.place()));
      }
    } else if (block instanceof Block.Table table) {
      addFramed(table);
    } else if (block instanceof Block.Unreadable unreadable) {
      throw new UnreadableSection(unreadable.reason());
    }
  }

  private void addFramed(Block.Table table) throws UnreadableSection {
    if (table.grid().columns() > 1) {
      throw new UnreadableSection("it holds a table of several columns");
    }
    for (Grid.Row row : table.grid().rows()) {
      for (Grid.Cell cell : row.cells()) {
        addAll(cell.blocks());
      }
    }
  }

  private void append(Node node) {
    while (!open.isEmpty() && open.peek().level() >= node.level()) {
      open.pop();
    }
    Node parent = open.peek();
    (parent == null ? roots : parent.items()).add(node);
    open.push(node);
  }

  /**
   * Ends the outline. Statements without a place of their own get one by counting.
   *
   * @param place where they stand
   * @param recorder takes the text, as content
   * @return the statements
   */
  public List<Statement> finish(String place, Recorder recorder) {
    return statements(roots, place, "", recorder);
  }

  private static List<Statement> statements(
      List<Node> nodes, String section, String parent, Recorder recorder) {
    List<Statement> result = new ArrayList<>();
    for (Node node : nodes) {
      String number = parent + (result.size() + 1);
      String place = node.place() == null ? section + ", statement " + number : node.place();
      recorder.content(place, node.text());
      result.add(
          new Statement(
              node.text().words(),
              statements(node.items(), section, number + ".", recorder),
              place));
    }
    return result;
  }
}
