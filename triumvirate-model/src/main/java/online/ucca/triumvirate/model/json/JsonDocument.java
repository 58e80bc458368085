package online.ucca.triumvirate.model.json;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that was read strictly, or made by this project: valid UTF-8, no duplicate keys,
 * integers within ±(2^53−1) only, bounded depth and size, no lone surrogates, nothing after it.
 * Immutable.
 */
public final class JsonDocument {
  /** Found once: the static methods of {@code Json} look for a provider at every call. */
  static final JsonProvider JSON = JsonProvider.provider();

  private final JsonObject tree;

  /**
   * The canonical forms of members that were written, by identity. Documents made from each other
   * share it: what is hashed for a digest and what is hashed for a proof differ in little.
   */
  private final Map<JsonValue, byte[]> canonicalMembers;

  /** Known from when it was first asked for: several proofs and an id are checked against it. */
  private volatile @Nullable Sha256 digest;

  private JsonDocument(JsonObject tree) {
    this(tree, Collections.synchronizedMap(new IdentityHashMap<>()));
  }

  private JsonDocument(JsonObject tree, Map<JsonValue, byte[]> canonicalMembers) {
    this.tree = tree;
    this.canonicalMembers = canonicalMembers;
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
    return new JsonDocument(StrictReader.read(bytes, limits));
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
    return CanonicalJson.bytes(tree, canonicalMembers);
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
    Sha256 known = digest;
    if (known == null) {
      known = Sha256.of(canonicalBytes());
      digest = known;
    }
    return known;
  }

  /**
   * The same document without a member.
   *
   * @param pointer RFC 6901 pointer to the member
   * @return a copy; this document if there is no such member
   */
  public JsonDocument without(String pointer) {
    try {
      return new JsonDocument(JSON.createPointer(pointer).remove(tree), canonicalMembers);
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
    return new JsonDocument(JSON.createPointer(pointer).add(tree, value), canonicalMembers);
  }
}
