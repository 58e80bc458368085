package online.ucca.triumvirate.world.opening;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Says in an object store whose it is: two worlds share no bucket and no folder (specification §9).
 */
final class StoreClaim {
  /** The object that says so: the world's id. */
  static final ObjectKey KEY =
      ObjectKey.of("world", UUID.fromString("7d7ad1c9-3b8c-5a5e-9a11-52c4f0d0b6ae"), "id");

  private static final int LONGEST = 63;

  private StoreClaim() {}

  /**
   * Makes a store this world's if it is nobody's.
   *
   * @throws Refusal {@code WLD_EXISTS} if it is another world's; what the store refuses with
   */
  static void claim(ObjectStore store, String worldId) {
    ObjectContent own =
        ObjectContent.of(worldId.getBytes(StandardCharsets.UTF_8), "application/octet-stream");
    StoredObject said = null;
    try {
      said = store.stat(KEY).orElse(null);
      if (said == null) {
        said = store.create(KEY, own);
      }
    } catch (Refusal e) {
      if (!e.code().equals(ErrorCode.STO_EXISTS.name())) {
        // The store tells no address; the configuration's member that does is named instead.
        throw new Refusal(
            e.findings().stream().map(finding -> finding.at("/infrastructure/storage")).toList());
      }
    }
    if (said == null || !said.holds(own)) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.WLD_EXISTS,
                  "the object store that the configuration names is that of "
                      + owner(store)
                      + ", not of '"
                      + worldId
                      + "'")
              .at("/infrastructure/storage")
              .withRemedy("Name a bucket or folder of its own: worlds share none."));
    }
  }

  /** Whose the store says it is, if that can be a world's id. */
  private static String owner(ObjectStore store) {
    return store
        .stat(KEY)
        .filter(said -> said.length() <= LONGEST)
        .map(said -> new String(store.get(said), StandardCharsets.UTF_8))
        .filter(id -> id.matches("[a-z0-9-]+"))
        .map(id -> "the world '" + id + "'")
        .orElse("another world");
  }
}
