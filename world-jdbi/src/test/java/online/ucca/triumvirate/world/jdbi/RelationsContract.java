package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.catalogue.CatalogueEntry;
import online.ucca.triumvirate.engine.catalogue.CatalogueImport;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.engine.catalogue.Relation;
import online.ucca.triumvirate.engine.catalogue.RelationRow;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a world's authority says beside its two lists, on every database. */
abstract class RelationsContract {
  @TempDir Path folder;
  private WorldDatabase database;

  abstract TestDatabase kind();

  @BeforeEach
  void open() {
    database = WorldDatabase.open(kind().fresh(folder));
    List<CatalogueEntry> qualifications = new ArrayList<>();
    for (String code : List.of("HBR10101", "HBR20201")) {
      qualifications.add(
          new CatalogueEntry(
              EntryKind.QUALIFICATION, Map.of(EntryField.CODE, code, EntryField.TITLE, "Title")));
    }
    database.catalogue().put(EntryKind.QUALIFICATION, qualifications.iterator(), read -> {});
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static RelationRow row(Relation relation, String... values) {
    Map<String, String> said = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        said.put(relation.columns().get(i), values[i]);
      }
    }
    return new RelationRow(relation, said);
  }

  private CatalogueImport put(RelationRow... rows) {
    return database.relations().put(rows[0].relation(), List.of(rows).iterator(), read -> {});
  }

  private List<RelationRow> find(Relation relation, String column, String value) {
    return database.relations().find(relation, column, value);
  }

  @Test
  void findsEveryRelationByEachOfItsColumns() {
    put(row(Relation.AUTHORITIES, "90001", "Harbour School", "Current", ""));
    for (RelationRow row :
        List.of(
            row(Relation.QUALIFICATION_UNITS, "HBR10101", "HBR101", "core"),
            row(Relation.AUTHORITIES, "90001", "Harbour School", "Current", "School"),
            row(Relation.AUTHORITY_SCOPE, "90001", "ELSEWHERE", ""),
            row(Relation.QUALIFICATION_SPECIALISATIONS, "HBR10101", "TUG", "Tugs"))) {
      put(row);
      assertEquals(new CatalogueImport(1, 0, 0), put(row));
      row.values()
          .forEach(
              (column, value) ->
                  assertEquals(List.of(row), find(row.relation(), column, value), column));
      for (String other : List.of("' OR '1'='1", "%", "", "\0", "hbr10101")) {
        assertEquals(List.of(), find(row.relation(), row.relation().columns().get(0), other));
      }
    }
    for (String column : List.of("sql", "role; DROP TABLE units", "")) {
      assertThrows(
          IllegalArgumentException.class, () -> find(Relation.QUALIFICATION_UNITS, column, "x"));
    }
  }

  @Test
  void takesOnWhatIsSaid_andKeepsWhatIsNot() {
    put(row(Relation.AUTHORITIES, "90001", "Harbour School", "Current", "School"));
    assertEquals(
        new CatalogueImport(2, 1, 1),
        put(
            row(Relation.AUTHORITIES, "90001", "Harbour College", "", ""),
            row(Relation.AUTHORITIES, "90002", "Quay", "", "")));
    assertEquals(
        List.of(row(Relation.AUTHORITIES, "90001", "Harbour College", "Current", "School")),
        find(Relation.AUTHORITIES, "authority_code", "90001"));
  }

  @Test
  void listsRowsByTheirKeys() {
    put(
        row(Relation.QUALIFICATION_UNITS, "HBR20201", "HBR101", "elective"),
        row(Relation.QUALIFICATION_UNITS, "HBR10101", "HBR102", "core"),
        row(Relation.QUALIFICATION_UNITS, "HBR10101", "HBR101", "core"));
    assertEquals(
        List.of("HBR101", "HBR102"),
        find(Relation.QUALIFICATION_UNITS, "qualification_code", "HBR10101").stream()
            .map(row -> row.value("unit_code"))
            .toList());
    assertEquals(
        List.of("HBR10101", "HBR20201"),
        find(Relation.QUALIFICATION_UNITS, "unit_code", "HBR101").stream()
            .map(row -> row.value("qualification_code"))
            .toList());
  }

  @Test
  void refusesRowsOfWhatIsNotThere_andTakesNothingIn() {
    Refusal refused =
        assertThrows(
            Refusal.class,
            () ->
                put(
                    row(Relation.QUALIFICATION_UNITS, "HBR10101", "HBR101", "core"),
                    row(Relation.QUALIFICATION_UNITS, "NONE1", "HBR101", "core"),
                    row(Relation.QUALIFICATION_UNITS, "NONE2", "HBR101", "core"),
                    row(Relation.QUALIFICATION_UNITS, "NONE1", "HBR102", "core")));
    assertEquals("CAT_BAD_ROW", refused.code());
    assertEquals(
        List.of("NONE1", "NONE2"),
        refused.findings().stream().map(Finding::sourceElement).toList());
    assertEquals(List.of(), find(Relation.QUALIFICATION_UNITS, "unit_code", "HBR101"));
    assertThrows(Refusal.class, () -> put(row(Relation.AUTHORITY_SCOPE, "90009", "HBR10101", "")));
    assertThrows(
        Refusal.class,
        () -> put(row(Relation.QUALIFICATION_SPECIALISATIONS, "NONE1", "TUG", "Tugs")));
  }

  @Test
  void tellsProgress_andTakesNothingInIfReadingFails() {
    List<RelationRow> many = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      many.add(row(Relation.QUALIFICATION_UNITS, "HBR10101", "U" + i, "elective"));
    }
    List<Long> told = new ArrayList<>();
    assertThrows(
        Refusal.class,
        () ->
            database
                .relations()
                .put(
                    Relation.QUALIFICATION_UNITS,
                    many.stream().map(row -> failAtTheEnd(row)).iterator(),
                    told::add));
    assertEquals(List.of(1_000L, 2_000L), told);
    assertEquals(List.of(), find(Relation.QUALIFICATION_UNITS, "role", "elective"));
    assertEquals(
        new CatalogueImport(2_500, 2_500, 0),
        database.relations().put(Relation.QUALIFICATION_UNITS, many.iterator(), told::add));
    assertEquals(List.of(1_000L, 2_000L, 1_000L, 2_000L, 2_500L), told);
    assertEquals(2_500, find(Relation.QUALIFICATION_UNITS, "role", "elective").size());
  }

  private static RelationRow failAtTheEnd(RelationRow row) {
    if ("U2499".equals(row.value("unit_code"))) {
      throw new Refusal(Finding.of(ErrorCode.CAT_BAD_ROW, "line 2500"));
    }
    return row;
  }

  @Test
  void refusesWhatIsNoRow() {
    for (String[] wrong :
        new String[][] {
          {"HBR10101", "HBR101"},
          {"HBR10101", "", "core"},
          {"HBR10101", "HBR101", "both"},
          {"HBR10101", " HBR101", "core"},
          {"HBR10101", "HBR\n101", "core"},
          {"HBR10101", "x".repeat(65), "core"}
        }) {
      assertThrows(IllegalArgumentException.class, () -> row(Relation.QUALIFICATION_UNITS, wrong));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new RelationRow(Relation.AUTHORITIES, Map.of("role", "core")));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            database
                .relations()
                .put(
                    Relation.AUTHORITY_SCOPE,
                    List.of(row(Relation.AUTHORITIES, "1", "Quay")).iterator(),
                    read -> {}));
  }
}
