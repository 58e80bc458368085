package online.ucca.triumvirate.adapter.faa.credential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.adapter.faa.clause.AbsentPlaces;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import org.jspecify.annotations.Nullable;

/**
 * Part 61 as the questions of this package ask it: by section and paragraph. It notes what is asked
 * for and is not there. For one translation, in one thread.
 */
final class Part61 {
  static final String NUMBER = "61";

  private final LawText first;
  private final Map<Citation, Clause> byCitation = new HashMap<>();
  private final Map<String, List<Clause>> bySection = new HashMap<>();
  private final Map<Citation, List<Clause>> parts = new HashMap<>();
  private final AbsentPlaces absent;

  private Part61(List<LawText> texts, AbsentPlaces absent) {
    this.absent = absent;
    this.first = texts.get(0);
    for (LawText text : texts) {
      for (Clause clause : text.clauses()) {
        if (byCitation.putIfAbsent(clause.citation(), clause) == null) {
          bySection
              .computeIfAbsent(clause.citation().section(), key -> new ArrayList<>())
              .add(clause);
          if (clause.parent() != null) {
            parts.computeIfAbsent(clause.parent(), key -> new ArrayList<>()).add(clause);
          }
        }
      }
      text.part().provisions().stream()
          .filter(Provision::isReserved)
          .forEach(reserved -> bySection.putIfAbsent(reserved.number(), List.of()));
    }
  }

  /** Part 61 among the parts of the law; if it comes twice, the first says what each clause is. */
  static Optional<Part61> in(List<LawText> law, AbsentPlaces absent) {
    List<LawText> texts = law.stream().filter(text -> text.part().isPart61()).toList();
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Part61(texts, absent));
  }

  LawText text() {
    return first;
  }

  /**
   * The clauses at a place that bind: neither reserved nor notes nor mere headings.
   *
   * @param place a section or a paragraph of it with its sub-paragraphs, as {@code 61.31(c)}
   * @param question what is asked, for the case that the place is not there
   */
  List<Clause> clauses(String place, String question) {
    List<String> path = designators(place);
    List<Clause> all = bySection.get(section(place));
    List<Clause> here =
        all == null
            ? List.of()
            : all.stream()
                .filter(clause -> startsWith(clause.citation().designators().path(), path))
                .toList();
    if (here.isEmpty() && (all == null || !all.isEmpty())) {
      absent.add(all == null ? section(place) : place, question);
    }
    return here.stream().filter(Part61::binds).toList();
  }

  /** The heading of a paragraph; empty if it has none. */
  String heading(String place) {
    List<String> path = designators(place);
    return bySection.getOrDefault(section(place), List.of()).stream()
        .filter(clause -> startsWith(clause.citation().designators().path(), path))
        .findFirst()
        .map(Clause::heading)
        .orElse("");
  }

  /** What the clause is made of; empty if it is not divided. */
  List<Clause> partsOf(Clause clause) {
    return parts.getOrDefault(clause.citation(), List.of()).stream()
        .filter(part -> !part.isReserved() && !part.isNote())
        .toList();
  }

  /** The clauses that it is a part of, from the outermost to itself. */
  List<Clause> lineage(Clause clause) {
    List<Clause> line = new ArrayList<>();
    for (Clause one = clause; one != null; one = parent(one)) {
      line.add(0, one);
    }
    return line;
  }

  private @Nullable Clause parent(Clause clause) {
    return clause.parent() == null ? null : byCitation.get(clause.parent());
  }

  /** Its words after those that lead in to it, so that it can be read alone. */
  String words(Clause clause) {
    return String.join(
        " ", lineage(clause).stream().map(Clause::text).filter(text -> !text.isEmpty()).toList());
  }

  /** The clause as a statement with its source. */
  SourcedStatement statement(Clause clause) {
    return new SourcedStatement(words(clause), clause.citation().toString());
  }

  /** The section of a place: {@code 61.31} of {@code 61.31(c)}. */
  static String section(String place) {
    int open = place.indexOf('(');
    return open < 0 ? place : place.substring(0, open);
  }

  private static List<String> designators(String place) {
    String inner = place.substring(section(place).length());
    return inner.isEmpty()
        ? List.of()
        : Arrays.asList(inner.substring(1, inner.length() - 1).split("\\)\\(", -1));
  }

  private static boolean startsWith(List<String> path, List<String> start) {
    return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
  }

  private static boolean binds(Clause clause) {
    return !clause.isReserved() && !clause.isNote() && !clause.text().isEmpty();
  }
}
