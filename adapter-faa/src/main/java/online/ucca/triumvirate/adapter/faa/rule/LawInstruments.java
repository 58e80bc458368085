package online.ucca.triumvirate.adapter.faa.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;

/** The parts of the law as instruments: how they are named, and whom each addresses. */
final class LawInstruments {
  private static final String NO_EDITION = "no amendment date in the source";
  private static final Set<String> OF_PERSONS = Set.of("61", "63", "65", "67", "68");
  private static final Comparator<LawText> ORDER =
      Comparator.<LawText>comparingInt(law -> law.part().title())
          .thenComparingInt(law -> number(law.part().number()))
          .thenComparing(law -> law.part().number());

  private LawInstruments() {}

  /** The parts in the order of the law, whatever the order of the files. */
  static List<LawText> sorted(List<LawText> law) {
    return law.stream().sorted(ORDER).toList();
  }

  /**
   * The part that governs the ruleset: the first that addresses operators, else the first.
   *
   * @param law the parts in order, at least one
   */
  static LawPart governing(List<LawText> law) {
    return law.stream()
        .map(LawText::part)
        .filter(part -> addressee(part) == TargetType.OPERATOR)
        .findFirst()
        .orElse(law.get(0).part());
  }

  /** Whom a part addresses where a clause does not say: parts 61 to 68 airmen, others operators. */
  static TargetType addressee(LawPart part) {
    return OF_PERSONS.contains(part.number()) ? TargetType.PRACTITIONER : TargetType.OPERATOR;
  }

  static String idOf(LawPart part) {
    return Citation.ofPart(part.title(), part.number()).toString();
  }

  static InstrumentRef of(LawPart part) {
    return new InstrumentRef(
        "CFR",
        idOf(part),
        part.heading().isEmpty() ? idOf(part) : part.heading(),
        part.edition().isEmpty() ? NO_EDITION : part.edition(),
        null,
        blankAsNull(part.sourceUri()),
        "US",
        "Federal Aviation Administration",
        List.of(),
        List.of(),
        List.of());
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static int number(String part) {
    int end = 0;
    while (end < part.length() && end < 6 && Character.isDigit(part.charAt(end))) {
      end++;
    }
    return end == 0 ? Integer.MAX_VALUE : Integer.parseInt(part.substring(0, end));
  }
}
