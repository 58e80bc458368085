package online.ucca.triumvirate.storage.r2;

import io.minio.Http;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.StorageRefusals;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;

/**
 * Notes in the bucket that tell which uploads are not acknowledged. A note is written before its
 * upload and gone before the upload is acknowledged: an object whose note is there was never
 * acknowledged.
 */
final class PendingNotes {
  /** From this age on, only a sweep may touch what an upload has left. */
  static final Duration LEFT_TO_THE_SWEEP = ObjectStore.YOUNGEST_SWEPT.dividedBy(2);

  private static final String PREFIX = ObjectKey.PENDING + "/";
  private static final int PAGE = 1_000;

  private final Bucket bucket;
  private final TimeSource time;
  private final IdSource ids;

  PendingNotes(Bucket bucket, TimeSource time, IdSource ids) {
    this.bucket = bucket;
    this.time = time;
    this.ids = ids;
  }

  /** Notes that an upload begins. */
  Tag begin(ObjectKey key) {
    Tag tag = Tag.of(time.now(), ids.next("upload of " + key));
    bucket.write(nameOf(tag), textFor(key), "text/plain", new Http.Headers());
    return tag;
  }

  /** Notes that an upload is over. */
  void end(Tag tag) {
    bucket.delete(nameOf(tag));
  }

  /** Takes over what another upload has left unacknowledged, or still does. */
  void settle(ObjectKey key, Optional<Tag> tag) {
    if (tag.isEmpty() || bucket.head(nameOf(tag.get())).isEmpty()) {
      return;
    }
    if (tag.get().isOlderThan(LEFT_TO_THE_SWEEP, time.now())) {
      throw StorageRefusals.unavailable(
          key, "an upload of the object was never acknowledged and is left to the next sweep");
    }
    end(tag.get());
  }

  /** Every upload that was begun longer ago than that, and not acknowledged. */
  List<Tag> olderThan(Duration age) {
    List<Tag> old = new ArrayList<>();
    String after = "";
    List<String> page;
    do {
      page = bucket.names(PREFIX, after, PAGE);
      for (String name : page) {
        Tag.parse(name.substring(PREFIX.length()))
            .filter(tag -> tag.isOlderThan(age, time.now()))
            .ifPresent(old::add);
        after = name;
      }
    } while (page.size() == PAGE);
    return old;
  }

  /** The key that an upload is for; nothing if its note is gone. */
  Optional<ObjectKey> keyOf(Tag tag) {
    for (int attempt = 1; attempt <= bucket.attempts().most(); attempt++) {
      Optional<byte[]> note = bucket.read(nameOf(tag));
      if (note.isEmpty()) {
        return Optional.empty();
      }
      String[] lines = new String(note.get(), StandardCharsets.US_ASCII).split("\n", -1);
      if (lines.length == 2 && hashOf(lines[0]).equals(lines[1])) {
        return Optional.of(new ObjectKey(lines[0]));
      }
    }
    throw new Refusal(Finding.of(ErrorCode.STO_INTEGRITY, "the note of an upload cannot be read"));
  }

  private static String nameOf(Tag tag) {
    return PREFIX + tag.text();
  }

  /** With its hash: what a note says decides what is removed. */
  private static byte[] textFor(ObjectKey key) {
    return (key + "\n" + hashOf(key.value())).getBytes(StandardCharsets.US_ASCII);
  }

  private static String hashOf(String key) {
    return Sha256.of(key.getBytes(StandardCharsets.US_ASCII)).hex();
  }
}
