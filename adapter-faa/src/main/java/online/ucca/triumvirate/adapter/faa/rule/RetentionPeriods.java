package online.ucca.triumvirate.adapter.faa.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.adapter.faa.clause.Clause;

/**
 * Which clauses' evidence is kept how long. A clause that states a period carries it. A clause that
 * states several that differ names the paragraphs whose records they are for (§ 135.63(b)): these
 * carry them, each its own.
 */
final class RetentionPeriods {
  private final Map<Citation, List<Kept>> periods = new HashMap<>();

  /**
   * Reads a clause.
   *
   * @param clause the clause
   * @param leadIn the lead-ins that it completes
   */
  void read(Clause clause, String leadIn) {
    List<Retention> stated = Retention.statedIn(leadIn, clause.text());
    boolean lastingDiffer = differ(stated, false);
    boolean afterwardsDiffer = differ(stated, true);
    for (Retention retention : stated) {
      Kept kept = new Kept(retention, clause.citation());
      add(clause.citation(), kept);
      if (retention.isAfterwards() ? afterwardsDiffer : lastingDiffer) {
        named(clause, retention).forEach(citation -> add(citation, kept));
      }
    }
  }

  /**
   * The periods of a clause.
   *
   * @param citation where it stands
   * @return the periods, its own first; empty if none is stated
   */
  List<Kept> of(Citation citation) {
    return periods.getOrDefault(citation, List.of());
  }

  private static boolean differ(List<Retention> stated, boolean afterwards) {
    return stated.stream()
            .filter(retention -> retention.isAfterwards() == afterwards)
            .map(Retention::period)
            .distinct()
            .count()
        > 1;
  }

  private void add(Citation citation, Kept kept) {
    periods.computeIfAbsent(citation, any -> new ArrayList<>()).add(kept);
  }

  /** The paragraphs of the same section that stand in the words that belong to a period. */
  private static List<Citation> named(Clause clause, Retention retention) {
    return clause.cited().stream()
        .filter(cited -> cited.section().equals(clause.citation().section()))
        .filter(cited -> !cited.equals(clause.citation()))
        .filter(cited -> stands(cited.designators().toString(), retention.about()))
        .toList();
  }

  private static boolean stands(String designators, String words) {
    int at = designators.isEmpty() ? -1 : words.indexOf(designators);
    int end = at + designators.length();
    return at > 0
        && words.charAt(at - 1) != ')'
        && (end == words.length() || words.charAt(end) != '(');
  }
}
