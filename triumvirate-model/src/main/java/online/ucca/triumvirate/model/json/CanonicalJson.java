package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.json.number.EcmaScriptNumber;

/**
 * The JSON Canonicalization Scheme (RFC 8785), and the same order of members with indentation for
 * people. What is hashed and signed is always the canonical form, so that indentation never
 * matters.
 */
public final class CanonicalJson {
  private static final int INDENT = 2;
  private static final int FIRST_SIZE = 8 * 1024;

  /** A control character becomes six bytes; every other takes up to three per UTF-16 code unit. */
  private static final int MOST_BYTES_PER_CHAR = 6;

  private final boolean indented;
  private byte[] out = new byte[FIRST_SIZE];

  /** The text that is being written: taken out of its string once, and not unit by unit. */
  private char[] units = new char[256];

  private int length;

  private CanonicalJson(boolean indented) {
    this.indented = indented;
  }

  /**
   * The canonical form of a value.
   *
   * @param value the value; numbers are IEEE 754 doubles, as RFC 8785 demands
   * @return UTF-8 bytes
   * @throws IllegalArgumentException if a string holds half of a surrogate pair, which has no
   *     canonical form (RFC 8785 §3.2.2.2)
   */
  public static byte[] bytes(JsonValue value) {
    CanonicalJson writer = new CanonicalJson(false);
    writer.write(value, 0);
    return Arrays.copyOf(writer.out, writer.length);
  }

  /**
   * The canonical form of a string, quotation marks included.
   *
   * @param text the string
   * @return UTF-8 bytes
   * @throws IllegalArgumentException if it holds half of a surrogate pair
   */
  public static byte[] bytes(String text) {
    CanonicalJson writer = new CanonicalJson(false);
    writer.writeString(text);
    return Arrays.copyOf(writer.out, writer.length);
  }

  /**
   * The same, with the members' canonical forms that are known, and keeping those that are not yet.
   */
  static byte[] bytes(JsonObject object, Map<JsonValue, byte[]> known) {
    CanonicalJson writer = new CanonicalJson(false);
    String before = "{";
    for (Map.Entry<String, JsonValue> member : inOrder(object)) {
      writer.writeAscii(before);
      writer.writeString(member.getKey());
      writer.writeAscii(":");
      writer.writeOnce(member.getValue(), known);
      before = ",";
    }
    writer.writeAscii(object.isEmpty() ? "{}" : "}");
    return Arrays.copyOf(writer.out, writer.length);
  }

  static byte[] indentedBytes(JsonValue value) {
    CanonicalJson writer = new CanonicalJson(true);
    writer.write(value, 0);
    writer.writeAscii("\n");
    return Arrays.copyOf(writer.out, writer.length);
  }

  private void write(JsonValue value, int level) {
    switch (value.getValueType()) {
      case OBJECT -> writeObject(value.asJsonObject(), level);
      case ARRAY -> writeArray(value.asJsonArray(), level);
      case STRING -> writeString(((JsonString) value).getString());
      case NUMBER ->
          writeAscii(EcmaScriptNumber.format(((JsonNumber) value).bigDecimalValue().doubleValue()));
      case TRUE -> writeAscii("true");
      case FALSE -> writeAscii("false");
      case NULL -> writeAscii("null");
    }
  }

  private void writeObject(JsonObject object, int level) {
    String before = "{";
    for (Map.Entry<String, JsonValue> member : inOrder(object)) {
      writeAscii(before);
      newLine(level + 1);
      writeString(member.getKey());
      writeAscii(indented ? ": " : ":");
      write(member.getValue(), level + 1);
      before = ",";
    }
    close(object.isEmpty() ? "{}" : "}", object.isEmpty(), level);
  }

  /** The natural order of strings is that of UTF-16 code units, which RFC 8785 §3.2.3 asks for. */
  private static List<Map.Entry<String, JsonValue>> inOrder(JsonObject object) {
    List<Map.Entry<String, JsonValue>> members = new ArrayList<>(object.entrySet());
    members.sort(Map.Entry.comparingByKey());
    return members;
  }

  private void writeArray(JsonArray array, int level) {
    String before = "[";
    for (JsonValue item : array) {
      writeAscii(before);
      newLine(level + 1);
      write(item, level + 1);
      before = ",";
    }
    close(array.isEmpty() ? "[]" : "]", array.isEmpty(), level);
  }

  private void close(String bracket, boolean empty, int level) {
    if (!empty) {
      newLine(level);
    }
    writeAscii(bracket);
  }

  private void newLine(int level) {
    if (indented) {
      writeAscii("\n" + " ".repeat(INDENT * level));
    }
  }

  private void writeAscii(String text) {
    reserve(text.length());
    for (int i = 0; i < text.length(); i++) {
      out[length++] = (byte) text.charAt(i);
    }
  }

  private void writeOnce(JsonValue value, Map<JsonValue, byte[]> known) {
    byte[] written = known.get(value);
    if (written != null) {
      reserve(written.length);
      System.arraycopy(written, 0, out, length, written.length);
      length += written.length;
    } else {
      int start = length;
      write(value, 1);
      if (value instanceof JsonStructure) {
        known.put(value, Arrays.copyOfRange(out, start, length));
      }
    }
  }

  private void writeString(String string) {
    int end = string.length();
    reserve(end * MOST_BYTES_PER_CHAR + 2);
    if (units.length < end) {
      units = new char[2 * end];
    }
    string.getChars(0, end, units, 0);
    out[length++] = '"';
    for (int i = writePlain(0, end); i < end; i = writePlain(i, end)) {
      if (units[i] < 0x80) {
        writeEscaped(units[i]);
        i++;
      } else {
        int codePoint = Character.codePointAt(units, i, end);
        writeUtf8(codePoint);
        i += Character.charCount(codePoint);
      }
    }
    out[length++] = '"';
  }

  /** Most text needs no escape and no encoding; returns where that ends. */
  private int writePlain(int from, int to) {
    byte[] bytes = out;
    int end = length;
    int i = from;
    while (i < to) {
      char c = units[i];
      if (c < ' ' || c == '"' || c == '\\' || c >= 0x80) {
        break;
      }
      bytes[end++] = (byte) c;
      i++;
    }
    length = end;
    return i;
  }

  private void writeEscaped(char c) {
    switch (c) {
      case '"' -> writeAscii("\\\"");
      case '\\' -> writeAscii("\\\\");
      case '\b' -> writeAscii("\\b");
      case '\t' -> writeAscii("\\t");
      case '\n' -> writeAscii("\\n");
      case '\f' -> writeAscii("\\f");
      case '\r' -> writeAscii("\\r");
      default ->
          writeAscii("\\u00" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 0xf, 16));
    }
  }

  /** Of a code point that takes two to four bytes. */
  private void writeUtf8(int codePoint) {
    if (codePoint < 0x800) {
      out[length++] = (byte) (0xC0 | (codePoint >> 6));
    } else if (codePoint < 0x10000) {
      if (Character.isSurrogate((char) codePoint)) {
        throw new IllegalArgumentException("a string holds half of a surrogate pair");
      }
      out[length++] = (byte) (0xE0 | (codePoint >> 12));
      out[length++] = continuation(codePoint >> 6);
    } else {
      out[length++] = (byte) (0xF0 | (codePoint >> 18));
      out[length++] = continuation(codePoint >> 12);
      out[length++] = continuation(codePoint >> 6);
    }
    out[length++] = continuation(codePoint);
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }

  private void reserve(int bytes) {
    if (out.length - length < bytes) {
      out = Arrays.copyOf(out, Math.max(2 * out.length, length + bytes));
    }
  }
}
