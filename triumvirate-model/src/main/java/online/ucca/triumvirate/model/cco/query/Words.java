package online.ucca.triumvirate.model.cco.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How answers name things. */
final class Words {
  private static final int MOST = 5;

  private Words() {}

  /** An enum's name as a word: {@code end of calendar month}. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@code : a, b and 3 more}; nothing of nothing. */
  static <T> String namely(List<T> things, Function<T, String> name) {
    return things.isEmpty() ? "" : ": " + some(things, name);
  }

  /** {@code , or this one about a, b and 3 more}; nothing of nothing. */
  static <T> String orOneOf(List<T> things, Function<T, String> name) {
    return things.isEmpty() ? "" : ", or this one about " + some(things, name);
  }

  /** {@code which c requires (prerequisite)}. */
  static String heldBy(RequiredHolding holding) {
    return "which " + holding.requiredBy() + " requires (" + of(holding.relationship()) + ")";
  }

  private static <T> String some(List<T> things, Function<T, String> name) {
    String first = String.join(", ", things.stream().limit(MOST).map(name).toList());
    return things.size() > MOST ? first + " and " + (things.size() - MOST) + " more" : first;
  }
}
