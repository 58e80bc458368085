package online.ucca.triumvirate.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.PublishedSchema;
import org.junit.jupiter.api.Test;

/**
 * The field lists, written down from the source document (spec §2.2 to §2.5; of a finding, §3.4)
 * from decisions §3 and from ADR 22, and not from the schemas.
 */
class SchemaFieldsTest {
  private static final Set<String> KNOWN_BY_OTHER_MEANS = Set.of("#/definitions/proof");

  @Test
  void version10IsTheFieldListOfTheSourceDocument() throws IOException {
    assertSame(list("fields-1.0.txt"), fields(SchemaVersion.V1_0));
  }

  @Test
  void version11AddsTheFieldsOfTheDecisions_andNoOthers() throws IOException {
    Set<String> expected = list("fields-1.0.txt");
    Set<String> added = list("fields-added-by-1.1.txt");
    expected.addAll(added);
    assertSame(expected, fields(SchemaVersion.V1_1));
    assertEquals(
        Set.of(),
        added.stream().filter(SchemaFieldsTest::isRequiredAtItsPlace).collect(Collectors.toSet()),
        "a minor version adds optional members only");
  }

  /** Whether a document of version 1.0 would have to have it: no part of its path is optional. */
  private static boolean isRequiredAtItsPlace(String line) {
    String path = line.substring(0, line.indexOf(' '));
    return line.contains(" required") && fields(SchemaVersion.V1_0).contains(parent(path));
  }

  private static String parent(String path) {
    int dot = path.lastIndexOf('.');
    return (dot < 0 ? path : path.substring(0, dot)) + " required";
  }

  private static void assertSame(Set<String> expected, Set<String> actual) {
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  private static Set<String> list(String name) throws IOException {
    try (InputStream in = SchemaFieldsTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> fields(SchemaVersion version) {
    Set<String> lines = new TreeSet<>();
    JsonObject schema = PublishedSchema.of(version).tree();
    collect(schema, schema, "", new ArrayDeque<>(), lines);
    return lines;
  }

  private static void collect(
      JsonObject root, JsonObject object, String path, Deque<String> inside, Set<String> lines) {
    if (!object.containsKey("properties")) {
      return;
    }
    List<String> required =
        object.getJsonArray("required").getValuesAs(JsonString::getString).stream().toList();
    object
        .getJsonObject("properties")
        .forEach(
            (name, value) -> {
              String word = required.contains(name) ? " required" : " optional";
              member(root, value.asJsonObject(), path + name, word, inside, lines);
            });
  }

  private static void member(
      JsonObject root,
      JsonObject value,
      String path,
      String word,
      Deque<String> inside,
      Set<String> lines) {
    String reference = value.getString("$ref", "");
    if (!reference.isEmpty()) {
      JsonObject target = Harbour.get(JsonDocument.of(root), reference.substring(1)).asJsonObject();
      if (KNOWN_BY_OTHER_MEANS.contains(reference)) {
        lines.add(path + word);
      } else if (inside.contains(reference)) {
        lines.add(path + word + ", again");
      } else {
        inside.push(reference);
        member(root, target, path, word, inside, lines);
        inside.pop();
      }
      return;
    }
    if (value.containsKey("items")) {
      member(root, value.getJsonObject("items"), path + "[]", word, inside, lines);
      return;
    }
    lines.add(path + word + detail(value));
    collect(root, value, path + ".", inside, lines);
  }

  private static String detail(JsonObject value) {
    if (value.containsKey("enum")) {
      return ", "
          + value.getJsonArray("enum").getValuesAs(JsonString::getString).stream()
              .collect(Collectors.joining("|"));
    }
    return value.get("type") instanceof JsonArray ? ", may be null" : "";
  }
}
