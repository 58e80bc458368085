package online.ucca.triumvirate.storage.r2;

import io.minio.Http;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import online.ucca.triumvirate.engine.storage.CheckedStream;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.StorageRefusals;
import online.ucca.triumvirate.engine.storage.StoredObject;
import org.jspecify.annotations.Nullable;

/**
 * Stores one object: notes the upload, writes under a condition, reads back, strikes the note. The
 * condition makes it safe to write again after a lost answer: what was seen is replaced, or
 * nothing.
 */
final class StoreObject {
  /** With pauses and time-outs it stays well below the age at which the sweep takes over. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Bucket bucket;
  private final PendingNotes notes;
  private final int partSize;
  private final ObjectKey key;
  private final ObjectContent content;

  StoreObject(
      Bucket bucket, PendingNotes notes, int partSize, ObjectKey key, ObjectContent content) {
    this.bucket = bucket;
    this.notes = notes;
    this.partSize = partSize;
    this.key = key;
    this.content = content;
  }

  StoredObject run(boolean replacing) {
    long begun = System.nanoTime();
    byte @Nullable [] whole = content.length() <= partSize ? whole() : null;
    Tag own = notes.begin(key);
    // What is written, and what must be there for it: at first, nothing.
    Optional<Tag> tag = Optional.of(own);
    Optional<String> seen = Optional.empty();
    boolean isWrong = false;
    for (int turn = 1; turn <= bucket.attempts().most(); turn++) {
      if (whole != null || turn > 1 || bucket.head(key.value()).isEmpty()) {
        write(whole, tag, seen);
      }
      Optional<Bucket.Look> found = steady();
      isWrong = found.isPresent();
      if (found.isEmpty()) {
        tag = Optional.of(own);
        seen = Optional.empty();
        continue;
      }
      Head head = found.get().head();
      boolean isClaimed = content.hash().equals(head.claimed());
      boolean isThere = found.get().there().holds(content);
      if (!isThere && !isClaimed && !replacing) {
        notes.end(own);
        throw StorageRefusals.exists(key);
      }
      if (!head.tag().equals(Optional.of(own))) {
        notes.settle(key, head.tag());
      }
      if (isThere) {
        notes.end(own);
        checkPatience(begun);
        return found.get().there();
      }
      // The same content, damaged in the bucket, is repaired as the upload that it came by.
      tag = isClaimed ? head.tag() : Optional.empty();
      seen = Optional.of(head.etag());
    }
    throw isWrong
        ? StorageRefusals.wrong(key)
        : StorageRefusals.unavailable(key, "what is written does not stay in the bucket");
  }

  private void write(byte @Nullable [] whole, Optional<Tag> tag, Optional<String> seen) {
    Http.Headers headers = new Http.Headers();
    headers.set(Head.HASH, content.hash().hex());
    tag.ifPresent(text -> text.putInto(headers));
    Http.Headers condition = new Http.Headers();
    seen.ifPresentOrElse(
        etag -> condition.set("If-Match", etag), () -> condition.set("If-None-Match", "*"));
    if (whole != null) {
      bucket.write(key.value(), whole, content.mediaType(), Http.Headers.merge(headers, condition));
    } else {
      headers.set("Content-Type", content.mediaType());
      new PartedUpload(bucket, partSize).write(key, content, headers, condition);
    }
  }

  /**
   * What is there. Bytes that are not the content are read again: the way may have damaged them.
   */
  private Optional<Bucket.Look> steady() {
    Optional<Bucket.Look> before = bucket.look(key);
    for (int again = 1; again < bucket.attempts().most(); again++) {
      if (before.isEmpty() || before.get().there().holds(content)) {
        return before;
      }
      Optional<Bucket.Look> after = bucket.look(key);
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    return before;
  }

  private byte[] whole() {
    try (InputStream bytes = CheckedStream.of(key, content)) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw StorageRefusals.unavailable(key, "the content cannot be read from its source");
    }
  }

  private void checkPatience(long begun) {
    if (System.nanoTime() - begun > PATIENCE.toNanos()) {
      throw StorageRefusals.unavailable(key, "the upload took too long to be acknowledged");
    }
  }
}
