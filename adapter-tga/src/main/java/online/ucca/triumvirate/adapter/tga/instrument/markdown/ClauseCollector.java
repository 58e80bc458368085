package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import online.ucca.triumvirate.adapter.tga.instrument.Instrument;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** Collects the clauses of one instrument, and notes every gap between them; for one thread. */
final class ClauseCollector {
  /** How many characters of lead-ins may be repeated; no instrument comes near. */
  private static final int MOST_REPEATED = 4_000_000;

  private static final int MOST_ERRORS = 1000;
  private static final String EXPLANATION = "an explanation of the capture, not a clause";

  private final KnownInstrument known;
  private final ReadingNotes notes = new ReadingNotes();
  private final TextSources sources;
  private final List<Clause> clauses = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> cuts = new HashSet<>();
  private int repeated;
  private int errors;

  ClauseCollector(KnownInstrument known, String head) {
    this.known = known;
    this.sources = TextSources.named(head);
    notes.unmapped(
        place(1, "head"),
        head,
        "describes the capture; where a clause was taken from stands in its source_ref");
    known
        .endedScope()
        .ifPresent(
            time ->
                notes.warning(
                    ErrorCode.TRN_INSTRUMENT_REPEALED,
                    known.id() + " is repealed; its rules apply to " + time,
                    place(1, "head")));
    if (head.contains("Captured clauses only") || head.contains("Excerpts only")) {
      gap("the rest of the instrument", "; the source says that it holds excerpts only", 1);
    }
  }

  /**
   * Adds a clause.
   *
   * @param kind what it is
   * @param section where it stands
   * @param idTail what its id adds to the section's, as {@code -2-d}; empty for its own text
   * @param refTail what its reference adds, as {@code (2)(d)}
   * @param designator its own designator without parentheses; empty if it has none
   * @param parent what it is a part of
   * @param title its heading
   * @param line its words, with the capture's marks
   * @param number the number of the line
   * @return the clause; null if it has no words
   */
  @Nullable Clause add(
      Clause.Kind kind,
      Section section,
      String idTail,
      String refTail,
      String designator,
      @Nullable Clause parent,
      String title,
      String line,
      int number) {
    String ref = section.ref() + refTail;
    String place = place(number, ref);
    CaptureMark mark = CaptureMark.in(line);
    if (mark.isBroken()) {
      error("a mark of the capture in " + ref + " has no end", place);
      return null;
    }
    if (mark.isThere()) {
      cuts.add(ref);
      gap(ref, "; its text is cut" + mark.said(), number);
    }
    if (mark.words().isEmpty()) {
      if (!mark.isThere()) {
        notes.error(ErrorCode.TRN_EMPTY_TEXT, ref + " has no words", place);
      }
      return null;
    }
    if (!ids.add(section.id() + idTail)) {
      error(ref + " stands twice", place);
      return null;
    }
    String leadIn =
        parent == null || kind == Clause.Kind.NOTE || !parent.isLeadIn()
            ? ""
            : parent.requirement();
    if (repeated + leadIn.length() > MOST_REPEATED) {
      error("the lead-in of " + ref + " is too long to stand in every clause", place);
      return null;
    }
    repeated += leadIn.length();
    if (!designator.isEmpty()) {
      notes.structure(place + ", number", designator);
    }
    notes.content(place, mark.words());
    mark.remarks().stream()
        .filter(remark -> !remark.isEmpty())
        .forEach(remark -> notes.structure(place + ", remark", remark));
    Clause clause =
        new Clause(
            kind,
            section.id() + idTail,
            ref,
            title,
            citation(section, refTail, designator),
            parent,
            leadIn,
            mark.withCuts(),
            place);
    clauses.add(clause);
    return clause;
  }

  private String citation(Section section, String refTail, String designator) {
    StringBuilder citation = new StringBuilder(known.id());
    citation.append(", ").append(section.citation()).append(refTail);
    if (section.provenance().inferred().contains(designator)) {
      citation.append(" (designator inferred by the capture)");
    }
    String source =
        section.provenance().source().isEmpty()
            ? sources.of(section.id())
            : section.provenance().source();
    if (!source.isEmpty()) {
      citation.append("; text from ").append(source);
    }
    return citation.toString();
  }

  /** Notes something that the source does not have. */
  void gap(String clause, String why, int line) {
    notes.warning(
        ErrorCode.TRN_CLAUSE_NOT_IN_SOURCE,
        known.prefix() + ": " + clause + " is not, or not wholly, in the source" + why,
        place(line, clause));
  }

  /** Notes designators that are missing in a sequence. */
  void missing(String before, List<String> designators, String after, int line) {
    if (!designators.isEmpty()) {
      String first = before + designators.get(0) + after;
      String last = before + designators.get(designators.size() - 1) + after;
      gap(
          first.equals(last) ? first : first + " to " + last,
          "; the numbering passes over it",
          line);
    }
  }

  /**
   * Notes what cannot be placed; there is no ruleset then. Of thousands, a person needs no list.
   */
  void error(String message, String place) {
    errors++;
    if (errors <= MOST_ERRORS) {
      notes.error(ErrorCode.TRN_CLAUSE_UNREADABLE, message, place);
    } else if (errors == MOST_ERRORS + 1) {
      notes.error(ErrorCode.TRN_CLAUSE_UNREADABLE, "further lines are not listed", place);
    }
  }

  /** Notes a heading's words, and what the capture remarks beside it. */
  void heading(int line, CaptureMark mark) {
    notes.structure(place(line, "heading"), mark.words().replace("#", "").strip());
    mark.remarks().stream()
        .filter(remark -> !remark.isEmpty())
        .forEach(remark -> notes.structure(place(line, "heading, remark"), remark));
  }

  /** Notes a comment that stands by itself. */
  void explanation(int line, String comment) {
    notes.unmapped(place(line, "comment"), comment, EXPLANATION);
  }

  /** Notes what the capture says about a section, once it is known whether it has clauses. */
  void provenance(Section section, boolean hasClauses) {
    String place = place(section.line(), section.name() + ", provenance");
    if (!section.provenance().source().isEmpty()) {
      if (hasClauses) {
        notes.content(place, section.provenance().source());
      } else {
        notes.unmapped(place, section.provenance().source(), "nothing of the section is here");
      }
    }
    if (!section.provenance().status().isEmpty()) {
      notes.structure(place + ", status", section.provenance().status());
    }
    String cut = section.provenance().cutIn();
    if (!cut.isEmpty() && !cuts.contains(section.ref() + cut)) {
      gap(section.ref() + cut, "; the source says that its text is cut", section.line());
    }
  }

  String place(int line, String what) {
    return known.prefix() + " line " + line + ", " + what;
  }

  Reading<Instrument> finish() {
    if (clauses.isEmpty() && !notes.hasErrors()) {
      error("there is no clause in the text", place(1, "text"));
    }
    return notes.reading(() -> new Instrument(known, clauses));
  }
}
