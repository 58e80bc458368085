package online.ucca.triumvirate.engine.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import online.ucca.triumvirate.model.id.Sha256;
import org.jspecify.annotations.Nullable;

/** Objects that are gone when the program ends. It gives no URLs. */
public final class InMemoryObjectStore implements ObjectStore {
  private final NavigableMap<ObjectKey, byte[]> objects = new ConcurrentSkipListMap<>();

  /** An empty store. */
  public InMemoryObjectStore() {}

  @Override
  public StoredObject put(ObjectKey key, ObjectContent content) {
    byte[] bytes = read(key, content);
    objects.put(key, bytes);
    return stored(key, bytes);
  }

  @Override
  public StoredObject create(ObjectKey key, ObjectContent content) {
    byte[] bytes = read(key, content);
    byte[] before = objects.putIfAbsent(key, bytes);
    StoredObject there = stored(key, before == null ? bytes : before);
    if (!there.holds(content)) {
      throw StorageRefusals.exists(key);
    }
    return there;
  }

  @Override
  public Optional<StoredObject> stat(ObjectKey key) {
    return measure(key);
  }

  @Override
  public byte[] get(StoredObject object) {
    byte[] bytes = objects.get(object.key());
    if (bytes == null) {
      throw StorageRefusals.missing(object.key());
    }
    if (!stored(object.key(), bytes).equals(object)) {
      throw StorageRefusals.wrong(object.key());
    }
    return bytes.clone();
  }

  @Override
  public InputStream open(StoredObject object) {
    byte[] bytes = objects.get(object.key());
    if (bytes == null) {
      throw StorageRefusals.missing(object.key());
    }
    return new CheckedStream(new ByteArrayInputStream(bytes), object);
  }

  @Override
  public ObjectPage list(ObjectPrefix prefix, @Nullable ObjectKey after, int limit) {
    ObjectPage.checkLimit(limit);
    var rest = after == null ? objects : objects.tailMap(after, false);
    List<ObjectKey> found =
        rest.keySet().stream()
            .filter(key -> key.value().startsWith(prefix.value()))
            .limit(limit + 1L)
            .toList();
    return ObjectPage.of(found, limit);
  }

  @Override
  public void delete(ObjectKey key) {
    objects.remove(key);
  }

  @Override
  public PresignedUrl presignGet(ObjectKey key, LinkValidity validity) {
    throw StorageRefusals.noLinks("in memory");
  }

  @Override
  public PresignedUrl presignPut(ObjectKey key, LinkValidity validity) {
    throw StorageRefusals.noLinks("in memory");
  }

  @Override
  public Optional<StoredObject> measure(ObjectKey key) {
    return Optional.ofNullable(objects.get(key)).map(bytes -> stored(key, bytes));
  }

  @Override
  public SweepReport sweep(Duration olderThan) {
    StorageRefusals.checkAge(olderThan);
    return new SweepReport(0, 0);
  }

  @Override
  public void close() {
    objects.clear();
  }

  private static StoredObject stored(ObjectKey key, byte[] bytes) {
    return new StoredObject(key, Sha256.of(bytes), bytes.length);
  }

  private static byte[] read(ObjectKey key, ObjectContent content) {
    try (InputStream bytes = CheckedStream.of(key, content)) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw StorageRefusals.unavailable(key, "the content cannot be read from its source");
    }
  }
}
