package online.ucca.triumvirate.model.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many changes of each kind a part has.
 *
 * @param part the part
 * @param added how many were added
 * @param removed how many were removed
 * @param changed how many changed under the same id
 * @param renumbered how many have another id or place
 */
public record Tally(Part part, int added, int removed, int changed, int renumbered) {

  static List<Tally> of(List<Change> changes) {
    Map<Part, List<Change>> byPart =
        changes.stream()
            .collect(
                Collectors.groupingBy(
                    Change::part, () -> new EnumMap<>(Part.class), Collectors.toList()));
    return byPart.entrySet().stream()
        .map(
            part ->
                new Tally(
                    part.getKey(),
                    count(part.getValue(), ChangeKind.ADDED),
                    count(part.getValue(), ChangeKind.REMOVED),
                    count(part.getValue(), ChangeKind.CHANGED),
                    count(part.getValue(), ChangeKind.RENUMBERED)))
        .toList();
  }

  private static int count(List<Change> changes, ChangeKind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }
}
