package online.ucca.triumvirate.exchange.casenet;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Set;
import online.ucca.triumvirate.exchange.tree.Trees;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument says and CASE has no member for, in the {@code extensions} of the item or
 * document that it is about. A mark holds only the members that would otherwise be read
 * differently; null stands for one that is not there.
 */
final class Marks {
  static final String KEY = "online.ucca.triumvirate.instrument";
  static final String GROUP = "group";
  static final String EVIDENCE_LIST = "evidence_list";
  static final String OUTCOME = "outcome";
  static final String CRITERION = "criterion";
  static final String EVIDENCE = "evidence";
  static final String INSTRUMENT_REF = "instrument_ref";
  static final String DOMAIN = "domain";

  private static final String EXTENSIONS = "extensions";

  private Marks() {}

  static JsonObject of(JsonObject thing) {
    return Trees.objectOf(Trees.objectOf(thing, EXTENSIONS), KEY);
  }

  /** The thing without a mark; without its extensions, too, if nothing else is in them. */
  static JsonObject without(JsonObject thing, String mark) {
    JsonObject marks = of(thing);
    if (!marks.containsKey(mark)) {
      return thing;
    }
    JsonObject others = Trees.copy(marks).remove(mark).build();
    JsonObject all = Trees.objectOf(thing, EXTENSIONS);
    JsonObject left =
        others.isEmpty()
            ? Trees.copy(all).remove(KEY).build()
            : Trees.copy(all).add(KEY, others).build();
    return left.isEmpty()
        ? Trees.copy(thing).remove(EXTENSIONS).build()
        : Trees.copy(thing).add(EXTENSIONS, left).build();
  }

  /** The thing with a mark; extensions of another form are not touched. */
  static JsonObject with(JsonObject thing, String mark, JsonValue value) {
    JsonValue extensions = thing.get(EXTENSIONS);
    if (extensions != null && !(extensions instanceof JsonObject)) {
      return thing;
    }
    JsonObject marks = Trees.copy(of(thing)).add(mark, value).build();
    return Trees.copy(thing)
        .add(EXTENSIONS, Trees.copy(Trees.objectOf(thing, EXTENSIONS)).add(KEY, marks))
        .build();
  }

  /** The members in which what is said differs from what would be read; null if in none. */
  static @Nullable JsonObject difference(
      JsonObject said, JsonObject read, Set<String> toldOtherwise) {
    JsonObjectBuilder difference = Trees.object();
    said.forEach(
        (name, value) -> {
          if (!toldOtherwise.contains(name) && !value.equals(read.get(name))) {
            difference.add(name, value);
          }
        });
    read.forEach(
        (name, value) -> {
          if (!toldOtherwise.contains(name) && !said.containsKey(name)) {
            difference.addNull(name);
          }
        });
    JsonObject built = difference.build();
    return built.isEmpty() ? null : built;
  }

  /** What is read, corrected by a mark. */
  static JsonObject corrected(
      JsonObject read, @Nullable JsonValue mark, Set<String> toldOtherwise) {
    if (!(mark instanceof JsonObject corrections)) {
      return read;
    }
    JsonObjectBuilder corrected = Trees.copy(read);
    corrections.forEach(
        (name, value) -> {
          if (toldOtherwise.contains(name)) {
            return;
          }
          if (value == JsonValue.NULL) {
            corrected.remove(name);
          } else {
            corrected.add(name, value);
          }
        });
    return corrected.build();
  }
}
