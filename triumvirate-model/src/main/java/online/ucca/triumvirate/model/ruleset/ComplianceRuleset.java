package online.ucca.triumvirate.model.ruleset;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.instrument.InstrumentRef;

/**
 * What operators must do to remain compliant (spec §2.3). A ruleset without rules names the
 * governing instrument only, which the engine accepts with the warning {@code
 * VAL_RULESET_REFERENCE_ONLY} (spec Q1 a).
 *
 * @param instrumentRef the governing instrument, with its regulator
 * @param rules the rules, in the order of their clauses; may be empty
 * @param instruments all instruments that rules come from, if there is more than one (schema 1.1)
 */
public record ComplianceRuleset(
    InstrumentRef instrumentRef, List<Rule> rules, List<InstrumentRef> instruments) {

  /** Copies the lists. */
  public ComplianceRuleset {
    rules = Copies.list(rules);
    instruments = Copies.list(instruments);
  }
}
