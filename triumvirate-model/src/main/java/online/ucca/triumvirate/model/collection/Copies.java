package online.ucca.triumvirate.model.collection;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the model's records take in collections: copied, unmodifiable, and never null where a
 * document leaves one out.
 */
public final class Copies {
  private Copies() {}

  /**
   * Copies a list.
   *
   * @param <T> the elements' type
   * @param list the list; null counts as empty, as an absent member of a document does
   * @return an unmodifiable copy
   */
  public static <T> List<T> list(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /**
   * Copies a map, sorted by key so that it is written in one order.
   *
   * @param <V> the values' type
   * @param map the map; null counts as empty, as an absent member of a document does
   * @return an unmodifiable copy
   */
  public static <V> Map<String, V> map(@Nullable Map<String, V> map) {
    SortedMap<String, V> sorted = new TreeMap<>();
    if (map != null) {
      sorted.putAll(map);
    }
    return Collections.unmodifiableSortedMap(sorted);
  }
}
