package online.ucca.triumvirate.output.document.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;

/**
 * Writes one XML part as plain text. The only place where markup is made: names and attribute names
 * come from this package's code, everything else is escaped. Closes elements by itself, so that a
 * part cannot be malformed. For one thread.
 */
final class MarkupSink {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  private final ArrayDeque<String> open = new ArrayDeque<>();

  /** Begins an element; the attributes are names and values by turns. */
  MarkupSink start(String name, String... attributes) {
    tag(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Writes an element without content; the attributes are names and values by turns. */
  MarkupSink empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>");
    return this;
  }

  /** Ends the element begun last. */
  MarkupSink end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes text. */
  MarkupSink text(String text) {
    escape(text);
    return this;
  }

  /** The part, ended as far as it is still open. */
  byte[] toBytes() {
    while (!open.isEmpty()) {
      end();
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
