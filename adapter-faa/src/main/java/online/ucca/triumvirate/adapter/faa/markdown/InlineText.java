package online.ucca.triumvirate.adapter.faa.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Span;

/**
 * The words of a piece of Markdown: emphasis becomes italic spans, of a link its words count and
 * not its target, a backslash before a mark makes the mark a character.
 *
 * @param spans the words
 * @param images how many images stand among them
 */
record InlineText(List<Span> spans, int images) {
  private static final int LONGEST_TAG = 1000;
  private static final String MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:|mailto:|#|/|\\./|\\.\\./)\\S*");
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,15})\\b[^<>]*>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(\\w{2,6}));");

  InlineText {
    spans = List.copyOf(spans);
  }

  /** The words without the difference between italic and not. */
  String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  static InlineText of(String markdown) {
    return new Reader(markdown).read();
  }

  private static final class Reader {
    private final String text;
    private final int lastStar;
    private final SpanBuilder words = new SpanBuilder();
    private final Matcher tag;
    private final Matcher entity;
    private final NextMark wikiEnd;
    private final NextMark labelEnd;
    private final NextMark addressEnd;
    private int images;
    private boolean isItalic;
    private int at;

    Reader(String text) {
      this.text = text;
      this.lastStar = lastStar(text);
      this.tag = TAG.matcher(text);
      this.entity = ENTITY.matcher(text);
      this.wikiEnd = new NextMark(text, "]]");
      this.labelEnd = new NextMark(text, "](");
      this.addressEnd = new NextMark(text, ")");
    }

    InlineText read() {
      while (at < text.length()) {
        if (!(escape() || star() || link() || tag() || entity())) {
          int character = text.codePointAt(at);
          words.append(character);
          at += Character.charCount(character);
        }
      }
      return new InlineText(words.spans(), images);
    }

    private boolean escape() {
      if (text.charAt(at) != '\\' || at + 1 == text.length()) {
        return false;
      }
      char next = text.charAt(at + 1);
      if (MARKS.indexOf(next) < 0 && next != '\n') {
        return false;
      }
      words.append(next);
      at += 2;
      return true;
    }

    /** Two stars and more make text bold, which says nothing here; one makes it italic. */
    private boolean star() {
      if (text.charAt(at) != '*') {
        return false;
      }
      int end = at;
      while (end < text.length() && text.charAt(end) == '*') {
        end++;
      }
      boolean closes = isItalic && !isSpaceAt(at - 1);
      boolean opens = !isItalic && !isSpaceAt(end) && lastStar >= end;
      if (end - at == 1 && !closes && !opens) {
        return false;
      }
      if ((end - at) % 2 == 1 && (closes || opens)) {
        isItalic = !isItalic;
        words.italic(isItalic);
      }
      at = end;
      return true;
    }

    private static int lastStar(String text) {
      int last = text.lastIndexOf('*');
      while (last > 0 && text.charAt(last - 1) == '\\') {
        last = text.lastIndexOf('*', last - 1);
      }
      return last;
    }

    private boolean isSpaceAt(int index) {
      return index < 0 || index >= text.length() || Character.isWhitespace(text.charAt(index));
    }

    private boolean link() {
      boolean isImage = text.startsWith("![", at);
      int from = isImage ? at + 1 : at;
      if (text.startsWith("[[", from)) {
        int end = wikiEnd.after(from);
        if (end < 0) {
          return false;
        }
        String inside = text.substring(from + 2, end);
        take(isImage, inside.substring(inside.indexOf('|') + 1), end + 2);
        return true;
      }
      if (text.charAt(from) != '[') {
        return false;
      }
      int middle = labelEnd.after(from);
      int end = middle < 0 ? -1 : addressEnd.after(middle);
      if (end < 0 || (!isImage && !ADDRESS.matcher(text.substring(middle + 2, end)).matches())) {
        return false;
      }
      take(isImage, text.substring(from + 1, middle), end + 1);
      return true;
    }

    private void take(boolean isImage, String label, int next) {
      if (isImage) {
        images++;
      } else {
        of(label).spans().forEach(span -> words.append(span.text()));
      }
      at = next;
    }

    private boolean tag() {
      if (text.charAt(at) != '<'
          || !tag.region(at, Math.min(text.length(), at + LONGEST_TAG)).lookingAt()) {
        return false;
      }
      switch (tag.group(2).toLowerCase(Locale.ROOT)) {
        case "em", "i" -> {
          isItalic = tag.group(1).isEmpty();
          words.italic(isItalic);
        }
        case "img" -> images++;
        case "br", "p", "div" -> words.append(' ');
        default -> {}
      }
      at = tag.end();
      return true;
    }

    private boolean entity() {
      if (text.charAt(at) != '&' || !entity.region(at, text.length()).lookingAt()) {
        return false;
      }
      int character =
          entity.group(1) != null
              ? Integer.parseInt(entity.group(1))
              : entity.group(2) != null
                  ? Integer.parseInt(entity.group(2), 16)
                  : named(entity.group(3));
      if (!Character.isValidCodePoint(character) || character == 0) {
        return false;
      }
      words.append(character);
      at = entity.end();
      return true;
    }

    private static int named(String name) {
      return switch (name) {
        case "amp" -> '&';
        case "lt" -> '<';
        case "gt" -> '>';
        case "quot" -> '"';
        case "apos" -> '\'';
        case "nbsp" -> '\u00A0';
        case "sect" -> '\u00A7';
        case "mdash" -> '\u2014';
        case "ndash" -> '\u2013';
        default -> 0;
      };
    }
  }
}
