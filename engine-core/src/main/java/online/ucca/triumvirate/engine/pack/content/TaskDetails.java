package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.body;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.bullets;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.field;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.form;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.Paragraph;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.pack.contextualisation.DeliveryContext;
import online.ucca.triumvirate.engine.pack.plan.Occasions;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.engine.pack.plan.RequirementKind;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.plan.Task.TaskKind;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.Outcome;

/**
 * What stands over the items of a task at work: its context, resources and conditions, what the
 * candidate and the assessor do, how often, how it is decided, what is kept. What is the same for
 * several tasks stands once, before the first of them.
 *
 * @param evidence the performance evidence of the tasks' own instrument
 * @param occasions what it says of occasions
 * @param alike the tasks that share their details, in order; at least one
 */
record TaskDetails(
    Composition pack, List<Requirement> evidence, Occasions occasions, List<Task> alike) {

  TaskDetails {
    alike = List.copyOf(alike);
  }

  private Task task() {
    return alike.get(0);
  }

  private boolean areShared() {
    return alike.size() > 1;
  }

  /** What holds for all of the tasks, before the first of them; else nothing. */
  List<Block> before(Task task) {
    return !areShared() || !task.equals(task())
        ? List.of()
        : List.of(heading(1, nameOfShared()), form("Details of " + tasks(), rows()));
  }

  private String tasks() {
    String to = alike.size() == 2 ? " and " : " to ";
    return "tasks " + task().number() + to + alike.get(alike.size() - 1).number();
  }

  private String nameOfShared() {
    return Sentences.capital(tasks()) + ": how each is done";
  }

  /** What stands below the heading of one task. */
  List<Block> of(Task task) {
    List<Row> rows = new ArrayList<>();
    if (task.kind() != TaskKind.SUPPORTING_SKILLS && task.kind() != TaskKind.KNOWLEDGE) {
      rows.add(settingOfTask());
    }
    if (!areShared()) {
      rows.addAll(rows());
    }
    Block form = form("Details of task " + task.number(), rows);
    return task.outcome() == null ? List.of(form) : List.of(note(task.outcome()), form);
  }

  private Paragraph note(Outcome outcome) {
    String of = pack.capital(Label.OUTCOME) + " " + outcome.outcomeId() + ".";
    String shared = " What both do, how it is decided and what is kept: “" + nameOfShared() + "”.";
    return new Paragraph(
        ParagraphStyle.LEAD_IN, List.of(Text.muted(areShared() ? of + shared : of)));
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(field("Resources and conditions", resources()));
    rows.add(field("The " + pack.word(Label.CANDIDATE), bullets(candidate())));
    rows.add(field("The " + pack.word(Label.ASSESSOR), bullets(assessor())));
    if (task().kind() != TaskKind.SUPPORTING_SKILLS && task().kind() != TaskKind.KNOWLEDGE) {
      rows.add(field("Occasions and volume", often()));
    }
    rows.add(field("Decision rule", rule()));
    rows.add(field("Evidence to keep", keep()));
    return rows;
  }

  /**
   * The setting that the provider described for every task, or room to describe it for this one.
   */
  private Row settingOfTask() {
    DeliveryContext delivery = pack.delivery();
    return delivery.place() == null && delivery.equipment() == null && delivery.scenario() == null
        ? Shorthand.toComplete(
            "Context", context() + " " + pack.providerToComplete() + ":", linesOfContext())
        : field("Context", setting(context(), pack));
  }

  private int linesOfContext() {
    return task().kind() == TaskKind.OBSERVATION ? 2 : 1;
  }

  private String context() {
    return switch (task().kind()) {
      default -> "The work, or the scenario, in which this is observed, its place and its people.";
      case PERFORMANCE -> "The jobs, or the scenarios, in which these performances are shown.";
      case PORTFOLIO -> "Which work the evidence comes from, and from when to when.";
      case THIRD_PARTY -> "Who is asked, and at which place of work.";
      case SUPPORTING_SKILLS, KNOWLEDGE -> "";
    };
  }

  /** Whether a condition stands in the instrument that this task belongs to. */
  private boolean ofTheTask(Requirement condition) {
    return task().group() == null
        || Objects.equals(condition.unit(), task().items().get(0).requirement().unit());
  }

  private String resources() {
    List<Requirement> conditions =
        pack.plan().requirements(RequirementKind.CONDITION).stream()
            .filter(condition -> condition.unit() == null || ofTheTask(condition))
            .toList();
    String stated =
        conditions.isEmpty()
            ? "The source states no " + pack.word(Label.CONDITIONS) + "."
            : pack.capital(Label.CONDITIONS)
                + " "
                + Shorthand.range(
                    conditions.stream()
                        .map(
                            task().group() == null
                                ? Requirement::fullDesignation
                                : Requirement::designation)
                        .toList())
                + " apply.";
    return switch (task().kind()) {
      default ->
          stated
              + " Tools, materials, documents and people: as in “About this assessment”, and what this work needs beside"
              + " them.";
      case SUPPORTING_SKILLS -> stated + " Nothing beside what the other tasks need.";
      case PORTFOLIO ->
          "Access to the records of the work, leave to copy them, and a folder on paper or on a computer.";
      case THIRD_PARTY ->
          "This report, on paper or on a computer, and somebody who has seen the "
              + pack.word(Label.CANDIDATE)
              + " at this work: a supervisor, a colleague with more experience, or a client.";
      case KNOWLEDGE ->
          stated
              + " The document “"
              + task().title()
              + "” of this pack, in the copy for the "
              + pack.word(Label.CANDIDATE)
              + "; a quiet place; time as agreed.";
    };
  }

  private List<String> candidate() {
    String assessor = pack.word(Label.ASSESSOR);
    return switch (task().kind()) {
      default ->
          List.of(
              "Carry out the work of "
                  + (areShared() ? "each " : "this ")
                  + pack.word(Label.OUTCOME)
                  + " from beginning to end while the "
                  + assessor
                  + " observes.",
              "Say aloud what you decide and why, where it cannot be seen.",
              "Hand over what you write or make on the way.");
      case PERFORMANCE ->
          List.of(
              "Show each performance below as often and as much as it says, in the tasks before this one or in further work of"
                  + " the same kind.",
              "Agree with the " + assessor + " beforehand when and where each occasion is.");
      case SUPPORTING_SKILLS ->
          List.of("Use these skills in the other tasks; no separate performance is needed.");
      case PORTFOLIO ->
          List.of(
              "Collect evidence of your own work for each item, as often and as much as it says.",
              "Number each piece and enter it in the index. One piece may serve several items.",
              "Leave out, or cover, what is private or secret. Say who worked with you.");
      case THIRD_PARTY ->
          List.of(
              "Name somebody who has seen you at this work, and agree with the " + assessor + ".",
              "Hand over this report and do not fill it in yourself.");
      case KNOWLEDGE -> List.of("Answer every question in the document, as its instructions say.");
    };
  }

  private List<String> assessor() {
    String candidate = pack.word(Label.CANDIDATE);
    return switch (task().kind()) {
      default ->
          List.of(
              "Observe without helping. Stop the task if anything is unsafe.",
              "Judge each item by its statement; the lines below it say what shows it.",
              "Ask what you could not see, and write down question and answer.");
      case PERFORMANCE ->
          List.of(
              "Judge each item on each of its occasions; “–” stands where none is asked for.",
              "Enter every occasion in the record of occasions, with its date.");
      case SUPPORTING_SKILLS ->
          List.of("Judge each skill where you see it, and name the task in the comments.");
      case PORTFOLIO ->
          List.of(
              "Hold each piece against the item and against the questions on the evidence.",
              "Talk the portfolio through with the "
                  + candidate
                  + ": ask how each piece was made.");
      case THIRD_PARTY ->
          List.of(
              "Explain to the third party what is asked and why, and that the result is yours to decide.",
              "Read the report, then speak with its author and write down what was confirmed.");
      case KNOWLEDGE ->
          List.of("Mark by the marking guide, which the " + candidate + " does not see.");
    };
  }

  private Block[] often() {
    return switch (task().kind()) {
      case OBSERVATION ->
          new Block[] {
            body(
                occasions.ofTheWhole() > 1
                    ? "On " + occasions.ofTheWhole() + " occasions, each with its column below."
                    : "Once from beginning to end, unless more is asked for in the task “"
                        + pack.capital(Label.PERFORMANCE_EVIDENCE)
                        + "”.")
          };
      case THIRD_PARTY -> new Block[] {body("What was seen over the whole period of the report.")};
      default -> TaskContent.volumeBlocks(pack, evidence);
    };
  }

  private String rule() {
    String met = "“" + pack.word(Label.ITEM_MET) + "”";
    return switch (task().kind()) {
      default -> (areShared() ? "A" : "The") + " task is " + met + " if every item of it is.";
      case PERFORMANCE ->
          "An item is "
              + met
              + " if it is on every occasion that it asks for; the task, if every item is.";
      case PORTFOLIO ->
          "An item is "
              + met
              + " if its pieces show what its statement says, as much as it says, and every question on the evidence is"
              + " answered with yes; the task, if every item is.";
      case THIRD_PARTY ->
          "The task is "
              + met
              + " if the report is complete, its author has confirmed it, and it does not contradict what was observed. It"
              + " supports the other evidence and decides nothing alone: where it says “not seen”, the other tasks decide.";
      case KNOWLEDGE -> "The task is " + met + " if every question is.";
    };
  }

  private String keep() {
    return switch (task().kind()) {
      default ->
          (areShared() ? "The record of each task" : "This record")
              + ", completed and signed, with comments that say what was seen.";
      case PERFORMANCE ->
          "This record, and for each occasion what was produced: documents, photographs, other products.";
      case PORTFOLIO -> "The pieces of evidence, the index and this record.";
      case THIRD_PARTY -> "The report in its author’s own words, and the note of the conversation.";
      case KNOWLEDGE -> "The answers, and the marking guide with the result of each.";
    };
  }

  /** Where and with what a task is done, as far as the provider says so. */
  static Block[] setting(String first, Composition pack) {
    DeliveryContext delivery = pack.delivery();
    if (delivery.place() == null && delivery.equipment() == null && delivery.scenario() == null) {
      String open = "Place, scenario, equipment and documents: " + pack.providerToComplete() + ".";
      return Shorthand.lines(List.of(first.isEmpty() ? open : first + " " + open));
    }
    List<String> lines = new ArrayList<>();
    if (!first.isEmpty()) {
      lines.add(first);
    }
    lines.add("Place: " + pack.orToComplete(delivery.place()));
    lines.add("Equipment and documents: " + pack.orToComplete(delivery.equipment()));
    lines.add("Scenario: " + pack.orToComplete(delivery.scenario()));
    return Shorthand.lines(lines);
  }
}
