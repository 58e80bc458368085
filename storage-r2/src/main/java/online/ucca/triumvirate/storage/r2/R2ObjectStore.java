package online.ucca.triumvirate.storage.r2;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.storage.CheckedStream;
import online.ucca.triumvirate.engine.storage.LinkValidity;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectPage;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.PresignedUrl;
import online.ucca.triumvirate.engine.storage.StorageRefusals;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.engine.storage.SweepReport;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Objects in a bucket of an S3-compatible store that knows conditional writes, as R2, S3 and MinIO
 * do. The clocks of the machines that share a bucket agree to some minutes.
 */
public final class R2ObjectStore implements ObjectStore {
  private static final int PAGE = 1_000;

  private final R2Settings settings;
  private final TimeSource time;
  private final Bucket bucket;
  private final PendingNotes notes;

  /**
   * Objects of a bucket. Nothing is asked of it yet.
   *
   * @param settings which bucket, and how it is used
   * @param time the clock, for the age of uploads and the end of URLs
   * @param ids where the names of uploads come from; they must be fresh ones
   */
  public R2ObjectStore(R2Settings settings, TimeSource time, IdSource ids) {
    this.settings = settings;
    this.time = time;
    this.bucket = new Bucket(settings);
    this.notes = new PendingNotes(bucket, time, ids);
  }

  @Override
  public StoredObject put(ObjectKey key, ObjectContent content) {
    return new StoreObject(bucket, notes, settings.partSize(), key, content).run(true);
  }

  @Override
  public StoredObject create(ObjectKey key, ObjectContent content) {
    return new StoreObject(bucket, notes, settings.partSize(), key, content).run(false);
  }

  @Override
  public Optional<StoredObject> stat(ObjectKey key) {
    Optional<Head> head = bucket.head(key.value());
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Sha256 claimed = head.get().claimed();
    return claimed == null || head.get().length() < 0
        ? measure(key)
        : Optional.of(new StoredObject(key, claimed, head.get().length()));
  }

  @Override
  public byte[] get(StoredObject object) {
    for (int attempt = 1; attempt <= settings.attempts(); attempt++) {
      byte[] bytes =
          bucket
              .read(object.key().value())
              .orElseThrow(() -> StorageRefusals.missing(object.key()));
      if (bytes.length == object.length() && Sha256.of(bytes).equals(object.hash())) {
        return bytes;
      }
    }
    throw StorageRefusals.wrong(object.key());
  }

  @Override
  public InputStream open(StoredObject object) {
    return new CheckedStream(
        bucket.open(object.key().value()).orElseThrow(() -> StorageRefusals.missing(object.key())),
        object);
  }

  @Override
  public ObjectPage list(ObjectPrefix prefix, @Nullable ObjectKey after, int limit) {
    ObjectPage.checkLimit(limit);
    List<ObjectKey> keys = new ArrayList<>();
    String last = after == null ? "" : after.value();
    List<String> page;
    do {
      page = bucket.names(prefix.value(), last, PAGE);
      for (String name : page) {
        last = name;
        if (ObjectKey.isKey(name)) {
          keys.add(new ObjectKey(name));
        }
      }
    } while (page.size() == PAGE && keys.size() <= limit);
    return ObjectPage.of(keys, limit);
  }

  @Override
  public void delete(ObjectKey key) {
    Optional<Head> head = bucket.head(key.value());
    if (head.isPresent()) {
      notes.settle(key, head.get().tag());
      bucket.delete(key.value());
    }
  }

  @Override
  public PresignedUrl presignGet(ObjectKey key, LinkValidity validity) {
    if (bucket.head(key.value()).isEmpty()) {
      throw StorageRefusals.missing(key);
    }
    return presign(PresignedUrl.Method.GET, key, validity);
  }

  @Override
  public PresignedUrl presignPut(ObjectKey key, LinkValidity validity) {
    if (bucket.head(key.value()).isPresent()) {
      throw StorageRefusals.exists(key);
    }
    return presign(PresignedUrl.Method.PUT, key, validity);
  }

  private PresignedUrl presign(PresignedUrl.Method method, ObjectKey key, LinkValidity validity) {
    int seconds = Math.toIntExact(validity.length().toSeconds());
    return new PresignedUrl(
        method, bucket.presign(method, key.value(), seconds), time.now().plus(validity.length()));
  }

  @Override
  public Optional<StoredObject> measure(ObjectKey key) {
    Optional<Bucket.Look> before = bucket.look(key);
    for (int again = 1; again < settings.attempts(); again++) {
      Optional<Bucket.Look> after = bucket.look(key);
      if (after.equals(before)) {
        return after.map(Bucket.Look::there);
      }
      before = after;
    }
    throw StorageRefusals.wrong(key);
  }

  @Override
  public SweepReport sweep(Duration olderThan) {
    StorageRefusals.checkAge(olderThan);
    int uploads = 0;
    int objects = 0;
    for (Tag tag : notes.olderThan(olderThan)) {
      Optional<ObjectKey> key = notes.keyOf(tag);
      if (key.isPresent() && isMadeBy(tag, key.get())) {
        bucket.delete(key.get().value());
        objects++;
      }
      notes.end(tag);
      uploads++;
    }
    uploads += new PartedUpload(bucket, settings.partSize()).sweep(time.now().minus(olderThan));
    return new SweepReport(uploads, objects);
  }

  private boolean isMadeBy(Tag tag, ObjectKey key) {
    return bucket.head(key.value()).map(Head::tag).equals(Optional.of(Optional.of(tag)));
  }

  @Override
  public void close() {
    bucket.close();
  }
}
