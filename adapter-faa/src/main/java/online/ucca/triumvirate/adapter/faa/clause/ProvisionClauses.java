package online.ucca.triumvirate.adapter.faa.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.adapter.faa.numbering.Frame;
import online.ucca.triumvirate.adapter.faa.numbering.Hierarchy;
import online.ucca.triumvirate.adapter.faa.numbering.Irregularity;
import online.ucca.triumvirate.adapter.faa.numbering.Piece;
import online.ucca.triumvirate.adapter.faa.numbering.PieceReader;
import online.ucca.triumvirate.adapter.faa.numbering.Placed;
import online.ucca.triumvirate.adapter.faa.numbering.Step;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** The clauses of one provision. */
final class ProvisionClauses {
  private final Provision provision;
  private final ReadingNotes notes;
  private final ClauseCitations citations;
  private final boolean isSection;
  private final List<List<Piece>> pieces = new ArrayList<>();
  private final List<Placed> places;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Integer, Draft> byStep = new HashMap<>();
  private @Nullable Draft whole;
  private @Nullable Draft last;
  private @Nullable Frame current;
  private int step;

  ProvisionClauses(LawPart part, Provision provision, ReadingNotes notes) {
    this.provision = provision;
    this.notes = notes;
    this.isSection = provision.kind() == Provision.Kind.SECTION;
    this.citations = new ClauseCitations(part, provision);
    provision.paragraphs().forEach(one -> pieces.add(PieceReader.read(one, !isSection)));
    this.places = Hierarchy.place(steps());
  }

