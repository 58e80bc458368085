package online.ucca.triumvirate.adapter.tga.product;

import java.util.ArrayList;
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
   * Gives statements their places by counting: a section's second statement's first item is 2.1.
   *
   * @param section the section's name
   * @param statements the statements, in order
   * @return copies with places
   */
  public static List<Statement> numbered(String section, List<Statement> statements) {
    return numbered(section, "", statements);
  }

  private static List<Statement> numbered(
      String section, String parent, List<Statement> statements) {
    List<Statement> result = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      String number = parent + (i + 1);
      result.add(
          new Statement(
              statement.text,
              numbered(section, number + ".", statement.items),
              section + ", statement " + number));
    }
    return result;
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
