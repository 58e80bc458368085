package online.ucca.triumvirate.adapter.tga.section;

import online.ucca.triumvirate.adapter.tga.unit.UnitEvidence;

/** The sections about evidence as units have them since 2012. */
final class CurrentLayout {
  private CurrentLayout() {}

  static UnitEvidence evidence(Sections sections, Statements statements) {
    return new UnitEvidence(
        statements.read(sections.get(SectionKind.PERFORMANCE)),
        statements.read(sections.get(SectionKind.KNOWLEDGE)),
        statements.read(sections.get(SectionKind.CONDITIONS)),
        statements.read(sections.get(SectionKind.SKILLS), SkillsTable::read),
        statements.read(sections.get(SectionKind.RANGE)));
  }
}
