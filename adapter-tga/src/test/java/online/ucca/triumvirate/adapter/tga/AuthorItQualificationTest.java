package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.Triumvirate;
import org.junit.jupiter.api.Test;

/** A qualification as AuthorIT XML, whose units stand in its text. */
class AuthorItQualificationTest {
  private final TestHost host = new TestHost();

  @Test
  void findsItsUnitsInItsText() {
    CorpusPayload payload = TestHost.file("authorit/HAR20124_R2.xml");
    assertEquals("tga_qualification_authorit", host.adapter.identify(payload).corpusType());
    TranslationResult result = host.translate(payload);
    Triumvirate triumvirate = TestHost.required(result.triumvirate(), result.errors());
    assertEquals(
        List.of("HARBKNT101", "HARBMOR201", "HARBRAD203", "HARBROW204"),
        triumvirate.instruments().outcomeSpecification().outcomes().stream()
            .map(outcome -> outcome.outcomeId().value())
            .toList());
    assertTrue(host.validate(triumvirate).errors().isEmpty());
    SourceRefs.assertEverywhere(triumvirate);
  }
}
