package online.ucca.triumvirate.model.integrity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A circle of ids as people read it. */
final class CirclePath {
  private static final int SHOWN_AT_EACH_END = 10;

  private CirclePath() {}

  /** The ids in order and the first once more; of a very long circle, both ends. */
  static String of(List<?> circle) {
    int size = circle.size();
    Stream<?> shown = circle.stream();
    if (size > 2 * SHOWN_AT_EACH_END) {
      int left = size - 2 * SHOWN_AT_EACH_END;
      shown =
          Stream.of(
                  circle.subList(0, SHOWN_AT_EACH_END).stream(),
                  Stream.of("(" + left + " more)"),
                  circle.subList(size - SHOWN_AT_EACH_END, size).stream())
              .flatMap(part -> part);
    }
    return Stream.concat(shown, Stream.of(circle.get(0)))
        .map(Object::toString)
        .collect(Collectors.joining(" → "));
  }
}
