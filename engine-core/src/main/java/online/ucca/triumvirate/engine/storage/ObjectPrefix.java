package online.ucca.triumvirate.engine.storage;

import java.util.UUID;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Which objects are listed: all, those of a collection, or those of one id.
 *
 * @param value what their keys begin with: nothing, or text that ends with a slash
 */
public record ObjectPrefix(String value) {

  /**
   * Checks the form.
   *
   * @throws Refusal {@code STO_BAD_KEY} if no key can begin so
   */
  public ObjectPrefix {
    boolean isCollection =
        value.endsWith("/") && ObjectKey.isCollection(value.substring(0, value.length() - 1));
    if (!value.isEmpty() && !isCollection && !ObjectKey.isKey(value + "x")) {
      throw ObjectKey.refused(value);
    }
  }

  /**
   * Every object.
   *
   * @return the empty prefix
   */
  public static ObjectPrefix all() {
    return new ObjectPrefix("");
  }

  /**
   * A collection's objects.
   *
   * @param collection for example {@code packs}
   * @return the prefix
   * @throws Refusal {@code STO_BAD_KEY} if it is no collection
   */
  public static ObjectPrefix of(String collection) {
    return new ObjectPrefix(collection + "/");
  }

  /**
   * The objects of one id.
   *
   * @param collection for example {@code packs}
   * @param id the id
   * @return the prefix
   * @throws Refusal {@code STO_BAD_KEY} if it is no collection
   */
  public static ObjectPrefix of(String collection, UUID id) {
    return new ObjectPrefix(collection + "/" + id + "/");
  }

  @Override
  public String toString() {
    return value;
  }
}
