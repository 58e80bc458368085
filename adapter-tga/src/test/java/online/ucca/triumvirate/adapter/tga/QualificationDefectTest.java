package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.tga.qualification.GridUnit;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a qualification, or does not fit together, and what is said of it. */
class QualificationDefectTest {
  @Test
  void refusesAQualificationWithoutUnits_andSaysHowToAddTheGrid() {
    TranslationResult result = Qualifications.translate(Qualifications.text(List.of(), List.of()));
    assertEquals(1, result.errors().size());
    Findings.assertHas(result.errors(), "TRN_NO_UNIT_GRID", "unit grid");
    assertTrue(result.errors().get(0).remediation().contains("--with"));
  }

  @Test
  void reportsWhatStandsInOneListOnly() {
    List<GridUnit> grid = new ArrayList<>(Qualifications.grid());
    grid.set(1, Qualifications.row("SAMSAF202", "Report hazards", false));
    grid.set(4, Qualifications.row("SAMNAV301", "Keep a lookout", false));
    grid.add(Qualifications.row("SAMSAF209", "Drill", true));
    Reading<Qualification> reading =
        Qualifications.read(Qualifications.text(Qualifications.sections(), grid));
    assertEquals(
        List.of(
            "SAMSAF202 is elective in the unit grid and not so in the packaging rules; the grid stands",
            "SAMNAV301 stands in the unit grid and not in the packaging rules",
            "SAMSAF209 stands in the unit grid and not in the packaging rules",
            "SAMCAR301 stands in the packaging rules and not in the unit grid"),
        reading.warnings().stream()
            .filter(finding -> finding.errorCode().equals("TRN_UNIT_LISTS_DIFFER"))
            .map(Finding::message)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Total number of units = 5</p><p>2 core units</p><p>2 elective units</p> | TRN_PACKAGING_UNMET",
        "<p>9 core units</p> | TRN_PACKAGING_UNMET",
        "<p>2 elective units:</p><ul><li>2 units from Group Z</li></ul> | TRN_PACKAGING_UNMET TRN_PACKAGING_UNMET"
      })
  void refusesCountsThatCannotBeMet(String rules, String codes) {
    Reading<Qualification> reading =
        Qualifications.read(
            Qualifications.text(Qualifications.sections(rules), Qualifications.grid()));
    assertEquals(
        codes, String.join(" ", reading.errors().stream().map(Finding::errorCode).toList()));
  }

  @Test
  void keepsAlternativePrerequisitesInWords() {
    Triumvirate triumvirate =
        triumvirate(
            Qualifications.translate(
                Qualifications.text(
                    List.of(
                        Qualifications.section(
                            "Prerequisite requirements",
                            "<table><tr><td>Code and title</td><td>Prerequisite units required</td></tr>"
                                + "<tr><td>SAMMOR301 Moor a vessel</td><td><p>SAMSAF201 Work safely</p><p>or</p><p>SAMSAF202 Report hazards</p></td></tr></table>")),
                    Qualifications.grid())));
    assertEquals(1, triumvirate.instruments().credentialMap().credentials().size());
    assertEquals(
        List.of(
            "SAMMOR301 requires: SAMSAF201 Work safely or SAMSAF202 Report hazards | SAM30126 R2, entry requirement 1"),
        said(
            triumvirate
                .instruments()
                .credentialMap()
                .credentials()
                .get(0)
                .scopeOfPractice()
                .conditions()));
  }

  @Test
  void keepsPrerequisitesOfUnitsThatAreNotListed() {
    Reading<Qualification> reading =
        Qualifications.read(
            Qualifications.text(
                List.of(
                    Qualifications.section(
                        "Description",
                        "<table><tr><td>Code and title</td><td>Prerequisite units required</td></tr>"
                            + "<tr><td>SAMOLD301 Row a boat</td><td>SAMSAF201 Work safely</td></tr></table>")),
                Qualifications.grid()));
    Findings.assertHas(reading.warnings(), "TRN_UNIT_LISTS_DIFFER", "description, table row 2");
    assertEquals(
        "SAMOLD301 Row a boat requires: SAMSAF201 Work safely",
        TestHost.required(reading.subject(), reading.errors())
            .entryRequirements()
            .statements()
            .get(0)
            .text());
  }

  @Test
  void countsAllCoreUnits_thatOnlyTheGridMarks() {
    Reading<Qualification> reading =
        Qualifications.read(
            Qualifications.text(
                Qualifications.sections("<p>All core units and</p><p>1 elective unit</p>"),
                Qualifications.grid()));
    assertEquals(
        2,
        TestHost.required(reading.subject(), reading.errors()).packaging().rules().get(0).count());
  }

  @Test
  void reportsPrerequisitesThatRunInACircle() {
    String circle =
        Qualifications.RULES.replace(
            "<p>SAMSAF201 Work safely</p><p>SAMLIN101 Handle lines</p>",
            "SAMMOR302 Unmoor a vessel");
    Triumvirate triumvirate =
        triumvirate(
            Qualifications.translate(
                Qualifications.text(Qualifications.sections(circle), Qualifications.grid())));
    assertEquals(
        List.of("VAL_CIRCULAR_DEPENDENCY"),
        new TestHost().validate(triumvirate).errors().stream().map(Finding::errorCode).toList());
  }

  private static Triumvirate triumvirate(TranslationResult result) {
    return TestHost.required(result.triumvirate(), result.errors());
  }

  private static List<String> said(List<SourcedStatement> statements) {
    return statements.stream().map(said -> said.description() + " | " + said.sourceRef()).toList();
  }
}
