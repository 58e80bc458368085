package online.ucca.triumvirate.architecture;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the published schemas as a page for people: a table for each object. */
final class FieldPage {
  private static final String INTRODUCTION =
      """
      # Every field of a Triumvirate

      One table for each object, from the envelope inwards. Schema 1.0 is the field list of the source document, exactly;
      1.1 adds optional members only. A member that stands in no table is refused, except inside `extensions`.

      The tables say what a value looks like by itself. What the values must be to one another (references, unique ids,
      counts) stands in [integrity.md](integrity.md).

      | type | what is accepted |
      |---|---|
      | text | any string that is not blank |
      | identifier | a string of one line, without white space around it or control characters in it |
      | UUID | in its usual form, lower case |
      | SHA-256 | 64 lower-case hexadecimal digits |
      | moment | `YYYY-MM-DDThh:mm:ssZ`, with up to nine decimals of a second: always UTC, on a day that exists |
      | code | a registered error code, such as `VAL_BAD_DATE` ([errors.md](errors.md)), or another of that form |

      This page is written from the schemas ([1.0](schema/triumvirate-1.0.schema.json),
      [1.1](schema/triumvirate-1.1.schema.json), JSON Schema draft-07) and a test keeps it equal to them. Do not edit it:
      edit the schemas in `triumvirate-model`, then run

      ```sh
      ./mvnw test -pl build/architecture-tests -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=SchemaPagesTest -Dschemas.write=true
      ```
      """;

  private static final String SINCE = "since";
  private static final String ORIGIN = "made from";

  private final JsonObject older;
  private final JsonObject newer;
  private final String column;
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Deque<String> found = new ArrayDeque<>();

  private FieldPage(JsonObject older, JsonObject newer, String column) {
    this.older = older;
    this.newer = newer;
    this.column = column;
  }

  /** The page of the Triumvirate, in Markdown. */
  static String text(JsonObject older, JsonObject newer) {
    return INTRODUCTION + new FieldPage(older, newer, SINCE).tables("Envelope");
  }

  /** The tables of the CCO, which say of every member where it comes from. */
  static String origins(JsonObject schema) {
    return new FieldPage(schema, schema, ORIGIN).tables("Credential");
  }

  private String tables(String title) {
    link("", title);
    StringBuilder text = new StringBuilder();
    do {
      found.descendingIterator().forEachRemaining(waiting::push);
      found.clear();
      text.append(section(waiting.pop()));
    } while (!(found.isEmpty() && waiting.isEmpty()));
    return text.toString();
  }

  private String section(String pointer) {
    JsonObject object = at(newer, pointer).orElseThrow();
    StringBuilder text = new StringBuilder("\n## ").append(titles.get(pointer)).append("\n\n");
    text.append(object.getString("description")).append("\n\n");
    text.append("| member | type | required | " + column + " | meaning |\n");
    text.append("|---|---|---|---|---|\n");
    object
        .getJsonObject("properties")
        .forEach((name, member) -> text.append(row(pointer, object, name, member.asJsonObject())));
    return text.toString();
  }

  private String row(String pointer, JsonObject object, String name, JsonObject member) {
    String place = pointer + "/properties/" + name;
    Optional<JsonObject> before = at(older, place);
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(
            name,
            type(inner(pointer, name), place, member, before),
            required(object, name, member),
            column.equals(SINCE) ? since(before) : member.getString("$comment"),
            member.getString("description", description(member)));
  }

  private static String since(Optional<JsonObject> before) {
    return before.isPresent() ? "1.0" : "1.1";
  }

  /** The title of an object that is described where it stands: with that of the one around it. */
  private String inner(String pointer, String name) {
    return pointer.isEmpty() ? name : titles.get(pointer) + "." + name;
  }

  private String description(JsonObject member) {
    return at(newer, reference(member)).map(target -> target.getString("description")).orElse("");
  }

  private static String required(JsonObject object, String name, JsonObject member) {
    JsonArray required = object.getJsonArray("required");
    if (required == null) {
      return "by its suite";
    }
    boolean demanded = required.contains(Json.createValue(name));
    if (!demanded) {
      return "no";
    }
    return member.get("type") instanceof JsonArray ? "yes, may be null" : "yes";
  }

  private String type(String title, String place, JsonObject member, Optional<JsonObject> before) {
    String now = type(title, place, member);
    String then = before.map(old -> type(title, place, old)).orElse(now);
    return then.equals(now) ? now : "1.0: " + then + "; 1.1: " + now;
  }

  private String type(String title, String place, JsonObject member) {
    if (member.containsKey("$ref")) {
      String target = reference(member);
      JsonObject definition = at(newer, target).orElseThrow();
      return definition.containsKey("properties")
          ? link(target, target.substring(target.lastIndexOf('/') + 1))
          : ValueWords.of(definition);
    }
    if (member.containsKey("then")) {
      return type(title, place + "/else", member.getJsonObject("else"))
          + "; or "
          + type(title, place + "/then", member.getJsonObject("then"));
    }
    if (member.get("items") instanceof JsonArray each) {
      return each.stream()
          .map(item -> type(title, place, item.asJsonObject()))
          .collect(Collectors.joining(", then ", "list of ", ""));
    }
    if (member.containsKey("items")) {
      String item = type(title + "[]", place + "/items", member.getJsonObject("items"));
      int least = member.getInt("minItems", 0);
      return "list of " + item + (least == 0 ? "" : ", at least " + (least == 1 ? "one" : least));
    }
    return member.containsKey("properties") ? link(place, title) : ValueWords.of(member);
  }

  /** A link to an object's own section, which is written once. */
  private String link(String pointer, String title) {
    if (titles.putIfAbsent(pointer, title) == null) {
      found.add(pointer);
    }
    String anchor = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "");
    return "[%s](#%s)".formatted(title, anchor);
  }

  private static String reference(JsonObject member) {
    return member.getString("$ref", "#/nowhere").substring(1);
  }

  private static Optional<JsonObject> at(JsonObject schema, String pointer) {
    @Nullable JsonValue value = schema;
    for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
      value = value instanceof JsonObject object ? object.get(token) : null;
    }
    return value instanceof JsonObject object ? Optional.of(object) : Optional.empty();
  }
}
