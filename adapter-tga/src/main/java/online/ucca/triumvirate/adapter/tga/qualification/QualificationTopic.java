package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.Optional;
import java.util.regex.Pattern;
import online.ucca.triumvirate.corpus.Wording;

/** What a section of a qualification is about, told by its heading. */
enum QualificationTopic {
  PACKAGING(
      "(?:qualification )?packaging rules|qualification rules|skill set requirements|units of competency"
          + "|(?:core|elective) units?(?: of competency)?"),
  ENTRY("(?:qualification )?entry requirements?"),
  PREREQUISITES("pre-?requisites?(?: (?:requirements?|units?|unit table))?"),
  LICENSING("licensing(?:[/, ].*)?|licensing considerations"),
  DESCRIPTION(
      "(?:qualification|skill set|course)? ?(?:description|descriptor|notes|overview)|target group"),
  HISTORY("(?:modification|release) history"),
  EMPLOYABILITY("employability skills.*"),
  PATHWAYS(
      "(?:qualification )?pathways?(?: (?:into|from|information).*)?|credit (?:arrangements|transfer).*"),
  MAPPING("(?:qualification|unit|skill set)? ?mapping information|links"),
  ADVICE(
      "additional qualification advice|job roles(?:/employment outcomes)?|job roles? .*"
          + "|suggested words .*|additional qualification descriptors|custom content section");

  private static final int LONGEST = 100;

  private final Pattern titles;

  QualificationTopic(String titles) {
    this.titles = Pattern.compile("(?i)(?:" + titles + ")\\.?:?");
  }

  /** Why what it says has no place in a Triumvirate. */
  String reason() {
    return switch (this) {
      case HISTORY -> "history of the document, not of what it asks for";
      case EMPLOYABILITY -> "a summary of skills that the units state themselves";
      case PATHWAYS -> "advice on what may come before and after, which binds nobody";
      case MAPPING -> "the register's own mapping stands in its fields";
      default -> "advice, which binds nobody";
    };
  }

  /**
   * Tells the topic of a heading.
   *
   * @param title the heading
   * @return its topic; empty if the heading is not one that the register uses
   */
  static Optional<QualificationTopic> of(String title) {
    String words = Wording.normalise(title);
    if (words.isEmpty() || words.length() > LONGEST) {
      return Optional.empty();
    }
    for (QualificationTopic topic : values()) {
      if (topic.titles.matcher(words).matches()) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }
}
