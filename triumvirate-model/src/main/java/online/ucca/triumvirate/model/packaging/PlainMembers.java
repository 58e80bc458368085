package online.ucca.triumvirate.model.packaging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of plain Java types, read member by member; whatever is not as expected is refused. */
final class PlainMembers {
  private final Map<?, ?> members;

  private PlainMembers(Map<?, ?> members) {
    this.members = members;
  }

  static PlainMembers of(Map<String, Object> members, String name) {
    return new PlainMembers(members).object(name);
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  PlainMembers object(String name) {
    return object(name, members.get(name));
  }

  List<PlainMembers> objects(String name) {
    return list(name).stream().map(item -> object(name, item)).toList();
  }

  String text(String name) {
    return text(name, members.get(name));
  }

  List<String> texts(String name) {
    return list(name).stream().map(item -> text(name, item)).toList();
  }

  int number(String name) {
    return number(name, members.get(name));
  }

  List<Integer> numbers(String name) {
    return list(name).stream().map(item -> number(name, item)).toList();
  }

  boolean truth(String name) {
    if (members.get(name) instanceof Boolean truth) {
      return truth;
    }
    throw new IllegalArgumentException(name + " is neither true nor false");
  }

  private List<?> list(String name) {
    if (members.get(name) instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException(name + " is not a list");
  }

  private static PlainMembers object(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return new PlainMembers(map);
    }
    throw new IllegalArgumentException(name + " is not an object");
  }

  private static String text(String name, @Nullable Object value) {
    if (value instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IllegalArgumentException(name + " is not a text");
  }

  private static int number(String name, @Nullable Object value) {
    if (value instanceof Number number) {
      try {
        return new BigDecimal(number.toString()).intValueExact();
      } catch (ArithmeticException e) {
        throw new IllegalArgumentException(name + " is not a small whole number", e);
      }
    }
    throw new IllegalArgumentException(name + " is not a number");
  }
}
