package online.ucca.triumvirate.adapter.tga.block;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A block of rich text. Lists are flat: an item carries its level, because the register's own
 * format writes levels as paragraph styles and not as containment.
 */
public sealed interface Block {

  /**
   * Where the block stands, if its reader can say that better than by counting.
   *
   * @return the place, for example a JSON Pointer; null if it is to be counted
   */
  @Nullable String place();

  /**
   * All of its words in reading order, whatever it is.
   *
   * @return the words, white space normalised; empty if it has none
   */
  String words();

  /**
   * Whether it says nothing; something that is no text is not nothing.
   *
   * @return whether it may be passed over
   */
  default boolean isBlank() {
    return words().isEmpty();
  }

  /**
   * A paragraph.
   *
   * @param text its text
   * @param heading its level if the source marks it as a heading, from 1; 0 if it does not
   * @param place where it stands; null if it is to be counted
   */
  record Paragraph(StyledText text, int heading, @Nullable String place) implements Block {

    /**
     * An ordinary paragraph.
     *
     * @param text its text
     * @return a paragraph that is no heading
     */
    public static Paragraph of(StyledText text) {
      return new Paragraph(text, 0, null);
    }

    @Override
    public String words() {
      return text.words();
    }
  }

  /**
   * A list item.
   *
   * @param level its level, from 1
   * @param text its text, without what the source prints before it as a bullet
   * @param place where it stands; null if it is to be counted
   */
  record ListItem(int level, StyledText text, @Nullable String place) implements Block {

    /** Refuses a level below 1. */
    public ListItem {
      if (level < 1) {
        throw new IllegalArgumentException("the outermost level of a list is 1, not " + level);
      }
    }

    @Override
    public String words() {
      return text.words();
    }
  }

  /**
   * A table.
   *
   * @param grid its cells
   * @param place where it stands; null if it is to be counted
   */
  record Table(Grid grid, @Nullable String place) implements Block {

    @Override
    public String words() {
      return Block.words(
          grid.rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(cell -> cell.blocks().stream())
              .toList());
    }

    @Override
    public boolean isBlank() {
      return grid.rows().stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.blocks().stream())
          .allMatch(Block::isBlank);
    }
  }

  /**
   * Something that is no text, such as a picture, or text in a shape that its reader does not know.
   * It is an error in a section that is mapped, and of no account in one that is not.
   *
   * @param reason what it is, to follow "it cannot be read:"
   * @param words the words in it, white space normalised; empty if it has none
   * @param place where it stands; null if it is to be counted
   */
  record Unreadable(String reason, String words, @Nullable String place) implements Block {

    @Override
    public boolean isBlank() {
      return false;
    }
  }

  /**
   * The words of several blocks.
   *
   * @param blocks the blocks
   * @return their words in order, separated by spaces
   */
  static String words(List<Block> blocks) {
    return blocks.stream()
        .map(Block::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
