package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.body;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.groupRow;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.headingRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.plan.CriterionDetail;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.engine.pack.plan.RequirementKind;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;

/**
 * The mapping matrix: one row per requirement, and in its cells the numbers of the items that cover
 * it.
 */
public final class MappingMatrixContent {
  private static final List<Integer> WIDTHS = List.of(9, 49, 16, 13, 13);
  private static final String NONE = "–";

  private final Composition pack;
  private final Map<String, List<Item>> coverage;
  private final Map<String, Integer> taskOfItem = new HashMap<>();

  private MappingMatrixContent(Composition pack) {
    this.pack = pack;
    this.coverage = pack.plan().coverage();
    for (Task task : pack.plan().tasks()) {
      if (!pack.plan().isExamination()) {
        task.items().forEach(item -> taskOfItem.put(item.id(), task.number()));
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
                + " documents of this pack."));
    blocks.add(heading(1, "Coverage"));
    blocks.add(summary());
    blocks.add(heading(1, "Requirements and the items that cover them"));
    blocks.add(matrix());
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

  private Table matrix() {
    List<Row> rows = new ArrayList<>();
    String group = "";
    OutcomeGroup outcomes = null;
    Stems stems = new Stems();
    for (Requirement requirement : pack.plan().requirements()) {
      OutcomeGroup of =
          requirement.detail() == null ? null : requirement.detail().outcome().group();
      if (of != null && !of.equals(outcomes)) {
        rows.add(groupRow(pack.title(of), WIDTHS.size()));
      }
      outcomes = of;
      String current = group(requirement);
      if (!current.equals(group)) {
        group = current;
        rows.add(groupRow(group, WIDTHS.size()));
      }
      if (pack.plan().isExamination() && requirement.detail() == null) {
        stems.newStems(requirement).forEach(stem -> rows.add(groupRow(stem, WIDTHS.size())));
      } else if (requirement.kind() != RequirementKind.CRITERION) {
        stems.newLeadIns(requirement).forEach(leadIn -> rows.add(groupRow(leadIn, WIDTHS.size())));
      }
      rows.add(row(requirement));
    }
    return new Table(
        "Requirements and the items that cover them",
        false,
        TableStyle.GRID,
        WIDTHS,
        List.of(
            headingRow(
                List.of(
                    "No.",
                    "Requirement",
                    pack.title(DocumentKind.ASSESSMENT_TOOL),
                    pack.title(DocumentKind.KNOWLEDGE_QUESTIONS),
                    pack.title(DocumentKind.ASSESSMENT_CONDITIONS)))),
        rows);
  }

  private String group(Requirement requirement) {
    String kind = pack.capital(requirement.kind().label());
    return requirement.kind() == RequirementKind.CRITERION
        ? kind + " – " + pack.word(Label.OUTCOME) + " " + String.join(" ", requirement.context())
        : kind;
  }

  private Row row(Requirement requirement) {
    return Row.of(
        data(Text.strong(requirement.designation())),
        statement(requirement),
        items(requirement, DocumentKind.ASSESSMENT_TOOL),
        items(requirement, DocumentKind.KNOWLEDGE_QUESTIONS),
        items(requirement, DocumentKind.ASSESSMENT_CONDITIONS));
  }

  private Cell statement(Requirement requirement) {
    CriterionDetail detail = requirement.detail();
    if (detail == null) {
      return pack.plan().isExamination() ? data(requirement.statement()) : Stems.cell(requirement);
    }
    List<Inline> content = new ArrayList<>();
    content.add(Text.of(requirement.statement()));
    content.addAll(Limits.of(detail, pack));
    return data(content.toArray(new Inline[0]));
  }

  private Cell items(Requirement requirement, DocumentKind document) {
    List<String> ids =
        covering(requirement).stream()
            .filter(item -> item.document() == document)
            .map(requirement.leadsIn() ? Item::id : this::reference)
            .toList();
    return data(ids.isEmpty() ? NONE : String.join(", ", ids));
  }

  private List<Item> covering(Requirement requirement) {
    return coverage.getOrDefault(requirement.id(), List.of());
  }

  private String reference(Item item) {
    Integer task = taskOfItem.get(item.id());
    return task == null ? item.id() : item.id() + " (task " + task + ")";
  }

  private Table basis() {
    List<Row> rows = new ArrayList<>();
    String kind = "";
    for (AssessmentPrinciple principle : pack.domain().assessmentBasis()) {
      if (!principle.kind().equals(kind)) {
        kind = principle.kind();
        rows.add(groupRow(Sentences.capital(kind), 3));
      }
      rows.add(
          Row.of(
              data(Text.strong(principle.title())),
              data(
                  principle.description() == null
                      ? principle.sourceRef()
                      : principle.description() + " (" + principle.sourceRef() + ")"),
              Cell.blank()));
    }
    return new Table(
        "Basis of assessment",
        false,
        TableStyle.GRID,
        List.of(18, 46, 36),
        List.of(
            headingRow(
                List.of("Principle", "Source", "How it is met: " + pack.providerToComplete()))),
        rows);
  }
}
