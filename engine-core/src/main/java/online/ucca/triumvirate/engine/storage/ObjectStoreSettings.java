package online.ucca.triumvirate.engine.storage;

import org.jspecify.annotations.Nullable;

/**
 * Which store a world's objects are in. {@link #toString} says the type alone.
 *
 * @param type what kind of store it is, as {@link ObjectStoreProvider#types} names it
 * @param place a folder's path, or a server's address (scheme, host and port); null for the usual
 *     address of a provider that has one
 * @param bucket the bucket; null where there are none
 * @param account the account, where the usual address holds it; null if it does not
 * @param region the region that requests are signed for; null for the usual one
 * @param accessKey the access key id; null where nobody is asked for one
 * @param secretKey the secret access key; null where nobody is asked for one
 */
public record ObjectStoreSettings(
    String type,
    @Nullable String place,
    @Nullable String bucket,
    @Nullable String account,
    @Nullable String region,
    @Nullable String accessKey,
    @Nullable String secretKey) {

  /** Refuses an empty type. */
  public ObjectStoreSettings {
    if (type.isBlank()) {
      throw new IllegalArgumentException("a store has a type");
    }
  }

  /**
   * A store in a folder of this machine.
   *
   * @param folder the folder's path
   * @return the settings
   */
  public static ObjectStoreSettings folder(String folder) {
    return new ObjectStoreSettings("folder", folder, null, null, null, null, null);
  }

  /** Says nothing that is secret. */
  @Override
  public String toString() {
    return "ObjectStoreSettings[" + type + "]";
  }
}
