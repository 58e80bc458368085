package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.body;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.bullets;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.cell;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.field;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.form;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.groupRow;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.headingRow;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.judgement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.AnswerSpace;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.plan.Task.TaskKind;
import online.ucca.triumvirate.engine.pack.wording.BehaviourWording;
import online.ucca.triumvirate.engine.pack.wording.Volume;
import online.ucca.triumvirate.model.outcome.Label;

/**
 * One task of the assessment tool: what is done, under which conditions, and a judgement for every
 * item.
 */
final class TaskContent {
  /** More occasions than this get one column of judgement and a log of their own. */
  private static final int MOST_JUDGEMENT_COLUMNS = 3;

  private static final int MOST_LOGGED_OCCASIONS = 20;

  private final Composition pack;
  private final Volume volume;
  private final Task task;

  TaskContent(Composition pack, Volume volume, Task task) {
    this.pack = pack;
    this.volume = volume;
    this.task = task;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, pack.title(task)));
    blocks.add(details());
    blocks.add(heading(2, "Record of observation"));
    blocks.add(items());
    if (task.kind() == TaskKind.PERFORMANCE && volume.occasions() > 1) {
      blocks.add(heading(2, "Record of occasions"));
      blocks.add(occasions());
    }
    blocks.add(heading(2, pack.resultOf(task)));
    blocks.add(Shorthand.resultOfTask(task, pack));
    return blocks;
  }

  static Block[] volumeBlocks(Composition pack, Volume volume) {
    if (volume.phrases().isEmpty()) {
      return new Block[] {
        body(
            "The source states no number of occasions and no amount. "
                + pack.providerToComplete()
                + ".")
      };
    }
    return new Block[] {
      body(
          volume.occasions() > 0
              ? "Occasions: " + volume.occasions() + ". The source asks for:"
              : "The source asks for:"),
      bullets(volume.phrases())
    };
  }

  private Table details() {
    List<Row> rows = new ArrayList<>();
    if (task.kind() == TaskKind.OBSERVATION) {
      rows.add(
          field(
              pack.capital(Label.OUTCOME),
              String.join(" ", task.items().get(0).requirement().context())));
    }
    rows.add(field("What the " + pack.word(Label.CANDIDATE) + " does", whatToDo()));
    rows.add(
        field(
            "Setting",
            "As the "
                + pack.word(Label.CONDITIONS)
                + " demand. Workplace or simulation, scenario, tools and documents: "
                + pack.providerToComplete()
                + "."));
    if (task.kind() != TaskKind.SUPPORTING_SKILLS) {
      rows.add(field("Occasions and volume", volumeBlocks(pack, volume)));
    }
    rows.add(field("Evidence to keep", evidenceToKeep()));
    return form("Details of task " + task.number(), rows);
  }

  private String whatToDo() {
    return switch (task.kind()) {
      case OBSERVATION ->
          "Carry out the work of this "
              + pack.word(Label.OUTCOME)
              + " from beginning to end while the "
              + pack.word(Label.ASSESSOR)
              + " observes. Everything listed below is to be shown.";
      case PERFORMANCE ->
          "Show each performance listed below as often and as much as it says, in tasks 1 to "
              + (task.number() - 1)
              + " or in further work of the same kind.";
      case SUPPORTING_SKILLS ->
          "Use these skills in the other tasks; no separate performance is needed where they are seen there.";
    };
  }

  private String evidenceToKeep() {
    return switch (task.kind()) {
      case OBSERVATION, SUPPORTING_SKILLS ->
          "This record, completed and signed, with comments that say what was seen.";
      case PERFORMANCE ->
          "This record, and for each occasion what was produced: documents, photographs, a supervisor’s report.";
    };
  }

  private int judgementColumns() {
    boolean perOccasion = task.kind() != TaskKind.SUPPORTING_SKILLS;
    return perOccasion && volume.occasions() > 1 && volume.occasions() <= MOST_JUDGEMENT_COLUMNS
        ? volume.occasions()
        : 1;
  }

  private Table items() {
    int judgements = judgementColumns();
    List<Integer> widths = new ArrayList<>(List.of(8, 10, 63 - 9 * judgements));
    widths.addAll(Collections.nCopies(judgements, 9));
    widths.add(19);
    List<String> headings = new ArrayList<>(List.of("Item", "Covers", statementHeading()));
    for (int i = 1; i <= judgements; i++) {
      headings.add(judgements == 1 ? "Result" : "Occ. " + i);
    }
    headings.add("Comments");

    List<Row> rows = new ArrayList<>();
    Stems stems = new Stems();
    for (Item item : task.items()) {
      if (task.kind() != TaskKind.OBSERVATION) {
        stems
            .newLeadIns(item.requirement())
            .forEach(leadIn -> rows.add(groupRow(leadIn, widths.size())));
      }
      rows.add(row(item, judgements));
    }
    return new Table(
        "Items of task " + task.number() + ", each with its result",
        false,
        TableStyle.GRID,
        widths,
        List.of(headingRow(headings)),
        rows);
  }

  private String statementHeading() {
    return switch (task.kind()) {
      case OBSERVATION -> pack.capital(Label.CRITERION) + " and what is observed";
      case PERFORMANCE -> pack.capital(Label.PERFORMANCE_EVIDENCE);
      case SUPPORTING_SKILLS -> pack.capital(Label.SUPPORTING_SKILLS);
    };
  }

  private Row row(Item item, int judgements) {
    List<Cell> cells = new ArrayList<>();
    cells.add(data(Text.strong(item.id())));
    cells.add(data(item.requirement().designation()));
    cells.add(statement(item.requirement()));
    for (int i = 1; i <= judgements; i++) {
      String of = judgements == 1 ? item.id() : item.id() + ", occasion " + i + ",";
      cells.add(new Cell(CellStyle.DATA, 1, List.of(judgement(of, pack))));
    }
    cells.add(Cell.blank());
    return new Row(cells, false);
  }

  private Cell statement(Requirement requirement) {
    if (task.kind() != TaskKind.OBSERVATION) {
      return Stems.cell(requirement);
    }
    List<Inline> content = new ArrayList<>();
    content.add(Text.strong(requirement.statement()));
    content.add(new Inline.LineBreak());
    content.add(
        Text.muted(BehaviourWording.of(requirement.statement(), pack.word(Label.CANDIDATE))));
    if (requirement.detail() != null) {
      content.addAll(Limits.of(requirement.detail(), pack));
    }
    return cell(CellStyle.DATA, content.toArray(new Inline[0]));
  }

  private Table occasions() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= Math.min(volume.occasions(), MOST_LOGGED_OCCASIONS); i++) {
      rows.add(
          Row.of(
              data(Text.strong(String.valueOf(i))),
              Cell.blank(),
              new Cell(CellStyle.DATA, 1, List.of(new AnswerSpace(2))),
              Cell.blank()));
    }
    return new Table(
        "Record of occasions",
        false,
        TableStyle.GRID,
        List.of(13, 23, 47, 17),
        List.of(
            headingRow(
                List.of(
                    "Occasion", "Date and place", "What was done, and evidence kept", "Initials"))),
        rows);
  }
}
