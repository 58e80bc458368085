package online.ucca.triumvirate.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.Acquisition;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.ExtractionCache;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import org.junit.jupiter.api.Test;

class TranslationDraftTest {
  private static final AdapterVersionInfo VERSION =
      new AdapterVersionInfo(
          new AdapterId("harbour-v1"),
          "1.0.0",
          "Harbour Board",
          List.of("harbour_unit"),
          SchemaVersion.V1_1,
          Map.of(),
          List.of());
  private static final CorpusTitle TITLE =
      new CorpusTitle(new CorpusId("HB100_R1"), "HB100 Moor", "R1", null, null);
  private static final RawCorpus CORPUS =
      new RawCorpus("harbour_unit", List.of(new CorpusFile("a", new byte[] {1})));

  private static TranslationDraft draft(Map<String, String> configuration) {
    return new TranslationDraft(
        new AdapterContext(
            new ClientId("client-a"),
            configuration,
            () -> Instant.EPOCH,
            event -> {
              throw new AssertionError("a translation records nothing");
            },
            new NoCache(),
            uri -> {
              throw new AssertionError("a translation fetches nothing");
            },
            (document, version) -> List.of()),
        VERSION,
        CORPUS,
        SupplementaryData.NONE);
  }

  private static Instruments instruments() {
    InstrumentRef ref =
        new InstrumentRef(
            "Harbour Board",
            "HB100",
            "Moor",
            "R1",
            null,
            null,
            "XX",
            null,
            List.of(),
            List.of(),
            List.of());
    return new Instruments(
        new OutcomeSpecification(
            ref,
            new Domain("harbour", "Harbours", null, Map.of(), List.of()),
            List.of(),
            new EvidenceRequirements(List.of(), List.of(), List.of(), List.of(), List.of())),
        new ComplianceRuleset(ref, List.of(), List.of()),
        new CredentialMap(ref, List.of()));
  }

  private static Triumvirate made(TranslationResult result) {
    Triumvirate triumvirate = result.triumvirate();
    if (triumvirate == null) {
      throw new AssertionError(result.errors().toString());
    }
    return triumvirate;
  }

  @Test
  void refusesAResultThatLostText() {
    TranslationDraft draft = draft(Map.of());
    draft.passages(
        List.of(
            new Passage("title", "Moor", Passage.Fate.CONTENT),
            new Passage("line 7", "a knot nobody kept", Passage.Fate.CONTENT)));
    TranslationResult result = draft.finish(TITLE, instruments());
    assertNull(result.triumvirate());
    assertEquals("TRN_TEXT_LOST", result.errors().get(0).errorCode());
    assertEquals("line 7", result.errors().get(0).sourceElement());
  }

  @Test
  void statesHowMuchTextBecameContent() {
    TranslationDraft draft = draft(Map.of());
    draft.passages(
        List.of(
            new Passage("title", "Moor", Passage.Fate.CONTENT),
            new Passage("links", "see also", Passage.Fate.UNMAPPED)));
    draft.extension("com.example.note", "kept");
    Triumvirate made = made(draft.finish(TITLE, instruments()));
    assertEquals(33, TextCoverage.statedBy(made).map(TextCoverage::percent).orElse(-1));
    assertEquals(
        Optional.empty(),
        TextCoverage.statedBy(made(draft(Map.of()).finish(TITLE, instruments()))));
    Map<String, Object> extensions = made.extensions();
    assertEquals("kept", extensions.get("com.example.note"));
    assertEquals(
        Map.of("source_words", 3, "content_words", 1, "structure_words", 0, "unmapped_words", 2),
        extensions.get(TextCoverage.EXTENSION));
  }

  @Test
  void countsOnlyWhatMapsTheSource() {
    TranslationDraft draft = draft(Map.of());
    draft.mapped("line 1", "/instruments/outcome_specification/outcomes/0", "line to outcome");
    draft.stated("every unit", "/instruments/compliance_ruleset", "by reference");
    draft.unmapped("line 2", "a picture");
    TranslationResult result = draft.finish(TITLE, instruments());
    var coverage = made(result).validation().coverage();
    assertEquals(1, coverage == null ? -1 : coverage.mapped());
    assertEquals(1, coverage == null ? -1 : coverage.unmapped());
    assertEquals(2, result.translationLog().size());
    assertEquals(
        new TranslationLog(result.translationLog()).hash(),
        made(result).provenance().translationLogHash());
    assertEquals(Confidence.FULL, result.confidence());
  }

  @Test
  void isOnlyPartial_whenASectionIsMissing() {
    TranslationDraft draft = draft(Map.of());
    draft.note(Finding.of(ErrorCode.TRN_SECTION_NOT_IN_SOURCE, "no conditions"));
    TranslationResult result = draft.finish(TITLE, instruments());
    assertEquals(Confidence.PARTIAL, result.confidence());
    assertEquals(Confidence.PARTIAL, made(result).provenance().confidence());
    assertEquals(1, result.warnings().size());
  }

  @Test
  void givesNoTriumvirate_onceAnErrorWasNoted() {
    TranslationDraft draft = draft(Map.of());
    assertThrows(IllegalStateException.class, draft::failed);
    draft.note(Finding.of(ErrorCode.TRN_BAD_CODE, "one"));
    draft.note(Finding.of(ErrorCode.TRN_NO_ELEMENTS, "two"));
    TranslationResult result = draft.finish(TITLE, instruments());
    assertNull(result.triumvirate());
    assertEquals(2, result.errors().size());
  }

  @Test
  void givesAnotherId_forAnotherConfiguration() {
    var one = made(draft(Map.of()).finish(TITLE, instruments())).triumvirateId();
    assertEquals(one, made(draft(Map.of()).finish(TITLE, instruments())).triumvirateId());
    assertNotEquals(
        one, made(draft(Map.of("language", "en")).finish(TITLE, instruments())).triumvirateId());
  }

  /** A decision that is counted as another kind is another decision. */
  @Test
  void hashesEveryMemberOfADecision() {
    MappingDecision mapped = new MappingDecision("a", "/b", "c", true);
    var hash = new TranslationLog(List.of(mapped)).hash();
    assertNotEquals(hash, new TranslationLog(List.of(mapped, mapped)).hash());
    assertNotEquals(
        hash, new TranslationLog(List.of(new MappingDecision("a", "/b", "c", false))).hash());
    assertEquals(
        "{\"translation_log\":[{\"maps_source\":true,\"rule\":\"c\",\"source_element\":\"a\","
            + "\"triumvirate_element\":\"/b\"}]}",
        new String(
            Binding.write(new TranslationLog(List.of(mapped))).canonicalBytes(),
            StandardCharsets.UTF_8));
  }

  private static final class NoCache implements ExtractionCache {
    @Override
    public Optional<CachedFile> find(String key) {
      throw new AssertionError("a translation looks nothing up");
    }

    @Override
    public CacheStatus store(String key, AcquiredFile file) {
      throw new AssertionError("a translation stores nothing");
    }

    @Override
    public CachedFile obtain(String key, IngestionOptions options, Acquisition acquisition) {
      throw new AssertionError("a translation acquires nothing");
    }
  }
}
