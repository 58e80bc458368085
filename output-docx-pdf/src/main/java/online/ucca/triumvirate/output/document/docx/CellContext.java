package online.ucca.triumvirate.output.document.docx;

import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Table.CellStyle;

/**
 * Where a block stands, which decides its styles.
 *
 * @param text the style of running text
 * @param note the style of small print
 * @param list the style of list items
 * @param keepNext whether no page break may follow
 */
record CellContext(String text, String note, String list, boolean keepNext) {
  static final CellContext BODY = new CellContext("Normal", "Note", "ListParagraph", false);

  CellContext kept() {
    return new CellContext(text, note, list, true);
  }

  static CellContext of(CellStyle style, boolean keepNext) {
    String text =
        switch (style) {
          case HEADING -> "TableHeading";
          case GROUP -> "TableGroup";
          case LABEL -> "TableLabel";
          case DATA -> "TableText";
        };
    return new CellContext(text, "TableNote", "TableList", keepNext);
  }

  String styleOf(ParagraphStyle style) {
    return switch (style) {
      case TITLE -> "Title";
      case SUBTITLE -> "Subtitle";
      case BODY -> text;
      case LEAD_IN -> text.equals(BODY.text) ? "LeadIn" : text;
      case NOTE -> note;
    };
  }
}
