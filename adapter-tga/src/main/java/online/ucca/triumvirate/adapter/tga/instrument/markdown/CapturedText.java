package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * A captured text in lines, with its comments set apart.
 *
 * @param head the comment that the text begins with; empty if it begins otherwise
 * @param lines the lines after that comment that hold words or a comment
 */
record CapturedText(String head, List<Line> lines) {
  private static final int LARGEST = 1024 * 1024;
  private static final int LONGEST_HEAD = 8192;
  private static final byte BYTE_ORDER_MARK = (byte) 0xEF;
  private static final String OPENS = "<!--";
  private static final String CLOSES = "-->";

  CapturedText {
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param number counted from 1
   * @param words what stands outside comments, white space made single; may be empty
   * @param comments the comments that begin in it
   */
  record Line(int number, String words, List<String> comments) {
    Line {
      comments = List.copyOf(comments);
    }
  }

  /**
   * The comment that a file begins with, without reading further; what is not valid UTF-8 is for
   * {@link #of} to refuse.
   */
  static Optional<String> headOf(CorpusFile file) {
    byte[] bytes = file.bytes();
    if (bytes.length == 0 || (bytes[0] != '<' && bytes[0] != BYTE_ORDER_MARK)) {
      return Optional.empty();
    }
    String start =
        new String(bytes, 0, Math.min(LONGEST_HEAD, bytes.length), StandardCharsets.UTF_8);
    int from = start.startsWith("\uFEFF") ? 1 : 0;
    int end = start.indexOf(CLOSES);
    return start.startsWith(OPENS, from) && end > 0
        ? Optional.of(Wording.normalise(start.substring(from + OPENS.length(), end)))
        : Optional.empty();
  }

  /** Takes a file apart; refuses what is no text, or has a comment without an end. */
  static CapturedText of(CorpusFile file) {
    byte[] bytes = file.bytes();
    if (bytes.length > LARGEST) {
      throw refusal("the text has " + bytes.length + " bytes; the limit is " + LARGEST);
    }
    String text = decode(bytes);
    List<Line> lines = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    List<String> comments = new ArrayList<>();
    int number = 1;
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith(OPENS, at)) {
        int end = text.indexOf(CLOSES, at);
        if (end < 0) {
          throw refusal("the comment in line " + number + " has no end");
        }
        String comment = text.substring(at + OPENS.length(), end);
        comments.add(Wording.normalise(comment));
        number += (int) comment.chars().filter(c -> c == '\n').count();
        at = end + CLOSES.length();
      } else if (text.charAt(at) == '\n') {
        add(lines, number++, words, comments);
        at++;
      } else {
        words.append(text.charAt(at++));
      }
    }
    add(lines, number, words, comments);
    boolean headed =
        !lines.isEmpty() && lines.get(0).words().isEmpty() && lines.get(0).comments().size() == 1;
    return headed
        ? new CapturedText(lines.get(0).comments().get(0), lines.subList(1, lines.size()))
        : new CapturedText("", lines);
  }

  private static void add(
      List<Line> lines, int number, StringBuilder words, List<String> comments) {
    Line line = new Line(number, Wording.normalise(words.toString()), comments);
    if (!line.words().isEmpty() || !line.comments().isEmpty()) {
      lines.add(line);
    }
    words.setLength(0);
    comments.clear();
  }

  private static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refusal("the text is not valid UTF-8");
    }
  }

  private static Refusal refusal(String message) {
    return new Refusal(Finding.of(ErrorCode.ING_UNREADABLE, message));
  }
}
