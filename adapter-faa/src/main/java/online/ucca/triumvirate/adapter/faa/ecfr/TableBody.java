package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.List;
import java.util.function.BiConsumer;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Form;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.corpus.xml.XmlNode;
import org.jspecify.annotations.Nullable;

/** Reads tables, HTML's and GPO's, row by row. */
final class TableBody {
  private final Paragraphs paragraphs;
  private final BiConsumer<XmlElement, Form> blocks;

  /** What is no part of a table goes to {@code blocks}. */
  TableBody(Paragraphs paragraphs, BiConsumer<XmlElement, Form> blocks) {
    this.paragraphs = paragraphs;
    this.blocks = blocks;
  }

  void read(XmlElement table) {
    read(table, new TableRows());
  }

  private void read(XmlElement table, TableRows rows) {
    for (XmlNode child : table.children()) {
      if (child instanceof XmlElement part) {
        paragraphs.endStray(Form.TABLE_ROW);
        part(part, rows);
      } else {
        paragraphs.add(child);
      }
    }
    paragraphs.endStray(Form.TABLE_ROW);
  }

  private void part(XmlElement part, TableRows rows) {
    switch (Ecfr.name(part)) {
      case "THEAD", "TBODY", "TFOOT" -> read(part, new TableRows());
      case "TR" -> row(part, rows.next(part.elements().toList()));
      case "ROW", "BOXHD" -> row(part, part.elements().toList());
      case "CAPTION" -> caption(part);
      case "TTITLE", "TDESC", "TNOTE", "SIGDAT" -> {
        paragraphs.addAll(part);
        paragraphs.end(Form.TABLE_ROW);
      }
      case "COL", "COLGROUP" -> paragraphs.addAll(part);
      default -> blocks.accept(part, Form.TABLE_ROW);
    }
  }

  private void row(XmlElement row, List<? extends @Nullable XmlElement> cells) {
    row.children().stream().filter(XmlNode.Text.class::isInstance).forEach(paragraphs::add);
    paragraphs.endStray(Form.TABLE_ROW);
    boolean hasWords = cells.stream().anyMatch(cell -> cell != null && !cell.text().isBlank());
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0 && hasWords) {
        paragraphs.separate();
      }
      XmlElement cell = cells.get(i);
      if (cell != null) {
        paragraphs.addAll(cell);
      }
    }
    paragraphs.end(Form.TABLE_ROW);
  }

  /** The sentences above a table are text; its title is a part of the table. */
  private void caption(XmlElement caption) {
    for (XmlNode child : caption.children()) {
      if (child instanceof XmlElement line && Ecfr.isParagraph(Ecfr.name(line))) {
        paragraphs.end(Form.TABLE_ROW);
        paragraphs.addAll(line);
        boolean isText = Ecfr.attribute(line, "class").contains("headnote");
        paragraphs.end(isText ? Form.TEXT : Form.TABLE_ROW);
      } else {
        paragraphs.add(child);
      }
    }
    paragraphs.end(Form.TABLE_ROW);
  }
}
