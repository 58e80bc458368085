package online.ucca.triumvirate.model.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * What JSON parsers let pass and this project does not: bytes that are not UTF-8, numbers that are
 * not integers within ±(2^53−1), nesting without limit, text after the document. One pass over the
 * text, before the parser.
 */
final class StrictText {
  private static final long LARGEST = (1L << 53) - 1;
  private static final int LONGEST_NUMBER = 17;

  private final String text;
  private final JsonLimits limits;
  private int position;
  private int depth;

  private StrictText(String text, JsonLimits limits) {
    this.text = text;
    this.limits = limits;
  }

  /** Decodes and scans; returns the text for the parser. */
  static String decode(byte[] bytes, JsonLimits limits) {
    if (bytes.length > limits.bytes()) {
      throw new Refusal(
          Finding.of(
              ErrorCode.JSN_TOO_LARGE,
              "the document has " + bytes.length + " bytes; the limit is " + limits.bytes()));
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      throw new Refusal(
          Finding.of(
              ErrorCode.JSN_NOT_UTF8,
              "the bytes are not valid UTF-8 from byte " + (in.position() + 1)));
    }
    String text = out.flip().toString();
    if (text.startsWith("\uFEFF")) {
      throw new Refusal(
          Finding.of(ErrorCode.JSN_NOT_UTF8, "the document begins with a byte order mark"));
    }
    new StrictText(text, limits).scan();
    return text;
  }

  private void scan() {
    while (position < text.length()) {
      char c = text.charAt(position);
      switch (c) {
        case '"' -> skipString();
        case '{', '[' -> enter();
        case '}', ']' -> {
          depth--;
          position++;
          if (depth == 0) {
            checkNothingFollows();
          }
        }
        default -> {
          if (c == '-' || (c >= '0' && c <= '9')) {
            checkNumber();
          } else {
            position++;
          }
        }
      }
    }
  }

  private void enter() {
    depth++;
    if (depth > limits.depth()) {
      throw new Refusal(
          Finding.of(
              ErrorCode.JSN_TOO_DEEP,
              "the document nests deeper than " + limits.depth() + " levels at " + place()));
    }
    position++;
  }

  /** Parsers stop at the end of the first value and leave the rest unread. */
  private void checkNothingFollows() {
    while (position < text.length()) {
      if (" \t\r\n".indexOf(text.charAt(position)) < 0) {
        throw new Refusal(
            Finding.of(ErrorCode.JSN_SYNTAX, "something follows the document at " + place()));
      }
      position++;
    }
  }

  private void skipString() {
    position++;
    while (position < text.length() && text.charAt(position) != '"') {
      position += text.charAt(position) == '\\' ? 2 : 1;
    }
    position++;
  }

  private void checkNumber() {
    int start = position;
    while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    String number = text.substring(start, position);
    if (!number.matches("0|-?[1-9][0-9]*")
        || number.length() > LONGEST_NUMBER
        || Math.abs(Long.parseLong(number)) > LARGEST) {
      position = start;
      throw new Refusal(
          Finding.of(
              ErrorCode.JSN_NUMBER,
              "the number at " + place() + " is not an integer within ±(2^53−1)"));
    }
  }

  private String place() {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < position; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return "line " + line + ", column " + (position - lineStart + 1);
  }
}
