package online.ucca.triumvirate.output.document;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;

/** The tables of {@link SampleDocuments}. */
final class SampleTables {
  private SampleTables() {}

  static Table form() {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(Cell.of(CellStyle.LABEL, "Candidate"), field("Candidate's name", 40)));
    rows.add(Row.of(Cell.of(CellStyle.LABEL, "Candidate id"), Cell.blank()));
    rows.add(Row.of(Cell.of(CellStyle.LABEL, "Assessor"), Cell.blank()));
    rows.add(Row.of(Cell.of(CellStyle.LABEL, "Date and place"), field("Date", 12)));
    rows.add(
        Row.of(
            Cell.of(CellStyle.LABEL, "Result"),
            new Cell(
                CellStyle.DATA,
                1,
                List.of(
                    new Block.Paragraph(
                        ParagraphStyle.BODY,
                        List.of(
                            new Inline.CheckBox("Result satisfactory", "Satisfactory"),
                            Inline.Text.of("    "),
                            new Inline.CheckBox(
                                "Result not yet satisfactory", "Not yet satisfactory")))))));
    return new Table(
        "Candidate and assessor", false, TableStyle.FORM, List.of(1, 3), List.of(), rows);
  }

  private static Cell field(String name, int characters) {
    return new Cell(
        CellStyle.DATA,
        1,
        List.of(
            new Block.Paragraph(ParagraphStyle.BODY, List.of(new Inline.Blank(name, characters)))));
  }

  static Table checklist(int rows) {
    List<Row> body = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      if (i % 5 == 1) {
        body.add(
            new Row(
                List.of(
                    new Cell(
                        CellStyle.GROUP,
                        4,
                        List.of(
                            Block.Paragraph.of(
                                ParagraphStyle.BODY, "Element " + (i / 5 + 1) + ": Prepare")))),
                true));
      }
      body.add(
          Row.of(
              Cell.of(CellStyle.LABEL, "1." + i),
              new Cell(
                  CellStyle.DATA,
                  1,
                  List.of(
                      Block.Paragraph.of(
                          ParagraphStyle.BODY,
                          "Behaviour " + i + ": checks the soil’s moisture to a depth of 10 cm"),
                      new Block.ListBlock(
                          false,
                          List.of(
                              SampleDocuments.item(0, "with the probe"),
                              SampleDocuments.item(0, "in three places"))),
                      Block.Paragraph.of(ParagraphStyle.NOTE, "Twice, on different days"))),
              judgementCell("PC 1." + i),
              Cell.blank()));
    }
    return new Table(
        "Observation check list",
        true,
        TableStyle.GRID,
        List.of(8, 52, 20, 30),
        List.of(
            new Row(
                List.of(
                    SampleDocuments.heading("PC"),
                    SampleDocuments.heading("Observed behaviour"),
                    SampleDocuments.heading("Judgement"),
                    SampleDocuments.heading("Comment")),
                true)),
        body);
  }

  private static Cell judgementCell(String name) {
    return new Cell(
        CellStyle.DATA,
        1,
        List.of(
            new Block.Paragraph(
                ParagraphStyle.BODY,
                List.of(
                    new Inline.CheckBox(name + " yes", "Yes"),
                    Inline.Text.of("  "),
                    new Inline.CheckBox(name + " no", "No")))));
  }

  static Table signatures() {
    return new Table(
        "Signatures",
        false,
        TableStyle.GRID,
        List.of(2, 3, 2),
        List.of(
            Row.of(
                SampleDocuments.heading("Role"),
                SampleDocuments.heading("Signature"),
                SampleDocuments.heading("Date"))),
        List.of(
            Row.of(
                Cell.of(CellStyle.LABEL, "Candidate"),
                new Cell(CellStyle.DATA, 1, List.of(new Block.AnswerSpace(1))),
                Cell.blank()),
            Row.of(Cell.of(CellStyle.LABEL, "Assessor"), Cell.blank(), Cell.blank())));
  }

  /** A document with a table of 60 rows under a header row of so many letters. */
  static Document headedBy(int letters) {
    Row header = Row.of(SampleDocuments.heading("HEAD " + "word ".repeat(letters / 5)));
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      rows.add(Row.of(Cell.of(CellStyle.DATA, "ROW" + i + ".")));
    }
    return SampleDocuments.of(
        new Table("headed", false, TableStyle.GRID, List.of(1), List.of(header), rows));
  }
}
