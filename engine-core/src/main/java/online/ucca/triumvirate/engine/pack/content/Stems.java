package online.ucca.triumvirate.engine.pack.content;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.engine.pack.wording.QuestionWording;

/**
 * How the stems of a leaf are shown. A lead-in to a whole section stands once, before its first
 * leaf; every other stem stands with each of its leaves, so that a leaf is whole wherever it is
 * read. In an examination, whose lists are long, every stem stands once, over its leaves.
 */
final class Stems {
  private List<String> leadIns = List.of();

  /** The lead-ins that stand before this leaf and did not stand before the one before it. */
  List<String> newLeadIns(Requirement requirement) {
    List<String> current =
        requirement.stems().stream().filter(QuestionWording::isGenericLeadIn).toList();
    List<String> fresh = current.stream().filter(stem -> !leadIns.contains(stem)).toList();
    leadIns = current;
    return fresh;
  }

  /** All stems of this leaf that do not stand over the leaf before it, outermost first. */
  List<String> newStems(Requirement requirement) {
    List<String> current = requirement.stems();
    int shared = 0;
    while (shared < Math.min(current.size(), leadIns.size())
        && current.get(shared).equals(leadIns.get(shared))) {
      shared++;
    }
    leadIns = current;
    return current.subList(shared, current.size());
  }

  /** The stems that stand with the leaf, outermost first. */
  static List<String> withLeaf(Requirement requirement) {
    return requirement.stems().stream()
        .filter(stem -> !QuestionWording.isGenericLeadIn(stem))
        .toList();
  }

  /** A cell with the leaf's stems, stepping back, and the leaf. */
  static Cell cell(Requirement requirement) {
    List<Inline> content = new ArrayList<>();
    List<String> stems = withLeaf(requirement);
    if (!stems.isEmpty()) {
      content.add(Text.muted(String.join(" › ", stems)));
      content.add(new Inline.LineBreak());
    }
    content.add(Text.of(requirement.statement()));
    return Shorthand.cell(CellStyle.DATA, content.toArray(new Inline[0]));
  }
}
