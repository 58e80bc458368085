package online.ucca.triumvirate.adapter.faa.outcome;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.faa.acs.AreaOfOperation;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.acs.Task;
import online.ucca.triumvirate.adapter.faa.acs.TaskElement;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;

/** Areas of operation to groups, tasks to outcomes, elements to criteria. */
final class StandardOutcomes {

  /** Stands where the source gives a code without words. */
  static final String NO_WORDS = "[The source has no text for this element.]";

  private final CertificationStandard standard;
  private final TranslationDraft draft;

  StandardOutcomes(CertificationStandard standard, TranslationDraft draft) {
    this.standard = standard;
    this.draft = draft;
  }

  List<Outcome> at(String pointer) {
    List<Outcome> outcomes = new ArrayList<>();
    for (AreaOfOperation area : standard.areas()) {
      OutcomeGroup group = new OutcomeGroup(area.number(), area.name());
      for (Task task : area.tasks()) {
        outcomes.add(outcome(task, group, pointer + "/" + outcomes.size()));
      }
    }
    return outcomes;
  }

  private Outcome outcome(Task task, OutcomeGroup group, String pointer) {
    draft.mapped(task.place(), pointer, "task to outcome, its area of operation to the group");
    List<Criterion> criteria = new ArrayList<>();
    for (TaskElement element : task.elements()) {
      criteria.add(criterion(element, pointer + "/criteria/" + criteria.size()));
    }
    return new Outcome(
        new OutcomeId(task.codePrefix()),
        task.name(),
        task.objective(),
        standard.citation() + ", " + task.codePrefix(),
        criteria,
        group,
        null);
  }

  private Criterion criterion(TaskElement element, String pointer) {
    EvidenceType type = type(element.kind());
    draft.mapped(
        element.place(),
        pointer,
        element.kind() == TaskElement.Kind.SKILL
            ? "skill element to criterion; evidence type performance"
            : "knowledge or risk management element to criterion; evidence type knowledge");
    return new Criterion(
        new CriterionId(element.code()),
        element.text().isEmpty() ? NO_WORDS : element.text(),
        standard.citation() + ", " + element.code(),
        type,
        element.stem() == null ? null : new CriterionId(element.stem()),
        element.classes(),
        element.tolerances());
  }

  /**
   * A knowledge test's report lists the codes of knowledge and risk management elements that were
   * answered wrongly and never those of skills: knowing a risk shows in answers, a skill in flight.
   */
  private static EvidenceType type(TaskElement.Kind kind) {
    return switch (kind) {
      case KNOWLEDGE, RISK_MANAGEMENT -> EvidenceType.KNOWLEDGE;
      case SKILL -> EvidenceType.PERFORMANCE;
    };
  }
}
