package online.ucca.triumvirate.adapter.faa.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.model.ruleset.ComplianceEvidenceType;
import online.ucca.triumvirate.model.ruleset.EvidenceOfCompliance;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import org.jspecify.annotations.Nullable;

/** Says what shows that a clause is met, and how long it is kept where the law says so. */
final class EvidenceWording {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "record",
          "records",
          "recordkeeping",
          "manual",
          "manuals",
          "manifest",
          "manifests",
          "log",
          "logs",
          "logbook",
          "logbooks",
          "report",
          "reports",
          "document",
          "documents",
          "documentation",
          "statement",
          "statements",
          "copy",
          "copies",
          "contract",
          "contracts",
          "memorandum",
          "worksheet",
          "worksheets",
          "form",
          "forms",
          "list",
          "lists",
          "checklist",
          "checklists",
          "plan",
          "plans",
          "endorsement",
          "endorsements",
          "application",
          "applications",
          "syllabus",
          "curriculum",
          "curriculums",
          "notice",
          "notices",
          "written",
          "specifications",
          "authorization",
          "authorizations",
          "entry",
          "entries",
          "outline",
          "certificate",
          "certificates");
  private static final Set<String> SYSTEMS = Set.of("system", "program", "procedures");
  private static final Set<String> PURPOSES = Set.of("for", "to", "that", "which", "under", "of");
  private static final Set<String> AUDITS =
      Set.of("inspection", "inspections", "inspect", "audit", "audits");

  private EvidenceWording() {}

  /**
   * The evidence of compliance with a clause.
   *
   * @param citation the clause
   * @param reading how it was read
   * @param text its words
   * @param kept how long something is kept because of it, or because another clause names it
   * @return its description, kind and retention period; the period null if none is stated, or
   *     several that differ
   */
  static EvidenceOfCompliance of(
      Citation citation, ClauseReading reading, String text, List<Kept> kept) {
    StringBuilder description = new StringBuilder(description(citation, reading));
    Set<String> quoted = new HashSet<>();
    for (Kept one : kept) {
      if (quoted.add(one.retention().sentence())) {
        description.append(". ").append(one.description(citation));
      }
    }
    return new EvidenceOfCompliance(description.toString(), type(text), period(kept));
  }

  /** The period that holds whatever happens before one that begins when it ends. */
  private static @Nullable String period(List<Kept> kept) {
    List<String> lasting =
        kept.stream().filter(one -> !one.retention().isAfterwards()).map(Kept::period).toList();
    List<String> periods = lasting.isEmpty() ? kept.stream().map(Kept::period).toList() : lasting;
    return periods.stream().distinct().count() == 1 ? periods.get(0) : null;
  }

  private static String description(Citation citation, ClauseReading reading) {
    if (reading.obligation() == ObligationType.GUIDANCE) {
      return "None of its own: " + citation + " says nothing that must be done";
    }
    if (reading.effect() == RuleEffect.PROHIBITION) {
      return "That nothing is done that " + citation + " forbids";
    }
    if (reading.effect() == RuleEffect.ESCALATION) {
      return "The report or notification that " + citation + " demands";
    }
    return "That what " + citation + " demands is there or is done";
  }

  /** By the first that applies: a document is named, a system, an inspection; else conduct. */
  private static ComplianceEvidenceType type(String text) {
    ComplianceEvidenceType type = ComplianceEvidenceType.OBSERVATION;
    List<Word> words = Word.of(text);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).text();
      String next = ModalVerb.text(words, i + 1);
      if (DOCUMENTS.contains(word) && !next.startsWith("holder")) {
        return ComplianceEvidenceType.DOCUMENTATION;
      }
      if (SYSTEMS.contains(word) && PURPOSES.contains(next)) {
        type = ComplianceEvidenceType.SYSTEM;
      } else if (AUDITS.contains(word) && type == ComplianceEvidenceType.OBSERVATION) {
        type = ComplianceEvidenceType.AUDIT;
      }
    }
    return type;
  }
}
