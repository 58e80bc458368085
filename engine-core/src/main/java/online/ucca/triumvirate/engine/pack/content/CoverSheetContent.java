package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.blankDate;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.blankField;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.body;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.bullets;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.field;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.form;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.groupRow;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.headingRow;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.EngineVersion;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.AnswerSpace;
import online.ucca.triumvirate.engine.document.Block.Callout;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Block.Figure;
import online.ucca.triumvirate.engine.document.Block.PageBreak;
import online.ucca.triumvirate.engine.document.Block.Paragraph;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.Inline.CheckBox;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.contextualisation.ChangeRecord;
import online.ucca.triumvirate.engine.pack.plan.RequirementKind;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.plan.Task.TaskKind;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import org.jspecify.annotations.Nullable;

/**
 * The cover sheet: who, what came out, declarations, the record of its adaptation, version control,
 * and where every word of the pack came from.
 */
public final class CoverSheetContent {
  /** At most 70 by 25 mm. */
  private static final int LOGO_WIDTH = 3969;

  private static final int LOGO_HEIGHT = 1417;

  private final Composition pack;

  private CoverSheetContent(Composition pack) {
    this.pack = pack;
  }

  /**
   * Composes the document.
   *
   * @param pack the pack's composition
   * @return the cover sheet
   */
  public static Document compose(Composition pack) {
    return pack.document(
        DocumentKind.COVER_SHEET,
        Audience.ALL,
        Orientation.PORTRAIT,
        new CoverSheetContent(pack).blocks());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(Shorthand.title("Assessment pack", pack));
    Picture logo = pack.order().logo();
    if (logo != null) {
      blocks.add(0, new Figure(logo, LOGO_WIDTH, LOGO_HEIGHT));
    }
    blocks.add(
        Shorthand.useOf(
            "This is a generic pack. It becomes usable when the "
                + pack.word(Label.ADAPTATION)
                + " record below is complete and signed.",
            pack));
    List<RequirementKind> missing = pack.plan().missingEvidence();
    if (pack.order().options().allowPartial() && !missing.isEmpty()) {
      blocks.add(partial(missing.get(0)));
    }
    blocks.add(heading(1, "Details"));
    blocks.add(details());
    blocks.add(heading(1, "Results"));
    blocks.add(results());
    blocks.add(
        Shorthand.unbrokenForm(
            "Overall result",
            List.of(
                field("Result", overall()), field("Comments and feedback", new AnswerSpace(2)))));
    if (pack.plan().isExamination()) {
      blocks.add(new PageBreak());
    }
    blocks.add(heading(1, "Declarations"));
    blocks.addAll(declarations());
    String adaptation = pack.capital(Label.ADAPTATION) + " record";
    blocks.add(heading(1, adaptation));
    blocks.add(
        Shorthand.leadIn(
            "What was added, adapted or completed for the place, the people and the equipment; nothing that must be shown"
                + " may be left out."));
    blocks.add(AdaptationRecord.summary(adaptation, pack));
    blocks.add(AdaptationRecord.changes(adaptation + ": changes", pack));
    blocks.add(Shorthand.signatures("Approval", List.of("For the " + pack.word(Label.PROVIDER))));
    blocks.add(heading(1, "Version control"));
    blocks.add(versionControl());
    blocks.addAll(SourceContent.blocks(pack));
    return blocks;
  }

  private Callout partial(RequirementKind missing) {
    return new Callout(
        CalloutKind.WARNING,
        "Incomplete pack",
        List.of(
            body(
                "The source carries no "
                    + pack.word(missing.label())
                    + ". This pack was made without it at the user’s request and does not cover the whole "
                    + pack.word(Label.INSTRUMENT)
                    + ".")));
  }

