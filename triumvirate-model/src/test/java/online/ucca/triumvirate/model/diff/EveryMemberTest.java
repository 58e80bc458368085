package online.ucca.triumvirate.model.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.PublishedSchema;
import online.ucca.triumvirate.model.json.Trees;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No member of the schema may differ in silence. */
class EveryMemberTest {
  private static final Set<String> IGNORED =
      Set.of(
          "/triumvirate_id",
          "/created_at",
          "/source_corpus/received_at",
          "/validation",
          "/provenance");

  private static final List<String> ENUMS =
      List.of(
          "1.0",
          "performance",
          "product",
          "mandatory",
          "guidance",
          "operator",
          "output",
          "system",
          "audit",
          "procedure",
          "advice",
          "outcome_specification",
          "credential_map",
          "requires",
          "modifies",
          "licence",
          "rating",
          "core",
          "prerequisite",
          "corequisite",
          "renewal",
          "exact");

  private static final Set<String> OUTSIDE_THE_INSTRUMENTS = Set.of("finding", "proof");

  private final Triumvirate triumvirate = FullVersion.full();
  private final JsonDocument document = Binding.write(triumvirate);

  @Test
  void theSampleHasEveryMemberOfTheInstruments() {
    Set<String> defined = new TreeSet<>();
    PublishedSchema.of(SchemaVersion.V1_1).tree().getJsonObject("definitions").entrySet().stream()
        .filter(definition -> !OUTSIDE_THE_INSTRUMENTS.contains(definition.getKey()))
        .forEach(definition -> collectProperties(definition.getValue(), defined));
    Set<String> present = new TreeSet<>();
    for (String pointer : Trees.pointers(document.tree().getJsonObject("instruments"))) {
      present.add(pointer.substring(pointer.lastIndexOf('/') + 1));
    }
    defined.removeAll(present);
    assertEquals(Set.of(), defined);
  }

  @Test
  void noticesEachLeafThatChanges_andNamesItsPointer() {
    int tried = 0;
    for (String pointer : leaves()) {
      JsonValue value = Trees.get(document, pointer);
      Triumvirate other = changed(pointer, value);
      TriumvirateDiff diff = TriumvirateDiff.between(triumvirate, other);
      assertTrue(
          saysNothing(value) || pointers(diff, true).anyMatch(names(pointer)),
          () -> pointer + " is not in " + diff);
      assertTrue(
          pointers(diff, false).anyMatch(names(pointer)), () -> pointer + " is not in " + diff);
      assertTrue(TriumvirateDiff.between(other, triumvirate).hasChanges(), pointer);
      tried++;
    }
    assertTrue(tried > 280, "only " + tried);
  }

  @Test
  void noticesEachMemberAndEntryThatIsLost() {
    int tried = 0;
    for (String pointer : Trees.pointers(document.tree())) {
      if (saysNothing(Trees.get(document, pointer))) {
        continue;
      }
      try {
        Triumvirate other = Binding.read(document.without(pointer), Triumvirate.class);
        if (TriumvirateDiff.between(triumvirate, other).hasChanges()) {
          tried++;
          continue;
        }
      } catch (RuntimeException unreadable) {
        continue;
      }
      assertTrue(ignored(pointer), pointer);
    }
    assertTrue(tried > 100, "only " + tried);
  }

  @Test
  void noticesEachListWhoseEntriesTradePlaces_andEachEntryThatStandsTwice() {
    int tried = 0;
    for (String pointer : Trees.pointers(document.tree())) {
      if (Trees.get(document, pointer) instanceof JsonArray list
          && !ignored(pointer)
          && !pointer.startsWith("/extensions")) {
        if (!list.isEmpty()) {
          JsonValue first = list.get(0);
          JsonArray swapped = Json.createArrayBuilder(list.subList(1, list.size())).build();
          assertNoticed(pointer, swapped);
          assertNoticed(pointer, Json.createArrayBuilder(swapped).add(first).build());
          assertNoticed(pointer, Json.createArrayBuilder(list).add(first).build());
          tried++;
        }
      }
    }
    assertTrue(tried > 40, "only " + tried);
  }

  private void assertNoticed(String pointer, JsonArray list) {
    Triumvirate other = read(Trees.replace(document, pointer, list));
    boolean same = Trees.get(document, pointer).equals(list);
    if (other != null) {
      assertEquals(
          !same, TriumvirateDiff.between(triumvirate, other).hasChanges(), pointer + " " + list);
    }
  }

