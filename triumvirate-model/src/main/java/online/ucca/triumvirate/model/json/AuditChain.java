package online.ucca.triumvirate.model.json;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * The hash chain of an audit log (decisions §7): each entry carries the hash of the one before and
 * its own.
 */
public final class AuditChain {
  private static final Set<String> MEMBERS =
      Set.of(
          "adapter_id",
          "client_id",
          "corpus_hash",
          "corpus_id",
          "detail",
          "duration_ms",
          "entry_hash",
          "event_type",
          "outcome",
          "prev_hash",
          "seq",
          "submission_id",
          "triumvirate_id",
          "ts_utc");

  private static final Set<String> MAY_BE_NULL = Set.of("corpus_id", "triumvirate_id");
  private static final Pattern CORPUS_HASH = Pattern.compile("sha256:[0-9a-f]{64}");
  private static final int LONGEST_QUOTE = 300;

  private AuditChain() {}

  /**
   * The hash that an entry must carry.
   *
   * @param entry the entry as JSON
   * @return SHA-256 over its RFC 8785 form without {@code entry_hash}
   */
  public static Sha256 hash(JsonDocument entry) {
    return entry.without("/entry_hash").digest();
  }

  /**
   * Reads an entry that somebody else may have written.
   *
   * @param document the entry as JSON
   * @return the entry; whether its hash is right is not looked at
   * @throws Refusal {@code AUD_ENTRY_MALFORMED} if a member is missing, unknown or wrong
   */
  public static AuditEntry read(JsonDocument document) {
    JsonObject tree = document.tree();
    for (String member : MEMBERS) {
      if (!tree.containsKey(member) || (tree.isNull(member) && !MAY_BE_NULL.contains(member))) {
        throw malformed("it has no " + member);
      }
    }
    AuditEntry entry;
    try {
      entry = Binding.read(document, AuditEntry.class);
    } catch (Refusal e) {
      throw malformed(Excerpt.of(e.findings().get(0).message(), LONGEST_QUOTE));
    }
    if (!CORPUS_HASH.matcher(entry.corpusHash()).matches()
        || entry.durationMs() < 0
        || entry.seq() < 0) {
      throw malformed("its corpus_hash, duration_ms or seq is no such value");
    }
    return entry;
  }

  private static Refusal malformed(String why) {
    return new Refusal(
        Finding.of(ErrorCode.AUD_ENTRY_MALFORMED, "the line is not an audit entry: " + why));
  }
}
