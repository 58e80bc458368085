package online.ucca.triumvirate.adapter.tga.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.tga.rest.RestFixture;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.FetchedFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which of the register's published files are taken where its service has no text. */
class PublishedXmlTest {
  private static final String XML = "<AuthorIT/>";

  private final Map<String, String> served = new HashMap<>();
  private final List<AcquisitionStep> log = new ArrayList<>();

  @BeforeEach
  void withoutText() {
    served.put("/api/training/HARBQUA204", RestFixture.text("component.json"));
    served.put("/api/training/HARBQUA204/releases/2", RestFixture.text("release.json"));
    served.put("/api/content/bundle/b-20", "{\"id\": \"b-20\", \"items\": []}");
    served.put(
        "/api/content/bundle/b-21",
        "{\"id\": \"b-21\", \"items\": [{\"sequence\": 1, \"content\": \" \"}]}");
  }

  private FetchedFile fetch(URI uri) {
    String body = served.get(uri.getPath());
    if (body == null) {
      throw new Refusal(Finding.of(ErrorCode.ING_UPSTREAM_404, uri.toString()));
    }
    return new FetchedFile(
        uri,
        new CorpusFile("body", body.getBytes(StandardCharsets.UTF_8)),
        null,
        Instant.parse("2026-11-22T12:00:00Z"));
  }

  private List<String> names() {
    FetchedCorpus corpus =
        new FetchCorpus(RegisterAddresses.of(Map.of()), this::fetch, log)
            .fetch("HARBQUA204", List.of());
    assertEquals("HARBQUA204_R2", corpus.corpusId());
    return corpus.files().stream().map(file -> file.file().name()).toList();
  }

  @Test
  void takesTheCompleteDocument_andSaysSo() {
    served.put("/assets/HARB/HARBQUA204_Complete_R2.xml", XML);
    assertEquals(List.of("HARBQUA204_Complete_R2.xml"), names());
    assertTrue(
        log.stream().anyMatch(step -> step.detail().contains("the published XML is read instead")));
  }

  @Test
  void takesTheAssessmentRequirementsBesideAUnitAlone() {
    served.put("/TrainingComponentFiles/HARB/HARBQUA204_R2.xml", XML);
    assertEquals(List.of("HARBQUA204_R2.xml"), names());
    served.put("/TrainingComponentFiles/HARB/HARBQUA204_AssessmentRequirements_R2.xml", XML);
    assertEquals(List.of("HARBQUA204_R2.xml", "HARBQUA204_AssessmentRequirements_R2.xml"), names());
  }

  /** The site's own page for a path that it does not know has status 200. */
  @Test
  void doesNotTakeThePageOfTheSiteForAFile() {
    served.put("/assets/HARB/HARBQUA204_Complete_R2.xml", "\n<!DOCTYPE html><html></html>");
    served.put("/assets/HARB/HARBQUA204_R2.xml", XML);
    assertEquals(List.of("HARBQUA204_R2.xml"), names());
  }

  @Test
  void takesTheText_whereThereIsAny() {
    served.put("/api/content/bundle/b-20", RestFixture.text("bundle-b-20.json"));
    served.put("/assets/HARB/HARBQUA204_Complete_R2.xml", XML);
    assertEquals(
        List.of("component.json", "release.json", "bundle-b-20.json", "bundle-b-21.json"), names());
  }
}
