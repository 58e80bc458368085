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
import java.util.Set;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.Callout;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Block.PageBreak;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.engine.pack.plan.RequirementKind;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.wording.Volume;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;

/**
 * The assessment tool: instructions, decision rules, and one task per outcome, for the performance
 * evidence and for the supporting skills. Every item is judged by itself.
 */
public final class AssessmentToolContent {
  private final Composition pack;
  private final Volume volume;

  private AssessmentToolContent(Composition pack) {
    this.pack = pack;
    this.volume = volume(pack);
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
  static Volume volume(Composition pack) {
    Set<String> statements = new LinkedHashSet<>();
    for (Requirement requirement : pack.plan().requirements(RequirementKind.PERFORMANCE_EVIDENCE)) {
      statements.addAll(requirement.stems());
      statements.add(requirement.statement());
    }
    return Volume.of(List.copyOf(statements));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(Shorthand.title("Assessment tool", pack));
    blocks.add(
        new Callout(
            CalloutKind.WARNING,
            "Not for use until " + pack.word(Label.ADAPTED),
            List.of(
                body(
                    "This tool is composed from the "
                        + pack.word(Label.INSTRUMENT)
                        + (pack.plan().isExamination() ? ", the rules that it rests on," : "")
                        + " and from nothing else. Before it is used, complete every field marked “"
                        + pack.providerToComplete()
                        + "” and record what was changed on the cover sheet."))));
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
    OutcomeGroup group = null;
    for (Task task : pack.plan().tasks()) {
      blocks.add(new PageBreak());
      if (task.group() != null && !task.group().equals(group)) {
        blocks.add(heading(1, pack.title(task.group())));
      }
      group = task.group();
      blocks.addAll(
          pack.plan().isExamination()
              ? examination.blocks(task)
              : new TaskContent(pack, volume, task).blocks());
    }
    return blocks;
  }

  private Table about() {
    List<Row> rows = new ArrayList<>();
    rows.add(field(pack.capital(Label.INSTRUMENT), pack.heading() + " (" + pack.version() + ")"));
    rows.add(
        field(
            "Context",
            pack.domain().operationalContext() == null
                ? "The source describes no context. " + pack.providerToComplete() + "."
                : pack.domain().operationalContext()));
    rows.add(
        field(
            "Methods",
            (pack.plan().isExamination()
                    ? "Oral questions and demonstrations"
                    : "Observation of performance")
                + " (this tool), written or oral questions (knowledge questions), confirmation of the "
                + pack.word(Label.CONDITIONS)
                + "."));
    if (!pack.plan().isExamination() || !volume.phrases().isEmpty()) {
      rows.add(field("Occasions and volume", TaskContent.volumeBlocks(pack, volume)));
    }
    rows.add(field("Conditions and resources", conditions()));
    return form("About this assessment", rows);
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
        : new Block[] {
          body(
              "As stated in the "
                  + pack.word(Label.CONDITIONS)
                  + " of this pack ("
                  + conditions.get(0).designation()
                  + (conditions.size() > 1
                      ? " to " + conditions.get(conditions.size() - 1).designation()
                      : "")
                  + "), which apply to every task."),
          body("Place and equipment for this assessment: " + pack.providerToComplete() + ".")
        };
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
                          .map(item -> item.requirement().designation())
                          .toList())),
              data(range(task.items().stream().map(Item::id).toList()))));
    }
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
