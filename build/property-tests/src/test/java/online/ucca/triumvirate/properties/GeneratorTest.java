package online.ucca.triumvirate.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.properties.generate.Triumvirates;
import online.ucca.triumvirate.properties.place.Place;
import online.ucca.triumvirate.properties.place.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is never generated is never tested: the generator leaves nothing of the schema out. */
class GeneratorTest {
  private static final int SAMPLES = 150;
  private static final Pattern FIVE_DEEP = Pattern.compile(".*_evidence/\\d+(/items/\\d+){4}");
  private static final Pattern SIX_DEEP = Pattern.compile(".*_evidence/\\d+(/items/\\d+){5}");

  @ParameterizedTest
  @EnumSource
  void everyMemberOccursAndIsAbsent_andEveryEnumValueOccurs(SchemaVersion version) {
    Schema schema = Schema.of(version);
    Set<String> expected = new TreeSet<>();
    for (String location : schema.locations()) {
      expected.add(location);
      JsonObject description = schema.at(location);
      if (description.get("enum") instanceof JsonArray values) {
        values.forEach(value -> expected.add(location + " = " + value));
      }
      if (description.get("properties") instanceof JsonObject properties) {
        properties.keySet().stream()
            .filter(member -> description.containsKey("additionalProperties"))
            .filter(member -> !required(description).contains(member))
            .forEach(member -> expected.add(location + " without " + member));
        required(description).stream()
            .filter(member -> mayBeNull(properties.getJsonObject(member)))
            .forEach(member -> expected.add(location + " with " + member + " = null"));
      }
    }
    Set<String> drawn = new TreeSet<>();
    samples(version).forEach(sample -> notice(sample, drawn));
    expected.removeAll(drawn);
    assertEquals(Set.of(), expected);
  }

  @Test
  void evidenceNestsFiveDeepAndNoDeeper() {
    Set<String> pointers = new TreeSet<>();
    samples(SchemaVersion.V1_1)
        .forEach(sample -> places(sample).forEach(place -> pointers.add(place.pointer())));
    assertTrue(pointers.stream().anyMatch(FIVE_DEEP.asMatchPredicate()));
    assertTrue(pointers.stream().noneMatch(SIX_DEEP.asMatchPredicate()));
  }

  @Test
  void theSameSeedGivesTheSameTriumvirate() {
    assertEquals(
        Triumvirates.readable(SchemaVersion.V1_1, 7, 3),
        Triumvirates.readable(SchemaVersion.V1_1, 7, 3));
  }

  private static Stream<Triumvirate> samples(SchemaVersion version) {
    return IntStream.range(0, SAMPLES).mapToObj(seed -> Triumvirates.readable(version, seed, 3));
  }

  private static Stream<Place> places(Triumvirate sample) {
    return Schema.of(sample.schemaVersion()).places(Binding.write(sample).tree()).stream();
  }

  private static void notice(Triumvirate sample, Set<String> drawn) {
    places(sample)
        .forEach(
            place -> {
              drawn.add(place.location());
              if (place.constrains("enum")) {
                drawn.add(place.location() + " = " + place.value());
              }
              if (place.value() instanceof JsonObject object
                  && place.schema().get("properties") instanceof JsonObject properties) {
                for (String member : properties.keySet()) {
                  if (!object.containsKey(member)) {
                    drawn.add(place.location() + " without " + member);
                  } else if (object.isNull(member)) {
                    drawn.add(place.location() + " with " + member + " = null");
                  }
                }
              }
            });
  }

  private static Set<String> required(JsonObject schema) {
    Set<String> required = new TreeSet<>();
    if (schema.get("required") instanceof JsonArray names) {
      names.getValuesAs(JsonString::getString).forEach(required::add);
    }
    return required;
  }

  private static boolean mayBeNull(JsonObject schema) {
    return schema.get("type") instanceof JsonArray types
        && types.stream().map(JsonValue::toString).anyMatch("\"null\""::equals);
  }
}
