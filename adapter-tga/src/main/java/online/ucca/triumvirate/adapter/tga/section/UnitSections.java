package online.ucca.triumvirate.adapter.tga.section;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.reading.Reading;
import online.ucca.triumvirate.adapter.tga.reading.ReadingNotes;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.adapter.tga.unit.UnitElement;
import online.ucca.triumvirate.adapter.tga.unit.UnitEvidence;

/** Reads a unit from its sections, whatever reader of rich text they come from. */
public final class UnitSections {
  private UnitSections() {}

  /**
   * Reads a unit. Every word of its sections is recorded as a passage; what the reader of the
   * source noted before stays noted.
   *
   * @param text the unit as its reader handed it over
   * @param notes what was noted so far, and takes what is noted here
   * @return the unit, or every error
   */
  public static Reading<Unit> read(UnitText text, ReadingNotes notes) {
    Recorder recorder = new Recorder(notes);
    Statements statements = new Statements(recorder);
    Sections sections = Sections.of(text.sections(), notes);
    ProductSection application = statements.joined(sections.get(SectionKind.APPLICATION));
    ProductSection prerequisites = statements.read(sections.get(SectionKind.PREREQUISITES));
    ProductSection licensing = statements.read(sections.get(SectionKind.LICENSING));
    List<UnitElement> elements =
        ElementsAndCriteria.read(sections.get(SectionKind.ELEMENTS), recorder);
    UnitEvidence evidence = CurrentLayout.evidence(sections, statements);
    sections.noteOthers(notes);
    return notes.reading(
        () ->
            new Unit(
                text.identity(),
                application,
                prerequisites,
                licensing,
                elements,
                evidence,
                text.related(),
                text.credentials(),
                text.classifications()));
  }
}
