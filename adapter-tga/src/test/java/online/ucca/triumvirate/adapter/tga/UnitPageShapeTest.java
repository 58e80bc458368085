package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes that pages really come in, each read into the same unit. */
class UnitPageShapeTest {
  private final TestHost host = new TestHost();

  private Triumvirate triumvirate(String fixture) {
    return host.triumvirate(TestHost.file("page/" + fixture + ".html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "elements-with-empty-leading-cells",
        "elements-with-spanned-cells",
        "elements-with-missing-leading-cells",
        "elements-with-heading-as-row"
      })
  void readsTheSameElementsFromEveryShapeOfTheTable(String fixture) {
    assertEquals(
        triumvirate("good").instruments().outcomeSpecification().outcomes(),
        triumvirate(fixture).instruments().outcomeSpecification().outcomes());
  }

  @Test
  void readsATableOfOneColumnAsTheTextThatItFrames() {
    assertEquals(
        List.of("The candidate must know: [lines, tides]"),
        texts(evidence("knowledge-in-narrow-table").knowledgeEvidence()));
  }

  @Test
  void recordsASentenceThatNamesNoSkill_andMakesNoSkillOfIt() {
    TranslationResult result = host.translate("page/skills-as-sentence.html");
    assertTrue(evidence("skills-as-sentence").supportingSkills().isEmpty());
    assertTrue(
        result.unmappedElements().stream()
            .anyMatch(u -> u.sourceElement().contains("Foundation skills are explicit")));
    assertEquals(Confidence.FULL, result.confidence());
  }

  @Test
  void readsSkillsFromAListAndFromATableWithAColumnOfCriteria() {
    assertEquals(
        List.of("Reading, to: [follow mooring plans]"),
        texts(evidence("skills-as-list").supportingSkills()));
    assertEquals(
        List.of("Reading [Reads mooring plans, Reads labels of lines]"),
        texts(evidence("skills-with-criteria-column").supportingSkills()));
    assertTrue(
        host.translate("page/skills-with-criteria-column.html").unmappedElements().stream()
            .anyMatch(u -> u.sourceElement().contains("column 'Performance Criteria'")));
  }

  @Test
  void warnsOfEverySectionThatIsMissing() {
    TranslationResult result = host.translate("page/sections-missing.html");
    for (String section :
        List.of(
            "Unit of competency, Application",
            "Assessment requirements, Performance evidence",
            "Assessment requirements, Knowledge evidence",
            "Assessment requirements, Assessment conditions")) {
      Findings.assertHas(result.warnings(), "TRN_SECTION_NOT_IN_SOURCE", section);
    }
    assertEquals(Confidence.PARTIAL, result.confidence());
  }

  @Test
  void recordsSectionsThatSayTheyDoNotApply() {
    TranslationResult result = host.translate("page/sections-not-applicable.html");
    Findings.assertHas(
        result.warnings(), "TRN_SECTION_NOT_APPLICABLE", "Unit of competency, Application");
    Findings.assertHas(
        result.warnings(),
        "TRN_SECTION_NOT_APPLICABLE",
        "Assessment requirements, Assessment conditions");
    assertEquals(Confidence.FULL, result.confidence());
    assertTrue(evidence("sections-not-applicable").conditions().isEmpty());
    assertEquals(
        List.of("Range is limited to: [berths in still water]"),
        texts(evidence("sections-not-applicable").rangeConditions()));
    Findings.assertHas(
        host.translate("page/skills-not-applicable.html").warnings(),
        "TRN_SECTION_NOT_APPLICABLE",
        "Unit of competency, Foundation skills");
  }

  @Test
  void keepsAPrerequisiteAsAConditionOfTheUnitCredential() {
    var credentials = triumvirate("good").instruments().credentialMap().credentials();
    var conditions = credentials.get(0).scopeOfPractice().conditions();
    assertEquals("HARBKNT101 Tie knots and hitches", conditions.get(0).description());
    assertEquals("HARBMOR201 R2, pre-requisite unit", conditions.get(0).sourceRef());
    var required = credentials.get(0).requirements().requiredCredentials();
    assertEquals(
        List.of("HARBKNT101 PREREQUISITE"),
        required.stream().map(one -> one.credentialRef() + " " + one.relationship()).toList());
    assertTrue(
        credentials.stream()
            .anyMatch(
                credential ->
                    credential.credentialId().value().equals("HARBKNT101")
                        && credential.title().equals("Tie knots and hitches")));
    assertTrue(
        triumvirate("sections-not-applicable")
            .instruments()
            .credentialMap()
            .credentials()
            .get(0)
            .scopeOfPractice()
            .conditions()
            .isEmpty());
  }

  @Test
  void readsSuccessorsToo() {
    var ref =
        triumvirate("mapping-of-successors").instruments().outcomeSpecification().instrumentRef();
    assertTrue(ref.supersedes().isEmpty());
    assertEquals(
        List.of("HARBMOR301 true", "HARBMOR302 false"),
        ref.supersededBy().stream().map(s -> s.instrumentId() + " " + s.equivalent()).toList());
    assertTrue(
        host.translate("page/mapping-of-successors.html").unmappedElements().stream()
            .anyMatch(u -> u.sourceElement().contains("see the guide")));
  }

  @Test
  void namesTheNumbersWhereThePageListsOnlySomeCredentials() {
    TranslationResult result = host.translate("page/good.html");
    Findings.assertHas(
        result.warnings(), "TRN_CREDENTIALS_INCOMPLETE", "Qualifications that include this unit");
    assertTrue(result.warnings().get(0).message().contains("2 of 12"));
    assertTrue(host.translate("page/qualifications-none.html").warnings().isEmpty());
  }

  @Test
  void claimsNeitherCoreNorElectiveWhereTheListDoesNotSay() {
    var credentials = triumvirate("good").instruments().credentialMap().credentials();
    assertEquals("HARSS00001", credentials.get(3).credentialId().value());
    assertTrue(credentials.get(3).requirements().requiredOutcomes().isEmpty());
    assertNull(credentials.get(4).level(), "a course without a type of qualification in its title");
  }

  private online.ucca.triumvirate.model.outcome.EvidenceRequirements evidence(String fixture) {
    return triumvirate(fixture).instruments().outcomeSpecification().evidenceRequirements();
  }

  private static List<String> texts(List<EvidenceStatement> statements) {
    return statements.stream()
        .map(s -> s.statement() + (s.hasItems() ? " " + texts(s.items()) : ""))
        .toList();
  }
}
