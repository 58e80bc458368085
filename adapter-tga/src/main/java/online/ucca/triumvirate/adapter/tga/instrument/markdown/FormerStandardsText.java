package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import online.ucca.triumvirate.adapter.tga.instrument.Instrument;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the 2015 Standards: a Standard is a sentence, its clauses are numbered n.m, their items a)
 * b) c), a line each or all in the clause's line.
 */
final class FormerStandardsText {
  private static final Pattern STANDARD = Pattern.compile("# Standard (\\d{1,2})\\. (.+)");
  private static final Pattern CLAUSE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\. (.+)");
  private static final Pattern ITEM = Pattern.compile("([a-z])\\) (.+)");

  /** What a Standard's sentence begins with; anything else is a heading. */
  private static final String SUBJECT = "The RTO";

  private final ClauseCollector clauses;
  private final Outline outline;
  private Numbering clauseNumbers = new Numbering();
  private Numbering itemLetters = new Numbering();
  private final Numbering standardNumbers = new Numbering();
  private @Nullable Section standard;
  private @Nullable Clause sentence;
  private @Nullable Section section;
  private @Nullable Clause clause;

  private FormerStandardsText(ClauseCollector clauses) {
    this.clauses = clauses;
    this.outline = new Outline(clauses);
  }

  static Reading<Instrument> read(KnownInstrument known, CapturedText text) {
    ClauseCollector clauses = new ClauseCollector(known, text.head());
    FormerStandardsText reader = new FormerStandardsText(clauses);
    text.lines().forEach(reader::line);
    reader.outline.close(0);
    return clauses.finish();
  }

  private void line(CapturedText.Line line) {
    line.comments().forEach(comment -> clauses.explanation(line.number(), comment));
    String words = line.words();
    Matcher standardLine = STANDARD.matcher(words);
    Matcher clauseLine = CLAUSE.matcher(words);
    Matcher itemLine = ITEM.matcher(words);
    if (words.isEmpty()) {
      return;
    }
    if (standardLine.matches()) {
      standard(standardLine.group(1), standardLine.group(2), line.number());
    } else if (clauseLine.matches()) {
      clause(clauseLine.group(1), clauseLine.group(2), clauseLine.group(3), line.number());
    } else if (itemLine.matches()) {
      item(itemLine.group(1), itemLine.group(2), line.number());
    } else {
      clauses.error(
          "'" + words + "' is no Standard, clause or item", clauses.place(line.number(), "text"));
    }
  }

  private void standard(String number, String words, int line) {
    String name = "Standard " + number;
    if (!opens(standardNumbers, number, "Standard ", "", name, line)) {
      return;
    }
    outline.open(0, name, line, CaptureMark.in(""));
    clauses.heading(line, CaptureMark.in(name));
    if (words.startsWith(SUBJECT)) {
      standard = new Section(number, name, name, name, name, Provenance.NONE, line);
      sentence = clauses.add(Clause.Kind.PROVISION, standard, "", "", "", null, name, words, line);
    } else {
      standard = new Section(number, name, name, name + ", " + words, name, Provenance.NONE, line);
      sentence = null;
      clauses.heading(line, CaptureMark.in(words));
      clauses.gap(name, "; of its sentence only a heading is there: " + words, line);
    }
    clauseNumbers = new Numbering();
    section = null;
    clause = null;
  }

  private void clause(String group, String number, String words, int line) {
    String ref = group + "." + number;
    if (standard == null || !standard.id().equals(group)) {
      clauses.error("clause " + ref + " stands under another Standard", clauses.place(line, ref));
      return;
    }
    if (!opens(clauseNumbers, number, group + ".", "", ref, line)) {
      return;
    }
    outline.fill();
    section =
        new Section(
            ref,
            ref,
            ref,
            standard.title(),
            standard.name() + ", clause " + ref,
            Provenance.NONE,
            line);
    itemLetters = new Numbering();
    List<String> parts = inlineItems(words);
    clause =
        clauses.add(
            Clause.Kind.PROVISION,
            section,
            "",
            "",
            ref,
            sentence,
            section.title(),
            parts.get(0),
            line);
    for (int i = 1; i < parts.size(); i++) {
      item(parts.get(i).substring(0, 1), parts.get(i).substring(3), line);
    }
  }

  private void item(String letter, String words, int line) {
    if (section == null) {
      clauses.error("item " + letter + ") belongs to no clause", clauses.place(line, letter + ")"));
      return;
    }
    String ref = section.ref() + " " + letter + ")";
    if (opens(itemLetters, letter, section.ref() + " ", ")", ref, line)) {
      clauses.add(
          Clause.Kind.PROVISION,
          section,
          "-" + letter,
          " " + letter + ")",
          letter,
          clause,
          section.title(),
          words,
          line);
    }
  }

  private boolean opens(
      Numbering numbering, String designator, String before, String after, String ref, int line) {
    int level = numbering.level(designator, false);
    List<String> missing = level < 0 ? null : numbering.open(level, designator);
    if (missing == null) {
      clauses.error(ref + " does not follow from the clauses before it", clauses.place(line, ref));
      return false;
    }
    clauses.missing(before, missing, after, line);
    return true;
  }

  /** The words before {@code : a)}, then each item that follows, its letter included. */
  private static List<String> inlineItems(String words) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int at = words.indexOf(": a) ");
    if (at >= 0) {
      parts.add(words.substring(0, at + 1));
      from = at + 2;
      for (char letter = 'b'; letter <= 'z'; letter++) {
        int next = nextItem(words, letter, from);
        if (next < 0) {
          break;
        }
        parts.add(words.substring(from, next).strip());
        from = next;
      }
    }
    parts.add(words.substring(from));
    return parts;
  }

  private static int nextItem(String words, char letter, int from) {
    int at = words.indexOf(" " + letter + ") ", from);
    while (at >= 0) {
      String before = words.substring(Math.max(from, at - 5), at);
      if (before.endsWith(";") || before.endsWith("; and") || before.endsWith("; or")) {
        return at + 1;
      }
      at = words.indexOf(" " + letter + ") ", at + 1);
    }
    return -1;
  }
}
