package online.ucca.triumvirate.adapter.tga.ruleset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.adapter.tga.instrument.RetentionFact;

/** How far a retention fact can be relied on, and which clause it is about. */
final class FactStanding {
  private static final Pattern DURATION = Pattern.compile("P[1-9]\\d{0,2}[YMWD]");
  private static final Pattern SINCE = Pattern.compile("since \\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PARAGRAPHS = Pattern.compile("((?:\\([0-9a-zA-Z]{1,5}\\)){0,5})");
  private static final Pattern OUTCOME =
      Pattern.compile("Outcome Standards?(?: 2025)?,? (\\d\\.\\d{1,2}" + PARAGRAPHS + ")");
  private static final Pattern COMPLIANCE =
      Pattern.compile("Compliance Standards 2025,? s(?:ection)? ?(\\d{1,2}" + PARAGRAPHS + ")");
  private static final Pattern FORMER =
      Pattern.compile("(?:2015 Standards|SRTO 2015),? cl(?:ause)? (\\d\\.\\d{1,2})");

  private FactStanding() {}

  /** Why a fact is no retention period that binds today and generally; empty if it is one. */
  static Optional<String> whyNotBinding(RetentionFact fact) {
    String period = fact.period();
    String inForce = fact.inForce();
    String source = fact.source();
    if (fact.limit() != null) {
      return Optional.of("a deadline or interval (" + fact.limit() + "), not a retention period");
    }
    if (period == null) {
      return Optional.of("it states no period" + remark(fact));
    }
    if (!DURATION.matcher(period).matches()) {
      return Optional.of("its period is not one duration: " + period + remark(fact));
    }
    if (source == null || source.contains("(secondary)")) {
      return Optional.of("its source is not a primary one");
    }
    if (fact.quote() == null) {
      return Optional.of("the words of its source are not given" + remark(fact));
    }
    if (inForce == null || !SINCE.matcher(inForce).matches()) {
      return Optional.of(
          "that it is in force is not established"
              + (inForce == null ? "" : ": " + inForce)
              + remark(fact));
    }
    if (fact.remark() != null) {
      return Optional.of("it is stated with a reservation" + remark(fact));
    }
    return Optional.empty();
  }

  /** Whether a fact states one period that can be a retention period. */
  static boolean isDuration(RetentionFact fact) {
    String period = fact.period();
    return fact.limit() == null && period != null && DURATION.matcher(period).matches();
  }

  /** The clause of a given instrument that a fact is about. */
  static Optional<RuledClause> clauseOf(RetentionFact fact, GoverningText text) {
    String words = fact.record() + " " + (fact.source() == null ? "" : fact.source());
    return find(OUTCOME, words, KnownInstrument.OUTCOME_STANDARDS_2025, text)
        .or(() -> find(COMPLIANCE, words, KnownInstrument.COMPLIANCE_STANDARDS_2025, text))
        .or(() -> find(FORMER, words, KnownInstrument.STANDARDS_2015, text));
  }

  private static Optional<RuledClause> find(
      Pattern pattern, String words, KnownInstrument known, GoverningText text) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find()
        ? text.clause(known, matcher.group(1)).map(clause -> new RuledClause(known, clause))
        : Optional.empty();
  }

  private static String remark(RetentionFact fact) {
    return fact.remark() == null ? "" : "; " + fact.remark();
  }

  /**
   * A clause with its instrument.
   *
   * @param known the instrument
   * @param clause the clause
   */
  record RuledClause(KnownInstrument known, Clause clause) {}
}
