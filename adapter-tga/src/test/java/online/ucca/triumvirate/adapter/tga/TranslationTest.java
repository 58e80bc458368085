package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.outcome.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {
  private final TestHost host = new TestHost();

  private Triumvirate triumvirate(String fixture) {
    return host.triumvirate(TestHost.file(fixture));
  }

  private static Sha256 digest(Triumvirate triumvirate) {
    return ContentDigest.of(Binding.write(triumvirate));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unit/good.json", "page/good.html"})
  void translatesAsTheGoldenFileSays(String fixture) throws Exception {
    String actual =
        new String(Binding.write(triumvirate(fixture)).readableBytes(), StandardCharsets.UTF_8);
    String golden = fixture.replaceAll("\\..*", ".triumvirate.json");
    if (Boolean.getBoolean("triumvirate.golden.write")) {
      Files.writeString(
          TestHost.root()
              .resolve("adapter-tga/src/test/resources/online/ucca/triumvirate/adapter/tga")
              .resolve(golden),
          actual);
    }
    assertEquals(new String(TestHost.resource(golden), StandardCharsets.UTF_8), actual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unit/good.json", "page/good.html"})
  void givesTheSameContentWhateverTheClockSays(String fixture) {
    TestHost later = new TestHost(Instant.parse("2031-01-01T00:00:00Z"), Map.of());
    Triumvirate other = later.triumvirate(TestHost.file(fixture));
    assertEquals(digest(triumvirate(fixture)), digest(other));
    assertEquals(triumvirate(fixture).triumvirateId(), other.triumvirateId());
    assertEquals(
        triumvirate(fixture).provenance().translationLogHash(),
        other.provenance().translationLogHash());
    assertNotEquals(triumvirate(fixture).createdAt(), other.createdAt());
  }

  @Test
  void givesAnotherIdWhereConfigurationOrSupplementDiffers() {
    TestHost configured = new TestHost(TestHost.TIME, Map.of("a", "b"));
    var id = triumvirate("unit/good.json").triumvirateId();
    assertNotEquals(id, configured.triumvirate(TestHost.file("unit/good.json")).triumvirateId());
    CorpusFile unit = new CorpusFile("good.json", TestHost.resource("unit/good.json"));
    TranslationResult supplemented =
        host.adapter.translate(
            new RawCorpus("tga_unit_json", List.of(unit)), new SupplementaryData(List.of(unit)));
    assertNotEquals(
        id, TestHost.required(supplemented.triumvirate(), supplemented.errors()).triumvirateId());
    assertEquals(
        "this adapter reads no supplementary data",
        supplemented.unmappedElements().get(0).reason());
  }

  @Test
  void servesSeveralThreadsAtOnce() throws Exception {
    Sha256 expected = digest(triumvirate("page/good.html"));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Sha256>> tasks = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        tasks.add(() -> digest(triumvirate("page/good.html")));
      }
      for (Future<Sha256> result : threads.invokeAll(tasks)) {
        assertEquals(expected, result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({"2,R2", "R2,R2", "r2,R2", "Release 2,R2", "RELEASE 12,R12"})
  void readsEverySpellingOfARelease(String release, String version) {
    String unit = new String(TestHost.resource("unit/good.json"), StandardCharsets.UTF_8);
    Triumvirate triumvirate = host.triumvirate(payload(unit.replace("Release 1", release)));
    assertEquals(
        version, triumvirate.instruments().outcomeSpecification().instrumentRef().version());
    assertEquals("HARBMOR201_" + version, triumvirate.sourceCorpus().corpusId().value());
  }

  @ParameterizedTest
  @CsvSource({"2024-03-05,2024-03-05", "05/03/2024,2024-03-05", "'',"})
  void readsEverySpellingOfADate(String date, String effective) {
    String unit = new String(TestHost.resource("unit/good.json"), StandardCharsets.UTF_8);
    assertEquals(
        effective,
        host.triumvirate(payload(unit.replace("2024-03-05", date)))
            .instruments()
            .outcomeSpecification()
            .instrumentRef()
            .effectiveDate());
  }

  @Test
  void keepsCriterionNumbersAsText() {
    var criteria =
        triumvirate("unit/more-than-nine-criteria.json")
            .instruments()
            .outcomeSpecification()
            .outcomes()
            .get(0)
            .criteria();
    assertEquals("5.1", criteria.get(0).criterionId().value());
    assertEquals("5.10", criteria.get(9).criterionId().value());
    assertEquals("5.11", criteria.get(10).criterionId().value());
  }

  @Test
  void warnsOfEmptySectionsAndInventsNothing() {
    TranslationResult result = host.translate("unit/empty-sections.json");
    assertEquals(Confidence.PARTIAL, result.confidence());
    for (String member :
        List.of(
            "/application",
            "/performance_evidence",
            "/knowledge_evidence",
            "/assessment_conditions")) {
      Findings.assertHas(result.warnings(), "TRN_SECTION_NOT_IN_SOURCE", member);
    }
    Triumvirate triumvirate = TestHost.required(result.triumvirate(), result.errors());
    assertEquals(Confidence.PARTIAL, triumvirate.provenance().confidence());
    assertNull(triumvirate.instruments().outcomeSpecification().domain().operationalContext());
    assertEquals(
        "Moor a vessel at a berth. The source carries no application text.",
        triumvirate
            .instruments()
            .credentialMap()
            .credentials()
            .get(0)
            .scopeOfPractice()
            .description());
  }

  @Test
  void recordsSectionsThatSayTheyDoNotApply() {
    TranslationResult result = host.translate("unit/not-applicable.json");
    for (String member : List.of("/application", "/knowledge_evidence", "/assessment_conditions")) {
      Findings.assertHas(result.warnings(), "TRN_SECTION_NOT_APPLICABLE", member);
    }
    assertEquals(Confidence.FULL, result.confidence());
  }

  @Test
  void logsADecisionForEveryNodeAndCountsIt() {
    TranslationResult result = host.translate("unit/good.json");
    Triumvirate triumvirate = TestHost.required(result.triumvirate(), result.errors());
    // Code, title, release, date, URI, package, application; 2 elements with 4 criteria; 6 nodes of
    // knowledge, 3 of performance, 2 conditions.
    var coverage = TestHost.required(triumvirate.validation().coverage(), "coverage");
    assertEquals(7 + 6 + 6 + 3 + 2, coverage.mapped());
    assertEquals(0, coverage.unmapped());
    assertTrue(
        result.translationLog().stream()
            .anyMatch(
                d ->
                    d.sourceElement().equals("/elements/1/performance_criteria/0")
                        && d.triumvirateElement()
                            .equals("/instruments/outcome_specification/outcomes/1/criteria/0")));
    assertTrue(
        result.translationLog().stream()
            .anyMatch(d -> d.rule().contains("no domain is known for the training package HAR")));
    SourceRefs.assertEverywhere(triumvirate);
  }

  @Test
  void givesAWordForEveryLabel_exceptWhereTheNeutralOneIsItsOwn() {
    var labels =
        triumvirate("unit/good.json").instruments().outcomeSpecification().domain().labels();
    Set<Label> own =
        Set.of(
            Label.CRITERIA_SHORT,
            Label.PERFORMANCE_EVIDENCE_SHORT,
            Label.KNOWLEDGE_EVIDENCE_SHORT,
            Label.CONDITIONS_SHORT,
            Label.SUPPORTING_SKILLS_SHORT,
            Label.CANDIDATE_CODE);
    for (Label label : Label.values()) {
      assertEquals(!own.contains(label), labels.containsKey(label.key()), label.key());
    }
  }

  @Test
  void refusesACorpusThatIsNotItsOwn() {
    CorpusFile file = new CorpusFile("x", new byte[] {'{'});
    for (RawCorpus corpus :
        List.of(
            new RawCorpus("far_part", List.of(file)),
            new RawCorpus("tga_unit_json", List.of(file, file)))) {
      assertEquals(
          "ING_UNSUPPORTED_CORPUS",
          host.adapter.translate(corpus, SupplementaryData.NONE).errors().get(0).errorCode());
    }
    TranslationResult unreadable =
        host.adapter.translate(
            new RawCorpus("tga_unit_json", List.of(file)), SupplementaryData.NONE);
    assertEquals("JSN_SYNTAX", unreadable.errors().get(0).errorCode());
    assertEquals("x", unreadable.errors().get(0).sourceElement());
  }

  @Test
  void translatesTheBundledSampleInFull() {
    Path sample = TestHost.root().resolve("examples/corpora/au-vet/SAMWRK201_R1.json");
    TranslationResult result = host.translate(TestHost.payload(sample));
    assertEquals(Confidence.FULL, result.confidence());
    assertTrue(result.warnings().isEmpty());
    Triumvirate triumvirate = TestHost.required(result.triumvirate(), result.errors());
    assertEquals(
        List.of(4, 4, 3, 3),
        triumvirate.instruments().outcomeSpecification().outcomes().stream()
            .map(outcome -> outcome.criteria().size())
            .toList());
    SourceRefs.assertEverywhere(triumvirate);
  }

  private static CorpusPayload payload(String json) {
    return CorpusPayload.ofFile("unit.json", json.getBytes(StandardCharsets.UTF_8));
  }
}
