package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.rest.RestFixture;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.Triumvirate;
import org.junit.jupiter.api.Test;

/** The REST service's documents, given as files, to their Triumvirates. */
class RestTranslationTest {
  private final TestHost host = new TestHost();

  private static CorpusPayload qualification() {
    return new CorpusPayload.Files(
        RestFixture.files(
            "rest-qualification-whole",
            "component.json",
            "release.json",
            "bundle-b-40.json",
            "unitgrid.json"));
  }

  @Test
  void translatesAUnit() {
    Triumvirate triumvirate = host.triumvirate(new CorpusPayload.Files(RestFixture.files()));
    assertEquals(List.of(), host.validate(triumvirate).errors());
    assertEquals(2, triumvirate.instruments().outcomeSpecification().outcomes().size());
  }

  @Test
  void translatesAQualification_whoseOutcomesAreItsUnits() {
    Triumvirate triumvirate = host.triumvirate(qualification());
    assertEquals(List.of(), host.validate(triumvirate).errors());
    assertEquals("HARB20124_R1", triumvirate.sourceCorpus().corpusId().value());
    assertEquals(5, triumvirate.instruments().outcomeSpecification().outcomes().size());
  }

  @Test
  void findsByItsCodeACorpusOfSeveralFiles() {
    CorpusPayload given = qualification();
    assertEquals(
        CacheStatus.MISS, host.adapter.ingest(given, IngestionOptions.DEFAULT).cacheStatus());
    assertEquals(
        CacheStatus.HIT, host.adapter.ingest(given, IngestionOptions.DEFAULT).cacheStatus());
    var held =
        host.adapter.ingest(new CorpusPayload.Reference("HARB20124"), IngestionOptions.DEFAULT);
    assertEquals(given.hash(), held.rawCorpus().hash());
    assertTrue(host.cache.keySet().containsAll(Set.of("HARB20124", "HARB20124_R1")));
  }

  @Test
  void recognisesThemInAnyOrder_andNotWithoutTheComponent() {
    List<CorpusFile> files = RestFixture.files();
    CorpusPayload turned =
        new CorpusPayload.Files(List.of(files.get(3), files.get(1), files.get(0), files.get(2)));
    assertEquals("tga_unit_rest", host.adapter.identify(turned).corpusType());
    assertEquals(
        false, host.adapter.identify(new CorpusPayload.Files(files.subList(1, 4))).isSupported());
  }
}
