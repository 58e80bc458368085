package online.ucca.triumvirate.engine.pack.content;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.AnswerSpace;
import online.ucca.triumvirate.engine.document.Block.Callout;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Block.Heading;
import online.ucca.triumvirate.engine.document.Block.ListBlock;
import online.ucca.triumvirate.engine.document.Block.ListItem;
import online.ucca.triumvirate.engine.document.Block.Paragraph;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Inline.Blank;
import online.ucca.triumvirate.engine.document.Inline.CheckBox;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import online.ucca.triumvirate.engine.pack.contextualisation.Contextualisation;
import online.ucca.triumvirate.engine.pack.plan.CriterionDetail;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.outcome.Label;

/**
 * The shapes that recur in a pack's documents: forms, heading rows, judgement boxes, signature
 * lines.
 */
final class Shorthand {
  private static final int BLANK_LONG = 60;
  private static final int BLANK_DATE = 16;

  private Shorthand() {}

  static Heading heading(int level, String text) {
    return new Heading(level, text);
  }

  static Paragraph body(String text) {
    return Paragraph.of(ParagraphStyle.BODY, text);
  }

  static Paragraph leadIn(String text) {
    return Paragraph.of(ParagraphStyle.LEAD_IN, text);
  }

  static ListBlock bullets(List<String> items) {
    return list(false, items);
  }

  static ListBlock steps(List<String> items) {
    return list(true, items);
  }

  private static ListBlock list(boolean ordered, List<String> items) {
    return new ListBlock(
        ordered, items.stream().map(item -> new ListItem(0, List.of(Text.of(item)))).toList());
  }

  /** The title block of a document. */
  static List<Block> title(String title, Composition pack) {
    return List.of(
        Paragraph.of(ParagraphStyle.TITLE, title),
        Paragraph.of(ParagraphStyle.SUBTITLE, pack.heading() + " · " + pack.version()));
  }

  /** The box that says what is missing before the document is used, or that nothing is. */
  static Callout useOf(String generic, Composition pack) {
    List<String> missing = pack.adaptation().missing();
    if (missing.isEmpty()) {
      return new Callout(
          CalloutKind.INFORMATION,
          Sentences.capital(pack.word(Label.ADAPTED)) + " for use",
          List.of(
              body(
                  pack.order().provider()
                      + " completed this pack for its people, place and equipment. The cover sheet records what was"
                      + " changed, by whom and why.")));
    }
    List<Block> content = new ArrayList<>();
    content.add(body(generic));
    if (!pack.order().contextualisation().equals(Contextualisation.NONE)) {
      content.add(body("Still missing: " + String.join("; ", missing) + "."));
    }
    return new Callout(CalloutKind.WARNING, notForUseTitle(pack), content);
  }

  static Cell data(String text) {
    return Cell.of(CellStyle.DATA, text);
  }

  static Cell data(Inline... content) {
    return cell(CellStyle.DATA, content);
  }

  static Cell cell(CellStyle style, Inline... content) {
    return new Cell(style, 1, List.of(new Paragraph(ParagraphStyle.BODY, List.of(content))));
  }

  static Row headingRow(List<String> headings) {
    return new Row(headings.stream().map(text -> Cell.of(CellStyle.HEADING, text)).toList(), false);
  }

  /** A row over all columns that names what follows, and stays with it. */
  static Row groupRow(String text, int columns) {
    return new Row(List.of(new Cell(CellStyle.GROUP, columns, List.of(body(text)))), true);
  }

  /** A ruled table with a row of headings. */
  static Table grid(String caption, List<Integer> widths, List<String> headings, List<Row> rows) {
    return new Table(caption, false, TableStyle.GRID, widths, List.of(headingRow(headings)), rows);
  }

  /** A table of label and value. */
  static Table form(String caption, List<Row> rows) {
    return new Table(caption, false, TableStyle.FORM, List.of(25, 75), List.of(), rows);
  }

  /** A table of label and value that stays on one page. */
  static Table unbrokenForm(String caption, List<Row> rows) {
    List<Row> kept = new ArrayList<>(rows);
    keepTogether(kept);
    return form(caption, kept);
  }

  /** These rows go to the next page together, never one alone. */
  static void keepTogether(List<Row> rows) {
    for (int i = 0; i < rows.size() - 1; i++) {
      rows.set(i, new Row(rows.get(i).cells(), true));
    }
  }

  static Row field(String label, Block... value) {
    return Row.of(Cell.of(CellStyle.LABEL, label), new Cell(CellStyle.DATA, 1, List.of(value)));
  }

  /** A paragraph for each line. */
  static Block[] lines(List<String> lines) {
    return lines.stream().map(Shorthand::body).toArray(Block[]::new);
  }

  static Row field(String label, String value) {
    return field(label, body(value));
  }

  /** A field to write in. */
  static Row blankField(String label) {
    return field(label, new Paragraph(ParagraphStyle.BODY, List.of(new Blank(label, BLANK_LONG))));
  }

