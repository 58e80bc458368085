package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.body;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.groupRow;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.headingRow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.plan.CriterionDetail;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.engine.pack.plan.RequirementKind;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.plan.Task.TaskKind;
import online.ucca.triumvirate.engine.pack.wording.Quality;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;

/**
 * The mapping matrix: one row per requirement, and in its cells the numbers of the items that cover
 * it.
 */
public final class MappingMatrixContent {
  private static final List<Integer> EXAMINATION_WIDTHS = List.of(9, 49, 16, 13, 13);
  private static final List<Integer> WORK_WIDTHS = List.of(7, 52, 9, 8, 8, 8, 8);
  private static final String NONE = "–";
  private static final Set<TaskKind> OBSERVED =
      EnumSet.complementOf(
          EnumSet.of(TaskKind.PORTFOLIO, TaskKind.THIRD_PARTY, TaskKind.KNOWLEDGE));

  private final Composition pack;
  private final Map<String, List<Item>> coverage;
  private final Map<String, Task> taskOfItem = new HashMap<>();
  private final List<Integer> widths;
  private final boolean examination;

  private MappingMatrixContent(Composition pack) {
    this.pack = pack;
    this.coverage = pack.plan().coverage();
    this.examination = pack.plan().isExamination();
    this.widths = examination ? EXAMINATION_WIDTHS : WORK_WIDTHS;
    for (Task task : pack.plan().tasks()) {
      if (task.kind() != TaskKind.KNOWLEDGE) {
        task.items().forEach(item -> taskOfItem.put(item.id(), task));
      }
    }
  }

  /**
   * Composes the document.
   *
   * @param pack the pack's composition
   * @return the mapping matrix
   */
  public static Document compose(Composition pack) {
    return pack.document(
        DocumentKind.MAPPING_MATRIX,
        Audience.ASSESSOR,
        Orientation.LANDSCAPE,
        new MappingMatrixContent(pack).blocks());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(Shorthand.title("Mapping matrix", pack));
    blocks.add(
        body(
            "Every requirement of the "
                + pack.word(Label.INSTRUMENT)
                + " has a row. The cells name the items that gather evidence for it, by the numbers that stand in the"
                + " documents of this pack"
                + (examination ? "." : "; the number of an item’s task stands in brackets.")));
    blocks.add(heading(1, "Coverage"));
    blocks.add(summary());
    blocks.add(heading(1, "Requirements and the items that cover them"));
    if (pack.isCluster()) {
      for (OutcomeGroup unit : pack.plan().units()) {
        blocks.add(heading(2, pack.title(unit)));
        blocks.add(
            matrix(
                pack.plan().requirements().stream()
                    .filter(requirement -> unit.equals(requirement.unit()))
                    .toList()));
      }
    } else {
      blocks.add(matrix(pack.plan().requirements()));
    }
    if (!pack.domain().assessmentBasis().isEmpty()) {
      blocks.add(heading(1, "Basis of assessment"));
      blocks.add(basis());
    }
    return blocks;
  }

  private Table summary() {
    List<Row> rows = new ArrayList<>();
    for (RequirementKind kind : RequirementKind.values()) {
      List<Requirement> requirements = pack.plan().requirements(kind);
      long covered =
          requirements.stream().filter(requirement -> !covering(requirement).isEmpty()).count();
      rows.add(
          Row.of(
              data(Text.strong(code(kind, requirements))),
              data(pack.capital(kind.label())),
              data(requirements.isEmpty() ? "none in the source" : "" + requirements.size()),
              data(requirements.isEmpty() ? NONE : covered + " of " + requirements.size())));
    }
    return new Table(
        "Requirements by kind, and how many are covered",
        false,
        TableStyle.GRID,
        List.of(10, 50, 20, 20),
        List.of(headingRow(List.of("Code", "Kind", "Requirements", "Covered"))),
        rows);
  }

  /** What the numbers of this kind begin with, if anything. */
  private String code(RequirementKind kind, List<Requirement> requirements) {
    String word = pack.word(kind.shortLabel());
    return requirements.stream().allMatch(r -> r.designation().startsWith(word + " "))
        ? word
        : NONE;
  }

  private Table matrix(List<Requirement> requirements) {
    List<Row> rows = new ArrayList<>();
    String group = "";
    OutcomeGroup outcomes = null;
    Stems stems = new Stems();
    for (Requirement requirement : requirements) {
      OutcomeGroup of =
          requirement.detail() == null ? null : requirement.detail().outcome().group();
      if (of != null && !of.equals(outcomes) && !of.equals(requirement.unit())) {
        rows.add(groupRow(pack.title(of), widths.size()));
      }
      outcomes = of;
      String current = group(requirement);
      if (!current.equals(group)) {
        group = current;
        rows.add(groupRow(group, widths.size()));
      }
      if (examination && requirement.detail() == null) {
        stems.newStems(requirement).forEach(stem -> rows.add(groupRow(stem, widths.size())));
      } else if (requirement.kind() != RequirementKind.CRITERION) {
        stems.newLeadIns(requirement).forEach(leadIn -> rows.add(groupRow(leadIn, widths.size())));
      }
      rows.add(row(requirement));
    }
    return new Table(
        "Requirements and the items that cover them",
        false,
        TableStyle.GRID,
        widths,
        List.of(headingRow(headings())),
        rows);
  }

