package online.ucca.triumvirate.properties.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Draws what others may put into a Triumvirate: any JSON that the strict reader takes. */
final class ExtensionValues {
  private static final long LARGEST = (1L << 53) - 1;
  private static final int DEEPEST = 4;
  private static final int KINDS = 6;

  private ExtensionValues() {}

  static Map<String, Object> of(Draw draw) {
    Map<String, Object> extensions = new TreeMap<>();
    draw.listSince11(() -> "org.example.part-" + draw.below(100))
        .forEach(name -> extensions.put(name, Objects.requireNonNull(value(draw, 1))));
    return extensions;
  }

  /** Null only below the first level, where a record could not tell it from an absent member. */
  private static @Nullable Object value(Draw draw, int depth) {
    return switch (draw.below(depth < DEEPEST ? KINDS + 2 : KINDS)) {
      case 0 -> draw.text();
      case 1 -> "";
      case 2 -> draw.either();
      case 3 -> draw.whole() % (LARGEST + 1);
      case 4 -> draw.oneOf(List.of(0L, -1L, LARGEST, -LARGEST, Integer.MIN_VALUE - 1L));
      case 5 -> depth == 1 ? draw.text() : null;
      case 6 -> {
        List<@Nullable Object> list = new ArrayList<>();
        draw.list(0, draw::either).forEach(ignored -> list.add(value(draw, depth + 1)));
        yield list;
      }
      default -> {
        Map<String, @Nullable Object> object = new TreeMap<>();
        draw.list(0, draw::text).forEach(name -> object.put(name, value(draw, depth + 1)));
        if (draw.either()) {
          object.put("", "an empty name");
        }
        yield object;
      }
    };
  }
}