  @Test
  void saysNothing_whenOnlyAnAttemptDiffers() {
    for (String pointer : Trees.pointers(document.tree())) {
      if (ignored(pointer) && pointer.matches(".*(_at|_id|_timestamp|confidence|valid)")) {
        JsonValue value = Trees.get(document, pointer);
        JsonDocument other = Trees.replace(document, pointer, otherAttempt(pointer, value));
        assertNotEquals(document.digest(), other.digest());
        assertFalse(
            TriumvirateDiff.between(triumvirate, Binding.read(other, Triumvirate.class))
                .hasChanges(),
            pointer);
      }
    }
  }

  @Test
  void namesOnlyPlacesThatExist() {
    Triumvirate other = Versions.outcomes(Versions.outcome("9", "Something else"));
    other =
        Versions.withInstrument(
            other, triumvirate.instruments().outcomeSpecification().instrumentRef());
    JsonDocument otherDocument = Binding.write(other);
    TriumvirateDiff diff = TriumvirateDiff.between(triumvirate, other);
    pointers(diff, true).forEach(pointer -> Json.createPointer(pointer).getValue(document.tree()));
    pointers(diff, false)
        .forEach(pointer -> Json.createPointer(pointer).getValue(otherDocument.tree()));
    assertTrue(diff.changes().size() > 30, diff::toString);
  }

  private static Stream<String> pointers(TriumvirateDiff diff, boolean older) {
    return diff.changes().stream()
        .flatMap(
            change ->
                Stream.concat(
                    Stream.ofNullable(older ? change.before() : change.after()).map(Place::pointer),
                    change.members().stream()
                        .flatMap(
                            member ->
                                Stream.ofNullable(
                                    older ? member.pointerBefore() : member.pointerAfter()))));
  }

  /** The leaf itself, or the part or entry that it is a member of. */
  private static Predicate<String> names(String leaf) {
    String holder = leaf.substring(0, leaf.lastIndexOf('/'));
    return pointer -> pointer.equals(leaf) || pointer.equals(holder);
  }

  private List<String> leaves() {
    List<String> leaves = new ArrayList<>();
    for (String pointer : Trees.pointers(document.tree())) {
      boolean sameInstrument =
          pointer.endsWith("outcome_specification/instrument_ref/instrument_id")
              || pointer.endsWith("outcome_specification/instrument_ref/source_system");
      if (!ignored(pointer)
          && !sameInstrument
          && !(Trees.get(document, pointer) instanceof JsonStructure)
          && !pointer.startsWith("/extensions/org.example.note/")) {
        leaves.add(pointer);
      }
    }
    return leaves;
  }

  private static boolean saysNothing(JsonValue value) {
    return value.equals(JsonValue.NULL)
        || value.equals(JsonValue.EMPTY_JSON_ARRAY)
        || (value instanceof JsonObject object
            && object.values().stream().allMatch(EveryMemberTest::saysNothing));
  }

  private static boolean ignored(String pointer) {
    return IGNORED.stream()
        .anyMatch(member -> pointer.equals(member) || pointer.startsWith(member + "/"));
  }

  private Triumvirate changed(String pointer, JsonValue value) {
    List<JsonValue> others = new ArrayList<>();
    others.add(Trees.changed(value));
    others.add(Json.createValue("a".repeat(64)));
    ENUMS.forEach(word -> others.add(Json.createValue(word)));
    for (JsonValue other : others) {
      Triumvirate read = other.equals(value) ? null : read(Trees.replace(document, pointer, other));
      if (read != null) {
        return read;
      }
    }
    throw new AssertionError("no other value for " + pointer);
  }

  private static @Nullable Triumvirate read(JsonDocument altered) {
    try {
      return Binding.read(altered, Triumvirate.class);
    } catch (RuntimeException unreadable) {
      return null;
    }
  }

  private static JsonValue otherAttempt(String pointer, JsonValue value) {
    if (pointer.endsWith("_at") || pointer.endsWith("_timestamp")) {
      return Json.createValue("2031-01-01T00:00:00Z");
    }
    if (pointer.endsWith("_id")) {
      return Json.createValue("00000000-5bb4-5a0e-8f0e-2f4d7a6f8f11");
    }
    return value instanceof JsonString ? Json.createValue("degraded") : Trees.changed(value);
  }

  private static void collectProperties(@Nullable JsonValue schema, Set<String> names) {
    if (schema instanceof JsonObject object) {
      if (object.get("properties") instanceof JsonObject properties) {
        names.addAll(properties.keySet());
      }
      object.values().forEach(value -> collectProperties(value, names));
    }
  }
}
