package online.ucca.triumvirate.world.holding;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.diff.Change;
import online.ucca.triumvirate.model.diff.Tally;
import org.jspecify.annotations.Nullable;

/**
 * How one instrument differs between two holdings.
 *
 * @param code its identifier
 * @param kind how it drifted: the text of a {@link DriftKind}
 * @param older what was held; null if it is new
 * @param newer what is held now; null if it was removed
 * @param supersessions links to other instruments that came, went or changed
 * @param summary how many changes there are in its three instruments
 * @param changes the changes; what only identifies the sources is not among them
 */
public record InstrumentDrift(
    String code,
    String kind,
    @Nullable HeldInstrument older,
    @Nullable HeldInstrument newer,
    List<SupersessionDrift> supersessions,
    List<Tally> summary,
    List<Change> changes) {

  /** Copies the lists. */
  public InstrumentDrift {
    supersessions = Copies.list(supersessions);
    summary = Copies.list(summary);
    changes = Copies.list(changes);
  }

  static InstrumentDrift of(DriftKind kind, HeldInstrument held) {
    boolean isNew = kind == DriftKind.NEW;
    return new InstrumentDrift(
        held.code(),
        kind.text(),
        isNew ? null : held,
        isNew ? held : null,
        List.of(),
        List.of(),
        List.of());
  }
}
