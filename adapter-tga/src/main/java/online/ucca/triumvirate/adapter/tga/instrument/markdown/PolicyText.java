package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import online.ucca.triumvirate.adapter.tga.instrument.Instrument;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Credential Policy: sections and lettered subsections as headings, then paragraphs and
 * bulleted items. They bear no designators and are counted.
 */
final class PolicyText {
  private static final Pattern SECTION = Pattern.compile("# Section (\\d{1,2}) ?[-–—] ?(.+)");
  private static final Pattern SUBSECTION = Pattern.compile("## (\\d{1,2}[A-Z])\\b\\.? ?(.*)");
  private static final Pattern PLAIN = Pattern.compile("# (\\p{L}[\\p{L} ]{0,60})");

  private final ClauseCollector clauses;
  private final Outline outline;
  private String above = "";
  private @Nullable Section section;
  private @Nullable Clause paragraph;
  private int paragraphs;
  private int items;

  private PolicyText(ClauseCollector clauses) {
    this.clauses = clauses;
    this.outline = new Outline(clauses);
  }

  static Reading<Instrument> read(KnownInstrument known, CapturedText text) {
    ClauseCollector clauses = new ClauseCollector(known, text.head());
    PolicyText reader = new PolicyText(clauses);
    text.lines().forEach(reader::line);
    reader.outline.close(0);
    return clauses.finish();
  }

  private void line(CapturedText.Line line) {
    line.comments().forEach(comment -> clauses.explanation(line.number(), comment));
    String words = line.words();
    if (words.startsWith("#")) {
      heading(words, line.number());
    } else if (!words.isEmpty() && section == null) {
      clauses.error("text stands outside every section", clauses.place(line.number(), "text"));
    } else if (words.startsWith("- ")) {
      item(words.substring(2), line.number());
    } else if (!words.isEmpty()) {
      paragraph(words, line.number());
    }
  }

  private void heading(String line, int number) {
    CaptureMark mark = CaptureMark.in(line);
    String words = mark.words();
    clauses.heading(number, mark);
    Matcher numbered = SECTION.matcher(words);
    Matcher lettered = SUBSECTION.matcher(words);
    Matcher plain = PLAIN.matcher(words);
    if (mark.isBroken()) {
      clauses.error("a mark of the capture has no end", clauses.place(number, "heading"));
    } else if (numbered.matches()) {
      above = "Section " + numbered.group(1);
      open(0, numbered.group(1), above, numbered.group(2), above, number, mark);
    } else if (lettered.matches()) {
      String name = lettered.group(1);
      String title = lettered.group(2).isEmpty() ? name : lettered.group(2);
      open(1, name, name, title, above + ", " + name, number, mark);
    } else if (plain.matches()) {
      above = plain.group(1);
      open(0, above.toLowerCase(Locale.ROOT), above, above, above, number, mark);
    } else {
      clauses.error("'" + words + "' is no heading of the policy", clauses.place(number, "text"));
    }
  }

  private void open(
      int depth, String id, String ref, String title, String citation, int line, CaptureMark mark) {
    outline.open(depth, ref, line, mark);
    section = new Section(id, ref, ref, title, citation, Provenance.NONE, line);
    paragraph = null;
    paragraphs = 0;
  }

  private void paragraph(String words, int line) {
    paragraphs++;
    items = 0;
    outline.fill();
    paragraph = add("-" + paragraphs, ", paragraph " + paragraphs, null, words, line);
  }

  private void item(String words, int line) {
    if (paragraph == null) {
      clauses.error("an item belongs to no paragraph", clauses.place(line, "item"));
      return;
    }
    items++;
    add(
        "-" + paragraphs + "-" + items,
        ", paragraph " + paragraphs + ", item " + items,
        paragraph,
        words,
        line);
  }

  private @Nullable Clause add(
      String id, String ref, @Nullable Clause parent, String words, int line) {
    Section in = Objects.requireNonNull(section);
    return clauses.add(Clause.Kind.PROVISION, in, id, ref, "", parent, in.title(), words, line);
  }
}
