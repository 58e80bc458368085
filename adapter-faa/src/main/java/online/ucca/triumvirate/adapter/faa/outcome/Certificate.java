package online.ucca.triumvirate.adapter.faa.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The certificates and ratings that standards exist for, with the paragraph of part 61 that says
 * what an applicant for it must know. The words of a standard's title tell which it is; the first
 * that fits counts, so that an instructor's instrument rating is an instructor's.
 */
enum Certificate {
  /** 14 CFR 61.185(a). */
  FLIGHT_INSTRUCTOR("flight instructor", "61.185", "a"),
  /** 14 CFR 61.155(c). */
  AIRLINE_TRANSPORT_PILOT("airline transport pilot", "61.155", "c"),
  /** 14 CFR 61.65(b). */
  INSTRUMENT_RATING("instrument rating", "61.65", "b"),
  /** 14 CFR 61.125(b). */
  COMMERCIAL_PILOT("commercial pilot", "61.125", "b"),
  /** 14 CFR 61.105(b). */
  PRIVATE_PILOT("private pilot", "61.105", "b"),
  /** 14 CFR 61.97(b). */
  RECREATIONAL_PILOT("recreational pilot", "61.97", "b"),
  /** 14 CFR 61.309, which is one paragraph. */
  SPORT_PILOT("sport pilot", "61.309", "");

  private final String words;
  private final String section;
  private final String paragraph;

  Certificate(String words, String section, String paragraph) {
    this.words = words;
    this.section = section;
    this.paragraph = paragraph;
  }

  static Optional<Certificate> of(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(one -> lower.contains(one.words)).findFirst();
  }

  /** The section that lists what the applicant must know. */
  String knowledgeSection() {
    return section;
  }

  /** The designators of the paragraph that does; none for the section as a whole. */
  List<String> knowledgeParagraph() {
    return paragraph.isEmpty() ? List.of() : List.of(paragraph);
  }

  /** Whether a text is about another certificate, and not about this one. */
  boolean isOutside(String text) {
    return !text.contains(words)
        && Stream.of(values()).anyMatch(other -> text.contains(other.words + " certificate"));
  }
}
