package online.ucca.triumvirate.adapter.tga.section;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.outline.Line;
import online.ucca.triumvirate.adapter.tga.outline.Outline;
import online.ucca.triumvirate.adapter.tga.outline.Recorder;
import online.ucca.triumvirate.adapter.tga.outline.UnreadableSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;

/**
 * Reads foundation skills: a table of skills and their descriptions, a list, or a sentence that
 * names no skill.
 */
final class SkillsTable {
  private static final Set<String> HEADINGS =
      Set.of("skill", "skills", "foundation skills", "description", "descriptions");

  private final String place;
  private final Recorder recorder;
  private final Outline skills = new Outline();
  private final Map<Integer, StringBuilder> unmapped = new TreeMap<>();
  private int description = 1;

  private SkillsTable(String place, Recorder recorder) {
    this.place = place;
    this.recorder = recorder;
  }

  static List<Statement> read(List<Block> blocks, String place, Recorder recorder)
      throws UnreadableSection {
    List<Block> tables = blocks.stream().filter(block -> block instanceof Block.Table).toList();
    List<Block> others = blocks.stream().filter(block -> !(block instanceof Block.Table)).toList();
    if (tables.isEmpty()
        && others.stream().anyMatch(block -> !(block instanceof Block.Paragraph))) {
      return Outline.statements(blocks, place, recorder);
    }
    SkillsTable reader = new SkillsTable(place, recorder);
    for (Block table : tables) {
      reader.table(((Block.Table) table).grid());
    }
    String words = Line.words(Line.of(others));
    if (!words.isEmpty()) {
      recorder
          .notes()
          .unmapped(
              place + (tables.isEmpty() ? "" : ", text outside the table") + ": '" + words + "'",
              words,
              tables.isEmpty() ? "the section names no skill" : "it names no skill");
    }
    return reader.skills.finish(place, recorder);
  }

  private void table(Grid grid) throws UnreadableSection {
    if (grid.columns() < 2) {
      throw new UnreadableSection("its table is not one of skills and descriptions");
    }
    boolean headed = false;
    for (int i = 0; i < grid.rows().size(); i++) {
      Grid.Row row = grid.rows().get(i);
      String at = place + ", row " + (i + 1);
      if (!headed && isHeading(row)) {
        headed = true;
        recorder.notes().decided(at, "a heading of the table, not a skill");
        heading(row, at);
      } else if (!headed && grid.columns() > 2) {
        throw new UnreadableSection("its table has several columns and no heading");
      } else {
        skill(row, at);
      }
    }
    unmapped.forEach(
        (column, words) ->
            recorder
                .notes()
                .unmapped(
                    place + ", column '" + words.toString().lines().findFirst().orElse("") + "'",
                    Wording.normalise(words.toString()),
                    "a skill has a name and descriptions only"));
    unmapped.clear();
  }

  private static boolean isHeading(Grid.Row row) {
    return row.heading()
        || row.cells().stream()
            .map(cell -> Block.words(cell.blocks()).toLowerCase(Locale.ROOT))
            .anyMatch(HEADINGS::contains);
  }

  private void heading(Grid.Row row, String at) {
    for (Grid.Cell cell : row.cells()) {
      String words = Block.words(cell.blocks());
      boolean isDescription = words.toLowerCase(Locale.ROOT).startsWith("description");
      if (isDescription) {
        description = cell.column();
      }
      if (isDescription || cell.column() == 0) {
        recorder.structure(at, words);
      } else {
        unmapped.put(cell.column(), new StringBuilder(words));
      }
    }
  }

  private void skill(Grid.Row row, String at) throws UnreadableSection {
    for (Grid.Cell cell : row.cells()) {
      if (cell.column() == 0) {
        String name = Block.words(cell.blocks());
        if (!name.isEmpty()) {
          skills.stem(name(cell), null);
        }
      } else if (cell.column() == description) {
        describe(cell, at);
      } else {
        unmapped
            .computeIfAbsent(cell.column(), any -> new StringBuilder())
            .append('\n')
            .append(Block.words(cell.blocks()));
      }
    }
  }

  private static StyledText name(Grid.Cell cell) throws UnreadableSection {
    return StyledText.joined(Line.of(cell.blocks()).stream().map(Line::text).toList());
  }

  private void describe(Grid.Cell cell, String at) throws UnreadableSection {
    if (!skills.isEmpty()) {
      skills.complete(cell.blocks());
    } else if (!Block.words(cell.blocks()).isEmpty()) {
      recorder
          .notes()
          .error(ErrorCode.TRN_SECTION_UNREADABLE, "a description stands without a skill", at);
    }
  }
}
