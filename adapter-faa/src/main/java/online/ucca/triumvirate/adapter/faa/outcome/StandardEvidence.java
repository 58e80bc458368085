package online.ucca.triumvirate.adapter.faa.outcome;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.faa.acs.AreaOfOperation;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.acs.Task;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;

/** What the standard itself says of the conditions of a test: its notes and references. */
final class StandardEvidence {
  private static final String REFERENCES = "References";

  private final CertificationStandard standard;
  private final TranslationDraft draft;

  StandardEvidence(CertificationStandard standard, TranslationDraft draft) {
    this.standard = standard;
    this.draft = draft;
  }

  /** The notes of areas of operation and of tasks, in the standard's order. */
  List<EvidenceStatement> notes(String pointer) {
    List<EvidenceStatement> statements = new ArrayList<>();
    for (AreaOfOperation area : standard.areas()) {
      String areaRef = standard.citation() + ", Area of Operation " + area.number();
      area.notes().forEach(note -> add(statements, note, areaRef + ", Note", pointer, areaRef));
      for (Task task : area.tasks()) {
        String taskRef = standard.citation() + ", " + task.codePrefix();
        task.notes()
            .forEach(note -> add(statements, note, taskRef + ", Note", pointer, task.place()));
      }
    }
    return statements;
  }

  /** The publications that the standard names, task by task, under one stem. */
  List<EvidenceStatement> references(String pointer, int before) {
    List<EvidenceStatement> items = new ArrayList<>();
    for (AreaOfOperation area : standard.areas()) {
      for (Task task : area.tasks()) {
        if (!task.references().isEmpty()) {
          String at = pointer + "/" + before + "/items/" + items.size();
          draft.mapped(task.place() + "/references", at, "references of a task to range condition");
          items.add(
              new EvidenceStatement(
                  task.references(),
                  standard.citation() + ", " + task.codePrefix() + ", " + REFERENCES,
                  (before + 1) + "." + (items.size() + 1),
                  List.of()));
        }
      }
    }
    return items.isEmpty()
        ? List.of()
        : List.of(
            new EvidenceStatement(
                REFERENCES, standard.citation() + ", " + REFERENCES, "" + (before + 1), items));
  }

  private void add(
      List<EvidenceStatement> statements,
      String note,
      String sourceRef,
      String pointer,
      String place) {
    draft.mapped(place, pointer + "/" + statements.size(), "note to range condition");
    statements.add(new EvidenceStatement(note, sourceRef, "" + (statements.size() + 1), List.of()));
  }
}
