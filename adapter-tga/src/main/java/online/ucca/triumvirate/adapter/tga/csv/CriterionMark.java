package online.ucca.triumvirate.adapter.tga.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of the form 3.2 in a flattened text, which may begin a criterion or be a part of a
 * sentence ("3.5 metres", "clause 2.1"). What stands around it tells which.
 *
 * @param start where it begins
 * @param end where the text after it begins
 * @param element its first number
 * @param criterion its second number
 * @param form how it is written: with a dot at its end or not, with a wide gap after it or not
 * @param opens whether a sentence or a wide gap ends before it
 * @param beforeCapital whether a capital letter follows
 * @param cited whether the word before it is one that numbers follow, such as "clause"
 */
record CriterionMark(
    int start,
    int end,
    int element,
    int criterion,
    Form form,
    boolean opens,
    boolean beforeCapital,
    boolean cited) {

  /** As in {@code 1.1 }, {@code 1.1. } and, glued to what it begins, {@code 1.1.Use}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9])([0-9]{1,2})\\.([0-9]{1,2})(?![0-9])(?:\\.(?=\\p{Lu}|\\s|$)|(?=\\s|$))");

  private static final Pattern CITING_WORD =
      Pattern.compile(
          "(?i)\\b(?:as|nzs|iso|clauses?|sections?|parts?|figures?|tables?|standards?|paragraphs?"
              + "|schedules?|appendix|volumes?|rules?|levels?|class|to|than|of|and|or|about"
              + "|approximately)$");
  private static final int LONGEST_CITING_WORD = 16;

  /** How a number is written; within one text, all are written alike. */
  record Form(boolean dotted, boolean wide) {}

  /** How sure it is that the number begins a criterion, from the surest. */
  enum Standing {
    /** It opens a sentence, and is written as the first number of the text is. */
    SURE,
    /** It opens a sentence. */
    OPENING,
    /**
     * No sentence ends before it, but it is written as the first number is and a capital follows.
     */
    POSSIBLE,
    /** It is part of a sentence. */
    WITHIN_SENTENCE
  }

  Standing standing(Form usual) {
    if (opens) {
      return form.equals(usual) ? Standing.SURE : Standing.OPENING;
    }
    return form.equals(usual) && beforeCapital && !cited
        ? Standing.POSSIBLE
        : Standing.WITHIN_SENTENCE;
  }

  boolean opensCriterion(Form usual) {
    return standing(usual).compareTo(Standing.OPENING) <= 0;
  }

  String number() {
    return element + "." + criterion;
  }

  static Matcher in(String text) {
    return NUMBER.matcher(text);
  }

  static CriterionMark of(Matcher found, String text) {
    int end = found.end();
    int next = Gaps.skip(text, end);
    boolean capital = next < text.length() && Character.isUpperCase(text.codePointAt(next));
    boolean wide = next - end >= Gaps.WIDE;
    int before = Gaps.back(text, found.start());
    return new CriterionMark(
        found.start(),
        end,
        Integer.parseInt(found.group(1)),
        Integer.parseInt(found.group(2)),
        new Form(text.charAt(end - 1) == '.', wide),
        Gaps.opens(text, found.start(), capital || wide || next == text.length()),
        capital,
        CITING_WORD
            .matcher(text.substring(Math.max(0, before - LONGEST_CITING_WORD), before))
            .find());
  }
}
