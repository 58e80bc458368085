package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Canonicalization Scheme (RFC 8785), and the same order of members with indentation for
 * people. What is hashed and signed is always the canonical form, so that indentation never
 * matters.
 */
public final class CanonicalJson {
  private static final int INDENT = 2;

  private final StringBuilder out = new StringBuilder();
  private final boolean indented;

  private CanonicalJson(boolean indented) {
    this.indented = indented;
  }

  /**
   * The canonical form of a value.
   *
   * @param value the value; numbers are IEEE 754 doubles, as RFC 8785 demands
   * @return UTF-8 bytes
   */
  public static byte[] bytes(JsonValue value) {
    CanonicalJson writer = new CanonicalJson(false);
    writer.write(value, 0);
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] indentedBytes(JsonValue value) {
    CanonicalJson writer = new CanonicalJson(true);
    writer.write(value, 0);
    return writer.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(JsonValue value, int level) {
    switch (value.getValueType()) {
      case OBJECT -> writeObject(value.asJsonObject(), level);
      case ARRAY -> writeArray(value.asJsonArray(), level);
      case STRING -> writeString(((JsonString) value).getString());
      case NUMBER ->
          out.append(EcmaScriptNumber.format(((JsonNumber) value).bigDecimalValue().doubleValue()));
      case TRUE -> out.append("true");
      case FALSE -> out.append("false");
      case NULL -> out.append("null");
    }
  }

  private void writeObject(JsonObject object, int level) {
    out.append('{');
    String separator = "";
    // Natural order of strings is the order of UTF-16 code units, which RFC 8785 §3.2.3 asks for.
    for (Map.Entry<String, JsonValue> member : new TreeMap<>(object).entrySet()) {
      out.append(separator);
      newLine(level + 1);
      writeString(member.getKey());
      out.append(indented ? ": " : ":");
      write(member.getValue(), level + 1);
      separator = ",";
    }
    close(object.isEmpty(), '}', level);
  }

  private void writeArray(JsonArray array, int level) {
    out.append('[');
    String separator = "";
    for (JsonValue item : array) {
      out.append(separator);
      newLine(level + 1);
      write(item, level + 1);
      separator = ",";
    }
    close(array.isEmpty(), ']', level);
  }

  private void close(boolean empty, char bracket, int level) {
    if (!empty) {
      newLine(level);
    }
    out.append(bracket);
  }

  private void newLine(int level) {
    if (indented) {
      out.append('\n').append(" ".repeat(INDENT * level));
    }
  }

  private void writeString(String string) {
    out.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(Character.forDigit(c >> 4, 16));
            out.append(Character.forDigit(c & 0xf, 16));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
