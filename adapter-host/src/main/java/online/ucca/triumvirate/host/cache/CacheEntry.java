package online.ucca.triumvirate.host.cache;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.Fetch;
import online.ucca.triumvirate.corpus.ModelCall;
import online.ucca.triumvirate.corpus.Validators;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one cache entry: a line of JSON that says key, name, origin, time, model call and
 * SHA-256 of the content and is sealed by a hash of its own, then the content.
 */
final class CacheEntry {
  private CacheEntry() {}

  /** An entry that cannot be used. */
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;

    Damaged(String why) {
      super(why);
    }
  }

  static byte[] write(String key, AcquiredFile file, Instant storedAt) {
    ByteArrayOutputStream entry = new ByteArrayOutputStream();
    entry.writeBytes(header(key, file, storedAt));
    entry.write('\n');
    entry.writeBytes(file.file().bytes());
    return entry.toByteArray();
  }

  static CachedFile read(String key, byte[] entry) throws Damaged {
    int lineFeed = 0;
    while (lineFeed < entry.length && entry[lineFeed] != '\n') {
      lineFeed++;
    }
    if (lineFeed == entry.length) {
      throw new Damaged("it has no header");
    }
    byte[] stated = Arrays.copyOf(entry, lineFeed);
    try {
      JsonObject header = JsonDocument.read(stated).tree();
      AcquiredFile acquired =
          new AcquiredFile(
              new CorpusFile(
                  header.getString("name", ""),
                  Arrays.copyOfRange(entry, lineFeed + 1, entry.length)),
              header.getString("origin", ""),
              header.containsKey("extraction")
                  ? modelCall(header.getJsonObject("extraction"))
                  : null,
              header.containsKey("fetch") ? fetch(header.getJsonObject("fetch")) : null);
      Instant storedAt = Instant.parse(header.getString("stored_at", ""));
      if (Arrays.equals(header(key, acquired, storedAt), stated)) {
        return new CachedFile(acquired, storedAt, CacheStatus.HIT);
      }
    } catch (Refusal
        | DateTimeException
        | ClassCastException
        | NullPointerException
        | IllegalArgumentException e) {
      throw new Damaged("its header is damaged");
    }
    throw new Damaged("it does not have the hash it was stored with");
  }

  private static ModelCall modelCall(JsonObject call) {
    return new ModelCall(
        call.getString("model", ""),
        call.getString("call_id", ""),
        new Sha256(call.getString("response_sha256", "")));
  }

  private static Fetch fetch(JsonObject fetch) {
    return new Fetch(
        URI.create(fetch.getString("uri")),
        Instant.parse(fetch.getString("at")),
        fetch.getInt("status"),
        new Validators(fetch.getString("etag", null), fetch.getString("last_modified", null)));
  }

  /** Sealed, because a changed name would change what is translated. */
  private static byte[] header(String key, AcquiredFile file, Instant storedAt) {
    Map<String, Object> members = new TreeMap<>();
    members.put("key", key);
    members.put("name", file.file().name());
    members.put("origin", file.origin());
    members.put("sha256", file.file().hash().hex());
    members.put("stored_at", storedAt.toString());
    ModelCall call = file.extraction();
    if (call != null) {
      members.put(
          "extraction",
          Map.of(
              "model", call.model(),
              "call_id", call.callId(),
              "response_sha256", call.responseHash().hex()));
    }
    Fetch fetch = file.fetch();
    if (fetch != null) {
      members.put("fetch", fetch(fetch));
    }
    members.put("seal", Binding.write(members).digest().hex());
    return Binding.write(members).canonicalBytes();
  }

  private static Map<String, Object> fetch(Fetch fetch) {
    Map<String, Object> members = new TreeMap<>();
    members.put("uri", fetch.uri().toString());
    members.put("at", fetch.at().toString());
    members.put("status", fetch.status());
    putIfThere(members, "etag", fetch.validators().etag());
    putIfThere(members, "last_modified", fetch.validators().lastModified());
    return members;
  }

  private static void putIfThere(Map<String, Object> members, String name, @Nullable String value) {
    if (value != null) {
      members.put(name, value);
    }
  }
}
