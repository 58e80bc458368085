package online.ucca.triumvirate.engine.storage;

import java.util.UUID;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * Names an object in a store: a collection, an id, and what of it, for example {@code
 * packs/0b3c…/pack.zip}. It is made of ids, never of codes or titles (decisions §8), so that it
 * says nothing about a customer, is the same on every file system and needs no escaping in a URL.
 * Where there is an object {@code a/b}, there is none {@code a/b/c}: some stores cannot keep both.
 *
 * @param value the key: a collection ({@code a-z} and hyphens), a UUID or SHA-256 hash in lower
 *     case, and up to four further parts, each an id or a name ({@code a-z 0-9 - .}, beginning with
 *     a letter), joined by slashes
 */
public record ObjectKey(String value) implements Comparable<ObjectKey> {
  /** The collection that stores keep for uploads that are not acknowledged yet. */
  public static final String PENDING = "pending";

  private static final int LONGEST = 512;
  private static final String COLLECTION = "[a-z]+(?:-[a-z]+)*";
  private static final String UUID_FORM =
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  private static final String ID = "(?:" + UUID_FORM + "|[0-9a-f]{64})";
  private static final String NAME = "[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*";
  private static final Pattern FORM =
      Pattern.compile(COLLECTION + "/" + ID + "(?:/(?:" + ID + "|" + NAME + ")){0,4}");
  private static final Pattern COLLECTION_FORM = Pattern.compile(COLLECTION);

  /**
   * Checks the form.
   *
   * @throws Refusal {@code STO_BAD_KEY} if it is no key
   */
  public ObjectKey {
    if (value.length() > LONGEST || !FORM.matcher(value).matches() || isReserved(value)) {
      throw refused(value);
    }
  }

  /**
   * A key of something that a UUID names.
   *
   * @param collection what it is one of, for example {@code packs}
   * @param id its id
   * @param name what of it, for example {@code pack.zip}
   * @return the key
   * @throws Refusal {@code STO_BAD_KEY} if it is no key
   */
  public static ObjectKey of(String collection, UUID id, String name) {
    return new ObjectKey(collection + "/" + id + "/" + name);
  }

  /**
   * A key of something that its own hash names.
   *
   * @param collection what it is one of
   * @param hash its hash
   * @return the key
   * @throws Refusal {@code STO_BAD_KEY} if it is no key
   */
  public static ObjectKey of(String collection, Sha256 hash) {
    return new ObjectKey(collection + "/" + hash.hex());
  }

  /**
   * Whether a text is a key.
   *
   * @param text any text, for example a name found in a bucket
   * @return true if {@link #ObjectKey} takes it
   */
  public static boolean isKey(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches() && !isReserved(text);
  }

  /** Whether a text names a collection that objects may be in. */
  static boolean isCollection(String text) {
    return COLLECTION_FORM.matcher(text).matches() && !text.equals(PENDING);
  }

  static Refusal refused(String text) {
    return new Refusal(
        Finding.of(
            ErrorCode.STO_BAD_KEY, "'" + Excerpt.of(printable(text), 80) + "' is no object key"));
  }

  private static boolean isReserved(String value) {
    return value.startsWith(PENDING + "/");
  }

  /** A refused text may hold anything, and the message stands on somebody's terminal. */
  private static String printable(String text) {
    return text.replaceAll("[^\\x20-\\x7e]", "?");
  }

  @Override
  public int compareTo(ObjectKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
