package online.ucca.triumvirate.properties.mutate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonPointers;
import online.ucca.triumvirate.properties.place.Place;
import online.ucca.triumvirate.properties.place.Schema;
import online.ucca.triumvirate.properties.place.Tree;
import org.jspecify.annotations.Nullable;

/** What the schema refuses, anywhere in the document; signed after it was broken. */
final class StructureMutations {
  private static final String VERSION = "/schema_version";
  private static final List<JsonValue> ONE_OF_EACH_TYPE =
      List.of(
          Json.createValue("text"),
          Json.createValue(7),
          JsonValue.TRUE,
          JsonValue.EMPTY_JSON_ARRAY,
          JsonValue.EMPTY_JSON_OBJECT);
  private static final List<String> STRANGERS =
      List.of("surprise", "Title", "a/b", "~", "", "[x]", "\"", "ü", "\ud83d\ude00", "proof");

  private StructureMutations() {}

  static List<MutationKind> kinds() {
    return List.of(
        new MutationKind("drop a required member", StructureMutations::dropRequired),
        new MutationKind("give a value of another type", StructureMutations::otherType),
        new MutationKind("give null where it may not be", StructureMutations::nullValue),
        new MutationKind("add an unknown member", StructureMutations::unknownMember),
        new MutationKind("add a member of 1.1 to 1.0", StructureMutations::memberOf11),
        new MutationKind(
            "give a value that an enum lacks",
            replace(
                place -> place.constrains("enum"),
                ErrorCode.VAL_BAD_VALUE,
                (text, random) ->
                    Sample.oneOf(
                        random, List.of(text + "s", text.toUpperCase(Locale.ROOT), " " + text)))),
        new MutationKind(
            "empty a required text",
            replace(
                place -> place.constrains("pattern"),
                ErrorCode.VAL_BAD_VALUE,
                (text, random) -> Sample.oneOf(random, List.of("", " ", "\n\t")))),
        new MutationKind(
            "put white space around an identifier, hash or time",
            replace(
                place -> place.schema().getString("pattern", "").endsWith("$"),
                ErrorCode.VAL_BAD_VALUE,
                (text, random) ->
                    Sample.oneOf(random, List.of(" " + text, text + " ", text + "\n")))),
        new MutationKind("empty a required list", StructureMutations::emptyList),
        new MutationKind("make a count negative", (s, r) -> count(s, r, -1 - r.nextInt(1000))),
        new MutationKind(
            "make a count larger than any",
            (s, r) -> count(s, r, Integer.MAX_VALUE + 1L + r.nextInt(Integer.MAX_VALUE))),
        new MutationKind("name an extension badly", StructureMutations::extensionName));
  }

  private interface Edit {
    String of(String text, Random random);
  }

  private static boolean isContent(Place place) {
    return !place.pointer().isEmpty() && !place.pointer().equals(VERSION);
  }

  private static Mutant broken(
      Sample sample, String what, JsonObject tree, ErrorCode right, String place) {
    return Mutant.signed(sample, what + " " + place, JsonDocument.of(tree), right, place);
  }

  private static @Nullable Mutant dropRequired(Sample sample, Random random) {
    Place object = sample.any(random, place -> !place.required().isEmpty() && place.isObject());
    if (object == null) {
      return null;
    }
    String member = Sample.oneOf(random, object.required());
    String pointer = object.pointer() + "/" + member;
    ErrorCode right =
        pointer.equals(VERSION)
            ? ErrorCode.TRD_NOT_A_TRIUMVIRATE
            : object.pointer().equals("/instruments")
                ? ErrorCode.TRD_INCOMPLETE_INSTRUMENTS
                : ErrorCode.VAL_MISSING_REQUIRED_FIELD;
    return broken(sample, "without", Tree.remove(sample.tree(), pointer), right, pointer);
  }

  private static @Nullable Mutant otherType(Sample sample, Random random) {
    Place place = sample.any(random, StructureMutations::isContent);
    if (place == null) {
      return null;
    }
    JsonValue other =
        Sample.oneOf(
            random,
            ONE_OF_EACH_TYPE.stream().filter(value -> !place.mayBe(Place.type(value))).toList());
    return broken(
            sample,
            "with " + other + " at",
            Tree.replace(sample.tree(), place.pointer(), other),
            ErrorCode.VAL_WRONG_TYPE,
            place.pointer())
        .orAlso(ErrorCode.VAL_BAD_VALUE);
  }