  private Table details() {
    List<Row> rows = new ArrayList<>();
    if (pack.isCluster() && pack.order().title() != null) {
      rows.add(field("Cluster", pack.order().title()));
    }
    rows.add(field(pack.capital(Label.INSTRUMENT), Shorthand.lines(pack.headings())));
    rows.add(orBlank(pack.capital(Label.PROVIDER), pack.order().provider()));
    rows.add(orBlank(pack.capital(Label.PROVIDER_CODE), pack.order().providerCode()));
    rows.add(blankField(pack.capital(Label.CANDIDATE)));
    rows.add(blankField(pack.capital(Label.CANDIDATE_CODE)));
    rows.add(blankField(pack.capital(Label.ASSESSOR)));
    rows.add(orBlank("Place of assessment", pack.delivery().place()));
    rows.add(blankDate("Date or period"));
    return form("Details", rows);
  }

  private static Row orBlank(String label, @Nullable String value) {
    return value == null ? blankField(label) : field(label, value);
  }

  private Table results() {
    List<Row> rows = new ArrayList<>();
    OutcomeGroup group = null;
    for (Task task : pack.plan().tasks()) {
      if (task.group() != null && !task.group().equals(group)) {
        rows.add(groupRow(pack.title(task.group()), 4));
      }
      group = task.group();
      rows.add(result(pack.title(task)));
    }
    if (pack.plan().tasks().stream().noneMatch(task -> task.kind() == TaskKind.KNOWLEDGE)) {
      rows.add(result(DocumentKind.KNOWLEDGE_QUESTIONS.title()));
    }
    rows.add(result(pack.title(DocumentKind.ASSESSMENT_CONDITIONS) + " confirmed"));
    return new Table(
        "Results of tasks and questions",
        false,
        TableStyle.GRID,
        List.of(54, 18, 15, 13),
        List.of(headingRow(List.of("Part", "Result", "Date", "Initials"))),
        rows);
  }

  private Row result(String part) {
    return Row.of(
        data(part),
        new Cell(
            CellStyle.DATA,
            1,
            List.of(
                new Paragraph(
                    ParagraphStyle.BODY,
                    List.of(
                        new CheckBox(
                            part + " " + pack.word(Label.ITEM_MET),
                            pack.word(Label.ITEM_MET_SHORT)),
                        Text.of("     "),
                        new CheckBox(
                            part + " " + pack.word(Label.ITEM_NOT_MET),
                            pack.word(Label.ITEM_NOT_MET_SHORT)))))),
        Cell.blank(),
        Cell.blank());
  }

  private Paragraph overall() {
    return new Paragraph(
        ParagraphStyle.BODY,
        List.of(
            new CheckBox("Overall " + pack.word(Label.RESULT_MET), pack.capital(Label.RESULT_MET)),
            Text.of("      "),
            new CheckBox(
                "Overall " + pack.word(Label.RESULT_NOT_MET), pack.capital(Label.RESULT_NOT_MET))));
  }

  private List<Block> declarations() {
    return List.of(
        Shorthand.leadIn(pack.capital(Label.CANDIDATE)),
        bullets(Directions.of(pack).candidateDeclares()),
        Shorthand.leadIn(pack.capital(Label.ASSESSOR)),
        bullets(
            List.of(
                "I hold what is required of an "
                    + pack.word(Label.ASSESSOR)
                    + " of this "
                    + pack.word(Label.INSTRUMENT)
                    + ".",
                "The conditions were met, every result rests on evidence that is on file, and I told the "
                    + pack.word(Label.CANDIDATE)
                    + " the result.")),
        Shorthand.signatures(
            "Signatures", List.of(pack.capital(Label.CANDIDATE), pack.capital(Label.ASSESSOR))));
  }

  private Table versionControl() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            data(Composition.PACK_VERSION),
            data(pack.packDate()),
            data("Composed from " + String.join("; ", pack.headings())),
            data("Triumvirate " + EngineVersion.TEXT)));
    for (ChangeRecord change : pack.order().contextualisation().record()) {
      rows.add(
          Row.of(
              data(change.version()),
              data(pack.date(change.day())),
              data(change.change()),
              data(change.who() + ", " + change.role())));
    }
    rows.add(Row.of(Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank()));
    rows.add(Row.of(Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank()));
    return new Table(
        "Version control",
        false,
        TableStyle.GRID,
        List.of(12, 22, 44, 22),
        List.of(headingRow(List.of("Version", "Date", "Change", "By"))),
        rows);
  }
}
