package online.ucca.triumvirate.adapter.tga.section;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.outline.Outline;
import online.ucca.triumvirate.adapter.tga.outline.Recorder;
import online.ucca.triumvirate.adapter.tga.outline.UnreadableSection;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;

/**
 * The evidence guide of the layout before 2012: its critical aspects say what must be performed;
 * overview, context, method and guidance say under which conditions.
 *
 * @param performance the critical aspects
 * @param conditions the rest, each part under its own heading
 */
record EvidenceGuide(ProductSection performance, ProductSection conditions) {
  private static final int LONGEST_HEADING = 120;
  private static final String CRITICAL = "critical aspect";
  private static final List<String> HEADINGS =
      List.of(
          CRITICAL,
          "overview of assessment",
          "context of and specific resource",
          "context of assessment",
          "specific resource",
          "method of assessment",
          "guidance information");

  static EvidenceGuide read(SourceSection section, Statements statements) {
    List<Block> blocks = statements.said(section);
    if (blocks.isEmpty()) {
      ProductSection nothing = statements.unsaid(section);
      return new EvidenceGuide(nothing, nothing);
    }
    try {
      return read(section, blocks, statements.recorder());
    } catch (UnreadableSection e) {
      ProductSection absent = statements.unreadable(section, e);
      return new EvidenceGuide(absent, absent);
    }
  }

  private static EvidenceGuide read(SourceSection section, List<Block> blocks, Recorder recorder)
      throws UnreadableSection {
    String place = section.place();
    List<Division> divisions = Division.of(blocks, EvidenceGuide::isHeading);
    if (divisions.size() == 1) {
      throw new UnreadableSection("none of the sub-headings of an evidence guide is in it");
    }
    Boilerplate.before(divisions.get(0), place, recorder);
    List<Block> critical = new ArrayList<>();
    Outline conditions = new Outline();
    for (Division division : divisions.subList(1, divisions.size())) {
      StyledText heading = division.heading();
      List<Block> items = PlainLines.withItems(division.blocks(), place, recorder);
      if (division.title().startsWith(CRITICAL)) {
        recorder.structure(place, heading.words());
        critical.addAll(items);
      } else if (items.stream().allMatch(Block::isBlank)) {
        recorder.structure(place, heading.words());
      } else {
        conditions.stem(heading, null);
        conditions.complete(items);
      }
    }
    String aspects = ", critical aspects";
    return new EvidenceGuide(
        ProductSection.of(Outline.statements(critical, place + aspects, recorder), place + aspects)
            .withCitedAs(section.title() + aspects),
        ProductSection.of(conditions.finish(place, recorder), place).withCitedAs(section.title()));
  }

  private static boolean isHeading(Block.Paragraph paragraph) {
    String words = paragraph.words();
    if (words.length() > LONGEST_HEADING || words.endsWith(".")) {
      return false;
    }
    String title = SectionKind.fold(words);
    return paragraph.heading() > 0 || HEADINGS.stream().anyMatch(title::startsWith);
  }
}
