package online.ucca.triumvirate.adapter.faa.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/** From flat paragraphs to clauses: each in its place, cited, with what it cites. */
public final class LawClauses {
  private LawClauses() {}

  /**
   * Puts every paragraph of a part into its place and resolves what it cites. Every word of the
   * part's provisions becomes a passage.
   *
   * @param part the part as a source has it
   * @return its clauses in the order of the text; with a warning for each designator that is not
   *     the one that was expected where it stands
   */
  public static Reading<LawText> of(LawPart part) {
    ReadingNotes notes = new ReadingNotes();
    List<Clause> clauses = new ArrayList<>();
    for (Provision provision : part.provisions()) {
      Stream.of(
              List.of(provision.heading()),
              provision.history(),
              provision.pending(),
              provision.notes())
          .flatMap(List::stream)
          .filter(text -> !text.isEmpty())
          .forEach(text -> notes.content(provision.place(), text));
      clauses.addAll(new ProvisionClauses(part, provision, notes).clauses());
    }
    return notes.reading(() -> new LawText(part, citing(part, clauses)));
  }

  private static List<Clause> citing(LawPart part, List<Clause> clauses) {
    ClauseIndex index = new ClauseIndex(part, clauses);
    return clauses.stream()
        .map(
            clause ->
                clause.citing(
                    ClauseReferences.in(
                        clause.heading() + "\n" + clause.text(),
                        new Standpoint(part, clause, index))))
        .toList();
  }
}
