package online.ucca.triumvirate.exchange.casenet;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import online.ucca.triumvirate.exchange.tree.Trees;
import online.ucca.triumvirate.model.json.ForeignJson;

/**
 * How another standard's JSON is kept in a document of this project, whose numbers are whole: a
 * number that is not becomes the object {@code {"$number": "0.5"}}, and an object that looks like
 * one, or like one that was changed already, gets one more {@code $}.
 */
final class KeptJson {
  private static final String NUMBER = "$number";
  private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("\\$+number");
  private static final long LARGEST = (1L << 53) - 1;

  private KeptJson() {}

  static JsonValue keep(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> keepObject(value.asJsonObject());
      case ARRAY -> {
        JsonArrayBuilder list = Trees.array();
        value.asJsonArray().forEach(item -> list.add(keep(item)));
        yield list.build();
      }
      case NUMBER -> keepNumber((JsonNumber) value);
      default -> value;
    };
  }

  static JsonValue restore(JsonValue value) {
    if (value instanceof JsonArray list) {
      JsonArrayBuilder restored = Trees.array();
      list.forEach(item -> restored.add(restore(item)));
      return restored.build();
    }
    return value instanceof JsonObject object ? restoreObject(object) : value;
  }

  private static JsonValue keepObject(JsonObject object) {
    String more = looksLikeNumber(object) ? "$" : "";
    JsonObjectBuilder kept = Trees.object();
    object.forEach((name, value) -> kept.add(more + name, keep(value)));
    return kept.build();
  }

  private static JsonValue keepNumber(JsonNumber number) {
    BigDecimal value = number.bigDecimalValue();
    boolean isOurs = value.scale() == 0 && value.abs().compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
    return isOurs ? number : Trees.object().add(NUMBER, value.toString()).build();
  }

  private static JsonValue restoreObject(JsonObject object) {
    if (object.size() == 1 && object.get(NUMBER) instanceof JsonString text) {
      return ForeignJson.number(text.getString())
          .orElseThrow(() -> Remainder.mismatch("it holds a number that is none"));
    }
    boolean less = looksLikeNumber(object);
    JsonObjectBuilder restored = Trees.object();
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      restored.add(
          less ? member.getKey().substring(1) : member.getKey(), restore(member.getValue()));
    }
    return restored.build();
  }

  private static boolean looksLikeNumber(JsonObject object) {
    return object.size() == 1
        && LOOKS_LIKE_ONE.matcher(object.keySet().iterator().next()).matches();
  }
}
