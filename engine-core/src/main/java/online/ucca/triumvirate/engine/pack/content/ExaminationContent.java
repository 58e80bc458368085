package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.bullets;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.field;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.form;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.headingRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import online.ucca.triumvirate.engine.pack.plan.CriterionDetail;
import online.ucca.triumvirate.engine.pack.plan.CriterionDetail.Stem;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.Outcome;

/**
 * A task whose criteria say themselves what is known and what is done: a table with a row for each,
 * how it is shown, its tolerances and its judgement.
 */
final class ExaminationContent {
  private final Composition pack;
  private final OutcomeNotes conditions;
  private final OutcomeNotes rangeConditions;
  private final Map<String, CriterionDetail> details = new HashMap<>();
  private final Map<String, String> designations = new HashMap<>();
  private final Map<String, String> questions = new HashMap<>();

  ExaminationContent(Composition pack) {
    this.pack = pack;
    List<Outcome> outcomes = new ArrayList<>();
    List<EvidenceStatement> held = new ArrayList<>();
    List<EvidenceStatement> ranges = new ArrayList<>();
    pack.sources().stream()
        .map(source -> source.triumvirate().instruments().outcomeSpecification())
        .forEach(
            specification -> {
              outcomes.addAll(specification.outcomes());
              held.addAll(specification.evidenceRequirements().conditions());
              ranges.addAll(specification.evidenceRequirements().rangeConditions());
            });
    this.conditions = OutcomeNotes.of(outcomes, held);
    this.rangeConditions = OutcomeNotes.of(outcomes, ranges);
    pack.plan()
        .requirements()
        .forEach(
            requirement -> {
              if (requirement.detail() != null) {
                details.put(requirement.id(), requirement.detail());
                designations.put(requirement.id(), requirement.designation());
              }
            });
    pack.plan().questions().forEach(item -> questions.put(item.requirement().id(), item.id()));
  }

