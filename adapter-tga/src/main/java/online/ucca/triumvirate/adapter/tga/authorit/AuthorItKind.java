package online.ucca.triumvirate.adapter.tga.authorit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.format.Latin1;
import online.ucca.triumvirate.corpus.CorpusFile;

/** What a file holds, seen without parsing it, so that a damaged file finds its reader, too. */
enum AuthorItKind {
  /** A unit, its assessment requirements, or what does not say what it is. */
  UNIT,
  /** A qualification, skill set or accredited course. */
  QUALIFICATION,
  /** Something else. */
  OTHER;

  private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z]{1,20}:)?AuthorIT[\\s>]");
  private static final Pattern VALUE =
      Pattern.compile("\\s{0,99}</Name>\\s{0,99}<Value>\\s{0,99}([A-Za-z]{1,40})");

  static AuthorItKind of(CorpusFile file) {
    if (!ROOT.matcher(withoutNulls(Latin1.start(file))).find()) {
      return OTHER;
    }
    String text = withoutNulls(Latin1.all(file));
    AuthorItKind kind = UNIT;
    int at = text.indexOf(AuthorItProduct.KIND);
    while (at >= 0) {
      int end = at + AuthorItProduct.KIND.length();
      Matcher value = VALUE.matcher(text).region(end, text.length());
      switch (value.lookingAt() ? value.group(1) : "") {
        case "UnitOfCompetency" -> {
          return UNIT;
        }
        case "Qualification", "SkillSet", "AccreditedCourse" -> kind = QUALIFICATION;
        default -> {}
      }
      at = text.indexOf(AuthorItProduct.KIND, end);
    }
    return kind;
  }

  /** UTF-16 looks so, one character for each byte. */
  private static String withoutNulls(String bytes) {
    return bytes.indexOf('\0') < 0 ? bytes : bytes.replace("\0", "");
  }
}
