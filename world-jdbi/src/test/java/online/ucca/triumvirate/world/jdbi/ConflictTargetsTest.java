package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.catalogue.Relation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL waits for another's row only by the key that {@code ON CONFLICT (…)} names, and fails
 * by every other that the row has too. So whoever names a key writes to a table that has no other,
 * or lets nobody else write meanwhile.
 */
class ConflictTargetsTest {
  private static final Path MAIN = Path.of("src/main/java/online/ucca/triumvirate/world/jdbi");

  /** Statements that name one key of several, and why nobody meets there. */
  private static final Map<String, String> SAFE =
      Map.of(
          "units", "JdbiCatalogue.put locks the table",
          "qualifications", "JdbiCatalogue.put locks the table");

  private static final Pattern INSERT =
      Pattern.compile("INSERT INTO (\\w+)[^;]*?ON CONFLICT \\(([\\w, ]+)\\) DO (?:NOTHING|UPDATE)");

  /** The end of one text and the beginning of the next that is added to it. */
  private static final Pattern JOINT = Pattern.compile("\"\\s*\\+\\s*\"");

  @TempDir static Path folder;
  private static WorldDatabase database;

  @BeforeAll
  static void open() {
    database = WorldDatabase.open(TestDatabase.POSTGRESQL.fresh(folder));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  /** One statement that names a key. */
  private record Named(String table, String key) {}

  private static List<Named> named(String text) {
    List<Named> found = new ArrayList<>();
    Matcher insert = INSERT.matcher(JOINT.matcher(text).replaceAll(""));
    while (insert.find()) {
      found.add(new Named(insert.group(1), insert.group(2)));
    }
    return found;
  }

  private static List<Named> namedInSources() throws IOException {
    List<Named> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        found.addAll(named(Files.readString(file)));
      }
    }
    return found;
  }

  /** Statements that are put together from names. */
  private static List<Named> namedInWhatIsMade() {
    List<Named> found = new ArrayList<>();
    for (CatalogueTable table : CatalogueTable.values()) {
      found.addAll(named(table.upsert()));
    }
    for (Relation relation : Relation.values()) {
      found.addAll(named(JdbiRelations.upsert(relation)));
    }
    return found;
  }

  private static List<String> uniqueKeys(String table) {
    return database
        .sessions()
        .read(
            handle ->
                handle
                    .createQuery(
                        "SELECT (SELECT string_agg(a.attname, ', ' ORDER BY a.attname)"
                            + " FROM pg_attribute a WHERE a.attrelid = i.indrelid"
                            + " AND a.attnum = ANY (i.indkey)) FROM pg_index i"
                            + " WHERE i.indrelid = CAST(:table AS regclass) AND i.indisunique")
                    .bind("table", table)
                    .mapTo(String.class)
                    .list());
  }

  private static String sorted(String key) {
    return String.join(", ", Stream.of(key.split(", ")).sorted().toList());
  }

  private static List<String> faults(List<Named> statements) {
    List<String> faults = new ArrayList<>();
    for (Named one : statements) {
      List<String> keys = uniqueKeys(one.table);
      if (!keys.contains(sorted(one.key))) {
        faults.add(one.table + " has no key (" + one.key + ")");
      } else if (keys.size() > 1 && !SAFE.containsKey(one.table)) {
        faults.add(one.table + " has the keys " + keys + "; only one is named: " + one.key);
      }
    }
    return faults;
  }

  @Test
  void namesNoKey_ofATableThatHasAnother() throws IOException {
    List<Named> statements = new ArrayList<>(namedInSources());
    statements.addAll(namedInWhatIsMade());
    assertEquals(List.of(), faults(statements));
  }

  /** A statement that this test does not see would be one that it says nothing about. */
  @Test
  void seesEveryStatementThatNamesAKey() throws IOException {
    Map<String, Long> expected = new TreeMap<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        long named = Pattern.compile("ON CONFLICT \\(").matcher(text).results().count();
        long seen = named(text).size();
        boolean isMade = text.contains("ON CONFLICT (\"");
        if (named != seen && !(isMade && named == 1)) {
          expected.put(file.toString(), named);
        }
      }
    }
    assertEquals(Map.of(), expected, "statements that are not seen");
    assertTrue(namedInSources().size() >= 4, "tenants, entitlements, Triumvirates, the state");
    assertEquals(
        CatalogueTable.values().length + Relation.values().length, namedInWhatIsMade().size());
  }

  @Test
  void findsTheStatementThatFailedOnce() {
    String packs =
        "INSERT INTO packs (order_id, line) VALUES (:order, :line)\"\n  + \" ON CONFLICT (order_id,"
            + " line) DO NOTHING";
    assertEquals(1, faults(named(packs)).size());
    assertEquals(
        1, faults(named("INSERT INTO offers (a) VALUES (1) ON CONFLICT (code) DO NOTHING")).size());
    assertEquals(
        0, faults(named("INSERT INTO packs (order_id) VALUES (1) ON CONFLICT DO NOTHING")).size());
  }
}