  List<Clause> clauses() {
    for (int i = 0; i < pieces.size(); i++) {
      Paragraph paragraph = provision.paragraphs().get(i);
      switch (paragraph.form()) {
        case TEXT -> text(paragraph, pieces.get(i), i + 1);
        case TABLE_ROW -> row(paragraph, i + 1);
        case NOTE -> note(paragraph);
        case HEADING -> notes.structure(paragraph.place(), paragraph.text());
      }
    }
    if (pieces.isEmpty() && provision.isReserved()) {
      reserved();
    }
    return drafts.stream().map(draft -> draft.clause(provision)).toList();
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      boolean isContinued = false;
      if (provision.paragraphs().get(i).form() != Paragraph.Form.TEXT) {
        continue;
      }
      for (Piece piece : pieces.get(i)) {
        if (piece.label() != null) {
          steps.add(new Step(piece.label(), isContinued, piece.isOpen()));
          isContinued = true;
        }
      }
    }
    return steps;
  }

  private void text(Paragraph paragraph, List<Piece> read, int number) {
    Piece first = read.get(0);
    if (first.label() == null) {
      undesignated(paragraph, first.text(), number);
      return;
    }
    for (int i = 0; i < read.size(); i++) {
      designated(paragraph, read.get(i), i == read.size() - 1);
    }
  }

  private void designated(Paragraph paragraph, Piece piece, boolean isLast) {
    Placed placed = places.get(step++);
    Frame frame = placed.frame();
    current = frame;
    notes.structure(paragraph.place(), piece.written());
    if (!piece.heading().isEmpty()) {
      notes.content(paragraph.place(), piece.heading());
    }
    if (!piece.text().isEmpty()) {
      notes.content(paragraph.place(), piece.text());
    }
    if (placed.irregularity() != Irregularity.NONE) {
      irregular(
          citations.plain(frame) + ": " + piece.written() + " " + placed.irregularity().words(),
          paragraph.place());
    }
    if (!piece.isEmpty() || isLast) {
      Draft draft = add(citations.of(frame), parent(frame), piece, paragraph.place());
      byStep.put(frame.step(), draft);
    }
  }

  private Draft add(Citation citation, @Nullable Draft parent, Piece piece, String place) {
    Draft draft =
        new Draft(
            unique(citation, place),
            parent,
            piece.heading(),
            piece.text(),
            piece.isReserved(),
            false,
            place);
    drafts.add(draft);
    last = draft;
    return draft;
  }

  /** The clause of the innermost of those that a place is a part of. */
  private @Nullable Draft parent(Frame frame) {
    for (Frame outer = frame.parent(); outer != null; outer = outer.parent()) {
      Draft draft = byStep.get(outer.step());
      if (draft != null) {
        return draft;
      }
    }
    return isSection ? whole : null;
  }

  private void undesignated(Paragraph paragraph, String text, int number) {
    notes.content(paragraph.place(), text);
    if (PieceReader.isLikeDesignated(text)) {
      irregular(
          citations.whole() + ": the paragraph begins with something like a designator",
          paragraph.place());
    }
    if (!isSection) {
      Draft heading = last != null && last.isHeading() ? last : null;
      last = plain(citations.numbered(number), heading, text, paragraph.place());
      return;
    }
    last = openFor(paragraph.place());
    last.append(text);
  }

  /** The clause that text without a designator belongs to. */
  private Draft openFor(String place) {
    Draft open = open();
    if (open != null) {
      return open;
    }
    Frame before = current;
    return before == null || before.parent() == null ? whole(place) : outer(before.parent(), place);
  }

  /**
   * The clause that text without a designator belongs to: the one that announces it; a definition
   * or a paragraph of the first level whose list goes on behind the text; else the one whose list
   * of sub-paragraphs stands before it. Null if that one had no text so far.
   */
  private @Nullable Draft open() {
    Frame before = current;
    if (before == null || last == null) {
      return whole;
    }
    if (last.isOpen()) {
      return last;
    }
    boolean goesOn = step < places.size() && places.get(step).frame().isInListOf(before);
    if (goesOn && (before.isTerm() || before.parent() == null)) {
      return last;
    }
    return before.parent() == null ? whole : byStep.get(before.parent().step());
  }

  /** The clause of a place that had no text so far. */
  private Draft outer(Frame frame, String place) {
    Draft draft = plain(citations.of(frame), parent(frame), "", place);
    byStep.put(frame.step(), draft);
    return draft;
  }

  /** The provision's own clause. */
  private Draft whole(String place) {
    Draft own = whole;
    if (own == null) {
      own = plain(citations.whole(), null, "", place);
      whole = own;
    }
    return own;
  }

  private void row(Paragraph paragraph, int number) {
    notes.content(paragraph.place(), paragraph.text());
    Draft before = last;
    if (before == null) {
      before =
          isSection
              ? whole(paragraph.place())
              : plain(citations.numbered(number), null, "", paragraph.place());
      last = before;
    }
    before.append(paragraph.text());
  }

  /** A clause without heading. */
  private Draft plain(Citation citation, @Nullable Draft parent, String text, String place) {
    Draft draft = new Draft(unique(citation, place), parent, "", text, false, false, place);
    drafts.add(draft);
    return draft;
  }

  private void note(Paragraph paragraph) {
    notes.content(paragraph.place(), paragraph.text());
    Draft about = open();
    Citation citation = about == null ? citations.whole() : about.citation();
    drafts.add(
        new Draft(
            unique(ClauseCitations.qualified(citation, "note"), paragraph.place()),
            about,
            "",
            paragraph.text(),
            false,
            true,
            paragraph.place()));
  }

  private void reserved() {
    Draft draft =
        new Draft(citations.whole(), null, "", "[Reserved]", true, false, provision.place());
    drafts.add(draft);
  }

  private Citation unique(Citation citation, String place) {
    Citation unique = citations.unique(citation);
    if (!unique.equals(citation)) {
      irregular(citation + " stands there more than once; this is " + unique, place);
    }
    return unique;
  }

  private void irregular(String message, String place) {
    notes.warning(ErrorCode.TRN_IRREGULAR_DESIGNATOR, message, place);
  }
}
