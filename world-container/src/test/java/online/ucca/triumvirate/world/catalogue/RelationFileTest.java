package online.ucca.triumvirate.world.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import online.ucca.triumvirate.engine.catalogue.Relation;
import online.ucca.triumvirate.engine.catalogue.RelationRow;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of what belongs to what, in the formats that the installed worlds describe. */
class RelationFileTest {
  private static final List<RelationFormat> INSTALLED =
      InstalledFormats.relations(RelationFileTest.class.getClassLoader());

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), text);
  }

  private List<RelationRow> rows(String text) throws IOException {
    List<RelationRow> rows = new ArrayList<>();
    try (RelationFile file = RelationFile.open(file(text), INSTALLED).orElseThrow()) {
      file.forEachRemaining(rows::add);
    }
    return rows;
  }

  @Test
  void readsEveryRelation() throws IOException {
    assertEquals(
        List.of(
            new RelationRow(
                Relation.QUALIFICATION_UNITS,
                Map.of("qualification_code", "HBR10101", "unit_code", "HBR101", "role", "core"))),
        rows("unit_code,role,qualification_code,more\nHBR101,core,HBR10101,x\n"));
    assertEquals(
        List.of(
            new RelationRow(
                Relation.AUTHORITIES,
                Map.of("authority_code", "90001", "name", "Harbour, School", "type", "School"))),
        rows("authority_code,name,status,type\n90001,\"Harbour, School\",,School\n"));
    assertEquals(
        Relation.AUTHORITY_SCOPE,
        rows("authority_code,qual_code,status\n90001,HBR10101,Current\n").get(0).relation());
    assertEquals(
        Relation.QUALIFICATION_SPECIALISATIONS,
        rows("qualification_code,specialisation_code,title\nHBR10101,TUG,Tugs\n")
            .get(0)
            .relation());
  }

  @Test
  void knowsNoFileOfOtherColumns() throws IOException {
    assertEquals(Optional.empty(), RelationFile.open(file("code,name\n1,x\n"), INSTALLED));
  }

  @Test
  void refusesBadRowsAfterTheLast_eachWithItsLine() {
    Refusal refused =
        assertThrows(
            Refusal.class,
            () ->
                rows(
                    """
                    qualification_code,unit_code,role
                    HBR10101,HBR101,core
                    HBR10101,HBR102,both
                    HBR10101,,core
                    HBR10101,HBR101,elective
                    """));
    assertEquals("CAT_BAD_ROW", refused.code());
    assertEquals(
        List.of(
            "line 3: the role is core or elective",
            "line 4: there is no unit_code",
            "line 5: the code HBR10101 of HBR101 stands on line 2, too"),
        refused.findings().stream().map(finding -> finding.message()).toList());
  }

  @Test
  void refusesADescriptionThatLacksAColumn_orHasOneTooMany() {
    Properties properties = new Properties();
    properties.setProperty("f.kind", "authorities");
    properties.setProperty("f.separator", "comma");
    properties.setProperty("f.authority_code", "Code");
    assertThrows(IllegalArgumentException.class, () -> InstalledFormats.readRelations(properties));
    properties.setProperty("f.name", "Name");
    assertEquals("f", InstalledFormats.readRelations(properties).get(0).name());
    assertEquals(List.of(), InstalledFormats.read(properties));
    properties.setProperty("f.role", "Role");
    assertThrows(IllegalArgumentException.class, () -> InstalledFormats.readRelations(properties));
  }
}
