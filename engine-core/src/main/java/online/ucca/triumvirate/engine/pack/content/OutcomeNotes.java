package online.ucca.triumvirate.engine.pack.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.Outcome;

/**
 * The conditions, or range conditions, that belong to one outcome: those whose {@code source_ref}
 * is the outcome's own, or that with something after a comma ("…, task 4, note 1").
 */
final class OutcomeNotes {
  private final Map<String, List<String>> bySourceRef = new HashMap<>();

  private OutcomeNotes() {}

  static OutcomeNotes of(List<Outcome> outcomes, List<EvidenceStatement> statements) {
    OutcomeNotes notes = new OutcomeNotes();
    outcomes.forEach(outcome -> notes.bySourceRef.put(outcome.sourceRef(), new ArrayList<>()));
    notes.take(statements, "");
    return notes;
  }

  /** The statements, each with the stems that it completes. */
  List<String> on(Outcome outcome) {
    return bySourceRef.getOrDefault(outcome.sourceRef(), List.of());
  }

  private void take(List<EvidenceStatement> statements, String stems) {
    for (EvidenceStatement statement : statements) {
      if (statement.hasItems()) {
        take(statement.items(), stems + Sentences.withoutEnd(statement.statement()) + ": ");
      } else {
        place(statement.sourceRef(), stems + statement.statement());
      }
    }
  }

  private void place(String sourceRef, String text) {
    int end = sourceRef.length();
    while (end > 0) {
      List<String> notes = bySourceRef.get(sourceRef.substring(0, end));
      if (notes != null) {
        notes.add(text);
        return;
      }
      end = sourceRef.lastIndexOf(',', end - 1);
    }
  }
}
