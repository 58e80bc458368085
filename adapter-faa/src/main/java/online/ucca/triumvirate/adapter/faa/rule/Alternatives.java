package online.ucca.triumvirate.adapter.faa.rule;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.adapter.faa.clause.Clause;

/** Which clauses are one of several, of which another will do. */
final class Alternatives {
  private static final String ONE_OF = "one of the following";

  private final Set<Citation> withOr = new HashSet<>();
  private final Set<Citation> withAnd = new HashSet<>();

  /** Notes how a clause is tied to the next one of its list. */
  void read(Clause clause) {
    Citation parent = clause.parent();
    if (parent != null) {
      if (clause.text().endsWith(" or")) {
        withOr.add(parent);
      } else if (clause.text().endsWith(" and")) {
        withAnd.add(parent);
      }
    }
  }

  /**
   * Whether something else would do instead of a clause.
   *
   * @param clause the clause
   * @param leadIn the lead-in that it completes
   * @return true if it is tied to the next one by "or", if its whole list is, or if the lead-in
   *     asks for one of the following
   */
  boolean has(Clause clause, String leadIn) {
    Citation parent = clause.parent();
    return clause.text().endsWith(" or")
        || leadIn.toLowerCase(Locale.ROOT).contains(ONE_OF)
        || (parent != null && withOr.contains(parent) && !withAnd.contains(parent));
  }
}
