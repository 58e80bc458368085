package online.ucca.triumvirate.architecture;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words what a schema demands of a value that is no object of its own. */
final class ValueWords {
  private static final String UUID =
      "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
  private static final String MOMENT =
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$";

  private static final String IDENTIFIER =
      "^[^\\u0000-\\u001f\\u007f-\\u009f"
          + " \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"
          + "([^\\u0000-\\u001f\\u007f-\\u009f]*"
          + "[^\\u0000-\\u001f\\u007f-\\u009f"
          + " \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000])?$";

  private static final String BASE58 = "[1-9A-HJ-NP-Za-km-z]";
  private static final String KEY = "did:key:z6Mk" + BASE58 + "{44}";

  private static final Map<String, String> PATTERNS =
      Map.ofEntries(
          Map.entry("\\S", "text"),
          Map.entry(IDENTIFIER, "identifier"),
          Map.entry(UUID, "UUID"),
          Map.entry("^[0-9a-f]{64}$", "SHA-256"),
          Map.entry(MOMENT, "moment"),
          Map.entry("^[A-Z]{3}_[A-Z0-9_]+$", "code"),
          Map.entry("^urn:uuid:" + UUID.substring(1), "`urn:uuid:` and a UUID"),
          Map.entry("^" + KEY + "$", "`did:key:z6Mk…`"),
          Map.entry("^" + KEY + "#z6Mk" + BASE58 + "{44}$", "`did:key:z6Mk…#z6Mk…`"),
          Map.entry("^z" + BASE58 + "{64,88}$", "signature"),
          Map.entry("^[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z$", "midnight, UTC"),
          Map.entry("^(0|[1-9][0-9]{0,15})$", "number, as text"),
          Map.entry(list("revocation"), "URL that ends in `/revocation`"),
          Map.entry(list("refresh"), "URL that ends in `/refresh`"));

  private ValueWords() {}

  static String of(JsonObject schema) {
    if (schema.containsKey("const")) {
      return schema.get("const") instanceof JsonArray list
          ? list.getValuesAs(JsonString::getString).stream()
              .map(value -> "`" + value + "`")
              .collect(Collectors.joining(", then "))
          : "`" + schema.getString("const") + "`";
    }
    if (schema.containsKey("enum")) {
      return schema.getJsonArray("enum").getValuesAs(JsonString::getString).stream()
          .map(value -> "`" + value + "`")
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    if (schema.containsKey("pattern")) {
      return pattern(schema.getString("pattern"));
    }
    if (schema.containsKey("propertyNames")) {
      return "object, keyed by reverse-DNS name";
    }
    if (schema.containsKey("additionalProperties")) {
      return "object of texts, keyed by name";
    }
    if (!schema.containsKey("type")) {
      return "by its suite";
    }
    String type = schema.get("type") instanceof JsonArray ? "" : schema.getString("type");
    return switch (type) {
      case "integer" -> "whole number, " + schema.getInt("minimum") + " or more";
      case "boolean" -> "`true` or `false`";
      case "string" -> "any string";
      default -> throw new IllegalStateException("no words here for " + schema);
    };
  }

  private static String list(String purpose) {
    return "^[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s]*[^/\\s]/" + purpose + "$";
  }

  private static String pattern(String pattern) {
    String words = PATTERNS.get(pattern);
    if (words == null) {
      throw new IllegalStateException("no words here for the pattern " + pattern);
    }
    return words;
  }
}