  List<Block> blocks(Task task) {
    int level = task.group() == null ? 1 : 2;
    Outcome outcome = task.outcome();
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(level, pack.title(task)));
    if (outcome == null) {
      blocks.add(
          Shorthand.body(
              "Judged from everything that was shown above; nothing further is performed for it."));
      blocks.add(heading(level + 1, "Requirements and results"));
      blocks.add(whole(task));
    } else {
      blocks.add(details(task, outcome));
      blocks.add(heading(level + 1, pack.capital(Label.CRITERIA) + " and results"));
      blocks.add(items(task));
    }
    blocks.add(heading(level + 1, pack.resultOf(task)));
    blocks.add(Shorthand.resultOfTask(task, pack));
    return blocks;
  }

  /** What is required of all tasks together: the evidence that stands beside the criteria. */
  private Table whole(Task task) {
    List<Integer> widths = List.of(10, 10, 56, 8, 16);
    List<Row> rows = new ArrayList<>();
    Stems stems = new Stems();
    for (Item item : task.items()) {
      stems
          .newStems(item.requirement())
          .forEach(stem -> rows.add(Shorthand.groupRow(stem, widths.size())));
      rows.add(
          Row.of(
              data(Text.strong(item.id())),
              data(item.requirement().designation()),
              data(item.requirement().statement()),
              new Cell(CellStyle.DATA, 1, List.of(Shorthand.judgement(item.id(), pack))),
              Cell.blank()));
    }
    return new Table(
        "Items of " + pack.name(task),
        false,
        TableStyle.GRID,
        widths,
        List.of(headingRow(List.of("Item", "Covers", "Requirement", "Result", "Comments"))),
        rows);
  }

  private Table details(Task task, Outcome outcome) {
    List<Row> rows = new ArrayList<>();
    if (outcome.description() != null) {
      rows.add(field("Objective", outcome.description()));
    }
    notes(rows, Label.CONDITIONS, conditions.on(outcome));
    notes(rows, Label.RANGE_CONDITIONS, rangeConditions.on(outcome));
    rows.add(field("Setting", TaskDetails.setting("", pack)));
    return form("Details: " + pack.name(task), rows);
  }

  private void notes(List<Row> rows, Label label, List<String> notes) {
    if (!notes.isEmpty()) {
      rows.add(field(pack.capital(label), bullets(notes)));
    }
  }

  private Table items(Task task) {
    List<Integer> widths = List.of(10, 14, 38, 15, 8, 15);
    List<Row> rows = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (Item item : task.items()) {
      CriterionDetail detail = item.requirement().detail();
      if (detail != null) {
        detail.stems().stream()
            .filter(stem -> shown.add(stem.requirementId()))
            .forEach(stem -> rows.add(stem(stem, widths.size())));
        rows.add(row(item, detail));
      }
    }
    return new Table(
        "Items of " + pack.name(task) + ", each with its result",
        false,
        TableStyle.GRID,
        widths,
        List.of(
            headingRow(
                List.of(
                    "Item",
                    "Covers",
                    pack.capital(Label.CRITERION),
                    "Method",
                    "Result",
                    "Comments"))),
        rows);
  }

  /** A stem's words, with its limits, over the rows of its leaves. */
  private Row stem(Stem stem, int columns) {
    List<Inline> content = new ArrayList<>();
    content.add(Text.strong(designations.getOrDefault(stem.requirementId(), stem.requirementId())));
    content.add(Text.of("  " + stem.statement()));
    CriterionDetail detail = details.get(stem.requirementId());
    if (detail != null) {
      content.addAll(Shorthand.limits(detail, pack));
    }
    Block.Paragraph words = new Block.Paragraph(Block.ParagraphStyle.BODY, content);
    return new Row(List.of(new Cell(CellStyle.GROUP, columns, List.of(words))), true);
  }

  private Row row(Item item, CriterionDetail detail) {
    List<Inline> statement = new ArrayList<>();
    statement.add(Text.of(item.requirement().statement()));
    statement.addAll(Shorthand.limits(detail, pack));
    List<Cell> cells = new ArrayList<>();
    cells.add(data(Text.strong(item.id())));
    cells.add(data(item.requirement().designation()));
    cells.add(data(statement.toArray(new Inline[0])));
    cells.add(data(method(item, detail.evidenceType())));
    cells.add(new Cell(CellStyle.DATA, 1, List.of(Shorthand.judgement(item.id(), pack))));
    cells.add(Cell.blank());
    return new Row(cells, false);
  }

  private String method(Item item, EvidenceType evidenceType) {
    return switch (evidenceType) {
      case PERFORMANCE -> "Demonstration";
      case PRODUCT -> "Product";
      case KNOWLEDGE -> {
        String question = questions.get(item.requirement().id());
        yield question == null ? "Oral question" : "Oral question, " + question;
      }
    };
  }

  /**
   * The conditions, or range conditions, that belong to one outcome: those whose {@code source_ref}
   * is the outcome's own, or that with something after a comma ("…, task 4, note 1").
   */
  private static final class OutcomeNotes {
    private final Map<String, List<String>> bySourceRef = new HashMap<>();

    private OutcomeNotes() {}

    static OutcomeNotes of(List<Outcome> outcomes, List<EvidenceStatement> statements) {
      OutcomeNotes notes = new OutcomeNotes();
      outcomes.forEach(outcome -> notes.bySourceRef.put(outcome.sourceRef(), new ArrayList<>()));
      notes.take(statements, "");
      return notes;
    }

    /** The statements, each with the stems that it completes. */
    List<String> on(Outcome outcome) {
      return bySourceRef.getOrDefault(outcome.sourceRef(), List.of());
    }

    private void take(List<EvidenceStatement> statements, String stems) {
      for (EvidenceStatement statement : statements) {
        if (statement.hasItems()) {
          take(statement.items(), stems + Sentences.withoutEnd(statement.statement()) + ": ");
        } else {
          place(statement.sourceRef(), stems + statement.statement());
        }
      }
    }

    private void place(String sourceRef, String text) {
      int end = sourceRef.length();
      while (end > 0) {
        List<String> notes = bySourceRef.get(sourceRef.substring(0, end));
        if (notes != null) {
          notes.add(text);
          return;
        }
        end = sourceRef.lastIndexOf(',', end - 1);
      }
    }
  }
}
