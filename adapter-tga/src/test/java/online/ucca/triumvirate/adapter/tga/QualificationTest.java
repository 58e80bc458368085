package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.packaging.GivenOutcome;
import online.ucca.triumvirate.model.packaging.PackagingCheck;
import online.ucca.triumvirate.model.packaging.PackagingVerdict;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualificationTest {
  private static final Triumvirate WHOLE =
      triumvirate(
          Qualifications.translate(
              Qualifications.text(Qualifications.sections(), Qualifications.grid())));

  @Test
  void makesOutcomesOfUnits_thatAreDefinedElsewhere() {
    List<Outcome> outcomes = WHOLE.instruments().outcomeSpecification().outcomes();
    assertEquals(
        List.of("SAMSAF201", "SAMSAF202", "SAMMOR301", "SAMMOR302", "SAMCAR301"),
        outcomes.stream().map(outcome -> outcome.outcomeId().value()).toList());
    for (Outcome outcome : outcomes) {
      assertEquals(List.of(), outcome.criteria());
      assertEquals(
          outcome.outcomeId() + " not stated",
          TestHost.required(outcome.definedIn(), outcome).instrumentId()
              + " "
              + TestHost.required(outcome.definedIn(), outcome).version());
    }
    assertEquals("Group A – Mooring", TestHost.required(outcomes.get(2).group(), "group").title());
    assertNull(outcomes.get(3).group());
  }

  @Test
  void saysWhatTheQualificationAsksFor() {
    Credential credential = credential("SAM30126");
    assertEquals("AQF 3", credential.level());
    assertEquals(4, credential.packagingRules().minimumTotal());
    assertEquals(2, credential.packagingRules().coreRequired());
    assertEquals(2, credential.packagingRules().electiveRequired());
    assertEquals(
        List.of(
            "SAMSAF201 CORE",
            "SAMSAF202 CORE",
            "SAMMOR301 ELECTIVE",
            "SAMMOR302 ELECTIVE",
            "SAMCAR301 ELECTIVE"),
        credential.requirements().requiredOutcomes().stream()
            .map(outcome -> outcome.outcomeRef() + " " + outcome.requirementType())
            .toList());
    assertEquals(
        List.of("A medical certificate is required. | SAM30126 R2, entry requirement 1"),
        said(credential.scopeOfPractice().conditions()));
    assertEquals(
        List.of(
            "at least 1 unit must be from Group A | SAM30126 R2, packaging rules 4",
            "the remaining 1 unit may be selected from Group A or B, this or any other currently"
                + " endorsed Training Package or accredited course | SAM30126 R2, packaging rules 5",
            "no more than 1 unit at or below AQF level 2 | SAM30126 R2, packaging rules 6",
            "Elective units must be relevant to the work outcome. | SAM30126 R2, packaging rules 7",
            "Specialists should talk to their provider before 2 units are chosen. | SAM30126 R2,"
                + " packaging rules 8"),
        said(credential.packagingRules().groupingRules()));
  }

  @Test
  void standsPrerequisitesInTheGraph() {
    assertEquals(
        List.of("SAM30126", "SAMMOR301", "SAMMOR302", "SAMSAF201", "SAMLIN101"),
        WHOLE.instruments().credentialMap().credentials().stream()
            .map(credential -> credential.credentialId().value())
            .toList());
    assertEquals(List.of("SAMSAF201", "SAMLIN101"), required("SAMMOR301"));
    assertEquals(List.of("SAMMOR301"), required("SAMMOR302"));
    assertEquals("Handle lines", credential("SAMLIN101").title());
    assertEquals(List.of(), credential("SAMLIN101").requirements().requiredOutcomes());
  }

  @Test
  void keepsEquivalenceOfEachLink_andLicensing() {
    var ref = WHOLE.instruments().outcomeSpecification().instrumentRef();
    assertEquals(
        List.of("SAM30120 true", "SAM30219 false"),
        ref.supersedes().stream()
            .map(link -> link.instrumentId() + " " + link.equivalent())
            .toList());
    assertEquals(
        List.of("No licence is needed. | SAM30126 R2, licensing and regulatory information 1"),
        said(ref.licensing()));
    assertEquals(
        "qualification",
        WHOLE.instruments().outcomeSpecification().domain().labels().get("instrument"));
  }

  @ParameterizedTest
  @CsvSource({
    "SAMSAF201 SAMSAF202 SAMMOR301=3 SAMMOR302=3, UNDECIDED, IN_WORDS",
    "SAMSAF201 SAMSAF202 SAMMOR301 SAMMOR302, UNDECIDED, FACT_UNKNOWN",
    "SAMSAF201 SAMSAF202 SAMMOR301=1 SAMMOR302=2, NOT_SATISFIED, TOO_MANY",
    "SAMSAF201 SAMSAF202 SAMMOR302=3 SAMCAR301=3, UNDECIDED, PREREQUISITE_NOT_GIVEN",
    "SAMSAF201 SAMSAF202 SAMCAR301=3, NOT_SATISFIED, TOO_FEW",
    "SAMSAF202 SAMMOR301=3 SAMMOR302=3, NOT_SATISFIED, CORE_MISSING"
  })
  void canBeHeldAgainstGivenUnits(String given, String verdict, String reason) {
    PackagingVerdict found =
        PackagingCheck.check(WHOLE, new CredentialId("SAM30126"), given(given));
    assertEquals(verdict, found.verdict().name(), found.toString());
    assertTrue(
        found.reasons().stream().anyMatch(why -> why.kind().name().equals(reason)),
        found.toString());
    assertTrue(
        found.reasons().stream().allMatch(why -> why.sourceRef().startsWith("SAM30126 R2")),
        found.toString());
  }

  @Test
  void isValid_andCoherent() {
    assertEquals(List.of(), new TestHost().validate(WHOLE).errors());
  }

  @Test
  void warnsOfEachSentenceKeptInWords() {
    TranslationResult result =
        Qualifications.translate(
            Qualifications.text(Qualifications.sections(), Qualifications.grid()));
    assertEquals(
        List.of("TRN_PACKAGING_NOT_UNDERSTOOD"),
        result.warnings().stream().map(Finding::errorCode).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "514, Certificate III in X, AQF 3",
    "411, Advanced Diploma of X, AQF 6",
    ", Diploma of X, AQF 5",
    "221, Vocational Graduate Certificate in X, AQF 8",
    "514, Certificate IV in X, ",
    "999, Course in X, "
  })
  void claimsTheLevelThatCodeAndTitleAgreeOn(String code, String title, String level) {
    Triumvirate triumvirate =
        triumvirate(
            Qualifications.translate(
                Qualifications.text(
                    title,
                    Qualification.Kind.ACCREDITED_COURSE,
                    code,
                    Qualifications.sections(),
                    Qualifications.grid())));
    assertEquals(level, triumvirate.instruments().credentialMap().credentials().get(0).level());
  }

  @Test
  void makesASkillSetOne() {
    Triumvirate triumvirate =
        triumvirate(
            Qualifications.translate(
                Qualifications.text(
                    "Mooring Skill Set",
                    Qualification.Kind.SKILL_SET,
                    null,
                    List.of(
                        Qualifications.section("Description", "<p>For moorers.</p>"),
                        Qualifications.section(
                            "Skill set requirements",
                            "<p>All core units</p><p>Core units</p><ul><li>SAMMOR301 Moor a vessel</li></ul>")),
                    List.of())));
    Credential credential = triumvirate.instruments().credentialMap().credentials().get(0);
    assertEquals("SKILL_SET", credential.credentialType().name());
    assertEquals(1, credential.packagingRules().coreRequired());
  }

  @Test
  void recordsEveryWordOnce() {
    Reading<Qualification> reading =
        Qualifications.read(Qualifications.text(Qualifications.sections(), Qualifications.grid()));
    StringBuilder recorded = new StringBuilder();
    reading.passages().forEach(passage -> recorded.append(passage.text()).append(' '));
    StringBuilder source = new StringBuilder();
    for (var section : Qualifications.sections()) {
      source.append(section.title()).append(' ');
    }
    source.append("Release 1. First release. ").append(text(Qualifications.DESCRIPTION));
    source.append(" A medical certificate is required. No licence is needed. Go on to sea. ");
    source.append(text(Qualifications.RULES));
    assertEquals(words(source.toString()), words(recorded.toString()));
    assertTrue(
        reading.passages().stream().anyMatch(passage -> passage.fate() == Passage.Fate.UNMAPPED));
    assertFalse(reading.unmapped().isEmpty());
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]+>", " ");
  }

  private static List<String> words(String text) {
    List<String> words =
        new ArrayList<>(
            List.of(text.toLowerCase(Locale.ROOT).strip().replace("*", "").split("[\\s]+", -1)));
    words.sort(null);
    return words;
  }

  private static List<GivenOutcome> given(String codes) {
    List<GivenOutcome> given = new ArrayList<>();
    for (String code : codes.split(" ", -1)) {
      int level = code.indexOf('=');
      GivenOutcome plain = GivenOutcome.of(level < 0 ? code : code.substring(0, level));
      given.add(
          new GivenOutcome(
              plain.outcome(),
              null,
              level < 0 ? null : Integer.valueOf(code.substring(level + 1)),
              false));
    }
    return given;
  }

  private static Triumvirate triumvirate(TranslationResult result) {
    return TestHost.required(result.triumvirate(), result.errors());
  }

  private static Credential credential(String id) {
    return WHOLE.instruments().credentialMap().credentials().stream()
        .filter(credential -> credential.credentialId().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> required(String id) {
    return credential(id).requirements().requiredCredentials().stream()
        .map(required -> required.credentialRef().value())
        .toList();
  }

  private static List<String> said(List<SourcedStatement> statements) {
    return statements.stream().map(said -> said.description() + " | " + said.sourceRef()).toList();
  }
}
