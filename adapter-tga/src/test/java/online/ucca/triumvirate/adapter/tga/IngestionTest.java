package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.AdapterError;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.error.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestionTest {
  private static final IngestionOptions REFRESH =
      new IngestionOptions(true, false, IngestionOptions.EnrichmentLevel.NONE);

  private static final IngestionOptions SKIP_NETWORK =
      new IngestionOptions(false, true, IngestionOptions.EnrichmentLevel.NONE);

  private final TestHost host = new TestHost();

  private IngestionResult ingest(CorpusPayload payload) {
    return host.adapter.ingest(payload, IngestionOptions.DEFAULT);
  }

  private AdapterError refusal(CorpusPayload payload, IngestionOptions options) {
    AdapterError error =
        assertThrows(AdapterException.class, () -> host.adapter.ingest(payload, options)).error();
    assertEquals(TestHost.TIME, error.timestamp());
    assertEquals(Phase.INGESTION, error.phase());
    assertFalse(error.remediation().isBlank());
    return error;
  }

  @Test
  void storesAFileUnderItsReleaseAndAsTheLatest() {
    IngestionResult first = ingest(TestHost.file("unit/good.json"));
    assertEquals(CacheStatus.MISS, first.cacheStatus());
    assertEquals(Set.of("HARBMOR201", "HARBMOR201_R1"), host.cache.keySet());
    assertEquals("tga_unit_json", first.rawCorpus().corpusType());
    assertEquals(TestHost.TIME, first.acquisitionLog().get(0).at());
    assertEquals("good.json", first.acquisitionLog().get(0).source());
  }

  @Test
  void tellsTheSameFileFromAnotherOne() {
    ingest(TestHost.file("unit/good.json"));
    assertEquals(CacheStatus.HIT, ingest(TestHost.file("unit/good.json")).cacheStatus());
    assertEquals(
        CacheStatus.REFRESHED, ingest(TestHost.file("unit/not-applicable.json")).cacheStatus());
  }

  @Test
  void givesByCodeWhatItReceivedBefore() {
    ingest(TestHost.file("unit/good.json"));
    ingest(TestHost.file("page/good.html"));
    IngestionResult latest = ingest(new CorpusPayload.Reference("harbmor201"));
    assertEquals(CacheStatus.HIT, latest.cacheStatus());
    assertEquals("tga_unit_page", latest.rawCorpus().corpusType());
    IngestionResult first = ingest(new CorpusPayload.Reference("HARBMOR201_R1"));
    assertEquals(TestHost.file("unit/good.json").hash(), first.rawCorpus().hash());
  }

  @Test
  void refusesACodeThatItHasNotReceived_andNamesIt_whenTheNetworkIsSkipped() {
    AdapterError error = refusal(new CorpusPayload.Reference("BSBTWK201"), SKIP_NETWORK);
    assertEquals("ING_NOT_IN_CACHE", error.errorCode());
    assertTrue(error.message().contains("BSBTWK201"));
    assertEquals("BSBTWK201", error.sourceElement());
  }

  @Test
  void asksTheRegister_forACodeThatIsToBeRefreshed_orWasNotReceived() {
    ingest(TestHost.file("unit/good.json"));
    for (String code : List.of("HARBMOR201", "BSBTWK201")) {
      AdapterError error = refusal(new CorpusPayload.Reference(code), REFRESH);
      assertEquals("ING_NETWORK_NOT_ALLOWED", error.errorCode());
      assertTrue(
          error.message().startsWith("https://training.gov.au/api/training/" + code),
          error.message());
    }
    assertEquals(
        CacheStatus.HIT,
        host.adapter.ingest(TestHost.file("unit/good.json"), REFRESH).cacheStatus());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unit/truncated.json          | JSN_SYNTAX     | not JSON at line",
        "page/qualification-page.html | ING_NOT_A_UNIT | the page's is 'Qualification'",
        "page/not-rendered.html       | ING_NOT_A_UNIT | was not rendered",
        "page/no-head.html            | ING_NOT_A_UNIT | code and title were looked for",
        "page/not-utf8.html           | ING_UNREADABLE | not valid UTF-8"
      })
  void failsLoudlyWithWhatCannotBeRead(String fixture, String code, String message) {
    AdapterError error = refusal(TestHost.file(fixture), IngestionOptions.DEFAULT);
    assertEquals(code, error.errorCode());
    assertTrue(error.message().contains(message), error.message());
    assertEquals(fixture.substring(5), error.sourceElement());
    assertTrue(host.cache.isEmpty());
  }

  @Test
  void saysWhereInTheFileACharacterIsBroken() {
    String json = "{\"code\": \"X1\", \"title\": \"\\ud800\", \"element_number\": \"1\"}";
    AdapterError error = refusal(payload(json), IngestionOptions.DEFAULT);
    assertEquals("JSN_LONE_SURROGATE", error.errorCode());
    assertEquals("file at /title", error.sourceElement());
  }

  @Test
  void refusesWhatIsNotItsOwn() {
    assertEquals(
        "ING_UNSUPPORTED_CORPUS", refusal(payload("{}"), IngestionOptions.DEFAULT).errorCode());
    CorpusFile file = new CorpusFile("a.json", TestHost.resource("unit/good.json"));
    assertEquals(
        "ING_UNSUPPORTED_CORPUS",
        refusal(new CorpusPayload.Files(List.of(file, file)), IngestionOptions.DEFAULT)
            .errorCode());
  }

  @Test
  void passesOnAUnitWithoutAReadableRelease_soThatTranslationReportsEveryError() {
    assertEquals(
        CacheStatus.MISS, ingest(TestHost.file("unit/missing-release.json")).cacheStatus());
    assertTrue(host.cache.isEmpty());
  }

  private static CorpusPayload payload(String content) {
    return CorpusPayload.ofFile("file", content.getBytes(StandardCharsets.UTF_8));
  }
}
