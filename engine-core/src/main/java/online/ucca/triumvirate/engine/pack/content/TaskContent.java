package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.body;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.bullets;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.cell;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.groupRow;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.headingRow;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.judgement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import online.ucca.triumvirate.engine.pack.plan.Occasions;
import online.ucca.triumvirate.engine.pack.plan.Occasions.Stated;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.plan.Task.TaskKind;
import online.ucca.triumvirate.engine.pack.wording.BehaviourWording;
import online.ucca.triumvirate.engine.pack.wording.Volume;
import online.ucca.triumvirate.model.outcome.Label;
import org.jspecify.annotations.Nullable;

/**
 * One task of the assessment tool: what is done, under which conditions, and a judgement for every
 * item.
 */
final class TaskContent {
  /** More occasions than this get one column of judgement and the record of occasions. */
  private static final int MOST_JUDGEMENT_COLUMNS = 3;

  private static final int MOST_LOGGED_OCCASIONS = 20;

  /** Up to so many lines in the record of occasions, each has room for two lines of writing. */
  private static final int FEW_OCCASIONS = 8;

  private final Composition pack;
  private final Occasions occasions;
  private final Task task;
  private final TaskDetails details;

  /** The details are those of the task, which it may share with others. */
  TaskContent(Composition pack, Occasions occasions, Task task, TaskDetails details) {
    this.pack = pack;
    this.occasions = occasions;
    this.task = task;
    this.details = details;
  }

  /**
   * A task goes to people of its own, or is done at a time of its own, and begins a page then;
   * further observations of one instrument follow each other, and so does what is soon written.
   */
  static boolean beginsAPage(Task task, @Nullable Task before) {
    return before == null
        ? task.kind() != TaskKind.OBSERVATION
        : task.added() != null
            || before.added() != null
            || !Objects.equals(task.group(), before.group())
            || (task.kind() != before.kind() && !isBrief(task));
  }

  private static boolean isBrief(Task task) {
    return task.kind() == TaskKind.SUPPORTING_SKILLS || task.kind() == TaskKind.KNOWLEDGE;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(details.before(task));
    blocks.add(heading(1, pack.title(task)));
    blocks.addAll(details.of(task));
    switch (task.kind()) {
      case PORTFOLIO ->
          blocks.addAll(new FurtherEvidence.Portfolio(pack, occasions, task).blocks());
      case THIRD_PARTY -> blocks.addAll(new FurtherEvidence.Report(pack, occasions, task).blocks());
      case KNOWLEDGE -> {}
      default -> {
        blocks.add(heading(2, "Record of observation"));
        blocks.add(items());
      }
    }
    if (task.kind() == TaskKind.PERFORMANCE && !occasions.ofRequirement().isEmpty()) {
      blocks.add(heading(2, "Record of occasions"));
      blocks.add(recordOfOccasions());
    }
    blocks.add(heading(2, pack.resultOf(task)));
    blocks.add(Shorthand.resultOfTask(task, pack));
    return blocks;
  }

  /** What the source asks for, with the statements that ask for it. */
  static Block[] volumeBlocks(Composition pack, List<Requirement> evidence) {
    if (AssessmentToolContent.volume(evidence).phrases().isEmpty()) {
      return new Block[] {
        body(
            "The source states no number of occasions and no amount. "
                + pack.providerToComplete()
                + "."),
        new AnswerSpace(1)
      };
    }
    Map<String, List<String>> leavesByStatement = new LinkedHashMap<>();
    for (Requirement leaf : evidence) {
      List<String> statements = new ArrayList<>(leaf.stems());
      statements.add(leaf.statement());
      statements.forEach(
          statement ->
              leavesByStatement
                  .computeIfAbsent(statement, first -> new ArrayList<>())
                  .add(leaf.designation()));
    }
    Map<String, List<String>> byPhrase = new LinkedHashMap<>();
    leavesByStatement.forEach(
        (statement, leaves) ->
            Volume.of(List.of(statement))
                .phrases()
                .forEach(
                    phrase ->
                        byPhrase
                            .computeIfAbsent(phrase, first -> new ArrayList<>())
                            .add(Shorthand.range(leaves))));
    return new Block[] {
      body("The source asks for:"),
      bullets(
          byPhrase.entrySet().stream()
              .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
              .toList())
    };
  }

  /** As many as the item needs that has the most occasions with a column of their own. */
  private int judgementColumns() {
    return task.items().stream()
        .mapToInt(item -> occasions.of(item.requirement()))
        .filter(asked -> asked <= MOST_JUDGEMENT_COLUMNS)
        .max()
        .orElse(1);
  }

  private Table items() {
    int judgements = judgementColumns();
    List<Integer> widths = new ArrayList<>(List.of(10, 71 - 9 * judgements));
    widths.addAll(Collections.nCopies(judgements, 9));
    widths.add(19);
    List<String> headings = new ArrayList<>(List.of("Item", statementHeading()));
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
      case OBSERVATION -> pack.capital(Label.CRITERION) + " and what shows it";
      case SUPPORTING_SKILLS -> pack.capital(Label.SUPPORTING_SKILLS);
      default -> pack.capital(Label.PERFORMANCE_EVIDENCE);
    };
  }

  /** A box for each occasion that the item asks for; one box for all where they are too many. */
  private Row row(Item item, int judgements) {
    int asked = occasions.of(item.requirement());
    List<Cell> cells = new ArrayList<>();
    cells.add(
        data(
            Text.strong(item.id()),
            new Inline.LineBreak(),
            Text.muted(item.requirement().designation())));
    cells.add(statement(item.requirement()));
    if (asked > MOST_JUDGEMENT_COLUMNS) {
      cells.add(
          new Cell(
              CellStyle.DATA,
              judgements,
              List.of(body("All " + asked + " occasions:"), judgement(item.id(), pack))));
    } else {
      for (int i = 1; i <= judgements; i++) {
        String of = asked == 1 ? item.id() : item.id() + ", occasion " + i + ",";
        cells.add(
            i <= asked
                ? new Cell(CellStyle.DATA, 1, List.of(judgement(of, pack)))
                : data(Text.muted("–")));
      }
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
      content.addAll(Shorthand.limits(requirement.detail(), pack));
    }
    return cell(CellStyle.DATA, content.toArray(new Inline[0]));
  }

  /** A line for each occasion, under the words that ask for it and the items that they hold for. */
  private Table recordOfOccasions() {
    Map<Stated, List<String>> items = new LinkedHashMap<>();
    for (Item item : task.items()) {
      Stated stated = occasions.ofRequirement().get(item.requirement().id());
      if (stated != null) {
        items.computeIfAbsent(stated, first -> new ArrayList<>()).add(item.id());
      }
    }
    int logged =
        items.keySet().stream()
            .mapToInt(stated -> Math.min(stated.number(), MOST_LOGGED_OCCASIONS))
            .sum();
    int lines = logged > FEW_OCCASIONS ? 1 : 2;
    List<Row> rows = new ArrayList<>();
    items.forEach(
        (stated, ids) -> {
          rows.add(groupRow(Shorthand.range(ids) + ": " + stated.statement(), 4));
          for (int i = 1; i <= Math.min(stated.number(), MOST_LOGGED_OCCASIONS); i++) {
            rows.add(
                Row.of(
                    data(Text.strong(String.valueOf(i))),
                    Cell.blank(),
                    lines == 1
                        ? Cell.blank()
                        : new Cell(CellStyle.DATA, 1, List.of(new AnswerSpace(lines))),
                    Cell.blank()));
          }
        });
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
