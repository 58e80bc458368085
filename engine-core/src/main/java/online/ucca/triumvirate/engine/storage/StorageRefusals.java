package online.ucca.triumvirate.engine.storage;

import java.time.Duration;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** How every store words what it refuses. Neither a URL nor a credential stands in it. */
public final class StorageRefusals {
  private StorageRefusals() {}

  /**
   * There is no such object.
   *
   * @param key its key
   * @return a refusal with {@code STO_MISSING}
   */
  public static Refusal missing(ObjectKey key) {
    return about(key, ErrorCode.STO_MISSING, "there is no such object");
  }

  /**
   * Another content is there.
   *
   * @param key its key
   * @return a refusal with {@code STO_EXISTS}
   */
  public static Refusal exists(ObjectKey key) {
    return about(key, ErrorCode.STO_EXISTS, "another content is stored under the key");
  }

  /**
   * The bytes are not those that they should be.
   *
   * @param key the object's key
   * @return a refusal with {@code STO_INTEGRITY}
   */
  public static Refusal wrong(ObjectKey key) {
    return about(
        key, ErrorCode.STO_INTEGRITY, "the bytes of the object are not those that it should have");
  }

  /**
   * The store cannot do it now.
   *
   * @param key the object's key
   * @param why what is wrong, without a URL
   * @return a refusal with {@code STO_UNAVAILABLE}
   */
  public static Refusal unavailable(ObjectKey key, String why) {
    return about(key, ErrorCode.STO_UNAVAILABLE, why);
  }

  /**
   * The store gives no presigned URLs.
   *
   * @param kind what kind of store it is
   * @return a refusal with {@code STO_NO_LINKS}
   */
  public static Refusal noLinks(String kind) {
    return new Refusal(
        Finding.of(ErrorCode.STO_NO_LINKS, "a store " + kind + " gives no presigned URLs"));
  }

  /**
   * Refuses an age at which an upload may still be acknowledged.
   *
   * @param olderThan the age that a sweep is asked for
   * @throws IllegalArgumentException if it is less than {@link ObjectStore#YOUNGEST_SWEPT}
   */
  public static void checkAge(Duration olderThan) {
    if (olderThan.compareTo(ObjectStore.YOUNGEST_SWEPT) < 0) {
      throw new IllegalArgumentException(
          "an upload may still be acknowledged at the age of " + olderThan);
    }
  }

  private static Refusal about(ObjectKey key, ErrorCode code, String message) {
    return new Refusal(Finding.of(code, message).from(key.value()));
  }
}
