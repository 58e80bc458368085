package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.body;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.bullets;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.field;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.form;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.headingRow;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import online.ucca.triumvirate.model.outcome.Label;

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
    List<String> statements = new ArrayList<>();
    for (Requirement requirement : pack.plan().requirements(RequirementKind.PERFORMANCE_EVIDENCE)) {
      requirement.context().stream()
          .filter(stem -> !statements.contains(stem))
          .forEach(statements::add);
      statements.add(requirement.statement());
    }
    return Volume.of(statements);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(Shorthand.title("Assessment tool", pack));
    blocks.add(
        new Callout(
            CalloutKind.WARNING,
            "Not for use until contextualised",
            List.of(
                body(
                    "This tool is composed from the "
                        + pack.word(Label.INSTRUMENT)
                        + " and from nothing else. Before it is used, complete every field marked “"
                        + pack.providerToComplete()
                        + "” and record what was changed on the cover sheet."))));
    blocks.add(heading(1, "About this assessment"));
    blocks.add(about());
    blocks.add(heading(2, "Tasks at a glance"));
    blocks.add(overview());
    blocks.add(heading(1, "Instructions to the " + pack.word(Label.CANDIDATE)));
    blocks.add(bullets(candidateInstructions()));
    blocks.add(heading(1, "Instructions to the " + pack.word(Label.ASSESSOR)));
    blocks.add(bullets(assessorInstructions()));
    blocks.add(heading(1, "Decision-making rules"));
    blocks.add(steps(decisionRules()));
    blocks.add(heading(1, "Reasonable adjustment and reassessment"));
    blocks.add(
        body(
            "Adjust how evidence is gathered, never what must be shown: time, place, equipment, language support and the"
                + " form of an answer may change; the statements that are judged may not. Record every adjustment and its"
                + " reason. After a judgement of “"
                + pack.word(Label.ITEM_NOT_MET)
                + "”, say what was missing, agree when it is shown again, and record both judgements."));
    for (Task task : pack.plan().tasks()) {
      blocks.add(new PageBreak());
      blocks.addAll(new TaskContent(pack, volume, task).blocks());
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
            "Observation of performance (this tool), written or oral questions (knowledge questions), confirmation of the"
                + " conditions (assessment conditions)."));
    rows.add(field("Occasions and volume", TaskContent.volumeBlocks(pack, volume)));
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
                  + conditions.get(0).id()
                  + (conditions.size() > 1
                      ? " to " + conditions.get(conditions.size() - 1).id()
                      : "")
                  + "), which apply to every task."),
          body("Place and equipment for this assessment: " + pack.providerToComplete() + ".")
        };
  }

  private Table overview() {
    List<Row> rows = new ArrayList<>();
    for (Task task : pack.plan().tasks()) {
      rows.add(
          Row.of(
              data("Task " + task.number()),
              data(task.title()),
              data(range(task.items().stream().map(item -> item.requirement().id()).toList())),
              data(range(task.items().stream().map(Item::id).toList()))));
    }
    return new Table(
        "Tasks at a glance",
        false,
        TableStyle.GRID,
        List.of(11, 53, 20, 16),
        List.of(headingRow(List.of("Task", "What is shown", "Covers", "Items"))),
        rows);
  }

  private static String range(List<String> ids) {
    return ids.size() == 1 ? ids.get(0) : ids.get(0) + " – " + ids.get(ids.size() - 1);
  }

  private List<String> candidateInstructions() {
    return List.of(
        "You are assessed on "
            + pack.heading()
            + ". Each task says what you do, under which conditions and how often.",
        "Read the task before you begin, and ask the "
            + pack.word(Label.ASSESSOR)
            + " about anything that is not clear. Say at once if you need an adjustment.",
        "Work as you would in the workplace: to its procedures, and safely. Stop if anything is unsafe.",
        "The evidence must be your own work. Say who helped you, and with what.",
        "You are told the result of each task and what was missing, and how you can show it again or appeal.");
  }

  private List<String> assessorInstructions() {
    List<String> instructions = new ArrayList<>();
    instructions.add(
        "Confirm the "
            + pack.word(Label.CONDITIONS)
            + " before the first task, in the document of that name.");
    instructions.add(
        "Brief the "
            + pack.word(Label.CANDIDATE)
            + ": tasks, rules for decisions, adjustment, reassessment and appeal.");
    instructions.add(
        "Judge what you see or hear against the words of each item. Do not prompt with the answer, and do not infer one"
            + " item from another.");
    instructions.add(
        "Write in the comments what was seen, where and when, so that another "
            + pack.word(Label.ASSESSOR)
            + " would judge it alike.");
    if (volume.occasions() > 1) {
      instructions.add(
          "The evidence asks for "
              + volume.occasions()
              + " occasions: judge each item on each of them.");
    }
    return instructions;
  }

  private List<String> decisionRules() {
    List<String> rules = new ArrayList<>();
    String met = "“" + pack.word(Label.ITEM_MET) + "”";
    rules.add(
        "An item is "
            + met
            + " only if everything its statement says was shown, on every occasion that is asked for.");
    rules.add("A task is " + met + " only if every item of it is.");
    rules.add(
        "The result is “"
            + pack.word(Label.RESULT_MET)
            + "” only if every task, every knowledge question and every condition is met; otherwise it is “"
            + pack.word(Label.RESULT_NOT_MET)
            + "”.");
    if (!pack.domain().assessmentBasis().isEmpty()) {
      rules.add("Before you sign, check the evidence as a whole: " + basis() + ".");
    }
    return rules;
  }

  /** The principles by family: "principle of assessment: fairness, …; rule of evidence: …". */
  private String basis() {
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    for (AssessmentPrinciple principle : pack.domain().assessmentBasis()) {
      byKind
          .computeIfAbsent(principle.kind(), kind -> new ArrayList<>())
          .add(principle.title().toLowerCase(Locale.ROOT));
    }
    return byKind.entrySet().stream()
        .map(kind -> kind.getKey() + ": " + String.join(", ", kind.getValue()))
        .collect(Collectors.joining("; "));
  }
}
