package online.ucca.triumvirate.engine.pack.content;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.pack.plan.CriterionDetail;
import online.ucca.triumvirate.model.outcome.Label;

/** How the limits of a criterion are shown: a line each below its statement, where it has any. */
final class Limits {
  private Limits() {}

  /** Applicability, then tolerances. */
  static List<Inline> of(CriterionDetail detail, Composition pack) {
    List<Inline> lines = new ArrayList<>();
    if (!detail.applicability().isEmpty()) {
      lines.add(new Inline.LineBreak());
      lines.add(
          Text.muted(
              pack.capital(Label.APPLICABILITY)
                  + ": "
                  + String.join(", ", detail.applicability())));
    }
    if (!detail.tolerances().isEmpty()) {
      lines.add(new Inline.LineBreak());
      lines.add(
          Text.strong(
              pack.capital(Label.TOLERANCES) + ": " + String.join("; ", detail.tolerances())));
    }
    return lines;
  }
}
