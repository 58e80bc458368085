package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.body;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.bullets;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.field;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.groupRow;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.AnswerSpace;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.plan.CriterionDetail;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.engine.pack.plan.RequirementKind;
import online.ucca.triumvirate.engine.pack.wording.Activity;
import online.ucca.triumvirate.engine.pack.wording.Kinship;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.Outcome;

/**
 * The learner's workbook: for each outcome what to do for practice and what to know, then what to
 * know for all of them, what evidence to collect, and a log. It holds the instruments' words and no
 * answers.
 */
public final class WorkbookContent {
  private static final List<String> PROGRESS = List.of("not yet", "with help", "alone");
  private static final int LOG_LINES = 14;

  private final Composition pack;
  private final Map<Outcome, List<Requirement>> criteria = new LinkedHashMap<>();
  private final Map<Outcome, List<Requirement>> knowledge = new LinkedHashMap<>();
  private final List<Requirement> knowledgeForAll = new ArrayList<>();

  private WorkbookContent(Composition pack) {
    this.pack = pack;
    for (Requirement requirement : pack.plan().requirements(RequirementKind.CRITERION)) {
      CriterionDetail detail = requirement.detail();
      if (detail != null && !detail.leadsIn()) {
        Outcome outcome = detail.outcome();
        (requirement.isKnowledge() ? knowledge : criteria)
            .computeIfAbsent(outcome, first -> new ArrayList<>())
            .add(requirement);
        criteria.computeIfAbsent(outcome, first -> new ArrayList<>());
      }
    }
    List<Outcome> outcomes = List.copyOf(criteria.keySet());
    Kinship kinship =
        new Kinship(
            outcomes.stream()
                .map(
                    outcome -> {
                      List<String> words = new ArrayList<>(List.of(outcome.title()));
                      criteria.getOrDefault(outcome, List.of()).stream()
                          .map(Requirement::statement)
                          .forEach(words::add);
                      return words;
                    })
                .toList());
    for (List<Requirement> family : families()) {
      List<String> words = new ArrayList<>(Stems.withLeaf(family.get(0)));
      family.stream().map(Requirement::statement).forEach(words::add);
      int nearest = kinship.nearest(words);
      (nearest < 0
              ? knowledgeForAll
              : knowledge.computeIfAbsent(outcomes.get(nearest), first -> new ArrayList<>()))
          .addAll(family);
    }
  }

  /** The leaves of the knowledge evidence; those under one stem stay together. */
  private List<List<Requirement>> families() {
    List<List<Requirement>> families = new ArrayList<>();
    List<String> before = List.of();
    for (Requirement leaf : pack.plan().requirements(RequirementKind.KNOWLEDGE_EVIDENCE)) {
      List<String> stems = Stems.withLeaf(leaf);
      boolean goesOn = !stems.isEmpty() && !before.isEmpty() && stems.get(0).equals(before.get(0));
      if (!goesOn) {
        families.add(new ArrayList<>());
      }
      families.get(families.size() - 1).add(leaf);
      before = stems;
    }
    return families;
  }

  /**
   * Composes the document.
   *
   * @param pack the pack's composition
   * @return the workbook
   */
  public static Document compose(Composition pack) {
    return pack.document(
        DocumentKind.WORKBOOK,
        Audience.CANDIDATE,
        Orientation.PORTRAIT,
        new WorkbookContent(pack).blocks());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(Shorthand.title(DocumentKind.WORKBOOK.title(), pack));
    blocks.add(Shorthand.notForUse(pack));
    blocks.add(Shorthand.form("Whose workbook", List.of(Shorthand.blankField("Name"))));
    blocks.add(heading(1, "How to use this workbook"));
    blocks.add(bullets(howTo()));
    criteria.forEach((outcome, list) -> blocks.addAll(outcome(outcome, list)));
    if (!knowledgeForAll.isEmpty()) {
      blocks.add(heading(1, "What to know for all of it"));
      blocks.add(know(knowledgeForAll, "What to know for all of it"));
    }
    evidence(blocks);
    blocks.add(heading(1, "Log"));
    blocks.add(log());
    return blocks;
  }

  private List<String> howTo() {
    List<String> howTo =
        new ArrayList<>(
            List.of(
                "It follows the "
                    + pack.word(Label.INSTRUMENT)
                    + ", "
                    + pack.word(Label.OUTCOME)
                    + " by "
                    + pack.word(Label.OUTCOME)
                    + ". What stands here is what you are assessed on, in the same words.",
                "Do each thing more than once, with help at first, and tick how far you are.",
                "Write down what you find out, and where you found it. It is yours: nobody marks it."));
    if (!pack.plan().isExamination()) {
      howTo.add("Collect evidence from the first day. You need it for the assessment.");
    }
    return howTo;
  }

