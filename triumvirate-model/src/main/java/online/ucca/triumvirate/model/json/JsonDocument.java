package online.ucca.triumvirate.model.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.Map;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * A JSON object that was read strictly, or made by this project: valid UTF-8, no duplicate keys,
 * integers within ±(2^53−1) only, bounded depth and size, no lone surrogates, nothing after it.
 * Immutable.
 */
public final class JsonDocument {
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private final JsonObject tree;

  private JsonDocument(JsonObject tree) {
    this.tree = tree;
  }

  /**
   * Reads a document within the default limits.
   *
   * @param bytes UTF-8 text
   * @return the document
   * @throws Refusal with a {@code JSN_} code if it is not acceptable JSON
   */
  public static JsonDocument read(byte[] bytes) {
    return read(bytes, JsonLimits.DEFAULT);
  }

  /**
   * Reads a document.
   *
   * @param bytes UTF-8 text
   * @param limits how much to read
   * @return the document
   * @throws Refusal with a {@code JSN_} code if it is not acceptable JSON
   */
  public static JsonDocument read(byte[] bytes, JsonLimits limits) {
    String text = StrictText.decode(bytes, limits);
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      JsonValue value = reader.readValue();
      if (!(value instanceof JsonObject object)) {
        throw new Refusal(
            Finding.of(ErrorCode.JSN_NOT_AN_OBJECT, "the document is not a JSON object"));
      }
      checkStrings(object, "");
      return new JsonDocument(object);
    } catch (JsonParsingException e) {
      throw new Refusal(
          DuplicateKey.find(text)
              .orElseGet(
                  () ->
                      Finding.of(
                          ErrorCode.JSN_SYNTAX,
                          "not JSON at line "
                              + e.getLocation().getLineNumber()
                              + ", column "
                              + e.getLocation().getColumnNumber())));
    } catch (JsonException e) {
      throw new Refusal(
          Finding.of(ErrorCode.JSN_SYNTAX, "not JSON: " + text.length() + " characters read"));
    }
  }

  /**
   * Wraps an object made by this project.
   *
   * @param tree the object
   * @return the document
   */
  public static JsonDocument of(JsonObject tree) {
    return new JsonDocument(tree);
  }

  /**
   * The document as a tree.
   *
   * @return an unmodifiable tree
   */
  public JsonObject tree() {
    return tree;
  }

  /**
   * The RFC 8785 form.
   *
   * @return UTF-8 bytes
   */
  public byte[] canonicalBytes() {
    return CanonicalJson.bytes(tree);
  }

  /**
   * The same document for people: indented, members in RFC 8785 order, a line feed at the end.
   *
   * @return UTF-8 bytes
   */
  public byte[] readableBytes() {
    return CanonicalJson.indentedBytes(tree);
  }

  /**
   * The hash of the RFC 8785 form.
   *
   * @return SHA-256
   */
  public Sha256 digest() {
    return Sha256.of(canonicalBytes());
  }

  /**
   * The same document without a member.
   *
   * @param pointer RFC 6901 pointer to the member
   * @return a copy; this document if there is no such member
   */
  public JsonDocument without(String pointer) {
    try {
      return new JsonDocument(Json.createPointer(pointer).remove(tree));
    } catch (JsonException nothingThere) {
      return this;
    }
  }

  /**
   * The same document with a member added or replaced.
   *
   * @param pointer RFC 6901 pointer to the member, whose parent exists
   * @param value its value
   * @return a copy
   */
  public JsonDocument with(String pointer, JsonValue value) {
    return new JsonDocument(Json.createPointer(pointer).add(tree, value));
  }

  private static void checkStrings(JsonStructure structure, String pointer) {
    if (structure instanceof JsonObject object) {
      object.forEach(
          (key, value) -> {
            checkString(key, pointer);
            checkValue(value, pointer + "/" + JsonPointers.escape(key));
          });
    } else if (structure instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        checkValue(array.get(i), pointer + "/" + i);
      }
    }
  }

  private static void checkValue(JsonValue value, String pointer) {
    if (value instanceof JsonString string) {
      checkString(string.getString(), pointer);
    } else if (value instanceof JsonStructure structure) {
      checkStrings(structure, pointer);
    }
  }

  private static void checkString(String string, String pointer) {
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < string.length()
          && Character.isLowSurrogate(string.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new Refusal(
            Finding.of(
                    ErrorCode.JSN_LONE_SURROGATE,
                    "a string holds half of a surrogate pair at '" + pointer + "'")
                .at(pointer));
      }
    }
  }
}
