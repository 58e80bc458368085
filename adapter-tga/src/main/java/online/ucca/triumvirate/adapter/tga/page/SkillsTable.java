package online.ucca.triumvirate.adapter.tga.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.reading.ReadingNotes;
import online.ucca.triumvirate.adapter.tga.reading.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.jsoup.nodes.Element;

/**
 * Reads foundation skills: a table of skills and their descriptions, a list, or one sentence that
 * names no skill.
 */
final class SkillsTable {
  private static final Set<String> HEADINGS = Set.of("skill", "skills", "foundation skills");

  private final String place;
  private final ReadingNotes notes;
  private final List<Statement> skills = new ArrayList<>();
  private int description = 1;

  private SkillsTable(String place, ReadingNotes notes) {
    this.place = place;
    this.notes = notes;
  }

  static ProductSection read(Element content, String place, ReadingNotes notes)
      throws TextBlocks.Unreadable {
    String all = PageDocument.words(content);
    if (Wording.saysNotApplicable(all)) {
      return ProductSection.of(List.of(new Statement(all, List.of(), place)), place);
    }
    SkillsTable reader = new SkillsTable(place, notes);
    Element table = content.selectFirst("table");
    if (table != null) {
      reader.table(table);
      reader.textOutside(content);
    } else if (content.selectFirst("li") != null) {
      reader.skills.addAll(TextBlocks.statements(content));
    } else if (!all.isEmpty()) {
      notes.unmapped(place + ": '" + all + "'", "the section names no skill");
    }
    return ProductSection.of(Statement.numbered(place, reader.skills), place);
  }

  private void table(Element table) throws TextBlocks.Unreadable {
    TableGrid grid = TableGrid.of(table);
    if (grid == null || grid.columns() < 2) {
      throw new TextBlocks.Unreadable("its table is not one of skills and descriptions");
    }
    boolean headed = false;
    for (int i = 0; i < grid.rows().size(); i++) {
      TableGrid.Row row = grid.rows().get(i);
      if (!headed && isHeading(row)) {
        headed = true;
        notes.decided(place + ", row " + (i + 1), "a heading of the table, not a skill");
        findDescription(row);
      } else if (!headed && grid.columns() > 2) {
        throw new TextBlocks.Unreadable("its table has several columns and no heading");
      } else {
        skill(row, place + ", row " + (i + 1));
      }
    }
  }

  private static boolean isHeading(TableGrid.Row row) {
    return !row.cells().isEmpty()
        && HEADINGS.contains(
            PageDocument.words(row.cells().get(0).element()).toLowerCase(Locale.ROOT));
  }

  private void findDescription(TableGrid.Row row) {
    for (TableGrid.Cell cell : row.cells()) {
      String heading = PageDocument.words(cell.element());
      if (heading.toLowerCase(Locale.ROOT).startsWith("description")) {
        description = cell.column();
      } else if (cell.column() > 0) {
        notes.unmapped(
            place + ", column '" + heading + "'", "a skill has a name and descriptions only");
      }
    }
  }

  private void skill(TableGrid.Row row, String at) throws TextBlocks.Unreadable {
    String name = "";
    List<Statement> descriptions = new ArrayList<>();
    for (TableGrid.Cell cell : row.cells()) {
      if (cell.column() == 0) {
        name = PageDocument.words(cell.element());
      } else if (cell.column() == description) {
        descriptions.addAll(TextBlocks.statements(cell.element()));
      }
    }
    if (!name.isEmpty()) {
      skills.add(new Statement(name, descriptions, ""));
    } else if (!descriptions.isEmpty() && !skills.isEmpty()) {
      Statement last = skills.remove(skills.size() - 1);
      List<Statement> all = new ArrayList<>(last.items());
      all.addAll(descriptions);
      skills.add(new Statement(last.text(), all, ""));
    } else if (!descriptions.isEmpty()) {
      notes.error(ErrorCode.TRN_SECTION_UNREADABLE, "a description stands without a skill", at);
    }
  }

  private void textOutside(Element content) {
    Element rest = content.clone();
    rest.select("table").remove();
    String text = PageDocument.words(rest);
    if (!text.isEmpty()) {
      notes.unmapped(place + ", text outside the table: '" + text + "'", "it names no skill");
    }
  }
}
