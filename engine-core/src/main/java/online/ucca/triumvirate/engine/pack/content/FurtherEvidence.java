package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.blankField;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.body;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.bullets;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.field;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.form;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.groupRow;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.AnswerSpace;
import online.ucca.triumvirate.engine.document.Block.Callout;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.engine.pack.plan.Occasions;
import online.ucca.triumvirate.engine.pack.plan.Occasions.Stated;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.engine.pack.wording.Activity;
import online.ucca.triumvirate.engine.pack.wording.BehaviourWording;
import online.ucca.triumvirate.engine.pack.wording.Quality;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.engine.pack.wording.Volume;
import online.ucca.triumvirate.model.outcome.Label;

/** The tasks in which evidence comes from elsewhere than an observation: collected, or reported. */
final class FurtherEvidence {
  private FurtherEvidence() {}

  /**
   * The portfolio: what is collected for each statement of the performance evidence, an index to
   * fill in, and the questions that every piece of evidence must stand.
   */
  record Portfolio(Composition pack, Occasions occasions, Task task) {
    private static final int FEWEST_PIECES = 6;
    private static final int MOST_PIECES = 14;

    List<Block> blocks() {
      return List.of(
          heading(2, "What is collected"),
          items(),
          heading(2, "Index of the evidence"),
          index(),
          heading(2, "Questions on the evidence"),
          questions());
    }

    private Table items() {
      List<Row> rows = new ArrayList<>();
      Stems stems = new Stems();
      for (Item item : task.items()) {
        Requirement requirement = item.requirement();
        stems.newStems(requirement).forEach(stem -> rows.add(groupRow(stem, 5)));
        List<Inline> statement = new ArrayList<>();
        statement.add(Text.of(requirement.statement()));
        statement.add(new Inline.LineBreak());
        statement.add(Text.muted("To collect: " + Activity.kept(verbsOf(requirement))));
        rows.add(
            Row.of(
                data(
                    Text.strong(item.id()),
                    new Inline.LineBreak(),
                    Text.muted(requirement.designation())),
                data(statement.toArray(new Inline[0])),
                data(howMuch(requirement)),
                new Cell(CellStyle.DATA, 1, List.of(Shorthand.judgement(item.id(), pack))),
                Cell.blank()));
      }
      return Shorthand.grid(
          "Items of task " + task.number() + ", each with what is collected and its result",
          List.of(10, 49, 17, 9, 15),
          List.of(
              "Item",
              pack.capital(Label.PERFORMANCE_EVIDENCE),
              "How much",
              "Result",
              "Pieces, comments"),
          rows);
    }

    /** A leaf that completes a stem has its verb there. */
    static String verbsOf(Requirement requirement) {
      List<String> stems = Stems.withLeaf(requirement);
      return stems.isEmpty() || stems.get(stems.size() - 1).contains("ability")
          ? requirement.statement()
          : stems.get(stems.size() - 1);
    }

    private String howMuch(Requirement requirement) {
      List<String> statements = new ArrayList<>(requirement.stems());
      statements.add(requirement.statement());
      List<String> phrases = Volume.of(statements).phrases();
      return phrases.isEmpty() ? "One piece at least" : String.join("; ", phrases);
    }

