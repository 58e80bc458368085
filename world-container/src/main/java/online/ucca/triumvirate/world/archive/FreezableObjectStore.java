package online.ucca.triumvirate.world.archive;

import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import online.ucca.triumvirate.engine.database.WorldFreeze;
import online.ucca.triumvirate.engine.storage.LinkValidity;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectPage;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.PresignedUrl;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.engine.storage.SweepReport;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A world's objects, which take no change while its database says that the world is frozen ({@code
 * WLD_FROZEN}); reading goes on. An upload that was begun before may still arrive: it is recorded
 * nowhere, since the database takes no record. Safe for use by several threads.
 */
public final class FreezableObjectStore implements ObjectStore {
  private final ObjectStore store;
  private final WorldFreeze freezing;

  /**
   * Asks before each change.
   *
   * @param store the objects; closed with this
   * @param freezing says whether the world is frozen
   */
  public FreezableObjectStore(ObjectStore store, WorldFreeze freezing) {
    this.store = store;
    this.freezing = freezing;
  }

  private ObjectStore unfrozen() {
    if (freezing.isFrozen()) {
      throw new Refusal(
          Finding.of(ErrorCode.WLD_FROZEN, "the world is frozen: its objects stay as they are"));
    }
    return store;
  }

  @Override
  public StoredObject put(ObjectKey key, ObjectContent content) {
    return unfrozen().put(key, content);
  }

  @Override
  public StoredObject create(ObjectKey key, ObjectContent content) {
    return unfrozen().create(key, content);
  }

  @Override
  public Optional<StoredObject> stat(ObjectKey key) {
    return store.stat(key);
  }

  @Override
  public byte[] get(StoredObject object) {
    return store.get(object);
  }

  @Override
  public InputStream open(StoredObject object) {
    return store.open(object);
  }

  @Override
  public ObjectPage list(ObjectPrefix prefix, @Nullable ObjectKey after, int limit) {
    return store.list(prefix, after, limit);
  }

  @Override
  public void delete(ObjectKey key) {
    unfrozen().delete(key);
  }

  @Override
  public PresignedUrl presignGet(ObjectKey key, LinkValidity validity) {
    return store.presignGet(key, validity);
  }

  @Override
  public PresignedUrl presignPut(ObjectKey key, LinkValidity validity) {
    return unfrozen().presignPut(key, validity);
  }

  @Override
  public Optional<StoredObject> measure(ObjectKey key) {
    return store.measure(key);
  }

  @Override
  public SweepReport sweep(Duration olderThan) {
    return unfrozen().sweep(olderThan);
  }

  @Override
  public void close() {
    store.close();
  }
}
