package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationUnit.Prerequisite;
import online.ucca.triumvirate.adapter.tga.qualification.UnitLists.CodeAndTitle;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of prerequisites: {@code Code and title | Prerequisite units required}. Where a cell
 * holds anything else than units, alternatives for example, it is kept in words.
 */
final class PrerequisiteTable {
  private static final Pattern HEADING = Pattern.compile("(?i)pre-?requisite");

  private final ReadingNotes notes;
  private final Map<String, CodeAndTitle> units = new LinkedHashMap<>();
  private final Map<String, List<Prerequisite>> before = new LinkedHashMap<>();
  private final List<Statement> inWords = new ArrayList<>();

  PrerequisiteTable(ReadingNotes notes) {
    this.notes = notes;
  }

  /** What must come before each unit, by the unit's code, in the source's order. */
  Map<String, List<Prerequisite>> before() {
    return before;
  }

  /** What must come before units that the qualification does not list, in words. */
  List<Statement> ofOthers(List<QualificationUnit> listed) {
    List<Statement> others = new ArrayList<>();
    before.forEach(
        (code, required) -> {
          if (!required.isEmpty() && listed.stream().noneMatch(unit -> unit.code().equals(code))) {
            String place = required.get(0).place();
            notes.warning(
                ErrorCode.TRN_UNIT_LISTS_DIFFER,
                code + " has prerequisites and is not among the units of the qualification",
                place);
            others.add(new Statement(words(code, required), List.of(), place));
          }
        });
    return others;
  }

  private String words(String code, List<Prerequisite> required) {
    CodeAndTitle unit = units.get(code);
    StringBuilder words = new StringBuilder(code);
    words.append(unit == null ? "" : " " + unit.title()).append(" requires:");
    required.forEach(
        first -> words.append(' ').append(first.code()).append(' ').append(first.title()));
    return words.toString();
  }

  /** Rows that no graph can hold, each with its unit. */
  List<Statement> inWords() {
    return inWords;
  }

  /** Whether a table is one: its first row names prerequisites in the last column. */
  boolean isOne(Grid grid) {
    if (grid.rows().isEmpty() || grid.rows().get(0).cells().size() < 2) {
      return false;
    }
    List<Grid.Cell> cells = grid.rows().get(0).cells();
    return HEADING.matcher(PackagingReader.words(cells.get(cells.size() - 1))).find();
  }

  void read(Grid grid, String place) {
    grid.rows().get(0).cells().forEach(cell -> notes.structure(place, PackagingReader.words(cell)));
    CodeAndTitle unit = null;
    for (int i = 1; i < grid.rows().size(); i++) {
      String at = place + ", table row " + (i + 1);
      List<Grid.Cell> cells = grid.rows().get(i).cells();
      if (cells.isEmpty()) {
        continue;
      }
      boolean continued = cells.size() == 1 && cells.get(0).column() > 0;
      String first = continued ? "" : PackagingReader.words(cells.get(0));
      if (!first.isEmpty()) {
        unit = unit(cells, first);
        if (unit != null) {
          named(unit, at);
        }
      }
      if (unit == null) {
        notes.error(
            ErrorCode.TRN_SECTION_UNREADABLE,
            "a row of the table of prerequisites names no unit: '" + first + "'",
            at);
      } else {
        units.put(unit.code(), unit);
        required(unit, cells.get(cells.size() - 1), at);
      }
    }
  }

  private static @Nullable CodeAndTitle unit(List<Grid.Cell> cells, String first) {
    CodeAndTitle unit = UnitLists.codeAndTitle(first);
    return unit != null && unit.title().isEmpty() && cells.size() > 2
        ? new CodeAndTitle(unit.code(), PackagingReader.words(cells.get(1)))
        : unit;
  }

  private void required(CodeAndTitle unit, Grid.Cell cell, String place) {
    List<CodeAndTitle> named = new ArrayList<>();
    for (Block block : cell.blocks()) {
      String line = SectionStatements.words(block);
      CodeAndTitle required = UnitLists.codeAndTitle(line);
      if (required != null) {
        named.add(required);
      } else if (!line.isEmpty()) {
        inWords(unit, PackagingReader.words(cell), place);
        return;
      }
    }
    List<Prerequisite> found = before.computeIfAbsent(unit.code(), code -> new ArrayList<>());
    for (CodeAndTitle required : named) {
      named(required, place);
      String title = required.title().isEmpty() ? required.code() : required.title();
      found.add(new Prerequisite(required.code(), title, place));
    }
  }

  private void inWords(CodeAndTitle unit, String words, String place) {
    notes.content(place, words);
    inWords.add(new Statement(unit.code() + " requires: " + words, List.of(), place));
    notes.warning(
        ErrorCode.TRN_PACKAGING_NOT_UNDERSTOOD,
        "the prerequisites of " + unit.code() + " are kept in words: " + words,
        place);
  }

  /**
   * The table names units by their codes; a title stands with the unit, wherever that is listed.
   */
  private void named(CodeAndTitle unit, String place) {
    notes.content(place, unit.code());
    notes.structure(place, unit.title());
  }
}
