package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.engine.catalogue.CatalogueEntry;
import online.ucca.triumvirate.engine.catalogue.CatalogueQuery;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.engine.catalogue.Relation;
import online.ucca.triumvirate.engine.catalogue.RelationRow;
import online.ucca.triumvirate.engine.catalogue.SearchWords;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs write, on every database the same. */
abstract class HostileTextContract {
  /** Nothing that text can be: each is as good as a code that nothing has. */
  private static final List<String> NO_TEXT = List.of("\uD800", "a\uDC00b", "\0", "H\0", "\uDFFF?");

  @TempDir Path folder;
  private WorldDatabase database;

  abstract DatabaseSettings fresh();

  @BeforeEach
  void open() {
    database = WorldDatabase.open(fresh());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static CatalogueEntry entry(String code, String title, EntryField field, String value) {
    Map<EntryField, String> values = new EnumMap<>(EntryField.class);
    values.put(EntryField.CODE, code);
    values.put(EntryField.TITLE, title);
    values.put(field, value);
    return new CatalogueEntry(EntryKind.UNIT, values);
  }

  private List<String> codes(Map<String, String> query) {
    return database.catalogue().search(CatalogueQuery.parse(EntryKind.UNIT, query)).items().stream()
        .map(CatalogueEntry::code)
        .toList();
  }

  @Test
  void findsNothing_byWhatIsNoText() {
    TableFilling.put(
        database,
        entry("?", "Signs", EntryField.STATUS, "?"),
        entry("a?b", "More signs", EntryField.STATUS, "??"),
        entry("??", "And more", EntryField.STATUS, "a?b"));
    List<RelationRow> rows =
        List.of(
            new RelationRow(Relation.AUTHORITIES, Map.of("authority_code", "?", "name", "Signs")));
    database.relations().put(Relation.AUTHORITIES, rows.iterator(), read -> {});
    for (String text : NO_TEXT) {
      assertEquals(Optional.empty(), database.catalogue().find(EntryKind.UNIT, text), text);
      assertEquals(
          List.of(), database.relations().find(Relation.AUTHORITIES, "authority_code", text));
      assertThrows(
          IllegalArgumentException.class,
          () ->
              new CatalogueQuery(
                  EntryKind.UNIT,
                  null,
                  Map.of(EntryField.STATUS, text),
                  1,
                  1,
                  EntryField.CODE,
                  false));
      Refusal refused = assertThrows(Refusal.class, () -> codes(Map.of("status", text)), text);
      assertEquals("CAT_BAD_QUERY", refused.code());
    }
  }

  /** Only the letters of ASCII have two cases here; every other is itself. */
  @ParameterizedTest
  @ValueSource(strings = {"Éteint", "ΣΊΣΥΦΟΣ", "İSTANBUL", "Ångström", "STRAßE", "ǅ", "Ⅷ"})
  void narrowsByAValue_whateverItsAlphabet(String value) {
    TableFilling.put(
        database,
        entry("HBR101", "Moor", EntryField.STATUS, value),
        entry("HBR102", "Pilot", EntryField.STATUS, "Current"));
    assertEquals(List.of("HBR101"), codes(Map.of("status", value)));
    assertEquals(List.of("HBR102"), codes(Map.of("status", "cURRENT")));
    assertEquals(List.of(), codes(Map.of("status", value + "x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moor OR pilot",
        "moor*",
        "\"moor",
        "moor AND NOT x",
        "NEAR(moor pilot)",
        "words:moor",
        "moor & !pilot",
        "moor | pilot",
        "'moor':* <-> 'x'",
        "moor\\",
        "^moor",
        "{moor}",
        "moor%",
        "_oor",
        "[m]oor",
        ":*",
        "()",
        "moor -- x",
        "\0moor"
      })
  void takesWhatIsAskedForAsWords(String q) {
    TableFilling.put(
        database,
        entry("HBR101", "Moor", EntryField.STATUS, "Current"),
        entry("HBR102", "Pilot", EntryField.STATUS, "Current"));
    List<String> words = SearchWords.of(q);
    boolean onlyMoor = !words.isEmpty() && words.stream().allMatch("moor"::startsWith);
    assertEquals(onlyMoor ? List.of("HBR101") : List.of(), codes(Map.of("q", q)), q);
  }

  /** As long as a value may be, of characters that cannot be pressed together. */
  @Test
  void keepsTheLongestValues() {
    Map<EntryField, String> values = new EnumMap<>(EntryField.class);
    for (EntryField field : EntryField.values()) {
      values.put(field, scrambled(field.longest()));
    }
    CatalogueEntry longest = new CatalogueEntry(EntryKind.UNIT, values);
    TableFilling.put(database, longest);
    assertEquals(Optional.of(longest), database.catalogue().find(EntryKind.UNIT, longest.code()));
    assertEquals(List.of(longest.code()), codes(Map.of("q", longest.title().substring(0, 90))));
    String code = scrambled(64);
    RelationRow authority =
        new RelationRow(
            Relation.AUTHORITIES,
            Map.of("authority_code", code, "name", scrambled(1000), "status", scrambled(1000)));
    database.relations().put(Relation.AUTHORITIES, List.of(authority).iterator(), read -> {});
    assertEquals(
        List.of(authority),
        database.relations().find(Relation.AUTHORITIES, "authority_code", code));
  }

  /** Letters of four bytes, each in two UTF-16 units, in no order that repeats. */
  private static String scrambled(int units) {
    StringBuilder text = new StringBuilder();
    int seed = units;
    while (text.length() + 2 <= units) {
      seed = seed * 1_103_515_245 + 12_345;
      text.appendCodePoint(0x20000 + Math.floorMod(seed >> 8, 0xA000));
    }
    return text.toString();
  }
}
