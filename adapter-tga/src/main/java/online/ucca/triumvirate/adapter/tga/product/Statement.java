package online.ucca.triumvirate.adapter.tga.product;

import java.util.List;

/**
 * A statement of a section, with the statements that complete it.
 *
 * @param text the source's words, white space normalised
 * @param items what completes it; empty for a leaf
 * @param place where a person finds it in the source
 */
public record Statement(String text, List<Statement> items, String place) {

  /** Copies the items. */
  public Statement {
    items = List.copyOf(items);
  }

  /**
   * The statement and everything below it as one text.
   *
   * @return the texts in order, joined by spaces
   */
  public String flat() {
    StringBuilder out = new StringBuilder(text);
    items.forEach(item -> out.append(' ').append(item.flat()));
    return out.toString();
  }
}
