package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.adapter.tga.packaging.RuleLine;
import online.ucca.triumvirate.adapter.tga.qualification.UnitLists.CodeAndTitle;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** Takes the packaging rules apart: headings, lists of units, and the lines that are rules. */
final class PackagingReader {
  private static final Pattern CORE =
      Pattern.compile(
          "(?i)(?:core|common|mandatory|compulsory)(?: units?)?(?: of competency)?(?: list)?:?");
  private static final Pattern ELECTIVE =
      Pattern.compile(
          "(?i)(?:general |listed )?electives?(?: units?)?(?: of competency)?(?: list)?:?");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?i)(?:general |specialist )?(?:electives? )?(?:units? )?group ([a-z0-9]{1,3})(?:$|[ :–-]+(.*[^.]))");
  private static final Pattern COLUMN_HEADING =
      Pattern.compile(
          "(?i)(?:unit )?(?:code|title|name|codes?(?: and | / |/)title)|unit title|units?");
  private static final Pattern SAYS_NUMBER =
      Pattern.compile(
          "(?i).*(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|all)\\b).*");
  private static final int LONGEST_HEADING = 120;

  private final Map<String, String> titles;
  private final UnitLists lists;
  private final PrerequisiteTable prerequisites;
  private final ReadingNotes notes;
  private final List<RuleLine> lines = new ArrayList<>();
  private @Nullable OutcomeRequirementType role;
  private @Nullable String group;

  /**
   * Begins.
   *
   * @param titles the titles of the unit grid, by code
   */
  PackagingReader(
      UnitLists lists,
      PrerequisiteTable prerequisites,
      Map<String, String> titles,
      ReadingNotes notes) {
    this.titles = titles;
    this.lists = lists;
    this.prerequisites = prerequisites;
    this.notes = notes;
  }

  List<RuleLine> lines() {
    return lines;
  }

  /** Reads what stands under a heading, which may itself be that of a list. */
  void read(String title, List<Block> blocks, String place) {
    role = null;
    group = null;
    if (!heading(title, place)) {
      notes.structure(place, title);
    }
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        table(table.grid(), place);
      } else {
        String words = SectionStatements.words(block);
        int level = block instanceof Block.ListItem item ? item.level() : 0;
        if (!words.isEmpty()) {
          text(words, level, block.place() == null ? place : block.place());
        }
      }
    }
  }

  private void text(String words, int level, String place) {
    CodeAndTitle unit = UnitLists.codeAndTitle(words);
    if (unit != null) {
      unit(unit, words, place);
    } else if (!heading(words, place)) {
      line(words, level, place);
    }
  }

  private void line(String words, int level, String place) {
    lines.add(new RuleLine(level, words, role, place));
  }

  /** A title goes into the Triumvirate once: the unit grid's, else the first that the text has. */
  private void unit(CodeAndTitle unit, String words, String place) {
    String first = lists.add(unit, role, group, place).title;
    String stands = titles.getOrDefault(unit.code(), first);
    notes.content(place, unit.code());
    if (unit.title().equals(stands)) {
      notes.content(place, unit.title());
    } else {
      notes.unmapped(place, unit.title(), "the unit stands with another title: " + stands);
    }
    String marks = words.substring(UnitLists.withoutMarks(words).length()).strip();
    if (!marks.isEmpty()) {
      notes.structure(place, marks);
    }
  }

  private boolean heading(String words, String place) {
    if (words.length() > LONGEST_HEADING) {
      return false;
    }
    Matcher named = GROUP.matcher(words);
    if (named.matches()) {
      String id = named.group(1).toUpperCase(Locale.ROOT);
      String lower = words.toLowerCase(Locale.ROOT);
      role = lower.contains("core") ? OutcomeRequirementType.CORE : OutcomeRequirementType.ELECTIVE;
      group = id;
      lists.group(id, words, place);
      String more = named.group(2);
      if (more != null && SAYS_NUMBER.matcher(more).matches()) {
        line(words, 0, place);
      } else {
        notes.content(place, words);
      }
      return true;
    }
    if (CORE.matcher(words).matches() || ELECTIVE.matcher(words).matches()) {
      role =
          CORE.matcher(words).matches()
              ? OutcomeRequirementType.CORE
              : OutcomeRequirementType.ELECTIVE;
      group = null;
      notes.structure(place, words);
      return true;
    }
    return false;
  }

  private void table(Grid grid, String place) {
    if (prerequisites.isOne(grid)) {
      prerequisites.read(grid, place);
      return;
    }
    int number = 0;
    for (Grid.Row row : grid.rows()) {
      row(row, place + ", table row " + ++number);
    }
  }

  private void row(Grid.Row row, String place) {
    List<String> cells = row.cells().stream().map(PackagingReader::words).toList();
    String first = cells.isEmpty() ? "" : cells.get(0);
    CodeAndTitle unit = UnitLists.codeAndTitle(first);
    if (unit != null) {
      String title = cells.size() > 1 ? UnitLists.withoutMarks(cells.get(1)) : unit.title();
      unit(
          new CodeAndTitle(unit.code(), title),
          String.join(" ", cells.subList(0, Math.min(2, cells.size()))),
          place);
      for (String more : cells.subList(Math.min(2, cells.size()), cells.size())) {
        if (!more.isEmpty()) {
          notes.unmapped(place, more, "a further column of a list of units");
        }
      }
    } else if (cells.stream()
        .allMatch(cell -> cell.isEmpty() || COLUMN_HEADING.matcher(cell).matches())) {
      cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> notes.structure(place, cell));
    } else if (cells.stream().filter(cell -> !cell.isEmpty()).count() == 1) {
      row.cells().forEach(cell -> cell.blocks().forEach(block -> inner(block, place)));
    } else {
      cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> line(cell, 0, place));
    }
  }

  private void inner(Block block, String place) {
    String words = SectionStatements.words(block);
    if (!words.isEmpty()) {
      text(words, block instanceof Block.ListItem item ? item.level() : 0, place);
    } else if (block instanceof Block.Table table) {
      table(table.grid(), place);
    }
  }

  static String words(Grid.Cell cell) {
    StringBuilder words = new StringBuilder();
    cell.blocks().forEach(block -> words.append(SectionStatements.words(block)).append(' '));
    return Wording.normalise(words.toString());
  }
}
