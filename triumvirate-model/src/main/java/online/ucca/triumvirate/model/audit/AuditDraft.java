package online.ucca.triumvirate.model.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * An audit entry that lacks only its place in the log. Its RFC 8785 form is written in the three
 * parts between the members that the place decides, so that giving it one costs little more than
 * its hash: in a busy log that is done for one entry after the other.
 */
public final class AuditDraft {
  private static final String WRAPPER = "{\"detail\":";

  /** Two hashes, entry_hash's name, seq's name and the longest number. */
  private static final int LONGEST_PLACE = 64 + 64 + 17 + 8 + 19;

  private final AuditEvent event;
  private final Instant at;
  private final AdapterId adapterId;
  private final ClientId clientId;
  private final byte[] detail;

  /** From the brace to duration_ms; entry_hash follows. */
  private final byte[] head;

  /** event_type and outcome; prev_hash and seq follow. */
  private final byte[] middle;

  /** From submission_id to the brace. */
  private final byte[] tail;

  private AuditDraft(
      AuditEvent event, Instant at, AdapterId adapterId, ClientId clientId, byte[] detail) {
    this.event = event;
    this.at = at;
    this.adapterId = adapterId;
    this.clientId = clientId;
    this.detail = detail;
    this.head =
        join(
            ascii("{\"adapter_id\":"),
            text(adapterId.value()),
            ascii(",\"client_id\":"),
            text(clientId.value()),
            ascii(",\"corpus_hash\":\"" + corpusHash() + "\",\"corpus_id\":"),
            text(event.corpusId() == null ? null : event.corpusId().value()),
            ascii(",\"detail\":"),
            detail,
            ascii(",\"duration_ms\":" + event.durationMs()));
    this.middle =
        ascii(
            ",\"event_type\":\""
                + lower(event.eventType())
                + "\",\"outcome\":\""
                + lower(event.outcome())
                + "\",\"prev_hash\":\"");
    this.tail =
        join(
            ascii(",\"submission_id\":\"" + event.submissionId() + "\",\"triumvirate_id\":"),
            text(event.triumvirateId() == null ? null : event.triumvirateId().toString()),
            ascii(",\"ts_utc\":\"" + at + "\"}"));
  }

  /**
   * Writes all of an entry that does not depend on its place in the log.
   *
   * @param event what happened
   * @param at when it is recorded
   * @param adapterId the instance's adapter
   * @param clientId the instance's client
   * @return the draft
   * @throws Refusal with a {@code JSN_} code if the event's detail has no JSON form, {@code
   *     AUD_BAD_EVENT} if another part of it has none
   */
  public static AuditDraft of(
      AuditEvent event, Instant at, AdapterId adapterId, ClientId clientId) {
    byte[] wrapped =
        event.detail().isEmpty()
            ? ascii(WRAPPER + "{}}")
            : Binding.write(Map.of("detail", event.detail())).canonicalBytes();
    byte[] detail = Arrays.copyOfRange(wrapped, WRAPPER.length(), wrapped.length - 1);
    try {
      return new AuditDraft(event, at, adapterId, clientId, detail);
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          Finding.of(ErrorCode.AUD_BAD_EVENT, "the event cannot be recorded: " + e.getMessage()));
    }
  }

  /**
   * The event's detail.
   *
   * @return its RFC 8785 form
   */
  public byte[] detail() {
    return detail.clone();
  }

  /**
   * When it is recorded.
   *
   * @return the time
   */
  public Instant at() {
    return at;
  }

  /**
   * How long the entry's line can be, whatever its place.
   *
   * @return bytes, without the line feed
   */
  public int longestLine() {
    return head.length + middle.length + tail.length + LONGEST_PLACE;
  }

  /**
   * Gives the entry its place.
   *
   * @param seq its number, from 0
   * @param previous the previous entry's hash, or {@link AuditEntry#NO_PREVIOUS}
   * @return the entry and its line
   */
  public LinkedEntry link(long seq, Sha256 previous) {
    byte[] place = ascii(previous.hex() + "\",\"seq\":" + seq);
    Sha256 hash = Sha256.of(join(head, middle, place, tail));
    byte[] line = join(head, ascii(",\"entry_hash\":\"" + hash.hex() + "\""), middle, place, tail);
    return new LinkedEntry(
        new AuditEntry(
            at,
            adapterId,
            clientId,
            event.submissionId(),
            event.eventType(),
            event.corpusId(),
            corpusHash(),
            event.triumvirateId(),
            event.durationMs(),
            event.outcome(),
            event.detail(),
            seq,
            previous,
            hash),
        line);
  }

  private String corpusHash() {
    return "sha256:" + event.corpusHash().hex();
  }

  private static byte[] text(@Nullable String text) {
    return text == null ? ascii("null") : CanonicalJson.bytes(text);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined =
        new ByteArrayOutputStream(Arrays.stream(parts).mapToInt(part -> part.length).sum());
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  /** An entry with its place, and how it stands in the log. */
  public static final class LinkedEntry {
    private final AuditEntry entry;
    private final byte[] line;

    private LinkedEntry(AuditEntry entry, byte[] line) {
      this.entry = entry;
      this.line = line;
    }

    /**
     * The entry.
     *
     * @return as it is recorded
     */
    public AuditEntry entry() {
      return entry;
    }

    /**
     * Its RFC 8785 form, without the line feed that ends it in the log.
     *
     * @return a fresh array
     */
    public byte[] line() {
      return line.clone();
    }
  }
}
