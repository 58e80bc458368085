package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.number.EcmaScriptNumber;

/**
 * Builds a tree from a JSON parser's events, in one pass, and refuses what parsers let through and
 * this project does not: bytes that are not UTF-8, members that stand twice, numbers that are not
 * integers within ±(2^53−1), halves of surrogate pairs, nesting without limit, text after the
 * document.
 */
final class StrictReader {
  /** Parsson's own limits are narrower than what {@link JsonLimits} may allow. */
  private static final JsonParserFactory PARSERS =
      JsonDocument.JSON.createParserFactory(
          Map.of(
              "org.eclipse.parsson.maxParsingLimit",
              Integer.MAX_VALUE,
              "org.eclipse.parsson.maxDepth",
              Integer.MAX_VALUE));

  private static final JsonBuilderFactory BUILDERS =
      JsonDocument.JSON.createBuilderFactory(
          Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final long LARGEST = (1L << 53) - 1;
  private static final int LONGEST_NUMBER = 17;

  private final JsonParser parser;
  private final int deepest;
  private final boolean mayHoldHalves;
  private final boolean fractions;

  /** The names and positions of the values that are being read, outermost first. */
  private final Deque<Object> path = new ArrayDeque<>();

  private StrictReader(JsonParser parser, int deepest, boolean mayHoldHalves, boolean fractions) {
    this.parser = parser;
    this.deepest = deepest;
    this.mayHoldHalves = mayHoldHalves;
    this.fractions = fractions;
  }

  static JsonObject read(byte[] bytes, JsonLimits limits) {
    return read(bytes, limits, false);
  }

  /** The same for what another standard wrote: with numbers that a double keeps. */
  static JsonObject readWithFractions(byte[] bytes, JsonLimits limits) {
    return read(bytes, limits, true);
  }

  private static JsonObject read(byte[] bytes, JsonLimits limits, boolean fractions) {
    if (bytes.length > limits.bytes()) {
      throw new Refusal(
          Finding.of(
              ErrorCode.JSN_TOO_LARGE,
              "the document has " + bytes.length + " bytes; the limit is " + limits.bytes()));
    }
    String text = decode(bytes);
    // UTF-8 holds no halves of surrogate pairs; only escapes do.
    return read(text, limits, text.contains("\\u"), fractions);
  }

  static JsonObject read(String text, JsonLimits limits) {
    return read(text, limits, true, false);
  }

  private static JsonObject read(
      String text, JsonLimits limits, boolean mayHoldHalves, boolean fractions) {
    try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
      return new StrictReader(parser, limits.depth(), mayHoldHalves, fractions).document();
    } catch (JsonParsingException e) {
      throw new Refusal(Finding.of(ErrorCode.JSN_SYNTAX, "not JSON at " + place(e.getLocation())));
    } catch (JsonException e) {
      throw new Refusal(
          Finding.of(ErrorCode.JSN_SYNTAX, "not JSON: " + text.length() + " characters read"));
    }
  }

  private static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      // It stands for bytes that are not UTF-8, or was in the document itself.
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out = CharBuffer.allocate(bytes.length);
      if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
        throw new Refusal(
            Finding.of(
                ErrorCode.JSN_NOT_UTF8,
                "the bytes are not valid UTF-8 from byte " + (in.position() + 1)));
      }
    }
    if (text.indexOf(BYTE_ORDER_MARK) == 0) {
      throw new Refusal(
          Finding.of(ErrorCode.JSN_NOT_UTF8, "the document begins with a byte order mark"));
    }
    return text;
  }

  private JsonObject document() {
    JsonValue value = value(parser.next());
    // The parser refuses what follows the document when it is asked for more.
    if (parser.hasNext() || !(value instanceof JsonObject object)) {
      throw refused(ErrorCode.JSN_NOT_AN_OBJECT, "the document is not a JSON object");
    }
    return object;
  }

  private JsonValue value(Event event) {
    return switch (event) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> string();
      case VALUE_NUMBER -> number();
      case VALUE_TRUE -> JsonValue.TRUE;
      case VALUE_FALSE -> JsonValue.FALSE;
      case VALUE_NULL -> JsonValue.NULL;
      default -> throw new IllegalStateException("a value cannot begin with " + event);
    };
  }

  private JsonObject object() {
    checkDepth();
    JsonObjectBuilder members = BUILDERS.createObjectBuilder();
    for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      String name = parser.getString();
      checkSurrogates(name);
      path.addLast(name);
      JsonLocation place = parser.getLocation();
      JsonValue value = value(parser.next());
      try {
        members.add(name, value);
      } catch (IllegalStateException e) {
        throw refused(
            ErrorCode.JSN_DUPLICATE_KEY,
            "the member '" + name + "' stands twice in one object, at " + place(place));
      }
      path.removeLast();
    }
    return members.build();
  }

  private JsonArray array() {
    checkDepth();
    JsonArrayBuilder items = BUILDERS.createArrayBuilder();
    int count = 0;
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      path.addLast(count++);
      items.add(value(event));
      path.removeLast();
    }
    return items.build();
  }

  private JsonString string() {
    String string = parser.getString();
    checkSurrogates(string);
    return JsonDocument.JSON.createValue(string);
  }

  private JsonValue number() {
    String number = parser.getString();
    if (fractions) {
      return EcmaScriptNumber.read(number)
          .<JsonValue>map(JsonDocument.JSON::createValue)
          .orElseThrow(
              () ->
                  refused(
                      ErrorCode.EXC_NUMBER,
                      "the number at "
                          + place(parser.getLocation())
                          + " is not one that a double keeps"));
    }
    boolean integer =
        number.length() <= LONGEST_NUMBER
            && number.chars().skip(number.charAt(0) == '-' ? 1 : 0).allMatch(Character::isDigit)
            && !number.equals("-0");
    if (!integer || Math.abs(Long.parseLong(number)) > LARGEST) {
      throw refused(
          ErrorCode.JSN_NUMBER,
          "the number at " + place(parser.getLocation()) + " is not an integer within ±(2^53−1)");
    }
    return JsonDocument.JSON.createValue(Long.parseLong(number));
  }

  private void checkDepth() {
    // The path leads to this value and does not count the value itself.
    if (path.size() >= deepest) {
      throw refused(
          ErrorCode.JSN_TOO_DEEP,
          "the document nests deeper than "
              + deepest
              + " levels at "
              + place(parser.getLocation()));
    }
  }

  private void checkSurrogates(String string) {
    for (int i = 0; mayHoldHalves && i < string.length(); i++) {
      char c = string.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < string.length()
          && Character.isLowSurrogate(string.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw refused(
            ErrorCode.JSN_LONE_SURROGATE,
            "a string holds half of a surrogate pair at '" + pointer() + "'");
      }
    }
  }

  private String pointer() {
    return path.stream()
        .map(step -> "/" + JsonPointers.escape(step.toString()))
        .collect(Collectors.joining());
  }

  private Refusal refused(ErrorCode code, String message) {
    return new Refusal(Finding.of(code, message).at(pointer()));
  }

  private static String place(JsonLocation location) {
    return "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
  }
}