  private static @Nullable Mutant nullValue(Sample sample, Random random) {
    Place place = sample.any(random, p -> isContent(p) && !p.mayBe("null"));
    return place == null
        ? null
        : broken(
                sample,
                "with null at",
                Tree.replace(sample.tree(), place.pointer(), JsonValue.NULL),
                ErrorCode.VAL_WRONG_TYPE,
                place.pointer())
            .orAlso(ErrorCode.VAL_BAD_VALUE);
  }

  private static @Nullable Mutant unknownMember(Sample sample, Random random) {
    Place object = sample.any(random, place -> place.isObject() && place.isClosed());
    return object == null
        ? null
        : added(sample, object, Sample.oneOf(random, STRANGERS), ErrorCode.VAL_UNKNOWN_MEMBER);
  }

  private static @Nullable Mutant memberOf11(Sample sample, Random random) {
    if (!sample.isOf(SchemaVersion.V1_0)) {
      return null;
    }
    Place object =
        sample.any(random, place -> place.isObject() && !onlyIn11(place.location()).isEmpty());
    return object == null
        ? null
        : added(
            sample,
            object,
            Sample.oneOf(random, onlyIn11(object.location())),
            ErrorCode.VAL_UNKNOWN_MEMBER);
  }

  private static List<String> onlyIn11(String location) {
    var members = new TreeSet<String>();
    if (Schema.of(SchemaVersion.V1_1).at(location).get("properties") instanceof JsonObject in11) {
      members.addAll(in11.keySet());
    }
    if (Schema.of(SchemaVersion.V1_0).at(location).get("properties") instanceof JsonObject in10) {
      members.removeAll(in10.keySet());
    }
    return List.copyOf(members);
  }

  private static Mutant added(Sample sample, Place object, String member, ErrorCode right) {
    return broken(
        sample,
        "with a new member",
        Tree.put(sample.tree(), object.pointer(), member, Json.createValue("x")),
        right,
        object.pointer() + "/" + JsonPointers.escape(member));
  }

  private static MutationKind.Recipe replace(Predicate<Place> wanted, ErrorCode right, Edit edit) {
    return (sample, random) -> {
      Place place =
          sample.any(
              random, p -> isContent(p) && wanted.test(p) && p.value() instanceof JsonString);
      if (place == null) {
        return null;
      }
      String text = edit.of(((JsonString) place.value()).getString(), random);
      return broken(
          sample,
          "with '" + text + "' at",
          Tree.replace(sample.tree(), place.pointer(), Json.createValue(text)),
          right,
          place.pointer());
    };
  }

  private static @Nullable Mutant emptyList(Sample sample, Random random) {
    Place list =
        sample.any(
            random,
            place ->
                place.constrains("minItems")
                    || (place.isListWithItems()
                        && place.pointer().endsWith("/criteria")
                        && !isDefinedElsewhere(sample, place)));
    return list == null
        ? null
        : broken(
            sample,
            "with nothing in",
            Tree.replace(sample.tree(), list.pointer(), JsonValue.EMPTY_JSON_ARRAY),
            ErrorCode.VAL_EMPTY_ARRAY,
            list.pointer());
  }

  private static boolean isDefinedElsewhere(Sample sample, Place criteria) {
    return Tree.has(sample.tree(), criteria.pointer().replaceAll("criteria$", "defined_in"));
  }

  private static @Nullable Mutant count(Sample sample, Random random, long count) {
    Place place = sample.any(random, p -> p.mayBe("integer"));
    return place == null
        ? null
        : broken(
            sample,
            "with " + count + " at",
            Tree.replace(sample.tree(), place.pointer(), Json.createValue(count)),
            ErrorCode.VAL_BAD_VALUE,
            place.pointer());
  }

  private static @Nullable Mutant extensionName(Sample sample, Random random) {
    if (!sample.isOf(SchemaVersion.V1_1)) {
      return null;
    }
    String name = Sample.oneOf(random, List.of("note", "org.Example", ".", "org..x", ""));
    JsonObject extensions = Json.createObjectBuilder().add(name, 1).build();
    return broken(
        sample,
        "with the extension '" + name + "' in",
        Tree.put(sample.tree(), "", "extensions", extensions),
        ErrorCode.VAL_BAD_VALUE,
        "/extensions/" + name);
  }
}
