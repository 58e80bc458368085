package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import online.ucca.triumvirate.engine.catalogue.CatalogueImport;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.engine.database.TableShape.Column;
import online.ucca.triumvirate.engine.database.TableShape.Kind;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;

/** What goes out of a database goes into any other, and out of that one again the same. */
abstract class WorldTablesContract extends TablesFixture {
  private void assertCopied(WorldDatabase to) {
    Dump before = Dump.of(database);
    before.into(to);
    assertEquals(before, Dump.of(to));
    assertEquals(before, Dump.of(database), "copying changes nothing");
  }

  @Test
  void copiesIntoAnotherOfItsKind() {
    TableFilling.fill(database);
    assertCopied(elsewhere);
  }

  @Test
  void copiesIntoOneOfTheOtherKind_andBack() {
    TableFilling.fill(database);
    try (WorldDatabase between = other(otherKind())) {
      assertCopied(between);
      Dump.of(between).into(elsewhere);
    }
    assertEquals(Dump.of(database), Dump.of(elsewhere));
  }

  @Test
  void sortsRowsByTheirKeys_textByteByByte() {
    TableFilling.fill(database);
    assertEquals(
        List.of(
            "{\"qualification_code\":\"Q1\",\"role\":\"core\",\"unit_code\":\"a\"}",
            "{\"qualification_code\":\"Q1\",\"role\":\"elective\",\"unit_code\":\"Ä\"}",
            "{\"qualification_code\":\"Q2\",\"role\":\"core\",\"unit_code\":\"HBR101\"}"),
        Dump.of(database).of("qualification_units"));
    assertEquals(
        List.of("{\"generation\":9,\"log\":\"l\"}", "{\"generation\":10,\"log\":\"l\"}"),
        Dump.of(database).of("audit_generations"));
  }

  @Test
  void searchesAndNumbersGoOn_whereTheyWereCopiedTo() {
    TableFilling.fill(database);
    try (WorldDatabase between = other(otherKind())) {
      Dump.of(database).into(between);
      Dump.of(between).into(elsewhere);
    }
    assertEquals(List.of("HBR101"), TableFilling.found(elsewhere, "ålesund"));
    assertEquals(
        new CatalogueImport(1, 1, 0),
        TableFilling.put(elsewhere, TableFilling.entry("HBR104", "Ålesund again")));
    assertEquals(List.of("HBR101", "HBR104"), TableFilling.found(elsewhere, "alesund"));
    TableFilling.put(elsewhere, TableFilling.entry("HBR101", "No harbour"));
    assertEquals(List.of("HBR104"), TableFilling.found(elsewhere, "alesund"));
  }

  @Test
  void whatGuardsTheTables_guardsThemAfterwards() {
    TableFilling.fill(database);
    List<String> triggers = triggers(elsewhere);
    assertFalse(triggers.isEmpty());
    Dump.of(database).into(elsewhere);
    assertEquals(triggers, triggers(elsewhere));
    assertThrows(
        Refusal.class,
        () -> TableFilling.execute(elsewhere, "UPDATE triumvirate_versions SET envelope = 'x'"));
    assertThrows(
        Refusal.class, () -> TableFilling.execute(elsewhere, "DELETE FROM audit_generations"));
  }

  @Test
  void putsInWhatATriggerWouldRefuse_becauseItWasRightWhenItWasWritten() {
    TableFilling.execute(database, TableFilling.tenant("t"));
    if (kind() == TestDatabase.SQLITE) {
      TableFilling.execute(
          elsewhere,
          "CREATE TRIGGER tenants_late BEFORE INSERT ON tenants WHEN new.name <> 'a' BEGIN"
              + " SELECT RAISE(ABORT, 'not :now <x>'); END");
    } else {
      TableFilling.execute(
          elsewhere,
          "CREATE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS"
              + " 'BEGIN RAISE EXCEPTION ''not now''; END'");
      TableFilling.execute(
          elsewhere,
          "CREATE TRIGGER late BEFORE INSERT ON tenants FOR EACH ROW EXECUTE FUNCTION late()");
    }
    Dump.of(database).into(elsewhere);
    assertEquals(Dump.of(database), Dump.of(elsewhere));
    assertThrows(Refusal.class, () -> TableFilling.execute(elsewhere, TableFilling.tenant("u")));
  }

  @Test
  void makesAWorldsOwnTables_withEveryKindOfColumn() {
    String real = kind() == TestDatabase.SQLITE ? "REAL" : "DOUBLE PRECISION";
    String bytes = kind() == TestDatabase.SQLITE ? "BLOB" : "BYTEA";
    String number = kind() == TestDatabase.SQLITE ? "INTEGER" : "BIGINT";
    String binary = kind() == TestDatabase.SQLITE ? "x'00ff10'" : "'\\x00ff10'";
    TableFilling.execute(
        database,
        "CREATE TABLE xxexample_depths (name TEXT NOT NULL, \"order\" "
            + number
            + ", depth "
            + real
            + ", chart "
            + bytes
            + ")");
    TableFilling.execute(
        database,
        "INSERT INTO xxexample_depths VALUES ('b', 9223372036854775807, 0.1, "
            + binary
            + "), ('b', -9223372036854775808, 1e300, NULL), ('a', NULL, NULL, NULL)");
    assertEquals(
        List.of(
            "{\"chart\":null,\"depth\":null,\"name\":\"a\",\"order\":null}",
            "{\"chart\":null,\"depth\":{\"real\":\""
                + Double.toHexString(1e300)
                + "\"},\"name\":\"b\",\"order\":{\"integer\":\"-9223372036854775808\"}}",
            "{\"chart\":{\"bytes\":\"AP8Q\"},\"depth\":{\"real\":\"0x1.999999999999ap-4\"},"
                + "\"name\":\"b\",\"order\":{\"integer\":\"9223372036854775807\"}}"),
        Dump.of(database).of("xxexample_depths"));
    try (WorldDatabase between = other(otherKind())) {
      assertCopied(between);
      Dump.of(between).into(elsewhere);
    }
    assertEquals(Dump.of(database), Dump.of(elsewhere));
    assertEquals(
        new TableShape(
            "xxexample_depths",
            List.of(
                new Column("name", Kind.TEXT, true),
                new Column("order", Kind.INTEGER, false),
                new Column("depth", Kind.REAL, false),
                new Column("chart", Kind.BYTES, false)),
            List.of()),
        Dump.of(elsewhere).shapes().get("xxexample_depths"));
  }
}
