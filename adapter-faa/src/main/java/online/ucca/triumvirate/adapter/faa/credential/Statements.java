package online.ucca.triumvirate.adapter.faa.credential;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.model.instrument.SourcedStatement;

/** A list of statements of a credential, with the decision that put each there. */
final class Statements {
  private final Part61 law;
  private final TranslationDraft draft;
  private final String pointer;
  private final List<SourcedStatement> list = new ArrayList<>();
  private final Set<String> sources = new HashSet<>();

  Statements(Part61 law, TranslationDraft draft, String pointer) {
    this.law = law;
    this.draft = draft;
    this.pointer = pointer;
  }

  /** Adds a clause, once. */
  void add(Clause clause, String rule) {
    add(law.statement(clause), clause.place(), rule);
  }

  void add(SourcedStatement statement, String place, String rule) {
    if (sources.add(statement.sourceRef())) {
      draft.mapped(place, pointer + "/" + list.size(), rule);
      list.add(statement);
    }
  }

  List<SourcedStatement> list() {
    return list;
  }
}