  /** In an examination a column for each document, else for each method. */
  private List<String> headings() {
    return examination
        ? List.of(
            "No.",
            "Requirement",
            pack.title(DocumentKind.ASSESSMENT_TOOL),
            pack.title(DocumentKind.KNOWLEDGE_QUESTIONS),
            pack.title(DocumentKind.ASSESSMENT_CONDITIONS))
        : List.of(
            "No.",
            "Requirement",
            "Observed (task)",
            "Collected in the portfolio",
            "Reported by a third party",
            "Asked in a question",
            "Confirmed as a condition");
  }

  private String group(Requirement requirement) {
    String kind = pack.capital(requirement.kind().label());
    return requirement.kind() == RequirementKind.CRITERION
        ? kind + " – " + pack.word(Label.OUTCOME) + " " + String.join(" ", requirement.context())
        : kind;
  }

  private Row row(Requirement requirement) {
    List<Cell> cells = new ArrayList<>();
    cells.add(data(Text.strong(requirement.designation())));
    cells.add(statement(requirement));
    if (examination) {
      cells.add(items(requirement, item -> item.document() == DocumentKind.ASSESSMENT_TOOL));
    } else {
      cells.add(items(requirement, item -> isTask(item, OBSERVED)));
      cells.add(items(requirement, item -> isTask(item, Set.of(TaskKind.PORTFOLIO))));
      cells.add(items(requirement, item -> isTask(item, Set.of(TaskKind.THIRD_PARTY))));
    }
    cells.add(items(requirement, item -> item.document() == DocumentKind.KNOWLEDGE_QUESTIONS));
    cells.add(items(requirement, item -> item.document() == DocumentKind.ASSESSMENT_CONDITIONS));
    return new Row(cells, false);
  }

  private boolean isTask(Item item, Set<TaskKind> kinds) {
    Task task = taskOfItem.get(item.id());
    return task != null && kinds.contains(task.kind());
  }

  private Cell statement(Requirement requirement) {
    CriterionDetail detail = requirement.detail();
    if (detail == null) {
      return examination ? data(requirement.statement()) : Stems.cell(requirement);
    }
    List<Inline> content = new ArrayList<>();
    content.add(Text.of(requirement.statement()));
    content.addAll(Shorthand.limits(detail, pack));
    return data(content.toArray(new Inline[0]));
  }

  private Cell items(Requirement requirement, Predicate<Item> which) {
    List<String> ids =
        covering(requirement).stream()
            .filter(which)
            .map(requirement.leadsIn() ? Item::id : this::reference)
            .toList();
    return data(ids.isEmpty() ? NONE : String.join(", ", ids));
  }

  private List<Item> covering(Requirement requirement) {
    return coverage.getOrDefault(requirement.id(), List.of());
  }

  private String reference(Item item) {
    Task task = taskOfItem.get(item.id());
    return task == null || examination ? item.id() : item.id() + " (" + task.number() + ")";
  }

  private Table basis() {
    List<Row> rows = new ArrayList<>();
    String kind = "";
    for (AssessmentPrinciple principle : pack.domain().assessmentBasis()) {
      if (!principle.kind().equals(kind)) {
        kind = principle.kind();
        rows.add(groupRow(Sentences.capital(kind), examination ? 3 : 4));
      }
      rows.add(row(principle));
    }
    List<String> headings = new ArrayList<>(List.of("Principle", "Source"));
    if (!examination) {
      headings.add("How this pack serves it");
    }
    headings.add("How it is met: " + pack.providerToComplete());
    return new Table(
        "Basis of assessment",
        false,
        TableStyle.GRID,
        examination ? List.of(18, 46, 36) : List.of(12, 20, 32, 36),
        List.of(headingRow(headings)),
        rows);
  }

  private Row row(AssessmentPrinciple principle) {
    List<Cell> cells = new ArrayList<>();
    cells.add(data(Text.strong(principle.title())));
    cells.add(
        data(
            principle.description() == null
                ? principle.sourceRef()
                : principle.description() + " (" + principle.sourceRef() + ")"));
    if (examination) {
      cells.add(Cell.blank());
    } else {
      Quality quality = Quality.of(principle);
      cells.add(data(quality.served()));
      cells.add(new Cell(CellStyle.DATA, 1, List.of(body(quality.left()), new AnswerSpace(2))));
    }
    return new Row(cells, false);
  }
}
