package online.ucca.triumvirate.adapter.tga.section;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.outline.Outline;
import online.ucca.triumvirate.adapter.tga.outline.Recorder;
import online.ucca.triumvirate.adapter.tga.outline.UnreadableSection;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Two lists in one section of the layout before 2012.
 *
 * @param skills required skills
 * @param knowledge required knowledge
 */
record RequiredSkillsAndKnowledge(ProductSection skills, ProductSection knowledge) {
  private static final int LONGEST_HEADING = 60;
  private static final String SKILLS = "required skills";
  private static final String KNOWLEDGE = "required knowledge";

  static RequiredSkillsAndKnowledge read(SourceSection section, Statements statements) {
    List<Block> blocks = statements.said(section);
    if (blocks.isEmpty()) {
      ProductSection nothing = statements.unsaid(section);
      return new RequiredSkillsAndKnowledge(nothing, nothing);
    }
    try {
      return read(section, blocks, statements.recorder());
    } catch (UnreadableSection e) {
      ProductSection absent = statements.unreadable(section, e);
      return new RequiredSkillsAndKnowledge(absent, absent);
    }
  }

  private static RequiredSkillsAndKnowledge read(
      SourceSection section, List<Block> blocks, Recorder recorder) throws UnreadableSection {
    List<Block> skills = new ArrayList<>();
    List<Block> knowledge = new ArrayList<>();
    List<Division> divisions = Division.of(blocks, paragraph -> listOf(paragraph) != null);
    if (divisions.size() == 1) {
      throw new UnreadableSection("neither required skills nor required knowledge is marked");
    }
    Boilerplate.before(divisions.get(0), section.place(), recorder);
    for (Division division : divisions.subList(1, divisions.size())) {
      recorder.structure(section.place(), division.heading().words());
      (KNOWLEDGE.equals(listOf(division.title())) ? knowledge : skills).addAll(division.blocks());
    }
    return new RequiredSkillsAndKnowledge(
        list(section, SKILLS, skills, recorder), list(section, KNOWLEDGE, knowledge, recorder));
  }

  private static ProductSection list(
      SourceSection section, String name, List<Block> blocks, Recorder recorder)
      throws UnreadableSection {
    String cited = section.title() + ", " + name;
    String place = section.place() + ", " + name;
    List<Statement> statements =
        Outline.statements(PlainLines.withItems(blocks, place, recorder), place, recorder);
    return ProductSection.of(statements, place).withCitedAs(cited);
  }

  private static @Nullable String listOf(Block.Paragraph paragraph) {
    return paragraph.words().length() > LONGEST_HEADING
        ? null
        : listOf(SectionKind.fold(paragraph.words()));
  }

  /** Which list a folded heading begins; null if none. */
  private static @Nullable String listOf(String title) {
    if (title.startsWith("required knowledge")) {
      return KNOWLEDGE;
    }
    return title.startsWith("required skill") && !title.contains("knowledge") ? SKILLS : null;
  }
}
