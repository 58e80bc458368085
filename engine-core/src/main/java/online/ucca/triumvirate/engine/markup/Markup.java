package online.ucca.triumvirate.engine.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;

/**
 * Writes one file of markup. Names of elements and attributes come from code; every text and every
 * value is checked and escaped here, so that no text makes a file malformed. Ends elements by
 * itself. For one thread.
 */
public final class Markup {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String HTML = "<!DOCTYPE html>\n";

  private final StringBuilder out;
  private final TextCheck check;
  private final ArrayDeque<String> open = new ArrayDeque<>();

  private Markup(String prologue, TextCheck check) {
    this.out = new StringBuilder(prologue);
    this.check = check;
  }

  /**
   * An XML file.
   *
   * @param check checks the texts, and counts what it replaces in them
   * @return an empty file
   */
  public static Markup xml(TextCheck check) {
    return new Markup(XML, check);
  }

  /**
   * An HTML file. It is well-formed XML too, as long as elements that HTML lets nobody leave empty
   * are written with {@link #start} and {@link #end}.
   *
   * @param check checks the texts, and counts what it replaces in them
   * @return an empty file
   */
  public static Markup html(TextCheck check) {
    return new Markup(HTML, check);
  }

  /**
   * Begins an element.
   *
   * @param name the element
   * @param attributes names and values by turns
   * @return this
   */
  public Markup start(String name, String... attributes) {
    tag(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /**
   * Writes an element without content.
   *
   * @param name the element
   * @param attributes names and values by turns
   * @return this
   */
  public Markup empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>");
    return this;
  }

  /**
   * Ends the element that was begun last.
   *
   * @return this
   * @throws java.util.NoSuchElementException if none is open
   */
  public Markup end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /**
   * Ends the element that was begun last, and the line.
   *
   * @return this
   */
  public Markup endLine() {
    end();
    return line();
  }

  /**
   * Ends the line, for people who read the file.
   *
   * @return this
   */
  public Markup line() {
    out.append('\n');
    return this;
  }

  /**
   * Writes text.
   *
   * @param text any text
   * @return this
   */
  public Markup text(String text) {
    escape(check.text(text), false);
    return this;
  }

  /**
   * Writes text whose line breaks are seen.
   *
   * @param text any text
   * @return this
   */
  public Markup lines(String text) {
    String[] lines = check.text(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        empty("br");
      }
      escape(lines[i], false);
    }
    return this;
  }

  /**
   * Writes an element that holds nothing but text, on a line of its own.
   *
   * @param name the element
   * @param text any text
   * @param attributes names and values by turns
   * @return this
   */
  public Markup element(String name, String text, String... attributes) {
    return start(name, attributes).text(text).endLine();
  }

  /**
   * The file, ended as far as it is still open.
   *
   * @return its bytes, in UTF-8
   */
  public byte[] toBytes() {
    while (!open.isEmpty()) {
      endLine();
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(check.text(attributes[i + 1]), true);
      out.append('"');
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n', '\t' -> out.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
        default -> out.append(c);
      }
    }
  }
}
