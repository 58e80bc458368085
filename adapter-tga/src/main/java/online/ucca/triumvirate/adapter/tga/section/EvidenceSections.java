package online.ucca.triumvirate.adapter.tga.section;

import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.unit.UnitEvidence;
import online.ucca.triumvirate.model.error.ErrorCode;

/**
 * Reads the sections about evidence: as units have them since 2012, or the section of the layout
 * before that takes their place.
 */
final class EvidenceSections {
  private final Sections sections;
  private final Statements statements;

  private EvidenceSections(Sections sections, Statements statements) {
    this.sections = sections;
    this.statements = statements;
  }

  static UnitEvidence read(Sections sections, Statements statements) {
    return new EvidenceSections(sections, statements).read();
  }

  private UnitEvidence read() {
    RequiredSkillsAndKnowledge required =
        stands(SectionKind.REQUIRED_SKILLS_AND_KNOWLEDGE, SectionKind.SKILLS, SectionKind.KNOWLEDGE)
            ? RequiredSkillsAndKnowledge.read(
                sections.get(SectionKind.REQUIRED_SKILLS_AND_KNOWLEDGE), statements)
            : new RequiredSkillsAndKnowledge(
                statements.read(sections.get(SectionKind.SKILLS), SkillsTable::read),
                statements.read(sections.get(SectionKind.KNOWLEDGE)));
    EvidenceGuide guide =
        stands(SectionKind.EVIDENCE_GUIDE, SectionKind.PERFORMANCE, SectionKind.CONDITIONS)
            ? EvidenceGuide.read(sections.get(SectionKind.EVIDENCE_GUIDE), statements)
            : new EvidenceGuide(
                statements.read(sections.get(SectionKind.PERFORMANCE)),
                statements.read(sections.get(SectionKind.CONDITIONS)));
    return new UnitEvidence(
        guide.performance(), required.knowledge(), guide.conditions(), required.skills(), range());
  }

  private ProductSection range() {
    if (stands(SectionKind.RANGE_STATEMENT, SectionKind.RANGE)) {
      SourceSection section = sections.get(SectionKind.RANGE_STATEMENT);
      return statements.read(section, RangeStatement::read).withCitedAs(section.title());
    }
    return statements.read(sections.get(SectionKind.RANGE), RangeStatement::read);
  }

  /**
   * Whether a section of the earlier layout stands; it is an error if what replaced it does, too.
   */
  private boolean stands(SectionKind earlier, SectionKind... since) {
    if (!sections.has(earlier)) {
      return false;
    }
    for (SectionKind kind : since) {
      if (sections.has(kind)) {
        statements
            .recorder()
            .notes()
            .error(
                ErrorCode.TRN_SECTION_UNREADABLE,
                "the unit has this section of the layout since 2012 and '"
                    + sections.get(earlier).title()
                    + "' of the one before",
                sections.get(kind).place());
      }
    }
    return true;
  }
}
