package online.ucca.triumvirate.world.jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.engine.database.WorldTables;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.jdbi.session.Dialect;
import online.ucca.triumvirate.world.jdbi.session.Sessions;
import online.ucca.triumvirate.world.jdbi.tables.Tables;
import online.ucca.triumvirate.world.jdbi.tables.Triggers;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Every table at once: out of a database, into one, and away. */
final class JdbiWorldTables implements WorldTables {
  /** What is not taken along: the queue of work, whether it is frozen, and whose it is. */
  private static final Set<String> LEFT_OUT =
      Set.of("scheduled_tasks", "world_owner", "world_state");

  /** What a new database holds, and the condition that more than that was put in. */
  private static final Map<String, String> SEEDED = Map.of("cco_register", "version > 0");

  /** What the migrations for a server, and freezing, make for triggers. */
  private static final List<String> FUNCTIONS =
      List.of(
          "refuse_change",
          "refuse_removal",
          "refuse_while_frozen",
          "guard_order_line",
          "guard_order",
          "guard_notification");

  private final Sessions sessions;
  private final @Nullable Path file;

  /**
   * The tables of a database.
   *
   * @param file the database's file, if it is one
   */
  JdbiWorldTables(Sessions sessions, @Nullable Path file) {
    this.sessions = sessions;
    this.file = file;
  }

  /** The world's tables, sorted. */
  static List<String> names(Handle handle, Dialect dialect) {
    return handle.createQuery(dialect.tables()).mapTo(String.class).stream()
        .filter(name -> !LEFT_OUT.contains(name) && !CanonicalTables.isDatabases(name))
        .sorted()
        .toList();
  }

  @Override
  public String schema() {
    return sessions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT version FROM flyway_schema_history WHERE version IS NOT NULL"
                        + " ORDER BY installed_rank DESC LIMIT 1")
                .mapTo(String.class)
                .one());
  }

  @Override
  public void copyOut(Receiver receiver) {
    sessions.snapshot(
        handle -> {
          Tables tables = tables(handle);
          Map<String, TableShape> shapes = tables.shapes(names(handle, sessions.dialect()));
          shapes.values().forEach(shape -> receiver.take(shape, tables.rows(shape)));
          return shapes.size();
        });
  }

  @Override
  public boolean isEmpty() {
    return sessions.snapshot(this::isEmpty);
  }

  private boolean isEmpty(Handle handle) {
    Tables tables = tables(handle);
    return names(handle, sessions.dialect()).stream()
        .noneMatch(name -> tables.hasRows(name, SEEDED.getOrDefault(name, "")));
  }

  @Override
  public void restore(String worldId, List<TableShape> restored, RowSource rows) {
    sessions.writeOnce(
        handle -> {
          JdbiWorldFreeze.waitForTheOthers(handle, sessions.dialect());
          if (JdbiWorldFreeze.isFrozen(handle)) {
            throw new Refusal(
                Finding.of(ErrorCode.WLD_FROZEN, "the world is frozen: nothing is restored in it"));
          }
          if (!isEmpty(handle)) {
            throw new Refusal(
                Finding.of(ErrorCode.WLD_EXISTS, "the database is not empty: it holds a world"));
          }
          JdbiOwner.claim(handle, worldId, sessions.name());
          Map<String, TableShape> there = made(handle, worldId, restored);
          Tables tables = tables(handle);
          List<String> names = tables.parentsFirst(List.copyOf(there.keySet()));
          sessions
              .dialect()
              .triggers()
              .withoutThem(handle, names, () -> fill(handle, names, restored, rows));
          return names.size();
        });
  }

  /** The database's tables, with those of the world's own that it lacked. */
  private Map<String, TableShape> made(Handle handle, String worldId, List<TableShape> restored) {
    Tables tables = tables(handle);
    Map<String, TableShape> there = tables.shapes(names(handle, sessions.dialect()));
    List<String> stray =
        CanonicalTables.stray(restored.stream().map(TableShape::name).toList(), worldId);
    List<Finding> findings = new ArrayList<>();
    for (TableShape table : restored) {
      TableShape known = there.get(table.name());
      if (stray.contains(table.name()) || isNotTheWorlds(table.name())) {
        findings.add(bad("the table " + table.name() + " is not one of the world " + worldId));
      } else if (known == null && CanonicalTables.NAMES.contains(table.name())) {
        findings.add(bad("this database has no table " + table.name()));
      } else if (known != null && !names(known).containsAll(names(table))) {
        findings.add(bad("the table " + table.name() + " has columns that this database lacks"));
      }
    }
    if (!findings.isEmpty()) {
      throw new Refusal(findings);
    }
    restored.stream()
        .filter(table -> !there.containsKey(table.name()))
        .forEach(
            table -> {
              tables.create(table);
              there.put(table.name(), table);
            });
    return there;
  }

  private static boolean isNotTheWorlds(String table) {
    return LEFT_OUT.contains(table) || CanonicalTables.isDatabases(table);
  }

  private static Set<String> names(TableShape table) {
    return Set.copyOf(table.columns().stream().map(TableShape.Column::name).toList());
  }

  private static Finding bad(String message) {
    return Finding.of(ErrorCode.WLD_BAD_ARCHIVE, message)
        .withRemedy("Restore with the version of this program that made the archive, or a newer.");
  }

  private void fill(Handle handle, List<String> names, List<TableShape> restored, RowSource rows) {
    Tables tables = tables(handle);
    for (String name : names) {
      for (TableShape table : restored) {
        if (table.name().equals(name)) {
          if (SEEDED.containsKey(name)) {
            handle.execute("DELETE FROM " + name);
          }
          tables.insert(table, rows.of(table));
          table.number().ifPresent(column -> continueNumbers(handle, name, column));
        }
      }
    }
  }

  private void continueNumbers(Handle handle, String table, String column) {
    sessions.dialect().triggers().continueNumbers(handle, table, column);
  }

  @Override
  public List<String> remove(String worldId) {
    return file == null ? removeTables(worldId) : removeFile(file);
  }

  private List<String> removeFile(Path database) {
    sessions.close();
    try {
      for (String ending : List.of("-wal", "-shm", "-journal", ".lock", "")) {
        Files.deleteIfExists(database.resolveSibling(database.getFileName() + ending));
      }
      return List.of();
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(ErrorCode.DBS_UNAVAILABLE, "the file " + database + " cannot be removed")
              .from(database.toString()));
    }
  }

  private List<String> removeTables(String worldId) {
    List<String> remains =
        sessions.write(
            handle -> {
              Triggers triggers = sessions.dialect().triggers();
              List<String> tables =
                  handle.createQuery(sessions.dialect().tables()).mapTo(String.class).list();
              List<String> stray = CanonicalTables.stray(tables, worldId);
              stray.forEach(table -> triggers.thaw(handle, table));
              tables.stream()
                  .filter(table -> !stray.contains(table))
                  .forEach(table -> handle.execute("DROP TABLE \"" + table + "\" CASCADE"));
              FUNCTIONS.forEach(
                  function -> handle.execute("DROP FUNCTION IF EXISTS " + function + "()"));
              return stray.isEmpty()
                  ? List.of("the empty database " + sessions.name())
                  : List.of(
                      "the database "
                          + sessions.name()
                          + " with the tables that are not the world's: "
                          + String.join(", ", stray));
            });
    sessions.close();
    return remains;
  }

  private Tables tables(Handle handle) {
    return new Tables(handle, sessions.dialect().layout());
  }
}
