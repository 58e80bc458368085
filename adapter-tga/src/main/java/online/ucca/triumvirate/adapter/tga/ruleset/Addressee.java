package online.ucca.triumvirate.adapter.tga.ruleset;

import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;

/** Whom or what a clause constrains. */
final class Addressee {
  private static final Pattern OUTPUT =
      Pattern.compile(
          "(?i)\\b(?:logo|testamurs?)\\b|^All AQF certification documentation\\b.*\\bmeets\\b");
  private static final Pattern ASSESSORS = Pattern.compile("^[Aa]n? assessor\\b|^[Aa]ssessors\\b");
  private static final String WORKFORCE = "Trainer and assessor competencies";

  private Addressee() {}

  static Target of(KnownInstrument known, Clause clause, @Nullable Rule parent) {
    return new Target(type(known, clause, parent), known.endedScope().orElse(null));
  }

  private static TargetType type(KnownInstrument known, Clause clause, @Nullable Rule parent) {
    if (OUTPUT.matcher(clause.title()).find() || OUTPUT.matcher(clause.text()).find()) {
      return TargetType.OUTPUT;
    }
    if (ASSESSORS.matcher(clause.text()).find()) {
      return TargetType.ASSESSOR;
    }
    if (parent != null && !clause.leadIn().isEmpty()) {
      return parent.appliesTo().get(0).targetType();
    }
    boolean person =
        known == KnownInstrument.CREDENTIAL_POLICY_2025
            ? !clause.id().startsWith("purpose")
            : clause.title().startsWith(WORKFORCE);
    return person ? TargetType.PRACTITIONER : TargetType.OPERATOR;
  }
}
