package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.engine.catalogue.Catalogue;
import online.ucca.triumvirate.engine.catalogue.CatalogueEntry;
import online.ucca.triumvirate.engine.catalogue.CatalogueImport;
import online.ucca.triumvirate.engine.catalogue.CataloguePage;
import online.ucca.triumvirate.engine.catalogue.CatalogueQuery;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue does on every database. */
abstract class CatalogueContract {
  private static final List<CatalogueEntry> SMALL =
      List.of(
          entry("HBR101", "Moor a small vessel", "Current", "HBR"),
          entry("HBR102", "Moor a large vessel, by day", "Superseded", "HBR"),
          entry("HBR201A", "Pilot a vessel into Ålesund's harbour", "Current", "HBR"),
          entry("DCK001", "Work on deck", "Current", "DCK"),
          entry("004/01", "100% of lines_and ropes are checked", "", ""));

  @TempDir Path folder;
  private WorldDatabase database;

  abstract TestDatabase kind();

  @BeforeEach
  void open() {
    database = WorldDatabase.open(kind().fresh(folder));
    assertEquals(new CatalogueImport(5, 5, 0), put(SMALL));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Catalogue catalogue() {
    return database.catalogue();
  }

  private CatalogueImport put(List<CatalogueEntry> entries) {
    return catalogue().put(EntryKind.UNIT, entries.iterator(), read -> {});
  }

  private static CatalogueEntry entry(String code, String title, String status, String in) {
    Map<EntryField, String> values = new EnumMap<>(EntryField.class);
    values.put(EntryField.CODE, code);
    values.put(EntryField.TITLE, title);
    if (!status.isEmpty()) {
      values.put(EntryField.STATUS, status);
      values.put(EntryField.PACKAGE_CODE, in);
    }
    return new CatalogueEntry(EntryKind.UNIT, values);
  }

  private List<String> codes(String... parameters) {
    return search(parameters).items().stream().map(CatalogueEntry::code).toList();
  }

  private CataloguePage search(String... parameters) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      given.put(parameters[i], parameters[i + 1]);
    }
    return catalogue().search(CatalogueQuery.parse(EntryKind.UNIT, given));
  }

  @Test
  void findsEverything_byCode_unlessAskedOtherwise() {
    assertEquals(List.of("004/01", "DCK001", "HBR101", "HBR102", "HBR201A"), codes());
    assertEquals(5, search().total());
  }

  @Test
  void findsByBeginningsOfWords_inCodeAndTitle_withoutCaseAccentsAndSigns() {
    assertEquals(List.of("HBR101", "HBR102"), codes("q", "MOOR vess"));
    assertEquals(List.of("HBR201A"), codes("q", "alesund"));
    assertEquals(List.of("HBR201A"), codes("q", "hbr2"));
    assertEquals(List.of("004/01"), codes("q", "004/01"));
    assertEquals(List.of(), codes("q", "oor"));
    assertEquals(List.of(), codes("q", "moor deck"));
  }

  @Test
  void narrowsByWhatIsSaid_inAnyCase() {
    assertEquals(List.of("DCK001", "HBR101", "HBR201A"), codes("status", "current"));
    assertEquals(List.of("HBR101"), codes("status", "Current", "package_code", "hbr", "q", "moor"));
    assertEquals(List.of(), codes("level", "1"));
  }

  @Test
  void sortsByWhatIsAllowed_bothWays() {
    assertEquals(
        List.of("004/01", "HBR102", "HBR101", "HBR201A", "DCK001"), codes("sort", "title"));
    assertEquals(
        List.of("DCK001", "HBR201A", "HBR101", "HBR102", "004/01"),
        codes("sort", "title", "order", "desc"));
    assertEquals(
        List.of("DCK001", "HBR101", "HBR201A", "HBR102", "004/01"), codes("sort", "status"));
    assertEquals(
        List.of("HBR102", "HBR201A", "HBR101", "DCK001", "004/01"),
        codes("sort", "status", "order", "desc"));
  }

  @Test
  void givesOnePageAtATime_andTheTotal() {
    assertEquals(List.of("HBR101", "HBR102"), codes("page", "2", "limit", "2"));
    CataloguePage beyond = search("page", "1000000", "limit", "100");
    assertEquals(List.of(), beyond.items());
    assertEquals(5, beyond.total());
    assertEquals(List.of("HBR102"), codes("q", "moor", "page", "2", "limit", "1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; DROP TABLE units; --",
        "\" OR 1=1 --",
        "moor\" OR title:\"deck",
        "title : deck NEAR(moor)",
        "moor' | 'deck",
        "%",
        "_",
        "'",
        "''",
        "\"",
        "*",
        "moor* OR deck*",
        "(",
        "\\",
        "moor & !deck",
        ":*",
        "^moor",
        "{title}: moor",
        "\u0000",
        "lines%and",
        "${words}",
        ":words"
      })
  void takesNoSignOfAQueryLanguage(String q) {
    CataloguePage found = search("q", q);
    assertTrue(found.total() <= 2, q + " found " + found.total());
    assertEquals(5, search().total());
    for (String field : List.of("status", "type", "level", "package_code")) {
      if (q.indexOf('\0') < 0) {
        assertEquals(0, search(field, q).total(), field);
      }
    }
    assertEquals(Optional.empty(), catalogue().find(EntryKind.UNIT, q));
  }

  @Test
  void findsNothing_ifAskedForSignsOnly() {
    assertEquals(0, search("q", "%").total());
    assertEquals(0, search("q", " ").total());
  }

  @Test
  void looksUpByTheExactCode() {
    assertEquals(Optional.of(SMALL.get(2)), catalogue().find(EntryKind.UNIT, "HBR201A"));
    assertEquals(Optional.empty(), catalogue().find(EntryKind.UNIT, "hbr201a"));
    assertEquals(Optional.empty(), catalogue().find(EntryKind.QUALIFICATION, "HBR201A"));
  }

  @Test
  void keepsKindsApart() {
    CatalogueEntry same =
        new CatalogueEntry(
            EntryKind.QUALIFICATION,
            Map.of(EntryField.CODE, "HBR101", EntryField.TITLE, "Master", EntryField.LEVEL, "4"));
    catalogue().put(EntryKind.QUALIFICATION, List.of(same).iterator(), read -> {});
    assertEquals(Optional.of(same), catalogue().find(EntryKind.QUALIFICATION, "HBR101"));
    assertEquals(Optional.of(SMALL.get(0)), catalogue().find(EntryKind.UNIT, "HBR101"));
    assertThrows(
        IllegalArgumentException.class,
        () -> catalogue().put(EntryKind.UNIT, List.of(same).iterator(), read -> {}));
  }

  @Test
  void changesNothing_ifTheSameComesAgain() {
    assertEquals(new CatalogueImport(5, 0, 0), put(SMALL));
    assertEquals(5, put(SMALL).unchanged());
  }

  @Test
  void takesOnWhatIsSaid_andKeepsWhatIsNot() {
    assertEquals(
        new CatalogueImport(2, 1, 1),
        put(List.of(entry("HBR101", "Anchor a skiff", "", ""), entry("NEW1", "N", "", ""))));
    assertEquals(
        Optional.of(entry("HBR101", "Anchor a skiff", "Current", "HBR")),
        catalogue().find(EntryKind.UNIT, "HBR101"));
    assertEquals(List.of("HBR101"), codes("q", "skiff"));
    assertEquals(List.of("HBR102"), codes("q", "moor"));
  }

  /** Different on each database where an index has a limit: here none is met. */
  @Test
  void takesTheLongestTitles() {
    StringBuilder words = new StringBuilder();
    for (int c = 0x4E00; words.length() < 998; c++) {
      words.appendCodePoint(c).append(c % 7 == 0 ? " " : "");
    }
    List<CatalogueEntry> longest =
        List.of(
            entry("L1", words.toString().strip(), "", ""),
            entry("L2", "\u4E00".repeat(1_000), "", ""),
            entry("L3", "\uFDFA".repeat(1_000), "", ""));
    assertEquals(new CatalogueImport(3, 3, 0), put(longest));
    for (CatalogueEntry entry : longest) {
      assertEquals(Optional.of(entry), catalogue().find(EntryKind.UNIT, entry.code()));
      String beginning = entry.title().substring(0, 4);
      assertTrue(codes("q", beginning).contains(entry.code()), entry.code());
    }
    assertEquals(8, search("sort", "title").total());
  }

  @Test
  void takesNothingIn_ifReadingFailsAtItsEnd() {
    List<CatalogueEntry> many = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      many.add(entry("X" + i, "Row " + i, "", ""));
    }
    List<Long> told = new ArrayList<>();
    Iterator<CatalogueEntry> failing =
        new Iterator<>() {
          private final Iterator<CatalogueEntry> all = many.iterator();

          @Override
          public boolean hasNext() {
            if (!all.hasNext()) {
              throw new Refusal(Finding.of(ErrorCode.CAT_BAD_ROW, "line 7"));
            }
            return true;
          }

          @Override
          public CatalogueEntry next() {
            return all.next();
          }
        };
    Refusal refused =
        assertThrows(Refusal.class, () -> catalogue().put(EntryKind.UNIT, failing, told::add));
    assertEquals("CAT_BAD_ROW", refused.code());
    assertEquals(List.of(1_000L, 2_000L), told);
    assertEquals(5, search().total());
    assertEquals(0, search("q", "row").total());
    assertEquals(new CatalogueImport(2_500, 2_500, 0), put(many));
    assertEquals(2_500, search("q", "row").total());
  }
}