  private List<Block> outcome(Outcome outcome, List<Requirement> toDo) {
    String name = outcome.outcomeId() + " " + outcome.title();
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, pack.capital(Label.OUTCOME) + " " + name));
    if (!toDo.isEmpty()) {
      blocks.add(heading(2, "For practice"));
      blocks.add(practice(toDo, pack.capital(Label.CRITERION), name));
    }
    List<Requirement> toKnow = knowledge.getOrDefault(outcome, List.of());
    if (!toKnow.isEmpty()) {
      blocks.add(heading(2, "What to know"));
      blocks.add(know(toKnow, "What to know: " + name));
    }
    blocks.add(heading(2, "Notes and own check"));
    blocks.add(
        Shorthand.unbrokenForm(
            "Notes and own check: " + name,
            List.of(
                field("Notes", new AnswerSpace(4)),
                field(
                    "I am ready to be assessed on this",
                    Shorthand.boxes(name, List.of("yes", "not yet"))),
                field("What I need first, and from whom", new AnswerSpace(1)))));
    return blocks;
  }

  private Table practice(List<Requirement> toDo, String heading, String name) {
    List<Row> rows = new ArrayList<>();
    for (Requirement criterion : toDo) {
      CriterionDetail detail = criterion.detail();
      List<Inline> content = new ArrayList<>(List.of(Text.of(criterion.statement())));
      content.addAll(detail == null ? List.of() : Shorthand.limits(detail, pack));
      rows.add(
          Row.of(
              data(Text.strong(criterion.designation())),
              detail == null ? Stems.cell(criterion) : data(content.toArray(new Inline[0])),
              Cell.blank(),
              new Cell(
                  CellStyle.DATA, 1, List.of(Shorthand.boxes(criterion.designation(), PROGRESS)))));
    }
    return Shorthand.grid(
        "For practice: " + name,
        List.of(10, 47, 28, 15),
        List.of("No.", heading, "When and where I did it", "How far I am"),
        rows);
  }

  private Table know(List<Requirement> toKnow, String caption) {
    List<Row> rows = new ArrayList<>();
    Stems stems = new Stems();
    for (Requirement leaf : toKnow) {
      stems.newStems(leaf).forEach(stem -> rows.add(groupRow(stem, 4)));
      rows.add(
          Row.of(
              data(Text.strong(leaf.designation())),
              data(leaf.statement()),
              new Cell(CellStyle.DATA, 1, List.of(new AnswerSpace(2))),
              new Cell(
                  CellStyle.DATA,
                  1,
                  List.of(Shorthand.boxes(leaf.designation(), List.of("I can explain it"))))));
    }
    return Shorthand.grid(
        caption,
        List.of(10, 35, 40, 15),
        List.of("No.", "What to know", "What I found out, and where", "Own check"),
        rows);
  }

  private void evidence(List<Block> blocks) {
    List<Requirement> leaves = pack.plan().requirements(RequirementKind.PERFORMANCE_EVIDENCE);
    if (!leaves.isEmpty() && pack.plan().isExamination()) {
      blocks.add(heading(1, pack.capital(Label.PERFORMANCE_EVIDENCE)));
      blocks.add(practice(leaves, "Requirement", pack.word(Label.PERFORMANCE_EVIDENCE)));
    } else if (!leaves.isEmpty()) {
      List<Row> rows = new ArrayList<>();
      Stems stems = new Stems();
      for (Requirement leaf : leaves) {
        stems.newStems(leaf).forEach(stem -> rows.add(groupRow(stem, 4)));
        rows.add(
            Row.of(
                data(Text.strong(leaf.designation())),
                data(leaf.statement()),
                data(Activity.kept(FurtherEvidence.Portfolio.verbsOf(leaf))),
                Cell.blank()));
      }
      blocks.add(heading(1, "Evidence to collect"));
      blocks.add(
          Shorthand.grid(
              "Evidence to collect",
              List.of(10, 40, 28, 22),
              List.of(
                  "No.",
                  pack.capital(Label.PERFORMANCE_EVIDENCE),
                  "What may be kept",
                  "What I have, and its date"),
              rows));
    }
    List<Requirement> skills = pack.plan().requirements(RequirementKind.SUPPORTING_SKILL);
    if (!skills.isEmpty()) {
      blocks.add(heading(1, pack.capital(Label.SUPPORTING_SKILLS)));
      blocks.add(body("You use these in all of the work above."));
      blocks.add(practice(skills, "Skill", pack.word(Label.SUPPORTING_SKILLS)));
    }
  }

  private static Table log() {
    return Shorthand.grid(
        "Log",
        List.of(16, 12, 44, 28),
        List.of("Date", "Hours", "What I did", "With whom"),
        Collections.nCopies(
            LOG_LINES, Row.of(Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank())));
  }
}
