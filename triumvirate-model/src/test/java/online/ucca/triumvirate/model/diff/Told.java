package online.ucca.triumvirate.model.diff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.Triumvirate;
import org.jspecify.annotations.Nullable;

/** Changes in one line each: {@code renumbered criterion 1.2>1.3 [description]}. */
final class Told {
  private Told() {}

  static List<String> between(Triumvirate older, Triumvirate newer) {
    return TriumvirateDiff.between(older, newer).changes().stream().map(Told::line).toList();
  }

  static String line(Change change) {
    String kind = change.kind().name().toLowerCase(Locale.ROOT);
    String part = change.part().name().toLowerCase(Locale.ROOT);
    String members =
        change.members().stream().map(ChangedMember::member).collect(Collectors.joining(" "));
    return kind
        + " "
        + part
        + " "
        + id(change.before())
        + ">"
        + id(change.after())
        + (members.isEmpty() ? "" : " [" + members + "]");
  }

  private static String id(@Nullable Place place) {
    if (place == null) {
      return "";
    }
    return place.id() == null ? place.text() : place.id();
  }
}
