package online.ucca.triumvirate.engine.database;

import java.util.List;
import java.util.function.Consumer;

/**
 * Every table of a world's database as rows that any database can take in. Left out are what a
 * database keeps for itself (migrations, full text), the queue of work, which is made again from
 * the orders, whether the world is frozen, and whose the database is.
 */
public interface WorldTables {

  /**
   * The version of the schema: that of its newest migration.
   *
   * @return numbers with points between them
   */
  String schema();

  /**
   * Gives every table, sorted by name, as all of them were at one moment. Rows are given one by
   * one; a table's are sorted by its key, text byte by byte, NULL first.
   *
   * @param receiver takes them; what it throws, this throws
   * @throws online.ucca.triumvirate.model.error.Refusal {@code WLD_NOT_CONFORMING} if a table or a
   *     column has a name or a type that only one database knows
   */
  void copyOut(Receiver receiver);

  /**
   * Whether no table holds anything that a new database does not hold.
   *
   * @return true if nothing was ever put in, or nothing of it is left
   */
  boolean isEmpty();

  /**
   * Puts rows into an empty database, all or none, and says whose it is. A world's own tables are
   * made if they are not there: with their columns and primary keys, and nothing else. What the
   * triggers of a table see to is not asked again; what its constraints see to is.
   *
   * @param worldId the world, which its own tables are named after
   * @param tables the tables
   * @param rows gives a table's rows; asked once for each table, in an order that suits the
   *     database
   * @throws online.ucca.triumvirate.model.error.Refusal {@code WLD_EXISTS} if the database is not
   *     empty, or another world's; {@code WLD_BAD_ARCHIVE} if a table is neither canonical nor the
   *     world's, or has columns that the database does not know; {@code WLD_FROZEN}
   */
  void restore(String worldId, List<TableShape> tables, RowSource rows);

  /**
   * Removes every table of the world and what was made for them, and closes the database. Tables of
   * a server that are not the world's stay.
   *
   * @param worldId the world, which its own tables are named after
   * @return what remains of the database, for people; empty if nothing does
   */
  List<String> remove(String worldId);

  /** Takes tables. */
  @FunctionalInterface
  interface Receiver {

    /**
     * Takes a table.
     *
     * @param table what it is made of
     * @param rows its rows, to be taken before this returns
     */
    void take(TableShape table, Rows rows);
  }

  /** Gives the rows of a table. */
  @FunctionalInterface
  interface Rows {

    /**
     * Gives every row.
     *
     * @param each takes them
     */
    void forEach(Consumer<TableRow> each);
  }

  /** Gives the rows of any table. */
  @FunctionalInterface
  interface RowSource {

    /**
     * A table's rows.
     *
     * @param table the table
     * @return its rows
     */
    Rows of(TableShape table);
  }
}
