package online.ucca.triumvirate.adapter.tga.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrerequisiteUnitsTest {
  private static Statement says(String text, Statement... items) {
    return new Statement(text, List.of(items), "Pre-requisite unit");
  }

  private static List<String> named(Statement... statements) {
    return PrerequisiteUnits.of(ProductSection.of(List.of(statements), "place"), "SAMCOK301")
        .stream()
        .map(unit -> unit.relationship() + " " + unit.code() + " " + unit.title())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SAMFSA101 Keep food safe | SAMFSA101 Keep food safe",
        "SAMFSA101 – Keep food safe. | SAMFSA101 Keep food safe",
        "MEM18.6B: Maintain pumps | MEM18.6B Maintain pumps",
        "RIIWHS202E | RIIWHS202E RIIWHS202E",
        "Nil | ''",
        "None. | ''",
        "A licence to drive | ''",
        "SAMFSA101 Keep food safe or SAMFSA102 Keep it cold | ''",
        "SAMCOK301 Cook | ''"
      })
  void namesAUnit_whereAStatementSaysNothingElse(String statement, String unit) {
    assertEquals(
        unit.isEmpty() ? List.of() : List.of("PREREQUISITE " + unit), named(says(statement)));
  }

  @Test
  void readsListsAndTellsCorequisitesApart() {
    assertEquals(
        List.of("PREREQUISITE SAMFSA101 Keep food safe", "COREQUISITE SAMFSA102 Keep it cold"),
        named(
            says(
                "The prerequisite units are:",
                says("SAMFSA101 Keep food safe"),
                says("SAMFSA101 Keep food safe")),
            says("Co-requisite units", says("SAMFSA102 Keep it cold"))));
  }
}
