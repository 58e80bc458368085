package online.ucca.triumvirate.adapter.faa.clause;

import java.util.List;

/**
 * The designators of a clause within its section, from the outermost: {@code a}, {@code 1}, {@code
 * i}, {@code A}, {@code 1}, {@code i}; in appendices also {@code 2.} and {@code G135.2.1}. Empty
 * for the section itself.
 *
 * @param path the designators without their parentheses; the level is the position
 */
public record Designators(List<String> path) {

  /** Of a section's own text. */
  public static final Designators NONE = new Designators(List.of());

  /** Copies the list. */
  public Designators {
    path = List.copyOf(path);
  }

  /**
   * The designators of the clause that this one is a part of.
   *
   * @return one fewer
   * @throws IllegalStateException if there are none
   */
  public Designators parent() {
    if (path.isEmpty()) {
      throw new IllegalStateException("a section is the outermost clause");
    }
    return new Designators(path.subList(0, path.size() - 1));
  }

  /** As they are cited: {@code (a)(1)(i)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String one : path) {
      text.append(isBare(one) ? one : "(" + one + ")");
    }
    return text.toString();
  }

  /** Whether it is written without parentheses: {@code 2.}, {@code G135.2.1}. */
  static boolean isBare(String one) {
    return one.indexOf('.') >= 0;
  }
}
