package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.ruleset.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The captured instruments, which are not the project's to carry: skipped where they are not. */
class CapturedInstrumentsTest {
  private TranslationResult result = new TestHost().translate("unit/good.json");

  @BeforeEach
  void translate() {
    result = new TestHost().translate(GoverningCorpus.with(GoverningCorpus.allReal()));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "rules/expected-readings.csv", delimiter = '|', numLinesToSkip = 1)
  void readsTheClauseAsWrittenDown(
      String id,
      String ref,
      String parent,
      String obligation,
      String effect,
      String target,
      String begins,
      String ends) {
    Rule rule = GoverningCorpus.rule(result, id);
    assertEquals(ref, rule.clauseRef());
    assertEquals(parent, rule.parentRuleId() == null ? "-" : rule.parentRuleId().value());
    assertEquals(obligation, lower(rule.obligationType()));
    assertEquals(effect, lower(rule.effect()));
    assertEquals(target, lower(rule.appliesTo().get(0).targetType()));
    assertTrue(rule.requirementText().startsWith(begins), rule.requirementText());
    assertTrue(rule.requirementText().endsWith(ends), rule.requirementText());
  }

  private static String lower(@Nullable Object value) {
    return String.valueOf(value).toLowerCase(Locale.ROOT);
  }

  /** Written down by reading the captures. */
  @Test
  void namesEveryGap() {
    List<String> expected = new ArrayList<>();
    for (String gap :
        List.of(
            "Standard 1.2",
            "1.4(2)(b)(iii)",
            "1.4(2)(b)(iv)",
            "1.5(2)(d)(ii)",
            "2.1(2)(c)(iv)",
            "Standard 2.4")) {
      expected.add("OS2025 " + gap);
    }
    for (String gap :
        List.of(
            "section 1 Name",
            "section 2 Commencement",
            "section 3 Authority",
            "section 4 Definitions",
            "section 5 Effect of this instrument",
            "section 6 Schedules",
            "7(2)(d)",
            "section 8",
            "section 10",
            "section 11",
            "section 12",
            "section 13",
            "section 14",
            "section 16",
            "section 17",
            "section 18",
            "section 19",
            "section 20",
            "Schedule 1",
            "Schedule 2",
            "Schedule 3")) {
      expected.add("CS2025 " + gap);
    }
    for (String gap :
        List.of(
            "the rest of the instrument",
            "1A",
            "1A, paragraph 1, item 4",
            "1B",
            "1C",
            "1D",
            "1E",
            "Section 2",
            "Section 3")) {
      expected.add("CP2025 " + gap);
    }
    for (String gap :
        List.of(
            "the rest of the instrument",
            "1.3 c)",
            "Standard 2",
            "Standard 4 to Standard 7",
            "Standard 8")) {
      expected.add("SRTO2015 " + gap);
    }
    assertEquals(expected, GoverningCorpus.gaps(result));
    assertEquals(Confidence.PARTIAL, result.confidence());
  }

  @Test
  void fillsNoGap_notEvenFromTheCapturesOwnRemarks() {
    String all = GoverningCorpus.rules(result).toString();
    assertFalse(all.contains("informs the industry relevance"), "WA's words stand for 1.2");
    assertFalse(all.contains("authenticity"), "a remark stands for 1.4(2)(b)(iii)");
    assertTrue(
        GoverningCorpus.rules(result).stream()
            .noneMatch(rule -> rule.ruleId().value().matches("OS2025-(1\\.2|2\\.4)-.*")));
  }

  @Test
  void assertsNoRetentionPeriod_becauseNoFactIsGeneralPrimaryAndInForce() {
    GoverningCorpus.rules(result)
        .forEach(
            rule -> assertNull(rule.evidenceOfCompliance().retentionPeriod(), rule.toString()));
    Rule advice = GoverningCorpus.rule(result, "SRTO2015-3.4-retention-1");
    assertEquals("guidance", lower(advice.obligationType()));
    assertTrue(advice.requirementText().contains("30 years"), advice.requirementText());
    assertTrue(advice.requirementText().endsWith("until 2025-06-30 (instrument repealed)"));
    assertEquals(
        List.of(2, 3, 4, 5, 6, 7, 8, 9),
        result.unmappedElements().stream()
            .map(element -> element.sourceElement())
            .filter(element -> element.startsWith("retention facts, entry "))
            .map(element -> Integer.valueOf(element.substring(element.length() - 1)))
            .toList());
  }

