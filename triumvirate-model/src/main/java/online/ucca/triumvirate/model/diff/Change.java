package online.ucca.triumvirate.model.diff;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions.
 *
 * @param kind what happened
 * @param part to what
 * @param before where it stood; null if it was added
 * @param after where it stands; null if it was removed
 * @param members what differs in it, sorted by path; empty if it was added or removed, or only
 *     renumbered
 */
public record Change(
    ChangeKind kind,
    Part part,
    @Nullable Place before,
    @Nullable Place after,
    List<ChangedMember> members) {

  /** Copies the list. */
  public Change {
    members = Copies.list(members);
  }
}
