package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.body;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.headingRow;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.AnswerSpace;
import online.ucca.triumvirate.engine.document.Block.Callout;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Block.Paragraph;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Inline.CheckBox;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;

/** The assessment conditions, verbatim, each with room for how the provider meets it. */
public final class AssessmentConditionsContent {
  private static final List<Integer> WIDTHS = List.of(10, 49, 31, 10);

  private static final int FEWEST_LINES = 3;
  private static final int MOST_LINES = 12;
  private static final int CHARACTERS_A_LINE = 110;

  private AssessmentConditionsContent() {}

  /**
   * Composes the document.
   *
   * @param pack the pack's composition
   * @return the assessment conditions
   */
  public static Document compose(Composition pack) {
    List<Block> blocks =
        new ArrayList<>(Shorthand.title(pack.title(DocumentKind.ASSESSMENT_CONDITIONS), pack));
    if (pack.plan().conditions().isEmpty()) {
      blocks.add(missing(pack));
    } else {
      blocks.add(
          body(
              "The conditions stand here word for word as in the "
                  + pack.word(Label.INSTRUMENT)
                  + (pack.plan().isExamination() ? " or the rule named with each," : "")
                  + " and may not be changed. For each, write how it is met, and confirm it before the assessment begins."
                  + (pack.plan().isExamination()
                      ? " Where the words offer a choice, make an exception or name a case, confirm what applies here, and"
                          + " write “not applicable” beside the rest."
                      : "")));
      blocks.add(heading(1, "Conditions and how each is met"));
      blocks.add(conditions(pack));
    }
    blocks.add(heading(1, "Confirmation"));
    blocks.add(
        Shorthand.signatures(
            "Confirmation of the conditions",
            pack.plan().isExamination()
                ? List.of(pack.capital(Label.ASSESSOR))
                : List.of(pack.capital(Label.ASSESSOR), "For the " + pack.word(Label.PROVIDER))));
    return pack.document(
        DocumentKind.ASSESSMENT_CONDITIONS, Audience.ASSESSOR, Orientation.PORTRAIT, blocks);
  }

  private static Block missing(Composition pack) {
    return new Callout(
        CalloutKind.WARNING,
        "No " + pack.word(Label.CONDITIONS) + " in the source",
        List.of(
            body(
                "The source that this pack was made from carries no "
                    + pack.word(Label.CONDITIONS)
                    + ", and nothing is invented. Look them up in the "
                    + pack.word(Label.INSTRUMENT)
                    + " itself, write them here word for word, and say how each is met. "
                    + pack.providerToComplete()
                    + ":"),
            new AnswerSpace(10)));
  }

  private static List<String> ids(Composition pack) {
    return pack.plan().conditions().stream().map(Item::id).toList();
  }

  private static Cell howMet(Item item, Composition pack) {
    String said = pack.adaptation().howMet().get(item.id());
    return said == null
        ? new Cell(CellStyle.DATA, 1, List.of(new AnswerSpace(linesFor(item))))
        : data(said);
  }

  /** As much room as the words take beside it, within reason. */
  private static int linesFor(Item item) {
    return Math.max(
        FEWEST_LINES, Math.min(item.statement().length() / CHARACTERS_A_LINE, MOST_LINES));
  }

  private static Table conditions(Composition pack) {
    boolean examination = pack.plan().isExamination();
    List<Row> rows = new ArrayList<>();
    Stems stems = new Stems();
    OutcomeGroup unit = null;
    for (Item item : pack.plan().conditions()) {
      OutcomeGroup of = item.requirement().unit();
      if (of != null && !of.equals(unit)) {
        rows.add(Shorthand.groupRow(pack.title(of), WIDTHS.size()));
      }
      unit = of;
      if (examination) {
        stems
            .newStems(item.requirement())
            .forEach(stem -> rows.add(Shorthand.groupRow(stem, WIDTHS.size())));
      }
      rows.add(
          Row.of(
              data(
                  Text.strong(item.id()),
                  new Inline.LineBreak(),
                  Text.muted(item.requirement().designation())),
              examination
                  ? data(
                      Text.of(item.requirement().statement()),
                      new Inline.LineBreak(),
                      Text.muted(item.requirement().sourceRef()))
                  : Stems.cell(item.requirement()),
              howMet(item, pack),
              new Cell(
                  CellStyle.DATA,
                  1,
                  List.of(
                      new Paragraph(
                          ParagraphStyle.BODY,
                          List.of(new CheckBox(item.id() + " met", "met")))))));
    }
    return new Table(
        "Conditions and how each is met",
        false,
        TableStyle.GRID,
        WIDTHS,
        List.of(
            headingRow(
                List.of(
                    "Item",
                    "Condition",
                    pack.adaptation().howMet().keySet().containsAll(ids(pack))
                        ? "How met"
                        : "How met: " + pack.providerToComplete(),
                    "Confirmed"))),
        rows);
  }
}
