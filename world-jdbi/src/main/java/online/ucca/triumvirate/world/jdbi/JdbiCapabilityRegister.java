package online.ucca.triumvirate.world.jdbi;

import java.util.function.UnaryOperator;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.cco.life.RegisterContent;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.jdbi.session.Sessions;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The lives of CCOs in the tables {@code cco_…}. Whoever changes them holds the one row of {@code
 * cco_register}; its version tells whether what was read before is still so.
 */
final class JdbiCapabilityRegister implements CapabilityRegister {
  /** The tables, in the order in which whoever freezes a world takes them. */
  private static final String TABLES =
      "cco_issuer_lists, cco_register, cco_status_entries, cco_status_lists, ccos";

  private static final String VERSION = "SELECT version FROM cco_register WHERE register_no = 1";

  private final Sessions sessions;
  private volatile @Nullable Seen seen;

  JdbiCapabilityRegister(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public RegisterContent read() {
    return sessions.read(
        handle -> {
          long version = version(handle, "");
          Seen found = at(handle, version);
          // Several questions, each of which sees what was committed before it.
          for (long after = version(handle, "");
              after != found.version;
              after = version(handle, "")) {
            found = at(handle, after);
          }
          seen = found;
          return found.content;
        });
  }

  @Override
  public RegisterContent update(UnaryOperator<RegisterContent> change) {
    Seen next =
        sessions.writeOnce(
            handle -> {
              // What the change leaves in logs is not undone: it waits here, and never half-way.
              sessions.dialect().announce(TABLES).forEach(handle::execute);
              Seen before = at(handle, version(handle, sessions.dialect().lockedRow()));
              RegisterContent after = change.apply(before.content);
              if (after.equals(before.content)) {
                return before;
              }
              RegisterRows.write(handle, before.content, after);
              handle
                  .createUpdate("UPDATE cco_register SET version = :next WHERE register_no = 1")
                  .bind("next", before.version + 1)
                  .execute();
              return new Seen(before.version + 1, after);
            });
    seen = next;
    return next.content;
  }

  /** The content of a version, which nobody changes while it is read, or which is read again. */
  private Seen at(Handle handle, long version) {
    Seen before = seen;
    return before != null && before.version == version
        ? before
        : new Seen(version, content(handle));
  }

  private static RegisterContent content(Handle handle) {
    try {
      return RegisterRows.read(handle);
    } catch (IllegalArgumentException | Refusal e) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.CCO_REGISTER_DAMAGED,
                  "the tables of CCOs' lives cannot be used: " + e.getMessage())
              .from("cco_register"));
    }
  }

  private static long version(Handle handle, String lock) {
    return handle.createQuery(VERSION + lock).mapTo(Long.class).one();
  }

  private record Seen(long version, RegisterContent content) {}
}
