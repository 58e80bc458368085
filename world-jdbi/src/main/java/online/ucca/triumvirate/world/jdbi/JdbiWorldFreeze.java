package online.ucca.triumvirate.world.jdbi;

import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.engine.database.WorldFreeze;
import online.ucca.triumvirate.world.jdbi.session.Dialect;
import online.ucca.triumvirate.world.jdbi.session.Sessions;
import org.jdbi.v3.core.Handle;

/**
 * The table {@code world_state} and triggers that are on every table as long as it has a row. A
 * trigger that is put on waits for whoever writes; one that asked a table instead would let in who
 * began before. The queue of work is let be: its workers keep their own account in it.
 */
final class JdbiWorldFreeze implements WorldFreeze {
  private final Sessions sessions;

  JdbiWorldFreeze(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public boolean isFrozen() {
    return sessions.read(JdbiWorldFreeze::isFrozen);
  }

  static boolean isFrozen(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM world_state").mapTo(Long.class).one() > 0;
  }

  /**
   * Lets one at a time freeze, thaw or restore the world: else one would put triggers on while the
   * other takes them off, and the row would say something else than they do.
   */
  static void waitForTheOthers(Handle handle, Dialect dialect) {
    dialect.lock("world_state").forEach(handle::execute);
  }

  @Override
  public void freeze(Instant at) {
    sessions.write(
        handle -> {
          waitForTheOthers(handle, sessions.dialect());
          int changed =
              handle
                  .createUpdate(
                      "INSERT INTO world_state (state_no, frozen_at) VALUES (1, :at)"
                          + " ON CONFLICT (state_no) DO NOTHING")
                  .bind("at", at.toString())
                  .execute();
          putOn(handle);
          return changed;
        });
  }

  /** Puts triggers on tables that were made since the world was frozen. */
  void complete() {
    if (isFrozen()) {
      sessions.write(
          handle -> {
            waitForTheOthers(handle, sessions.dialect());
            if (isFrozen(handle)) {
              putOn(handle);
            }
            return true;
          });
    }
  }

  private void putOn(Handle handle) {
    tables(handle).forEach(table -> sessions.dialect().triggers().freeze(handle, table));
  }

  @Override
  public void thaw() {
    sessions.write(
        handle -> {
          waitForTheOthers(handle, sessions.dialect());
          tables(handle).forEach(table -> sessions.dialect().triggers().thaw(handle, table));
          return handle.execute("DELETE FROM world_state");
        });
  }

  private List<String> tables(Handle handle) {
    return JdbiWorldTables.names(handle, sessions.dialect());
  }
}
