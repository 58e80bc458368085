package online.ucca.triumvirate.adapter.faa.credential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.clause.Designators;

/**
 * Tells what sections about privileges and limitations permit from what they forbid. A clause
 * limits if it, its heading or a clause that it is a part of says so: "may not", "no person", "the
 * following limitations". A clause that permits only under a condition says "provided", "if",
 * "only", "unless", "except" or "must", or is a part of one that does.
 */
final class Privileges {
  private static final Pattern LIMITS =
      Pattern.compile(
          "(?i)\\b(?:(?:may|shall|must) not|no (?:[a-z-]+ ){1,8}may|subject to the following limit)");

  private static final Pattern LIMITS_BY_HEADING =
      Pattern.compile("(?i)^(?:limitation|prohibition)");

  private static final Pattern ON_CONDITION =
      Pattern.compile("(?i)\\b(?:provided|if|only|unless|except|must)\\b");

  private final Part61 law;

  Privileges(Part61 law) {
    this.law = law;
  }

  boolean limits(Clause clause) {
    return law.lineage(clause).stream()
        .anyMatch(
            one ->
                LIMITS.matcher(one.text()).find()
                    || LIMITS_BY_HEADING.matcher(one.heading()).find());
  }

  boolean isConditional(Clause clause) {
    return law.lineage(clause).stream().anyMatch(one -> ON_CONDITION.matcher(one.text()).find());
  }

  /**
   * What is permitted, in the law's words: paragraph by paragraph, each with its parts and followed
   * by its citation.
   *
   * @param clauses the clauses of the sections on privileges
   * @return one text; empty if nothing is permitted
   */
  String description(List<Clause> clauses) {
    Map<Citation, StringBuilder> paragraphs = new LinkedHashMap<>();
    for (Clause clause : clauses) {
      if (!limits(clause)) {
        List<String> path = clause.citation().designators().path();
        Citation paragraph =
            clause.citation().with(new Designators(path.subList(0, Math.min(1, path.size()))));
        StringBuilder words = paragraphs.computeIfAbsent(paragraph, key -> new StringBuilder());
        if (!words.isEmpty()) {
          words.append(" (").append(path.get(path.size() - 1)).append(") ");
        }
        words.append(clause.text());
      }
    }
    paragraphs.forEach((paragraph, words) -> words.append(" [").append(paragraph).append(']'));
    return String.join(" ", paragraphs.values());
  }
}