  /** A line to sign on, with its date. */
  static Row signed(String label) {
    return field(
        label,
        new Paragraph(
            ParagraphStyle.BODY,
            List.of(new Blank(label, 44), Text.of("  Date "), Blank.date(label + ", date", 14))));
  }

  static Row blankDate(String label) {
    return field(label, new Paragraph(ParagraphStyle.BODY, List.of(Blank.date(label, BLANK_DATE))));
  }

  /** The two boxes of a judgement, by their short words, one below the other. */
  static Paragraph judgement(String of, Composition pack) {
    return new Paragraph(
        ParagraphStyle.BODY,
        List.of(
            new CheckBox(of + " " + pack.word(Label.ITEM_MET), pack.word(Label.ITEM_MET_SHORT)),
            new Inline.LineBreak(),
            new CheckBox(
                of + " " + pack.word(Label.ITEM_NOT_MET), pack.word(Label.ITEM_NOT_MET_SHORT))));
  }

  /** The two boxes of a judgement, in full words, on one line, and what stands behind them. */
  static Paragraph judgementInFull(String of, Composition pack, Inline... behind) {
    List<Inline> line = new ArrayList<>();
    line.add(new CheckBox(of + " " + pack.word(Label.ITEM_MET), pack.capital(Label.ITEM_MET)));
    line.add(Text.of("      "));
    line.add(
        new CheckBox(of + " " + pack.word(Label.ITEM_NOT_MET), pack.capital(Label.ITEM_NOT_MET)));
    line.addAll(List.of(behind));
    return new Paragraph(ParagraphStyle.BODY, line);
  }

  /** A task's judgement, with the comments and the signature that it needs. */
  static Table resultOfTask(Task task, Composition pack) {
    return unbrokenForm(
        pack.resultOf(task),
        List.of(
            field("Result", judgementInFull(pack.name(task), pack)),
            field("Comments and feedback", new AnswerSpace(2)),
            signed(pack.capital(Label.ASSESSOR) + ", name and signature"),
            signed(pack.capital(Label.CANDIDATE) + ", told the result, signature")));
  }

  /** The warning over a document that no provider has made fit its people, place and equipment. */
  static Callout notForUse(Composition pack) {
    return useOf(notForUseWords(pack), pack);
  }

  static String notForUseTitle(Composition pack) {
    return "Not for use until " + pack.word(Label.ADAPTED);
  }

  static String notForUseWords(Composition pack) {
    return "It is composed from the "
        + pack.word(Label.INSTRUMENT)
        + (pack.plan().isExamination() ? ", the rules that it rests on," : "")
        + " and from nothing else. Before it is used, complete every field marked “"
        + pack.providerToComplete()
        + "” and record what was changed on the cover sheet.";
  }

  /** A field that is begun in words and gone on with by hand. */
  static Row toComplete(String label, String words, int lines) {
    return field(label, body(words), new AnswerSpace(lines));
  }

  /** A row of boxes to tick, one behind the other. */
  static Paragraph boxes(String of, List<String> labels) {
    List<Inline> line = new ArrayList<>();
    for (String label : labels) {
      if (!line.isEmpty()) {
        line.add(new Inline.LineBreak());
      }
      line.add(new CheckBox(of + " " + label, label));
    }
    return new Paragraph(ParagraphStyle.BODY, line);
  }

  /** From the first to the last of what is numbered in order. */
  static String range(List<String> ids) {
    String first = ids.get(0);
    return ids.size() == 1 ? first : first + " – " + ids.get(ids.size() - 1);
  }

  /** A table to sign in: one row per person. */
  static Table signatures(String caption, List<String> people) {
    List<Row> rows = new ArrayList<>();
    for (String person : people) {
      rows.add(
          Row.of(
              Cell.of(CellStyle.LABEL, person),
              new Cell(
                  CellStyle.DATA,
                  1,
                  List.of(
                      new Paragraph(
                          ParagraphStyle.BODY, List.of(new Blank(person + ", name", 22))))),
              new Cell(CellStyle.DATA, 1, List.of(body(" "))),
              new Cell(
                  CellStyle.DATA,
                  1,
                  List.of(
                      new Paragraph(
                          ParagraphStyle.BODY, List.of(Blank.date(person + ", date", 12)))))));
    }
    return new Table(
        caption,
        false,
        TableStyle.GRID,
        List.of(22, 32, 28, 18),
        List.of(headingRow(List.of("Role", "Name", "Signature", "Date"))),
        rows);
  }

  /** The limits of a criterion, a line each: applicability, then tolerances. */
  static List<Inline> limits(CriterionDetail detail, Composition pack) {
    List<Inline> lines = new ArrayList<>();
    if (!detail.applicability().isEmpty()) {
      lines.add(new Inline.LineBreak());
      lines.add(
          Text.muted(
              pack.capital(Label.APPLICABILITY)
                  + ": "
                  + String.join(", ", detail.applicability())));
    }
    if (!detail.tolerances().isEmpty()) {
      lines.add(new Inline.LineBreak());
      lines.add(
          Text.strong(
              pack.capital(Label.TOLERANCES) + ": " + String.join("; ", detail.tolerances())));
    }
    return lines;
  }
}
