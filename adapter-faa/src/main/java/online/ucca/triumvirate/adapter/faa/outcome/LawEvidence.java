package online.ucca.triumvirate.adapter.faa.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.clause.AbsentPlaces;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.clause.Designators;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import org.jspecify.annotations.Nullable;

/** What part 61 says of the tests for a certificate or rating, as statements of evidence. */
final class LawEvidence {
  private static final String PRACTICAL_TEST = "61.43";
  private static final String PREREQUISITES = "61.39";
  private static final String KNOWLEDGE_TEST = "61.35";
  private static final String EQUIPMENT = "61.45";

  private final List<LawText> law;
  private final CertificationStandard standard;
  private final Optional<Certificate> certificate;
  private final AbsentPlaces absent;
  private final TranslationDraft draft;

  LawEvidence(
      List<LawText> law,
      CertificationStandard standard,
      AbsentPlaces absent,
      TranslationDraft draft) {
    this.law = law;
    this.standard = standard;
    this.certificate = Certificate.of(standard.title());
    this.absent = absent;
    this.draft = draft;
  }

  /** What the practical test consists of: 14 CFR 61.43(a). */
  List<EvidenceStatement> performance(String pointer) {
    return statements(PRACTICAL_TEST, List.of("a"), "what a practical test consists of", pointer);
  }

  /** What the applicant must know, by the table in {@link Certificate}. */
  List<EvidenceStatement> knowledge(String pointer) {
    if (certificate.isEmpty()) {
      draft.note(
          Finding.of(
                  ErrorCode.TRN_SECTION_NOT_IN_SOURCE,
                  "the standard's title names no certificate whose knowledge areas are known here")
              .from(standard.file()));
      return List.of();
    }
    Certificate sought = certificate.get();
    return statements(
        sought.knowledgeSection(),
        sought.knowledgeParagraph(),
        "what the applicant must have learned",
        pointer);
  }

  /** What must be so before and at the tests: 14 CFR 61.39, 61.35 and 61.45. */
  List<EvidenceStatement> conditions(String pointer) {
    List<EvidenceStatement> conditions = new ArrayList<>();
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put(PREREQUISITES, "the prerequisites of a practical test");
    sections.put(KNOWLEDGE_TEST, "the prerequisites of a knowledge test");
    sections.put(EQUIPMENT, "the aircraft and equipment for a practical test");
    sections.forEach(
        (number, what) -> {
          List<Clause> section = section(number, what);
          for (Clause clause : children(section, null)) {
            if (certificate.isPresent() && certificate.get().isOutside(clause.text())) {
              draft.stated(
                  clause.place(),
                  pointer,
                  clause.citation()
                      + " is about another certificate; it is a rule and no condition");
            } else {
              conditions.addAll(
                  statements(
                      section, clause.citation().designators().path(), pointer, conditions.size()));
            }
          }
        });
    return conditions;
  }

  /** How the whole is judged: 14 CFR 61.43(c) and (d). */
  List<AssessmentPrinciple> basis() {
    List<AssessmentPrinciple> basis = new ArrayList<>();
    for (Clause clause : find(PRACTICAL_TEST)) {
      String designators = clause.citation().designators().toString();
      if (designators.equals("(c)") || designators.equals("(d)")) {
        basis.add(
            new AssessmentPrinciple(
                "result of the practical test",
                clause.provision().heading() + ", paragraph " + designators,
                clause.text(),
                clause.citation().toString()));
      }
    }
    return basis;
  }

  private List<Clause> section(String number, String what) {
    List<Clause> section = find(number);
    if (section.isEmpty()) {
      absent.add(number, what);
    }
    return section;
  }

  private List<Clause> find(String number) {
    return law.stream()
        .filter(text -> text.part().isPart61())
        .map(text -> text.section(number))
        .filter(section -> !section.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The paragraph of a section and, nested, what belongs to it; noted if it is not there. */
  private List<EvidenceStatement> statements(
      String number, List<String> designators, String what, String pointer) {
    List<Clause> section = section(number, what);
    List<EvidenceStatement> statements = statements(section, designators, pointer, 0);
    if (statements.isEmpty() && !section.isEmpty()) {
      absent.add(number + new Designators(designators), what);
    }
    return statements;
  }

  private List<EvidenceStatement> statements(
      List<Clause> section, List<String> designators, String pointer, int before) {
    return section.stream()
        .filter(clause -> clause.citation().qualifier().isEmpty())
        .filter(clause -> clause.citation().designators().path().equals(designators))
        .map(clause -> statement(clause, section, pointer + "/" + before, "" + (before + 1)))
        .toList();
  }

  private EvidenceStatement statement(
      Clause clause, List<Clause> section, String pointer, String id) {
    draft.mapped(clause.place(), pointer, "paragraph of part 61 to statement of evidence");
    List<EvidenceStatement> items = new ArrayList<>();
    for (Clause child : children(section, clause.citation())) {
      String at = pointer + "/items/" + items.size();
      items.add(statement(child, section, at, id + "." + (items.size() + 1)));
    }
    String text = clause.text().isEmpty() ? clause.heading() : clause.text();
    return new EvidenceStatement(text, clause.citation().toString(), id, items);
  }

  private static List<Clause> children(List<Clause> section, @Nullable Citation parent) {
    return section.stream()
        .filter(clause -> !clause.isReserved() && !clause.isNote())
        .filter(
            clause ->
                parent == null
                    ? clause.citation().designators().path().size() == 1
                        && clause.citation().qualifier().isEmpty()
                    : parent.equals(clause.parent()))
        .toList();
  }
}
