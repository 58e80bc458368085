package online.ucca.triumvirate.adapter.tga.section;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import online.ucca.triumvirate.corpus.Wording;
import org.jspecify.annotations.Nullable;

/** The sections of a unit that are mapped, with the titles that they go by in both layouts. */
enum SectionKind {
  /** What the unit covers and to whom it applies. */
  APPLICATION(false, "Application", "Application of the unit"),
  /** What the unit covers, before 2012. */
  DESCRIPTOR(false, "Unit Descriptor"),
  /** Licences, legislation and certification, before 2012. */
  LICENSING(false, "Licensing/Regulatory Information", "Licensing or Regulatory Information"),
  /** What must be held before. */
  PREREQUISITES(false, "Pre-requisite unit", "Pre-requisites"),
  /** What must be held beside, before 2012. */
  COREQUISITES(false, "Co-requisites", "Co-requisite unit"),
  /** Elements and performance criteria. */
  ELEMENTS(false, "Elements and performance criteria"),
  /** Foundation skills. */
  SKILLS(false, "Foundation skills"),
  /** Range of conditions. */
  RANGE(false, "Range of conditions"),
  /** Performance evidence. */
  PERFORMANCE(true, "Performance evidence"),
  /** Knowledge evidence. */
  KNOWLEDGE(true, "Knowledge evidence"),
  /** Assessment conditions. */
  CONDITIONS(true, "Assessment conditions"),
  /** Required skills and required knowledge, before 2012. */
  REQUIRED_SKILLS_AND_KNOWLEDGE(false, "Required Skills and Knowledge"),
  /** What evidence is needed and how it is gathered, before 2012. */
  EVIDENCE_GUIDE(false, "Evidence Guide"),
  /** Terms of the criteria and what they may include, before 2012. */
  RANGE_STATEMENT(false, "Range Statement");

  private static final Pattern PLURAL = Pattern.compile("s\\b");
  private static final Map<String, SectionKind> BY_TITLE = new HashMap<>();

  static {
    for (SectionKind kind : values()) {
      BY_TITLE.put(fold(kind.title), kind);
      BY_TITLE.put(fold(kind.otherTitle), kind);
    }
  }

  private final boolean assessment;
  private final String title;
  private final String otherTitle;

  SectionKind(boolean assessment, String title) {
    this(assessment, title, title);
  }

  SectionKind(boolean assessment, String title, String otherTitle) {
    this.assessment = assessment;
    this.title = title;
    this.otherTitle = otherTitle;
  }

  /** The kind that goes by a title; null if none does. */
  static @Nullable SectionKind of(String title) {
    return BY_TITLE.get(fold(title));
  }

  /** A title without what varies: case, plural, hyphens, a colon or stop at its end. */
  static String fold(String title) {
    String text =
        Wording.normalise(title)
            .toLowerCase(Locale.ROOT)
            .replace("(s)", "")
            .replace("&", "and")
            .replace("-", "");
    int end = text.length();
    while (end > 0 && ":. ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return PLURAL.matcher(text.substring(0, end)).replaceAll("");
  }

  /** The usual title. */
  String title() {
    return title;
  }

  /** The part of a document that usually holds it. */
  String part() {
    return assessment ? "Assessment requirements" : "Unit of competency";
  }
}
