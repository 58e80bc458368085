package online.ucca.triumvirate.adapter.tga;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.page.HtmlBlocks;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.adapter.tga.section.UnitSections;
import online.ucca.triumvirate.adapter.tga.section.UnitText;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/** Pages of the register that were saved as Markdown, turned back into HTML for the parser. */
final class MarkdownPage {
  private final List<SourceSection> sections = new ArrayList<>();
  private String part = "";
  private String title = "";
  private StringBuilder html = new StringBuilder();
  private List<List<String>> table = new ArrayList<>();

  private MarkdownPage() {}

  static Reading<Unit> read(String markdown) {
    MarkdownPage page = new MarkdownPage();
    for (String line : (markdown + "\n## End").lines().toList()) {
      page.line(line);
    }
    return UnitSections.read(
        new UnitText(
            new ProductIdentity("CODE", "Title", "R1", null, null, null),
            page.sections,
            List.of(),
            List.of(),
            List.of()),
        new ReadingNotes());
  }

  private void line(String line) {
    if (!line.startsWith("|")) {
      endTable();
    }
    if (line.startsWith("### ")) {
      endSection();
      part = line.replace("#", "").replace("*", "").strip();
    } else if (line.startsWith("## ")) {
      endSection();
      title = line.substring(3).strip();
      part = title.startsWith("Qualifications that") ? "" : part;
    } else if (line.startsWith("| ---") || line.startsWith("|     |")) {
      return;
    } else if (line.startsWith("|")) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.substring(1, line.lastIndexOf('|')).split(" \\| ", -1)) {
        cells.add(cell.strip());
      }
      table.add(cells);
    } else if (line.strip().startsWith("- ")) {
      item(line, html);
    } else if (!line.isBlank()) {
      html.append("<p>").append(inline(line)).append("</p>");
    }
  }

  /** An item of its level; nested lists directly within lists are levels, too. */
  private static void item(String line, StringBuilder out) {
    int level = 1 + line.indexOf('-') / 2;
    out.append("<ul>".repeat(level))
        .append("<li>")
        .append(inline(line.strip().substring(2)))
        .append("</li>")
        .append("</ul>".repeat(level));
  }

  private static String inline(String text) {
    return text.replace("\\", "")
        .replaceAll("\\*\\*(.*?)\\*\\*", "<b>$1</b>")
        .replaceAll("_(.*?)_", "<i>$1</i>");
  }

  /** Markdown has no spans: narrow rows before the first number are headings over two columns. */
  private void endTable() {
    if (table.isEmpty()) {
      return;
    }
    int widest = table.stream().mapToInt(List::size).max().orElse(0);
    html.append("<table>");
    for (List<String> row : table) {
      boolean spans = row.size() < widest && !row.get(0).matches("\\d.*");
      html.append("<tr>");
      for (String cell : row) {
        html.append(spans ? "<td colspan=" + widest / row.size() + ">" : "<td>");
        for (String line : cell.split("<br>", -1)) {
          if (line.strip().startsWith("- ")) {
            item(line, html);
          } else {
            html.append("<p>").append(inline(line)).append("</p>");
          }
        }
        html.append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</table>");
    table = new ArrayList<>();
  }

  private void endSection() {
    if (!part.isEmpty() && !title.isEmpty()) {
      sections.add(
          new SourceSection(part, title, HtmlBlocks.of(html.toString()), part + ", " + title));
    }
    html = new StringBuilder();
    title = "";
  }
}