    /** A line for each occasion and each thing that is counted, and a few more. */
    private Table index() {
      int pieces = 2;
      for (Item item : task.items()) {
        pieces +=
            Math.max(
                Math.max(1, Volume.counted(item.requirement().statement())),
                occasions.of(item.requirement()));
      }
      List<Row> rows = new ArrayList<>();
      for (int i = 1; i <= Math.max(FEWEST_PIECES, Math.min(pieces, MOST_PIECES)); i++) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(6, Cell.blank()));
        cells.set(0, data(Text.strong(String.valueOf(i))));
        cells.set(
            5,
            new Cell(
                CellStyle.DATA, 1, List.of(Shorthand.boxes("Piece " + i, List.of("yes", "no")))));
        rows.add(new Row(cells, false));
      }
      return Shorthand.grid(
          "Index of the evidence",
          List.of(8, 14, 34, 16, 17, 11),
          List.of(
              "Piece",
              "Items it serves",
              "What it is",
              "Date it was made",
              "Who can confirm it",
              "Accepted"),
          rows);
    }

    private Table questions() {
      List<Row> rows = new ArrayList<>();
      for (Quality quality : Quality.ofEvidence(pack.domain().assessmentBasis())) {
        rows.add(
            Row.of(
                data(Text.strong(quality.title())),
                data(quality.question()),
                new Cell(
                    CellStyle.DATA,
                    1,
                    List.of(Shorthand.boxes(quality.title(), List.of("yes", "no")))),
                Cell.blank()));
      }
      return Shorthand.grid(
          "Questions on the evidence",
          List.of(17, 45, 10, 28),
          List.of("About", "Question", "Answer", "How this was checked"),
          rows);
    }
  }

  /**
   * The report by a third party: who reports and how they know, what they saw of each outcome, how
   * often, and their declaration.
   */
  record Report(Composition pack, Occasions occasions, Task task) {
    private static final int FEWEST_LINES = 4;
    private static final int MOST_LINES = 12;
    private static final List<String> SEEN = List.of("often", "once", "not seen");

    List<Block> blocks() {
      List<Block> blocks = new ArrayList<>();
      blocks.add(
          new Callout(
              CalloutKind.INFORMATION,
              "To the person who reports",
              List.of(
                  body(
                      "You are asked what you have seen yourself. You do not decide on the result: the "
                          + pack.word(Label.ASSESSOR)
                          + " does, from all the evidence, and may call you. Tick “not seen” where you have not seen it;"
                          + " that harms nobody."))));
      blocks.add(heading(2, "Who reports"));
      blocks.add(author());
      blocks.add(heading(2, "What was seen"));
      blocks.add(questions());
      if (!occasions.ofRequirement().isEmpty()) {
        blocks.add(heading(2, "How often it was seen"));
        blocks.add(howOften());
      }
      blocks.add(heading(2, "Declaration of the person who reports"));
      blocks.add(declaration());
      blocks.add(heading(2, "Confirmation by the " + pack.word(Label.ASSESSOR)));
      blocks.add(
          form(
              "Confirmation of the report",
              List.of(
                  blankField("Spoken with the author on"),
                  field("What was confirmed, and what was corrected", new AnswerSpace(2)))));
      return blocks;
    }

    private Table author() {
      return Shorthand.unbrokenForm(
          "Who reports",
          List.of(
              blankField("Name"),
              blankField("Position, and place of work"),
              blankField("Telephone or e-mail"),
              blankField("Relation to the " + pack.word(Label.CANDIDATE)),
              blankField("Own experience of this work"),
              blankField("Seen at work from – to"),
              blankField("How often in that time")));
    }

    private Table declaration() {
      return Shorthand.unbrokenForm(
          "Declaration of the person who reports",
          List.of(
              field(
                  "I declare",
                  bullets(
                      List.of(
                          "I have seen what I report, and wrote the answers myself.",
                          "I have said how I am related to the "
                              + pack.word(Label.CANDIDATE)
                              + ", and gain nothing by the result."))),
              blankField("Signature"),
              Shorthand.blankDate("Date")));
    }

    private Table questions() {
      List<Row> rows = new ArrayList<>();
      for (Item item : task.items()) {
        List<Requirement> criteria = item.requirements();
        rows.add(
            Row.of(
                data(
                    Text.strong(item.id()),
                    new Inline.LineBreak(),
                    Text.muted(
                        Shorthand.range(criteria.stream().map(Requirement::designation).toList()))),
                new Cell(
                    CellStyle.DATA,
                    1,
                    List.of(
                        Shorthand.leadIn(
                            BehaviourWording.asked(item.statement(), pack.word(Label.CANDIDATE))),
                        bullets(
                            criteria.stream()
                                .map(criterion -> Sentences.withoutEnd(criterion.statement()))
                                .toList()))),
                new Cell(CellStyle.DATA, 1, List.of(Shorthand.boxes(item.id(), SEEN))),
                new Cell(CellStyle.DATA, 1, List.of(new AnswerSpace(linesFor(criteria))))));
      }
      return Shorthand.grid(
          "What was seen of each " + pack.word(Label.OUTCOME),
          List.of(12, 44, 12, 32),
          List.of("Item", "Question, and what belongs to it", "Seen", "When, what and how well"),
          rows);
    }

    /** As much room as the criteria take beside it. */
    private static int linesFor(List<Requirement> criteria) {
      return Math.max(FEWEST_LINES, Math.min(2 * criteria.size() - 2, MOST_LINES));
    }

    private Table howOften() {
      List<Row> rows = new ArrayList<>();
      occasions.ofRequirement().values().stream()
          .distinct()
          .map(Stated::statement)
          .forEach(
              statement ->
                  rows.add(
                      Row.of(
                          data(statement),
                          Cell.blank(),
                          new Cell(CellStyle.DATA, 1, List.of(new AnswerSpace(1))))));
      return Shorthand.grid(
          "How often it was seen",
          List.of(54, 14, 32),
          List.of("What is asked for", "How often seen", "Dates and jobs"),
          rows);
    }
  }
}
