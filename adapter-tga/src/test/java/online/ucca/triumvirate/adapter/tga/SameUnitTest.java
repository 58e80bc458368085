package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.tga.docx.DocxFixture;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.Triumvirate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One unit in the register's formats: what it demands does not depend on the format. */
class SameUnitTest {
  private final TestHost host = new TestHost();

  static Stream<Arguments> sources() {
    return Stream.of(
        Arguments.of("tga_unit_authorit", complete()),
        Arguments.of(
            "tga_unit_authorit",
            new CorpusPayload.Files(
                List.of(
                    file("authorit/HARBMOR201_AssessmentRequirements_R2.xml"),
                    file("authorit/HARBMOR201_R2.xml")))),
        Arguments.of(
            "tga_unit_docx",
            CorpusPayload.ofFile("HARBMOR201_R2.docx", DocxFixture.unit().bytes())));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void givesTheSameTriumvirateAsThePage(String corpusType, CorpusPayload payload) {
    var identity = host.adapter.identify(payload);
    assertEquals(corpusType, identity.corpusType());
    assertEquals("HARBMOR201_R2", String.valueOf(identity.corpusId()));
    Triumvirate read = host.triumvirate(payload);
    var expected = page().instruments().outcomeSpecification();
    var actual = read.instruments().outcomeSpecification();
    assertEquals(expected.outcomes(), actual.outcomes());
    assertEquals(expected.evidenceRequirements(), actual.evidenceRequirements());
    assertEquals(expected.domain(), actual.domain());
    assertEquals(
        expected.instrumentRef().instrumentTitle(), actual.instrumentRef().instrumentTitle());
    assertEquals(expected.instrumentRef().version(), actual.instrumentRef().version());
    assertTrue(host.validate(read).errors().isEmpty());
    SourceRefs.assertEverywhere(read);
  }

  @Test
  void saysTheSame_inWhateverOrderTheFilesAreGiven() {
    CorpusFile unit = file("authorit/HARBMOR201_R2.xml");
    CorpusFile assessment = file("authorit/HARBMOR201_AssessmentRequirements_R2.xml");
    assertEquals(
        host.triumvirate(new CorpusPayload.Files(List.of(unit, assessment))),
        host.triumvirate(new CorpusPayload.Files(List.of(assessment, unit))));
  }

  @Test
  void lacksTheEvidence_whenTheAssessmentRequirementsAreNotGiven() {
    var result =
        host.translate(new CorpusPayload.Files(List.of(file("authorit/HARBMOR201_R2.xml"))));
    assertTrue(
        TestHost.required(result.triumvirate(), result.errors())
            .instruments()
            .outcomeSpecification()
            .evidenceRequirements()
            .knowledgeEvidence()
            .isEmpty());
    assertEquals(
        3,
        result.warnings().stream()
            .filter(w -> w.errorCode().equals("TRN_SECTION_NOT_IN_SOURCE"))
            .count());
  }

  @Test
  void differsFromThePage_whenOneWordDoes() {
    byte[] bytes = TestHost.resource("authorit/HARBMOR201_Complete_R2.xml");
    String other = new String(bytes, StandardCharsets.UTF_8).replace("hawsers", "cables");
    var actual =
        host.triumvirate(CorpusPayload.ofFile("unit.xml", other.getBytes(StandardCharsets.UTF_8)))
            .instruments()
            .outcomeSpecification();
    assertFalse(
        page()
            .instruments()
            .outcomeSpecification()
            .evidenceRequirements()
            .equals(actual.evidenceRequirements()));
  }

  /** AuthorIT is known to have two levels of bullets; the fixture of the page has three. */
  private Triumvirate page() {
    String page = new String(TestHost.resource("page/good.html"), StandardCharsets.UTF_8);
    String two =
        page.replace(
            "<li>springs, including:<ul><li>fore springs</li><li>aft springs</li></ul></li>",
            "<li>springs</li>");
    assertFalse(two.equals(page));
    return host.triumvirate(
        CorpusPayload.ofFile("page.html", two.getBytes(StandardCharsets.UTF_8)));
  }

  private static CorpusPayload complete() {
    return new CorpusPayload.Files(List.of(file("authorit/HARBMOR201_Complete_R2.xml")));
  }

  private static CorpusFile file(String name) {
    return new CorpusFile(name.substring(name.indexOf('/') + 1), TestHost.resource(name));
  }
}
