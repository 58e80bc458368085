package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.instrument.Instrument;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the 2025 instruments: Schedule, Part, Division and Standard or section as headings, then
 * (1), (a), (i) a line each, with statutory notes between them.
 */
final class StandardsText {
  private static final int SCHEDULE = 0;
  private static final int PART = 1;
  private static final int DIVISION = 2;
  private static final int SECTION = 3;
  private static final Pattern GROUP =
      Pattern.compile("#{1,2} (Schedule|Part|Division) (\\d{1,3}) ?[-–—] ?(.+)");
  private static final Pattern NUMBERED = Pattern.compile("### (\\d{1,3}(?:\\.\\d{1,3})?) (.+)");
  private static final Pattern LISTED =
      Pattern.compile("(.+?) ?\\((\\d{1,3} [^,()]{1,200}(?:, \\d{1,3} [^,()]{1,200}){0,60})\\)");
  private static final Pattern CLAUSE = Pattern.compile("\\(([0-9a-zA-Z]{1,5})\\) ?(.*)");
  private static final Pattern NOTE = Pattern.compile("(Note(?: \\d{1,2})?): ?(.+)");
  private static final Set<String> SUBHEADINGS =
      Set.of("Outcome Standard", "Performance Indicators");

  private final ClauseCollector clauses;
  private final Outline outline;
  private final SectionSequence sequence;
  private String schedule = "";
  private String part = "";
  private String division = "";
  private String divisionTitle = "";
  private @Nullable SectionText section;

  private StandardsText(ClauseCollector clauses) {
    this.clauses = clauses;
    this.outline = new Outline(clauses);
    this.sequence = new SectionSequence(clauses);
  }

  static Reading<Instrument> read(KnownInstrument known, CapturedText text) {
    ClauseCollector clauses = new ClauseCollector(known, text.head());
    StandardsText reader = new StandardsText(clauses);
    text.lines().forEach(reader::line);
    reader.closeSection();
    reader.outline.close(SCHEDULE);
    return clauses.finish();
  }

  private void line(CapturedText.Line line) {
    if (line.words().startsWith("#")) {
      heading(line);
      return;
    }
    line.comments().forEach(comment -> clauses.explanation(line.number(), comment));
    if (!line.words().isEmpty()) {
      body(line);
    }
  }

  private void heading(CapturedText.Line line) {
    closeSection();
    CaptureMark mark = CaptureMark.in(line.words());
    String words = mark.words();
    Matcher group = GROUP.matcher(words);
    Matcher numbered = NUMBERED.matcher(words);
    clauses.heading(line.number(), mark);
    if (mark.isBroken()) {
      clauses.error("a mark of the capture has no end", clauses.place(line.number(), "heading"));
    } else if (group.matches()) {
      line.comments().forEach(comment -> clauses.explanation(line.number(), comment));
      group(group.group(1), group.group(2), group.group(3), line.number(), mark);
    } else if (numbered.matches()) {
      section(numbered.group(1), numbered.group(2), line, mark);
    } else {
      clauses.error(
          "'" + words + "' is no heading of a Schedule, Part, Division, Standard or section",
          clauses.place(line.number(), "heading"));
    }
  }

  private void group(String kind, String number, String title, int line, CaptureMark mark) {
    String name = kind + " " + number;
    switch (kind) {
      case "Schedule" -> {
        schedule = name + ", ";
        part = "";
        division = "";
        outline.open(SCHEDULE, name, line, mark);
      }
      case "Part" -> {
        part = name + ", ";
        division = "";
        outline.open(PART, name, line, mark);
        listedSections(title, line);
      }
      default -> {
        division = name + ", ";
        outline.open(DIVISION, schedule + part + name, line, mark);
      }
    }
    divisionTitle = title;
  }

  /** A Part of which only the list of its sections is there. */
  private void listedSections(String title, int line) {
    Matcher listed = LISTED.matcher(title);
    if (listed.matches()) {
      for (String entry : listed.group(2).split(", ", -1)) {
        sequence.pass(entry.substring(0, entry.indexOf(' ')), line);
        clauses.gap("section " + entry, "; only its heading is there", line);
      }
      outline.fill();
    }
  }

  private void section(String number, String heading, CapturedText.Line line, CaptureMark mark) {
    boolean standard = heading.startsWith("Standard ");
    String name = standard ? heading : "section " + number;
    sequence.pass(number, line.number());
    outline.open(SECTION, name, line.number(), mark);
    List<String> comments = line.comments();
    comments.stream().skip(1).forEach(comment -> clauses.explanation(line.number(), comment));
    section =
        new SectionText(
            clauses,
            new Section(
                number,
                number,
                name,
                standard ? divisionTitle + ", " + heading : heading,
                schedule + part + division + name,
                comments.isEmpty() ? Provenance.NONE : Provenance.of(comments.get(0)),
                line.number()));
  }

  private void body(CapturedText.Line line) {
    String words = line.words();
    if (section == null) {
      clauses.error("text stands outside every section", clauses.place(line.number(), "text"));
      return;
    }
    outline.fill();
    Matcher clause = CLAUSE.matcher(words);
    Matcher note = NOTE.matcher(words);
    if (SUBHEADINGS.contains(words)) {
      clauses.heading(line.number(), CaptureMark.in(words));
      section.subheading(words);
    } else if (clause.matches()) {
      section.clause(clause.group(1), clause.group(2), line.number());
    } else if (note.matches()) {
      section.note(note.group(1), note.group(2), line.number());
    } else {
      section.ownText(words, line.number());
    }
  }

  private void closeSection() {
    if (section != null) {
      section.close();
      section = null;
    }
  }
}
