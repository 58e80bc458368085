package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.blankField;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.data;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.field;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.headingRow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import online.ucca.triumvirate.engine.pack.contextualisation.ChangeRecord;
import online.ucca.triumvirate.engine.pack.contextualisation.Contextualisation;
import online.ucca.triumvirate.engine.pack.contextualisation.DeliveryContext;
import online.ucca.triumvirate.engine.pack.plan.Task;
import online.ucca.triumvirate.model.outcome.Label;
import org.jspecify.annotations.Nullable;

/** What was completed and changed in a pack, by whom and why; what is open has room to write. */
final class AdaptationRecord {
  private static final List<Integer> WIDTHS = List.of(17, 18, 33, 32);
  private static final int FREE_ROWS = 3;

  private AdaptationRecord() {}

  /** What the provider completed. */
  static Table summary(String caption, Composition pack) {
    DeliveryContext delivery = pack.delivery();
    List<Row> rows = new ArrayList<>();
    rows.add(orBlank("Place", delivery.place()));
    rows.add(orBlank("Equipment and documents", delivery.equipment()));
    rows.add(orBlank("Who is assessed", delivery.learnerGroup()));
    rows.add(orBlank(pack.capital(Label.ADJUSTMENT), delivery.adjustments()));
    rows.add(orBlank("Scenario", delivery.scenario()));
    if (!pack.order().contextualisation().equals(Contextualisation.NONE)) {
      rows.add(
          field(
              "Completed",
              pack.adaptation().howMet().size()
                  + " of "
                  + pack.plan().conditions().size()
                  + " conditions with how they are met; "
                  + pack.adaptation().benchmarks().size()
                  + " of "
                  + pack.plan().questions().size()
                  + " questions with a benchmark answer"));
      rows.add(field("Tasks added", added(pack)));
      rows.add(field("SHA-256", pack.order().contextualisation().digest().hex()));
    }
    return Shorthand.form(caption, rows);
  }

  private static String added(Composition pack) {
    List<String> added =
        pack.plan().tasks().stream().filter(task -> task.added() != null).map(Task::title).toList();
    return added.isEmpty() ? "none" : String.join("; ", added);
  }

  private static Row orBlank(String label, @Nullable String value) {
    return value == null ? blankField(label) : field(label, value);
  }

  /** Who changed what, when and why, with room for more. */
  static Table changes(String caption, Composition pack) {
    List<Row> rows = new ArrayList<>();
    for (ChangeRecord change : pack.order().contextualisation().record()) {
      rows.add(
          Row.of(
              data(pack.date(change.day())),
              data(change.who() + ", " + change.role()),
              data(change.change()),
              data(change.reason())));
    }
    rows.addAll(
        Collections.nCopies(
            FREE_ROWS, new Row(Collections.nCopies(WIDTHS.size(), Cell.blank()), false)));
    return new Table(
        caption,
        false,
        TableStyle.GRID,
        WIDTHS,
        List.of(headingRow(List.of("Date", "By", "Document, item and change", "Why"))),
        rows);
  }
}
