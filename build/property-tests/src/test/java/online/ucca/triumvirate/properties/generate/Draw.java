package online.ucca.triumvirate.properties.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import online.ucca.triumvirate.model.SchemaVersion;
import org.jspecify.annotations.Nullable;

/** Choices, the same ones for the same seed. The size bounds how long lists and texts grow. */
final class Draw {
  private static final int LONGEST_TEXT = 6;

  private final Random random;
  private final int size;
  private final SchemaVersion version;

  Draw(SchemaVersion version, long seed, int size) {
    this.random = new Random(seed);
    this.size = size;
    this.version = version;
  }

  SchemaVersion version() {
    return version;
  }

  boolean either() {
    return random.nextBoolean();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  long whole() {
    return random.nextLong();
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  <E extends Enum<E>> E any(Class<E> type) {
    return oneOf(List.of(type.getEnumConstants()));
  }

  <T> @Nullable T perhaps(Supplier<T> value) {
    return either() ? value.get() : null;
  }

  /** A member that only schema 1.1 has, and there, too, need not be present. */
  <T> @Nullable T since11(Supplier<T> value) {
    return version == SchemaVersion.V1_1 ? perhaps(value) : null;
  }

  <T> List<T> listSince11(Supplier<T> value) {
    return version == SchemaVersion.V1_1 ? list(0, value) : List.of();
  }

  <T> List<T> list(int fewest, Supplier<T> value) {
    return listOf(fewest, position -> value.get());
  }

  <T> List<T> listOf(int fewest, IntFunction<T> value) {
    int length = fewest + below(size + 1);
    return IntStream.range(0, length).mapToObj(value).toList();
  }

  /** Some of the choices, none of them twice, in an order of their own. */
  <T> List<T> someOf(List<T> choices) {
    Set<T> some = new LinkedHashSet<>();
    for (int i = 0; i < size && !choices.isEmpty(); i++) {
      some.add(oneOf(choices));
    }
    return List.copyOf(some);
  }

  /** Never empty, never blank. */
  String text() {
    StringBuilder text = new StringBuilder(Characters.visible(this));
    for (int i = below(LONGEST_TEXT * (size + 1)); i > 0; i--) {
      text.append(Characters.any(this));
    }
    return text.toString();
  }

  /** Different texts that can be identifiers: no control character, no space around them. */
  List<String> ids(int fewest) {
    Set<String> ids = new LinkedHashSet<>();
    int count = fewest + below(size + 1);
    while (ids.size() < count) {
      StringBuilder id = new StringBuilder(Characters.visible(this));
      for (int i = below(LONGEST_TEXT); i > 0; i--) {
        id.append(either() ? Characters.visible(this) : " ");
      }
      ids.add(id.append(below(100)).toString());
    }
    return new ArrayList<>(ids);
  }

  String id() {
    return ids(1).get(0);
  }
}
