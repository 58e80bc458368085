package online.ucca.triumvirate.adapter.tga.section;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.element.ElementsAndCriteria;
import online.ucca.triumvirate.adapter.tga.outline.Recorder;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.adapter.tga.unit.UnitElement;
import online.ucca.triumvirate.adapter.tga.unit.UnitEvidence;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/** Reads a unit from its sections, whatever reader of rich text they come from. */
public final class UnitSections {
  private UnitSections() {}

  /**
   * Reads one section of nested statements, for a source that holds the rest of a unit as data.
   *
   * @param section the section; its blocks may carry places of their own
   * @param notes takes what is to be said about it
   * @return what it says; absent if it is empty, or cannot be read and the error was noted
   */
  public static ProductSection statements(SourceSection section, ReadingNotes notes) {
    return new Statements(new Recorder(notes)).read(section);
  }

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
    ProductSection application =
        EarlierLayout.application(
            statements.joined(sections.get(SectionKind.DESCRIPTOR)),
            statements.joined(sections.get(SectionKind.APPLICATION)));
    SourceSection beside = sections.get(SectionKind.COREQUISITES);
    ProductSection prerequisites =
        EarlierLayout.requisites(
            statements.read(sections.get(SectionKind.PREREQUISITES), RequisiteRows::read),
            statements.read(beside, RequisiteRows::read),
            beside.title());
    ProductSection licensing = statements.read(sections.get(SectionKind.LICENSING));
    SourceSection criteria = sections.get(SectionKind.ELEMENTS);
    List<UnitElement> elements =
        ElementsAndCriteria.read(criteria.blocks(), criteria.place(), recorder);
    UnitEvidence evidence = EvidenceSections.read(sections, statements);
    sections.note(text.sections(), notes);
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
