package online.ucca.triumvirate.world.jdbi;

import java.util.Optional;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.jdbi.session.Sessions;
import org.jdbi.v3.core.Handle;

/** The one row of {@code world_owner}: the id of the world that the database is of. */
final class JdbiOwner {
  private final Sessions sessions;

  JdbiOwner(Sessions sessions) {
    this.sessions = sessions;
  }

  Optional<String> owner() {
    return sessions.read(JdbiOwner::owner);
  }

  private static Optional<String> owner(Handle handle) {
    return handle.createQuery("SELECT world_id FROM world_owner").mapTo(String.class).findOne();
  }

  void claim(String worldId) {
    if (!owner().equals(Optional.of(worldId))) {
      sessions.write(
          handle -> {
            claim(handle, worldId, sessions.name());
            return true;
          });
    }
  }

  /** The same, within a transaction. */
  static void claim(Handle handle, String worldId, String database) {
    handle
        .createUpdate(
            "INSERT INTO world_owner (owner_no, world_id) VALUES (1, :id)"
                + " ON CONFLICT (owner_no) DO NOTHING")
        .bind("id", worldId)
        .execute();
    String owner = owner(handle).orElseThrow();
    if (!owner.equals(worldId)) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.WLD_EXISTS,
                  "the database "
                      + database
                      + " is that of the world '"
                      + owner
                      + "', not of '"
                      + worldId
                      + "'")
              .from(database)
              .withRemedy("Name a database of its own in world.config.json: worlds share none."));
    }
  }
}
