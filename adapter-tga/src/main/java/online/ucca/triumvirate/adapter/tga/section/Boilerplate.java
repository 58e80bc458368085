package online.ucca.triumvirate.adapter.tga.section;

import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.outline.Recorder;
import online.ucca.triumvirate.adapter.tga.outline.UnreadableSection;

/** Sentences that explain a section of the layout before 2012 and stand in every unit. */
final class Boilerplate {
  private static final List<String> BEGINNINGS =
      List.of(
          "this section describes the skills and knowledge",
          "this section describes the essential skills and knowledge",
          "the evidence guide provides advice on assessment",
          "the range statement relates to the unit of competency as a whole");

  private Boilerplate() {}

  /** Whether a paragraph explains its section. */
  static boolean is(Block block) {
    String words = block.words().toLowerCase(Locale.ROOT);
    return block instanceof Block.Paragraph && BEGINNINGS.stream().anyMatch(words::startsWith);
  }

  /** Records what stands before a section's first sub-heading. */
  static void before(Division division, String place, Recorder recorder) throws UnreadableSection {
    for (Block block : division.blocks()) {
      if (block instanceof Block.Unreadable unreadable) {
        throw new UnreadableSection(unreadable.reason());
      } else if (is(block) || SectionKind.of(block.words()) != null) {
        recorder.structure(place, block.words());
      } else if (!block.words().isEmpty()) {
        recorder
            .notes()
            .unmapped(
                place + ": '" + block.words() + "'",
                block.words(),
                "it stands before the section's first sub-heading");
      }
    }
  }
}
