package online.ucca.triumvirate.world.jdbi.tables;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/** What databases do by themselves when a table is changed, put on and taken off. */
public enum Triggers {
  /** A trigger is for one kind of change, and looks at each row. */
  SQLITE {
    @Override
    public void withoutThem(Handle handle, List<String> tables, Runnable work) {
      List<List<String>> triggers =
          handle
              .createQuery(
                  "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
                      + " AND name NOT LIKE '%\\_words\\_%' ESCAPE '\\' ORDER BY name")
              .map((row, context) -> List.of(row.getString(1), row.getString(2)))
              .list();
      triggers.forEach(trigger -> handle.execute("DROP TRIGGER " + quoted(trigger.get(0))));
      work.run();
      triggers.forEach(trigger -> asItStands(handle, trigger.get(1)));
    }

    @Override
    public void freeze(Handle handle, String table) {
      for (String change : CHANGES) {
        handle.execute(
            "CREATE TRIGGER IF NOT EXISTS %s BEFORE %s ON %s BEGIN SELECT RAISE(ABORT, '%s'); END"
                .formatted(quoted(table + "_frozen_" + change), change, quoted(table), FROZEN));
      }
    }

    @Override
    public void thaw(Handle handle, String table) {
      for (String change : CHANGES) {
        handle.execute("DROP TRIGGER IF EXISTS " + quoted(table + "_frozen_" + change));
      }
    }

    @Override
    public void continueNumbers(Handle handle, String table, String column) {
      // A row's number is the largest one and one more.
    }
  },

  /** A trigger is for a statement, whatever it changes. */
  POSTGRESQL {
    @Override
    public void withoutThem(Handle handle, List<String> tables, Runnable work) {
      tables.forEach(
          table -> handle.execute("ALTER TABLE " + quoted(table) + " DISABLE TRIGGER USER"));
      work.run();
      tables.forEach(
          table -> handle.execute("ALTER TABLE " + quoted(table) + " ENABLE TRIGGER USER"));
    }

    @Override
    public void freeze(Handle handle, String table) {
      // Triggers fire in the order of their names: this one before those that say less.
      handle.execute(
          "CREATE OR REPLACE FUNCTION refuse_while_frozen() RETURNS trigger LANGUAGE plpgsql AS"
              + " $$ BEGIN RAISE EXCEPTION '"
              + FROZEN
              + "' USING ERRCODE = '"
              + FROZEN_STATE
              + "'; END $$");
      handle.execute(
          "CREATE OR REPLACE TRIGGER _world_frozen BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "
              + quoted(table)
              + " FOR EACH STATEMENT EXECUTE FUNCTION refuse_while_frozen()");
    }

    @Override
    public void thaw(Handle handle, String table) {
      handle.execute("DROP TRIGGER IF EXISTS _world_frozen ON " + quoted(table));
    }

    @Override
    public void continueNumbers(Handle handle, String table, String column) {
      handle
          .createQuery(
              "SELECT setval(s.name, (SELECT max("
                  + quoted(column)
                  + ") FROM "
                  + quoted(table)
                  + ")) FROM (SELECT pg_get_serial_sequence(:table, :column) AS name) s"
                  + " WHERE s.name IS NOT NULL AND EXISTS (SELECT 1 FROM "
                  + quoted(table)
                  + ")")
          .bind("table", table)
          .bind("column", column)
          .mapTo(Long.class)
          .list();
    }
  };

  /** What a database says of a change that it refuses because the world is frozen. */
  public static final String FROZEN = "the world is frozen";

  /** The same as an SQLSTATE, of a class that no standard uses. */
  public static final String FROZEN_STATE = "WLDFZ";

  private static final List<String> CHANGES = List.of("insert", "update", "delete");

  /**
   * Works while no trigger of some tables does anything, save those that keep an index.
   *
   * @param handle the connection, in a transaction
   * @param tables the tables
   * @param work what is done
   */
  public abstract void withoutThem(Handle handle, List<String> tables, Runnable work);

  /**
   * Lets a table refuse every change.
   *
   * @param handle the connection, in a transaction
   * @param table the table
   */
  public abstract void freeze(Handle handle, String table);

  /**
   * Lets a table take changes again.
   *
   * @param handle the connection, in a transaction
   * @param table the table
   */
  public abstract void thaw(Handle handle, String table);

  /**
   * Lets a column that numbers its rows go on behind the largest number.
   *
   * @param handle the connection, in a transaction
   * @param table the table
   * @param column the column, which may be one that does not number anything
   */
  public abstract void continueNumbers(Handle handle, String table, String column);

  /** A statement in which nothing is a parameter, whatever it holds. */
  private static void asItStands(Handle handle, String sql) {
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new ConnectionException(e);
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
