package online.ucca.triumvirate.properties;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes JSON in one of the many ways that RFC 8259 allows. */
final class Spelling {
  private static final String SPACE = " \t\r\n";

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  Spelling(Random random) {
    this.random = random;
  }

  String of(JsonObject tree) {
    write(tree);
    return out.toString();
  }

  private void write(JsonValue value) {
    space();
    if (value instanceof JsonObject object) {
      List<String> names = new ArrayList<>(object.keySet());
      Collections.shuffle(names, random);
      String separator = "{";
      for (String name : names) {
        out.append(separator);
        space();
        string(name);
        space();
        out.append(':');
        write(object.getOrDefault(name, JsonValue.NULL));
        separator = ",";
      }
      out.append(names.isEmpty() ? "{}" : "}");
    } else if (value instanceof JsonArray array) {
      String separator = "[";
      for (JsonValue item : array) {
        out.append(separator);
        write(item);
        separator = ",";
      }
      out.append(array.isEmpty() ? "[]" : "]");
    } else if (value instanceof JsonString text) {
      string(text.getString());
    } else {
      out.append(value);
    }
    space();
  }

  private void string(String text) {
    out.append('"');
    text.codePoints()
        .forEach(
            c -> {
              if (c < ' ' || c == '"' || c == '\\' || random.nextInt(8) == 0) {
                Character.toString(c).chars().forEach(this::escape);
              } else {
                out.appendCodePoint(c);
              }
            });
    out.append('"');
  }

  private void escape(int unit) {
    String hex = Integer.toHexString(0x10000 | unit).substring(1);
    out.append("\\u").append(random.nextBoolean() ? hex : hex.toUpperCase(Locale.ROOT));
  }

  private void space() {
    for (int i = random.nextInt(6) - 3; i > 0; i--) {
      out.append(SPACE.charAt(random.nextInt(SPACE.length())));
    }
  }
}
