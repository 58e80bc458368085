package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.field;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.headingRow;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import online.ucca.triumvirate.engine.pack.contextualisation.AddedTask;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.model.outcome.Label;

/** A task that the provider added: its own words, and a judgement for every item. */
final class AddedTaskContent {
  private AddedTaskContent() {}

  static List<Block> blocks(Task task, AddedTask added, Composition pack) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, pack.title(task)));
    blocks.add(details(task, added, pack));
    blocks.add(heading(2, "Record of observation"));
    blocks.add(items(task, pack));
    blocks.add(heading(2, pack.resultOf(task)));
    blocks.add(Shorthand.resultOfTask(task, pack));
    return blocks;
  }

  private static Table details(Task task, AddedTask added, Composition pack) {
    String provider = pack.order().provider();
    List<Row> rows = new ArrayList<>();
    rows.add(field("What the " + pack.word(Label.CANDIDATE) + " does", added.instructions()));
    rows.add(
        field(
            "What the " + pack.word(Label.ASSESSOR) + " does",
            added.assessorInstructions() == null
                ? "Judge what you see or hear against the words of each item, and write in the comments what was seen."
                : added.assessorInstructions()));
    rows.add(field("Setting", TaskDetails.setting("", pack)));
    rows.add(
        field(
            "Added by",
            (provider == null ? "the " + pack.word(Label.PROVIDER) : provider)
                + "; this task does not stand in the source"));
    return Shorthand.form("Details: " + pack.name(task), rows);
  }

  private static Table items(Task task, Composition pack) {
    List<Row> rows = new ArrayList<>();
    for (Item item : task.items()) {
      rows.add(
          Row.of(
              data(Text.strong(item.id())),
              data(item.designation()),
              data(item.statement()),
              new Cell(CellStyle.DATA, 1, List.of(Shorthand.judgement(item.id(), pack))),
              Cell.blank()));
    }
    return new Table(
        "Items of " + pack.name(task) + ", each with its result",
        false,
        TableStyle.GRID,
        List.of(8, 16, 48, 9, 19),
        List.of(headingRow(List.of("Item", "Covers", "What is judged", "Result", "Comments"))),
        rows);
  }
}
