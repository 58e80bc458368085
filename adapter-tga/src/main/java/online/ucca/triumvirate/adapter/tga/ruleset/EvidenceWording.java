package online.ucca.triumvirate.adapter.tga.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import online.ucca.triumvirate.model.ruleset.ComplianceEvidenceType;
import online.ucca.triumvirate.model.ruleset.ObligationType;

/** Says in a clause's own words what shows that it is met. */
final class EvidenceWording {
  private static final Pattern SYSTEM =
      Pattern.compile(
          "\\b(?:systems?|mechanisms) in place\\b|\\boperates an? [a-z ]*\\bsystem\\b|\\bhas a system\\b");
  private static final Pattern LIST_END = Pattern.compile("(?:[;,] (?:and|or)|[;,.])$");

  private final Map<Clause, List<Clause>> parts = new HashMap<>();

  EvidenceWording(List<Clause> clauses) {
    for (Clause clause : clauses) {
      Clause parent = clause.parent();
      if (parent != null && clause.kind() == Clause.Kind.PROVISION) {
        parts.computeIfAbsent(parent, any -> new ArrayList<>()).add(clause);
      }
    }
  }

  String description(Clause clause, ClauseObligation obligation) {
    if (obligation.type() == ObligationType.GUIDANCE) {
      return "None: " + clause.ref() + " informs and obliges nobody";
    }
    List<Clause> below = parts.getOrDefault(clause, List.of());
    if (!clause.isLeadIn()) {
      return "Evidence for " + clause.ref() + ": " + sentence(clause.text());
    }
    if (below.isEmpty()) {
      return "Evidence for " + clause.ref() + ", of which the source has only the lead-in";
    }
    String first = below.get(0).ref();
    String last = below.get(below.size() - 1).ref();
    return "The evidence for " + first + (first.equals(last) ? "" : " to " + last);
  }

  ComplianceEvidenceType type(Clause clause) {
    return SYSTEM.matcher(clause.text()).find()
        ? ComplianceEvidenceType.SYSTEM
        : ComplianceEvidenceType.DOCUMENTATION;
  }

  /** The words without what ties them to the next item of a list. */
  static String sentence(String words) {
    return LIST_END.matcher(words).replaceFirst("");
  }
}
