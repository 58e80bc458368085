package online.ucca.triumvirate.model.integrity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts that are, through their parents, parts of themselves. Whoever draws such a list as a
 * tree would never end, or leave the parts out.
 */
final class ParentCycles {
  private ParentCycles() {}

  /** One violation per circle, at its first member in the list. */
  static <T, I> void check(
      List<T> values,
      Function<T, I> id,
      Function<T, @Nullable I> parent,
      Function<T, String> sourceRef,
      String pointer,
      String member,
      Violations violations) {
    Map<I, Integer> places = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      places.putIfAbsent(id.apply(values.get(i)), i);
    }
    int[] walk = new int[values.size()];
    for (int start = 0; start < values.size(); start++) {
      List<Integer> path = new ArrayList<>();
      Integer at = start;
      while (at != null && walk[at] == 0) {
        walk[at] = start + 1;
        path.add(at);
        I up = parent.apply(values.get(at));
        at = up == null ? null : places.get(up);
      }
      if (at != null && walk[at] == start + 1) {
        List<Integer> circle = path.subList(path.indexOf(at), path.size());
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        List<I> ids = circle.stream().map(place -> id.apply(values.get(place))).toList();
        violations.add(
            ErrorCode.VAL_CIRCULAR_DEPENDENCY,
            member + " runs in a circle: " + CirclePath.of(ids),
            pointer + "/" + circle.get(0) + "/" + member,
            sourceRef.apply(values.get(circle.get(0))));
      }
    }
  }
}
