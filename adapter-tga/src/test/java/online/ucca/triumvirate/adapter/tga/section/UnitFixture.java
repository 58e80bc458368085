package online.ucca.triumvirate.adapter.tga.section;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.page.HtmlBlocks;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/** A unit's sections, written as HTML for short. */
final class UnitFixture {
  static final String ELEMENTS =
      "<table><tr><td>1. Prepare</td><td><p>1.1 Check the berth</p></td></tr></table>";

  private final List<SourceSection> sections = new ArrayList<>();

  UnitFixture with(String title, String html) {
    return with("", title, html);
  }

  UnitFixture with(String part, String title, String html) {
    String place = part.isEmpty() ? title : part + ", " + title;
    sections.add(new SourceSection(part, title, HtmlBlocks.of(html), place));
    return this;
  }

  /** A section of plain paragraphs, blank ones included. */
  UnitFixture withLines(String title, List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    lines.forEach(line -> blocks.add(Block.Paragraph.of(StyledText.plain(line))));
    sections.add(new SourceSection("", title, blocks, title));
    return this;
  }

  UnitFixture withElements() {
    return with("Elements and performance criteria", ELEMENTS);
  }

  Reading<Unit> read() {
    return UnitSections.read(
        new UnitText(
            new ProductIdentity("HARBMOR201", "Moor a vessel", "R1", null, null, null),
            sections,
            List.of(),
            List.of(),
            List.of()),
        new ReadingNotes());
  }

  Unit unit() {
    return subject(read());
  }

  static Unit subject(Reading<Unit> reading) {
    Unit unit = reading.subject();
    if (unit == null) {
      throw new AssertionError("not read: " + reading.errors());
    }
    return unit;
  }

  /** Elements as {@code 1 title [1.1 text, 1.2 text]}. */
  static List<String> elements(Unit unit) {
    return unit.elements().stream()
        .map(
            element ->
                element.number()
                    + " "
                    + element.title()
                    + " "
                    + element.criteria().stream().map(c -> c.number() + " " + c.text()).toList())
        .toList();
  }

  /** Statements with their items in brackets. */
  static List<String> texts(List<Statement> statements) {
    return statements.stream()
        .map(s -> s.text() + (s.items().isEmpty() ? "" : " " + texts(s.items())))
        .toList();
  }

  static List<String> passages(Reading<Unit> reading, Passage.Fate fate) {
    return reading.passages().stream()
        .filter(passage -> passage.fate() == fate)
        .map(Passage::text)
        .toList();
  }

  static List<String> findings(List<Finding> findings, ErrorCode code) {
    return findings.stream()
        .filter(finding -> finding.hasCode(code))
        .map(finding -> finding.sourceElement() + ": " + finding.message())
        .toList();
  }
}
