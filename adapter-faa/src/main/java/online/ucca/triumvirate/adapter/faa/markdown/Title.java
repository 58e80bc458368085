package online.ucca.triumvirate.adapter.faa.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.law.Provision;

/**
 * What a heading says.
 *
 * @param of what it is the heading of
 * @param number the number of a part, section or appendix, or the name of a special regulation;
 *     empty if it has none
 * @param words the heading without the number and the closing full stop
 */
record Title(Of of, String number, String words) {
  private static final String DASH = "\\s?[\\u2014\\u2013-]\\s?";
  private static final String NUMBER = "\\d{1,4}\\.\\d{1,4}[a-z]?";
  private static final Pattern PART =
      Pattern.compile("(?i:part) (\\d{1,4})(?:\\.\\s|" + DASH + ")(.*)");
  private static final Pattern SUBPART = Pattern.compile("(?i:subparts?) [A-Z]{1,2}\\b.*");
  private static final Pattern SECTION =
      Pattern.compile(
          "\u00A7{1,2} ?("
              + NUMBER
              + ")(?:(?:-|\\u2013|\\u2014| through )("
              + NUMBER
              + "))?((?:(?:,|,? and) (?:\u00A7 ?)?"
              + NUMBER
              + "){0,20})(?: (.*))?");
  private static final Pattern APPENDIX =
      Pattern.compile(
          "(?i:appendix|appendixes|appendices)(?: ([A-Z0-9][A-Z0-9-]{0,7}))?"
              + "( (?i:to subpart) [A-Z]{1,2}(?= of)| (?i:to))(?: of)? (?i:part) \\d{1,4}(?:"
              + DASH
              + "| )?(.*)");
  private static final Pattern SPECIAL =
      Pattern.compile(
          "((?i:Special Federal Aviation Regulation|SFAR)\\s?(?i:No\\. ?)?\\d{1,4}(?:-\\d{1,3})?)"
              + "(?:"
              + DASH
              + "| )?(.*)");

  /** What a heading is the heading of. */
  enum Of {
    /** The part. */
    PART,
    /** A subpart, or of nothing: then what follows stands in no subpart. */
    SUBPART,
    /** A section, or a range of reserved ones. */
    SECTION,
    /** An appendix. */
    APPENDIX,
    /** A special regulation. */
    SPECIAL_REGULATION,
    /** Something that begins as a section does and has no section's number. */
    BROKEN_SECTION,
    /** A group of sections, or some of a provision's paragraphs. */
    OTHER
  }

  static Title of(Block heading, String text) {
    Matcher section = SECTION.matcher(text);
    if (section.matches()) {
      String end = section.group(2) == null ? "" : "-" + section.group(2);
      String number = section.group(1) + end + section.group(3);
      return new Title(Of.SECTION, number, words(section.group(4) == null ? "" : section.group(4)));
    }
    Matcher appendix = APPENDIX.matcher(text);
    if (appendix.matches()) {
      String letter = appendix.group(1) == null ? "" : appendix.group(1);
      String owner = appendix.group(2).strip();
      String number = owner.equalsIgnoreCase("to") ? letter : letter + " " + owner;
      return new Title(Of.APPENDIX, number.strip(), words(appendix.group(3)));
    }
    Matcher special = SPECIAL.matcher(text);
    if (special.matches()) {
      return new Title(Of.SPECIAL_REGULATION, special.group(1), words(special.group(2)));
    }
    Matcher part = PART.matcher(text);
    if (part.matches() && heading.level() == 1) {
      return new Title(Of.PART, part.group(1), words(part.group(2)));
    }
    if (SUBPART.matcher(text).matches() || (text.isEmpty() && heading.level() <= 2)) {
      return new Title(Of.SUBPART, "", text);
    }
    return new Title(text.startsWith("\u00A7") ? Of.BROKEN_SECTION : Of.OTHER, "", text);
  }

  /** Whether a heading begins something new, and does not divide what has begun. */
  boolean begins() {
    return of != Of.OTHER;
  }

  /** The kind of the provision that begins. */
  Provision.Kind kind() {
    return switch (of) {
      case SECTION -> Provision.Kind.SECTION;
      case APPENDIX -> Provision.Kind.APPENDIX;
      case SPECIAL_REGULATION -> Provision.Kind.SPECIAL_REGULATION;
      default -> throw new IllegalStateException("no provision begins with a heading " + of);
    };
  }

  private static String words(String text) {
    String words = text.strip();
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }
}
