package online.ucca.triumvirate.adapter.tga.ruleset;

import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import org.jspecify.annotations.Nullable;

/**
 * How strongly a clause binds, and what it does. A clause that continues a lead-in takes the
 * lead-in's condition and prohibition with it: the obligation stands there.
 *
 * @param type whether it binds always, conditionally, or informs
 * @param effect whether it prescribes, forbids or advises
 */
record ClauseObligation(ObligationType type, RuleEffect effect) {
  private static final ClauseObligation ADVICE =
      new ClauseObligation(ObligationType.GUIDANCE, RuleEffect.ADVICE);
  private static final Pattern CONDITION =
      Pattern.compile(
          "^(?:[Ww]here|[Ii]f)\\b|\\bunless\\b|, (?:provided|and providing) (?!by\\b|to\\b)");
  private static final Pattern ALTERNATIVES =
      Pattern.compile("\\beither:$|\\bone (?:or more )?of the following\\b[^:]*:$");
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "^This (?:policy|section|instrument|Part|Division|Schedule)"
              + " (?:outlines|specifies|describes|sets out)\\b");
  private static final Pattern MUST_NOT = Pattern.compile("\\bmust not\\b");
  private static final Pattern NOT_TO = Pattern.compile("^(?:do|does) not\\b");

  /** Reads a clause's obligation. */
  static ClauseObligation of(Clause clause, @Nullable Rule parent) {
    if (clause.kind() == Clause.Kind.NOTE || isDescription(clause)) {
      return ADVICE;
    }
    return new ClauseObligation(
        conditional(clause, parent) ? ObligationType.CONDITIONAL : ObligationType.MANDATORY,
        forbids(clause, parent) ? RuleEffect.PROHIBITION : RuleEffect.PROCEDURE);
  }

  /** Whether a clause only says what a document is about. */
  static boolean isDescription(Clause clause) {
    return DESCRIPTION.matcher(clause.text()).find();
  }

  private static boolean conditional(Clause clause, @Nullable Rule parent) {
    if (CONDITION.matcher(clause.text()).find()) {
      return true;
    }
    Clause above = clause.parent();
    if (parent == null || above == null || !above.isLeadIn()) {
      return false;
    }
    return parent.obligationType() == ObligationType.CONDITIONAL
        || ALTERNATIVES.matcher(above.text()).find();
  }

  private static boolean forbids(Clause clause, @Nullable Rule parent) {
    boolean continues = !clause.leadIn().isEmpty();
    return MUST_NOT.matcher(clause.text()).find()
        || (continues && NOT_TO.matcher(clause.text()).find())
        || (continues && parent != null && parent.effect() == RuleEffect.PROHIBITION);
  }
}
