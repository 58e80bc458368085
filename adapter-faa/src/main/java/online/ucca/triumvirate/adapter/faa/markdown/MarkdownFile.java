package online.ucca.triumvirate.adapter.faa.markdown;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * A part of the regulations in Markdown, as {@code docs/worlds/us-faa/law-files.md} describes it.
 */
public final class MarkdownFile {
  private static final int LARGEST = 8 * 1024 * 1024;
  private static final int START = 1024;

  /** A part, a subpart or a section must be the first thing that the text names. */
  private static final Pattern FIRST_HEADING =
      Pattern.compile(
          "\\uFEFF?\\s*#{1,4}[ \\u00A0]+(?:Part \\d{1,4}[.\\u2014]|Subpart [A-Z]{1,2}\\u2014|"
              + "\u00A7{1,2} ?\\d{1,4}\\.\\d)");

  private static final Pattern SECTION_HEADING =
      Pattern.compile("(?m)^\\uFEFF?#{2,4}[ \\u00A0]+\u00A7{1,2} ?\\d{1,4}\\.\\d{1,4}");

  private static final Pattern PART_OR_SECTION =
      Pattern.compile(
          "(?m)^\\uFEFF?#{1,4}[ \\u00A0]+(?:Part (\\d{1,4})\\b|\u00A7{1,2} ?(\\d{1,4})\\.\\d)");

  private MarkdownFile() {}

  /**
   * Whether a file is a part of the regulations in Markdown: it begins with the heading of a part,
   * a subpart or a section, and somewhere a heading begins with {@code §} and a section's number.
   *
   * @param file any file
   * @return whether {@link #read} is the way to read it; what is wrong with it is for {@code read}
   *     to say
   */
  public static boolean recognises(CorpusFile file) {
    int length = file.content().remaining();
    return FIRST_HEADING.matcher(start(file, Math.min(START, length))).lookingAt()
        && SECTION_HEADING.matcher(start(file, length)).find();
  }

  private static String start(CorpusFile file, int length) {
    byte[] start = new byte[length];
    file.content().get(start);
    return new String(start, StandardCharsets.UTF_8);
  }

  /**
   * Whether a file may hold a part, by its headings; cheap beside reading it.
   *
   * @param file the file, which {@link #recognises} knows
   * @param number the part's number
   * @return whether a heading is that of the part or of one of its sections
   */
  public static boolean mayHold(CorpusFile file, String number) {
    Matcher heading =
        PART_OR_SECTION.matcher(StandardCharsets.UTF_8.decode(file.content()).toString());
    while (heading.find()) {
      if (number.equals(heading.group(1)) || number.equals(heading.group(2))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a part.
   *
   * @param file the file, of at most 8 MiB of UTF-8
   * @return the part with its provisions in order; or every error, each with the line
   */
  public static Reading<LawPart> read(CorpusFile file) {
    ReadingNotes notes = new ReadingNotes();
    int length = file.content().remaining();
    if (length > LARGEST) {
      notes.error(
          ErrorCode.ING_UNREADABLE,
          "the text has " + length + " bytes; the limit is " + LARGEST,
          file.name());
      return notes.failed();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(file.content()).toString();
      return new PartReader(file.name(), notes)
          .read(MarkdownBlocks.of(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      notes.error(ErrorCode.ING_UNREADABLE, "the text is not valid UTF-8", file.name());
      return notes.failed();
    }
  }
}
