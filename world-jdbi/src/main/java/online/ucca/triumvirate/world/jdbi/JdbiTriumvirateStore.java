package online.ucca.triumvirate.world.jdbi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import online.ucca.triumvirate.engine.StoredTriumvirate;
import online.ucca.triumvirate.engine.TriumvirateStore;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.world.jdbi.session.Sessions;
import org.jdbi.v3.core.Handle;

/** Triumvirates in the table {@code triumvirate_versions}, which is only added to. */
final class JdbiTriumvirateStore implements TriumvirateStore {
  private final Sessions sessions;

  JdbiTriumvirateStore(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public StoredTriumvirate keep(TriumvirateId id, StoredTriumvirate accepted) {
    String envelope = new String(accepted.envelope().canonicalBytes(), StandardCharsets.UTF_8);
    Row first =
        sessions.write(
            handle -> {
              handle
                  .createUpdate(
                      "INSERT INTO triumvirate_versions"
                          + " (triumvirate_id, content_digest, accepted_at, envelope)"
                          + " VALUES (:id, :digest, :at, :envelope)"
                          + " ON CONFLICT (triumvirate_id) DO NOTHING")
                  .bind("id", id.toString())
                  .bind("digest", accepted.contentDigest().hex())
                  .bind("at", accepted.acceptedAt().toString())
                  .bind("envelope", envelope)
                  .execute();
              return row(handle, id).orElseThrow();
            });
    if (!first.digest.equals(accepted.contentDigest())) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.TRD_CONTENT_CHANGED,
                  "Triumvirate "
                      + id
                      + " was accepted with the content digest "
                      + first.digest
                      + "; this one has "
                      + accepted.contentDigest())
              .at("/triumvirate_id"));
    }
    return first.envelope.equals(envelope)
        ? new StoredTriumvirate(accepted.envelope(), first.digest, first.at)
        : first.stored();
  }

  @Override
  public Optional<StoredTriumvirate> find(TriumvirateId id) {
    return sessions.read(handle -> row(handle, id)).map(Row::stored);
  }

  private static Optional<Row> row(Handle handle, TriumvirateId id) {
    return handle
        .createQuery(
            "SELECT content_digest, accepted_at, envelope FROM triumvirate_versions"
                + " WHERE triumvirate_id = :id")
        .bind("id", id.toString())
        .map(
            (row, context) ->
                new Row(
                    new Sha256(row.getString(1)),
                    Instant.parse(row.getString(2)),
                    row.getString(3)))
        .findOne();
  }

  private record Row(Sha256 digest, Instant at, String envelope) {
    StoredTriumvirate stored() {
      return new StoredTriumvirate(
          JsonDocument.read(envelope.getBytes(StandardCharsets.UTF_8)), digest, at);
    }
  }
}
