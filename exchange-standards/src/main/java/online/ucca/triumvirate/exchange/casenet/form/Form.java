package online.ucca.triumvirate.exchange.casenet.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The forms that values have in CASE: what may be read of either version, and what 1.1 allows. */
enum Form {
  /** Any string. */
  TEXT("a string"),
  /** A UUID. */
  UUID("a UUID"),
  /** A date and time with its offset (RFC 3339). */
  MOMENT("a date and time that exists"),
  /** A day; in 1.0 also a date and time. */
  DATE("a date"),
  /** Any number. */
  NUMBER("a number"),
  /** A whole number. */
  INTEGER("a whole number"),
  /** A list of strings; in 1.0 also one string. */
  TEXTS("a list of strings"),
  /** The version of CASE. */
  VERSION("a string"),
  /** One of the types that either version names, or one of somebody's own in the form of 1.1. */
  ASSOCIATION_TYPE("an association type of CASE, nor one that begins with ext:"),
  /** A reference to something of CASE. */
  LINK("a link with title, identifier and uri"),
  /** Several of them. */
  LINKS("a list of links with title, identifier and uri"),
  /** A reference to anything. */
  NODE("a link with title, identifier and uri"),
  /** What others add. In 1.0 nothing is said of it. */
  EXTENSIONS("an object"),
  /** The same where 1.1 has a list of it. */
  EXTENSION_LIST("a list of objects");

  private static final Pattern UUID_TEXT =
      Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final String words;

  Form(String words) {
    this.words = words;
  }

  /** What it is called in a message. */
  String words() {
    return words;
  }

  /** Whether a value can be read, of 1.0 or of 1.1. */
  boolean isReadable(JsonValue value) {
    return switch (this) {
      case MOMENT -> Moments.isReadable(value);
      case DATE, VERSION -> isText(value);
      case TEXTS -> isText(value) || isModern(value);
      case LINK, NODE -> Links.isReadable(value);
      case LINKS -> isListOf(value, Links::isReadable);
      case EXTENSIONS, EXTENSION_LIST -> true;
      default -> isModern(value);
    };
  }

  /** Whether 1.1 allows a value. */
  boolean isModern(JsonValue value) {
    return switch (this) {
      case TEXT -> isText(value);
      case UUID -> isUuid(value);
      case MOMENT -> Moments.isMoment(value);
      case DATE -> Moments.isDate(value);
      case NUMBER -> value instanceof JsonNumber;
      case INTEGER -> value instanceof JsonNumber number && number.isIntegral();
      case TEXTS -> isListOf(value, Form::isText);
      case VERSION -> isText(value) && text(value).equals("1.1");
      case ASSOCIATION_TYPE -> Links.isAssociationType(value);
      case LINK -> Links.isLink(value);
      case LINKS -> isListOf(value, Links::isLink);
      case NODE -> Links.isNode(value);
      case EXTENSIONS -> value instanceof JsonObject;
      case EXTENSION_LIST -> isListOf(value, JsonObject.class::isInstance);
    };
  }

  static boolean isText(JsonValue value) {
    return value instanceof JsonString;
  }

  static String text(JsonValue value) {
    return ((JsonString) value).getString();
  }

  static boolean isUuid(JsonValue value) {
    return isText(value) && UUID_TEXT.matcher(text(value)).matches();
  }

  private static boolean isListOf(JsonValue value, Predicate<JsonValue> item) {
    return value instanceof JsonArray list && list.stream().allMatch(item);
  }
}
