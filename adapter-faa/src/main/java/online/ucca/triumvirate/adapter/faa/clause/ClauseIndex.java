package online.ucca.triumvirate.adapter.faa.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Provision;

/** Which places a part has. */
final class ClauseIndex {
  private final Set<Citation> places = new HashSet<>();
  private final Map<String, Integer> sections = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  ClauseIndex(LawPart part, List<Clause> clauses) {
    for (Provision provision : part.provisions()) {
      if (provision.kind() == Provision.Kind.SECTION) {
        sections.putIfAbsent(provision.number(), order.size());
        order.add(provision.number());
      }
    }
    for (Clause clause : clauses) {
      Citation citation = clause.citation();
      places.add(citation);
      for (Designators above = citation.designators(); !above.path().isEmpty(); ) {
        above = above.parent();
        places.add(citation.with(above));
      }
    }
  }

  /** Whether a clause stands there, or only below. */
  boolean has(Citation citation) {
    return places.contains(citation);
  }

  /** The sections behind the first one of a range up to its last one; only that if unknown. */
  List<String> sectionsAfter(String first, String last) {
    Integer from = sections.get(first);
    Integer to = sections.get(last);
    return from == null || to == null || from >= to
        ? List.of(last)
        : List.copyOf(order.subList(from + 1, to + 1));
  }
}
