package online.ucca.triumvirate.adapter.tga.ruleset;

import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.model.id.RuleId;

/**
 * Names rules after their clauses, so that a rule keeps its id as long as its clause its number.
 */
final class RuleIds {
  private RuleIds() {}

  static RuleId of(KnownInstrument known, Clause clause) {
    return new RuleId(known.prefix() + "-" + clause.id());
  }

  static RuleId advice(KnownInstrument known, Clause clause, int entry) {
    return new RuleId(known.prefix() + "-" + clause.id() + "-retention-" + entry);
  }
}
