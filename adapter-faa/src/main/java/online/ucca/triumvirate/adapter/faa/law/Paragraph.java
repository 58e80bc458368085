package online.ucca.triumvirate.adapter.faa.law;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph as the source has it. It begins with its designators, if it has any.
 *
 * @param form what it is
 * @param spans its text in pieces, italic or not: {@code (1)} in italics is another level than
 *     {@code (1)}
 * @param place where a person finds it in the source
 */
public record Paragraph(Form form, List<Span> spans, String place) {

  /** Copies the list. */
  public Paragraph {
    spans = List.copyOf(spans);
  }

  /**
   * Its words.
   *
   * @return the text of all spans, white space normalised
   */
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /**
   * A piece of text.
   *
   * @param text its characters; white space normalised within the paragraph
   * @param isItalic whether it is set in italics
   */
  public record Span(String text, boolean isItalic) {}

  /** What a paragraph is. */
  public enum Form {
    /** Text. */
    TEXT,
    /** A heading between paragraphs, as appendices have. */
    HEADING,
    /** A row of a table, its cells separated by {@code " | "}; belongs to the text before it. */
    TABLE_ROW,
    /** A note that informs and does not bind. */
    NOTE
  }
}
