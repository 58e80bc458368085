package online.ucca.triumvirate.output.scorm;

import java.nio.charset.StandardCharsets;
import online.ucca.triumvirate.engine.markup.Markup;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * The fields that a learner fills in on one page. Their answers are stored in the page's order, so
 * the page also says which edition of its fields it has. For one page.
 */
final class PageFields {
  private static final int EDITION_DIGITS = 8;

  private final StringBuilder asked = new StringBuilder();
  private int count;

  /** Writes a field of several lines; the attributes name it. */
  void text(Markup page, String label, int rows, String... attributes) {
    String[] all = {
      "id", next(label), "class", "field", "rows", String.valueOf(rows), "dir", "auto"
    };
    page.start("textarea", joined(all, attributes)).endLine();
  }

  /** Writes a field of one line; the attributes name it. */
  void line(Markup page, String label, int characters, String... attributes) {
    String[] all = {
      "type", "text", "id", next(label), "class", "field", "size", String.valueOf(characters)
    };
    page.empty("input", joined(all, attributes));
  }

  /** Writes a box to tick, to which the element around it gives a name. */
  void box(Markup page, String label) {
    page.empty("input", "type", "checkbox", "id", next(label), "class", "field");
  }

  /** The id of the field that is written next. */
  String nextId() {
    return "f" + (count + 1);
  }

  /** Changes if anything that is asked changes: eight hexadecimal digits. */
  String edition() {
    return Sha256.of(asked.toString().getBytes(StandardCharsets.UTF_8))
        .hex()
        .substring(0, EDITION_DIGITS);
  }

  private String next(String label) {
    String id = nextId();
    count++;
    asked.append(label).append('\u0000');
    return id;
  }

  private static String[] joined(String[] some, String[] others) {
    String[] all = new String[some.length + others.length];
    System.arraycopy(some, 0, all, 0, some.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return all;
  }
}
