package online.ucca.triumvirate.adapter.faa.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.faa.law.LawPart;

/**
 * A part of the regulations, clause by clause.
 *
 * @param part the part
 * @param clauses its clauses in the order of the text, each with a citation of its own
 */
public record LawText(LawPart part, List<Clause> clauses) {

  /** Copies the list. */
  public LawText {
    clauses = List.copyOf(clauses);
  }

  /**
   * The clauses by where they stand.
   *
   * @return a map of all of them
   */
  public Map<Citation, Clause> byCitation() {
    return clauses.stream()
        .collect(Collectors.toUnmodifiableMap(Clause::citation, Function.identity()));
  }

  /**
   * A section of the part, by its number.
   *
   * @param section as {@code 61.193}
   * @return its clauses in order; empty if the part has no such section
   */
  public List<Clause> section(String section) {
    return clauses.stream().filter(clause -> clause.citation().section().equals(section)).toList();
  }

  /**
   * The clause at a place.
   *
   * @param citation the place
   * @return the clause, if it has text of its own
   */
  public Optional<Clause> at(Citation citation) {
    return clauses.stream().filter(clause -> clause.citation().equals(citation)).findFirst();
  }
}