  @Test
  void citesClauseAndPage_andSaysWhichLettersTheCaptureInferred() {
    assertEquals(
        "F2025L00354, Schedule 1, Part 4, Division 2, Standard 4.3(2)(d)(ii); text from"
            + " skillseducation.com.au/pages/outcome-standard-4-3",
        GoverningCorpus.rule(result, "OS2025-4.3-2-d-ii").sourceRef());
    Set<String> inferred = new LinkedHashSet<>();
    GoverningCorpus.rules(result).stream()
        .filter(rule -> rule.sourceRef().contains("inferred"))
        .forEach(rule -> inferred.add(rule.ruleId().value()));
    assertEquals(
        "[OS2025-1.8-2-a, OS2025-1.8-2-b, OS2025-1.8-2-b-i, OS2025-1.8-2-b-ii, OS2025-1.8-2-c,"
            + " CS2025-9-2-a, CS2025-9-2-b]",
        inferred.toString());
  }

  @Test
  void keepsTheRepealedStandardsApart_andSaysUntilWhenTheyApplied() {
    Triumvirate triumvirate = TestHost.required(result.triumvirate(), result.errors());
    var ruleset = triumvirate.instruments().complianceRuleset();
    assertEquals(
        "[F2025L00354, F2025L00355, Credential Policy, SRTO 2015]",
        ruleset.instruments().stream().map(ref -> ref.instrumentId()).toList().toString());
    assertEquals("F2025L00354", ruleset.instrumentRef().instrumentId());
    assertEquals("F2025L00355", ruleset.instruments().get(3).supersededBy().get(0).instrumentId());
    assertEquals("SRTO 2015", ruleset.instruments().get(1).supersedes().get(0).instrumentId());
    ruleset
        .rules()
        .forEach(
            rule ->
                assertEquals(
                    "SRTO 2015".equals(rule.instrumentId()),
                    String.valueOf(rule.appliesTo().get(0).scope()).contains("repealed"),
                    rule.toString()));
    assertTrue(
        result.warnings().stream()
            .anyMatch(warning -> warning.errorCode().equals("TRN_INSTRUMENT_REPEALED")));
  }

  @Test
  void describesTheBasisOfAssessment_inTheClausesWords_whereTheyAreWhole() {
    Triumvirate triumvirate = TestHost.required(result.triumvirate(), result.errors());
    var basis = triumvirate.instruments().outcomeSpecification().domain().assessmentBasis();
    assertEquals(
        List.of(true, true, true, true, true, true, false, false),
        basis.stream().map(principle -> principle.description() != null).toList());
    assertEquals(
        GoverningCorpus.rule(result, "OS2025-1.4-2-a-i").sourceRef(), basis.get(0).sourceRef());
    assertTrue(
        String.valueOf(basis.get(0).description())
            .startsWith("assessment accommodates the needs of the VET student"));
  }

  @Test
  void isValid_andTheSame_inWhateverOrderTheFilesAreGiven() {
    TestHost host = new TestHost();
    Triumvirate triumvirate = TestHost.required(result.triumvirate(), result.errors());
    assertEquals(List.of(), host.validate(triumvirate).errors());
    assertTrue(
        host.validate(triumvirate).warnings().stream()
            .noneMatch(warning -> warning.errorCode().equals("VAL_RULESET_REFERENCE_ONLY")));
    SourceRefs.assertEverywhere(triumvirate);
    List<CorpusFile> reversed = new ArrayList<>(GoverningCorpus.allReal());
    Collections.reverse(reversed);
    assertEquals(triumvirate, host.triumvirate(GoverningCorpus.with(reversed)));
  }

  @Test
  void linksACredential_onlyIfItStandsInTheTriumvirate() {
    assertEquals(List.of(), GoverningCorpus.rule(result, "CP2025-1A-1-1").crossReferences());
    CorpusFile trainer =
        new CorpusFile(
            "TAE40122_R1.json",
            GoverningCorpus.text(GoverningCorpus.unit())
                .replace("HARBMOR201", "TAE40122")
                .getBytes(StandardCharsets.UTF_8));
    List<CorpusFile> files = new ArrayList<>(GoverningCorpus.allReal());
    files.add(0, trainer);
    TranslationResult linked = new TestHost().translate(new CorpusPayload.Files(files));
    assertEquals(
        "TAE40122",
        GoverningCorpus.rule(linked, "CP2025-1A-1-1").crossReferences().get(0).targetId());
    assertEquals(
        1,
        GoverningCorpus.rules(linked).stream()
            .filter(rule -> !rule.crossReferences().isEmpty())
            .count());
  }
}
