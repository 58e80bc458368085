package online.ucca.triumvirate.properties.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws parents that never run in a circle: each stands before its child in the list. */
final class Ancestors {
  private Ancestors() {}

  static <I> @Nullable I of(Draw draw, List<I> ids, int position) {
    return position == 0 ? null : draw.since11(() -> draw.oneOf(ids.subList(0, position)));
  }
}
