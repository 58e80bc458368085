package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.util.Arrays;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import org.jspecify.annotations.Nullable;

/** The clauses of one Standard or section, as they open and close each other. */
final class SectionText {
  private final ClauseCollector clauses;
  private final Section section;
  private final Numbering numbering = new Numbering();
  private final @Nullable Clause[] open = new @Nullable Clause[Numbering.DEEPEST];
  private final String[] designators = new String[Numbering.DEEPEST];
  private String title;
  private @Nullable Clause ownText;
  private @Nullable Clause last;
  private boolean begun;
  private int notes;

  SectionText(ClauseCollector clauses, Section section) {
    this.clauses = clauses;
    this.section = section;
    this.title = section.title();
    Arrays.fill(designators, "");
  }

  void subheading(String words) {
    title = section.title() + ", " + words;
  }

  void clause(String designator, String words, int line) {
    int level = numbering.level(designator, last != null && last.isLeadIn());
    List<String> missing = level < 0 ? null : numbering.open(level, designator);
    String before = section.ref() + tail(level, "(", ")");
    if (missing == null) {
      clauses.error(
          before + "(" + designator + ") does not follow from the clauses before it",
          clauses.place(line, before + "(" + designator + ")"));
      return;
    }
    begun = true;
    clauses.missing(before + "(", missing, ")", line);
    Clause parent = parent(level);
    designators[level] = designator;
    for (int i = level; i < Numbering.DEEPEST; i++) {
      open[i] = null;
      designators[i] = i == level ? designator : "";
    }
    Clause clause =
        clauses.add(
            Clause.Kind.PROVISION,
            section,
            tail(level + 1, "-", ""),
            tail(level + 1, "(", ")"),
            designator,
            parent,
            title,
            words,
            line);
    notes = 0;
    open[level] = clause;
    last = clause == null ? last : clause;
    namedInRemark(before + "(" + numbering.next(level) + ")", words, numbering.next(level), line);
  }

  /** A remark about a cut may name the clause that comes next. */
  private void namedInRemark(String ref, String words, String next, int line) {
    for (String remark : CaptureMark.in(words).remarks()) {
      if (remark.contains("(" + next + ")")) {
        clauses.gap(ref, "; the source names it in a remark only: " + remark, line);
      }
    }
  }

  void note(String label, String words, int line) {
    if (last == null) {
      clauses.error(
          "a note stands before the first clause of " + section.name(),
          clauses.place(line, section.ref() + " Note"));
      return;
    }
    notes++;
    String count = notes == 1 ? "" : "-" + notes;
    clauses.add(
        Clause.Kind.NOTE,
        section,
        last.id().substring(section.id().length()) + "-note" + count,
        last.ref().substring(section.ref().length()) + " " + label,
        label,
        last,
        title,
        words,
        line);
  }

  /** A section that is one sentence has no number of its own below the section's. */
  void ownText(String words, int line) {
    if (begun) {
      clauses.error(
          "words without a number follow the clauses of " + section.name() + ": '" + words + "'",
          clauses.place(line, section.ref()));
      return;
    }
    begun = true;
    ownText = clauses.add(Clause.Kind.PROVISION, section, "", "", "", null, title, words, line);
    last = ownText;
  }

  void close() {
    clauses.provenance(section, last != null);
  }

  private @Nullable Clause parent(int level) {
    for (int i = level - 1; i >= 0; i--) {
      if (open[i] != null) {
        return open[i];
      }
    }
    return ownText;
  }

  /** The open designators above a level. */
  private String tail(int level, String before, String after) {
    StringBuilder tail = new StringBuilder();
    for (int i = 0; i < level; i++) {
      if (!designators[i].isEmpty()) {
        tail.append(before).append(designators[i]).append(after);
      }
    }
    return tail.toString();
  }
}
