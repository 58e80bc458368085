package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.body;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.bullets;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.field;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.form;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.groupRow;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.headingRow;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.steps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.AnswerSpace;
import online.ucca.triumvirate.engine.document.Block.PageBreak;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.contextualisation.DeliveryContext;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.engine.pack.plan.Occasions;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.engine.pack.plan.RequirementKind;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.plan.Task.TaskKind;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.engine.pack.wording.Volume;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;

/**
 * The assessment tool: instructions, decision rules, and one task per outcome, for the performance
 * evidence, for the supporting skills, and, outside an examination, a portfolio, a report by a
 * third party and the knowledge questions. Every item is judged by itself.
 */
public final class AssessmentToolContent {
  private static final int FEWEST_ROWS = 3;

  private final Composition pack;
  private final List<Requirement> evidence;
  private final Volume volume;

  private AssessmentToolContent(Composition pack) {
    this.pack = pack;
    this.evidence = pack.plan().requirements(RequirementKind.PERFORMANCE_EVIDENCE);
    this.volume = volume(evidence);
  }

  /**
   * Composes the document.
   *
   * @param pack the pack's composition
   * @return the assessment tool
   */
  public static Document compose(Composition pack) {
    return pack.document(
        DocumentKind.ASSESSMENT_TOOL,
        Audience.ALL,
        Orientation.PORTRAIT,
        new AssessmentToolContent(pack).blocks());
  }

  /** What the performance evidence says of occasions and amounts, stems included. */
  static Volume volume(List<Requirement> evidence) {
    Set<String> statements = new LinkedHashSet<>();
    for (Requirement requirement : evidence) {
      statements.addAll(requirement.stems());
      statements.add(requirement.statement());
    }
    return Volume.of(List.copyOf(statements));
  }

  /** The performance evidence of the task's own instrument. */
  private List<Requirement> evidence(Task task) {
    return task.group() == null
        ? evidence
        : evidence.stream()
            .filter(leaf -> Objects.equals(leaf.unit(), task.items().get(0).requirement().unit()))
            .toList();
  }

  /** A task at work, with what its own instrument says of occasions. */
  private List<Block> atWork(Task task, Occasions ofAll) {
    List<Requirement> own = evidence(task);
    Occasions occasions = own.size() == evidence.size() ? ofAll : Occasions.of(own, pack.domain());
    List<Task> alike =
        task.kind() != TaskKind.OBSERVATION
            ? List.of(task)
            : pack.plan().tasks().stream()
                .filter(one -> one.added() == null && one.kind() == task.kind())
                .filter(one -> Objects.equals(one.group(), task.group()))
                .toList();
    return new TaskContent(pack, occasions, task, new TaskDetails(pack, own, occasions, alike))
        .blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(Shorthand.title("Assessment tool", pack));
    blocks.add(Shorthand.notForUse(pack));
    Directions directions = Directions.of(pack);
    blocks.add(heading(1, "About this assessment"));
    blocks.add(about());
    if (!pack.plan().isExamination()) {
      blocks.add(heading(2, "Tasks at a glance"));
      blocks.add(overview());
    }
    blocks.add(heading(1, "Instructions to the " + pack.word(Label.CANDIDATE)));
    blocks.add(bullets(directions.toTheCandidate()));
    blocks.add(heading(1, "Instructions to the " + pack.word(Label.ASSESSOR)));
    blocks.add(bullets(directions.toTheAssessor(volume)));
    blocks.add(heading(1, "Decision-making rules"));
    blocks.add(steps(directions.toDecide()));
    blocks.add(heading(1, pack.capital(Label.ADJUSTMENT) + " and reassessment"));
    blocks.add(body(directions.onAdjustment()));
    if (pack.plan().isExamination()) {
      blocks.add(heading(1, "Tasks at a glance"));
      blocks.add(overview());
    }
    ExaminationContent examination = new ExaminationContent(pack);
    Occasions occasions = Occasions.of(evidence, pack.domain());
    OutcomeGroup group = null;
    Task before = null;
    for (Task task : pack.plan().tasks()) {
      if (pack.plan().isExamination() || TaskContent.beginsAPage(task, before)) {
        blocks.add(new PageBreak());
      }
      before = task;
      if (task.group() != null && !task.group().equals(group)) {
        blocks.add(heading(1, pack.title(task.group())));
      }
      group = task.group();
      if (task.added() != null) {
        blocks.addAll(AddedTaskContent.blocks(task, task.added(), pack));
      } else {
        blocks.addAll(
            pack.plan().isExamination() ? examination.blocks(task) : atWork(task, occasions));
      }
    }
    return blocks;
  }

  private Table about() {
    List<Row> rows = new ArrayList<>();
    rows.add(field(pack.capital(Label.INSTRUMENT), Shorthand.lines(pack.headings())));
    rows.add(field("Context", context()));
    DeliveryContext delivery = pack.delivery();
    if (delivery.learnerGroup() != null) {
      rows.add(field("Who is assessed", delivery.learnerGroup()));
    }
    if (delivery.scenario() != null) {
      rows.add(field("Scenario", delivery.scenario()));
    }
    if (delivery.adjustments() != null) {
      rows.add(field(pack.capital(Label.ADJUSTMENT), delivery.adjustments()));
    }
    rows.add(
        field(
            "Methods",
            (pack.plan().isExamination()
                    ? "Oral questions and demonstrations (this tool)"
                    : methods())
                + ", written or oral questions (knowledge questions), confirmation of the "
                + pack.word(Label.CONDITIONS)
                + "."));
    if (!pack.plan().isExamination() || !volume.phrases().isEmpty()) {
      rows.add(field("Occasions and volume", TaskContent.volumeBlocks(pack, evidence)));
    }
    rows.add(field("Conditions and resources", conditions()));
    return form("About this assessment", rows);
  }

  /** The methods of the tasks that there are. */
  private String methods() {
    List<String> methods = new ArrayList<>();
    methods.add("Observation of performance");
    for (Task task : pack.plan().tasks()) {
      if (task.kind() == TaskKind.PORTFOLIO || task.kind() == TaskKind.THIRD_PARTY) {
        methods.add(Sentences.inside(task.title()));
      }
    }
    return String.join(", ", methods) + " (this tool)";
  }

  /** What each source says of its context, once where several say the same. */
  private Block[] context() {
    List<String> contexts = pack.contexts();
    return contexts.isEmpty()
        ? new Block[] {
          body("The source describes no context. " + pack.orToComplete(pack.delivery().scenario()))
        }
        : Shorthand.lines(contexts);
  }

  private Block[] conditions() {
    List<Requirement> conditions = pack.plan().requirements(RequirementKind.CONDITION);
    return conditions.isEmpty()
        ? new Block[] {
          body(
              "The source states no "
                  + pack.word(Label.CONDITIONS)
                  + ". "
                  + pack.providerToComplete()
                  + ".")
        }
        : stated(conditions);
  }

  /** Where the conditions stand, and what the provider says of them, or has to. */
  private Block[] stated(List<Requirement> conditions) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        body(
            "As stated in the "
                + pack.word(Label.CONDITIONS)
                + " of this pack ("
                + conditions.get(0).fullDesignation()
                + (conditions.size() > 1
                    ? " to " + conditions.get(conditions.size() - 1).fullDesignation()
                    : "")
                + "), which apply to every task"
                + (pack.isCluster() ? " of their " + pack.word(Label.INSTRUMENT) : "")
                + "."));
    blocks.add(body("Place: " + pack.orToComplete(pack.delivery().place())));
    String equipment = pack.delivery().equipment();
    blocks.add(body("Equipment and documents: " + pack.orToComplete(equipment)));
    if (equipment == null) {
      blocks.add(body("Materials and people: " + pack.providerToComplete() + ":"));
      blocks.add(new AnswerSpace(1));
    }
    return blocks.toArray(Block[]::new);
  }

  private Table overview() {
    boolean examination = pack.plan().isExamination();
    List<Row> rows = new ArrayList<>();
    OutcomeGroup group = null;
    for (Task task : pack.plan().tasks()) {
      if (task.group() != null && !task.group().equals(group)) {
        rows.add(groupRow(pack.title(task.group()), 4));
      }
      group = task.group();
      rows.add(
          Row.of(
              data(number(task)),
              data(examination && task.outcome() == null ? pack.name(task) : task.title()),
              data(
                  range(
                      task.items().stream()
                          .flatMap(item -> item.requirements().stream())
                          .map(
                              one ->
                                  task.group() == null ? one.fullDesignation() : one.designation())
                          .toList())),
              data(range(task.items().stream().map(Item::id).toList()))));
    }
    Shorthand.keepTogether(rows.subList(Math.max(0, rows.size() - FEWEST_ROWS), rows.size()));
    return new Table(
        "Tasks at a glance",
        false,
        TableStyle.GRID,
        List.of(11, 48, 22, 19),
        List.of(
            headingRow(
                List.of(
                    examination ? pack.capital(Label.OUTCOME) : "Task",
                    "What is shown",
                    "Covers",
                    "Items"))),
        rows);
  }

  /** A task's name without what stands over the column. */
  private String number(Task task) {
    if (!pack.plan().isExamination()) {
      return pack.name(task);
    }
    return task.outcome() == null ? "–" : task.outcome().outcomeId().value();
  }

  /** From the first to the last; what an outcome's numbers begin with stands once. */
  private static String range(List<String> ids) {
    String first = ids.get(0);
    String last = ids.get(ids.size() - 1);
    int scope = first.lastIndexOf('.') + 1;
    boolean shared = first.indexOf(' ') < 0 && last.startsWith(first.substring(0, scope));
    return ids.size() == 1 ? first : first + " – " + (shared ? last.substring(scope) : last);
  }
}
