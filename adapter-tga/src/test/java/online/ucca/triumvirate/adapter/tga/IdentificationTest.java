package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.id.CorpusId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentificationTest {
  private final TestHost host = new TestHost();

  @Test
  void knowsAnExtractedUnit() {
    CorpusPayload payload = TestHost.file("unit/good.json");
    CorpusIdentity identity = host.adapter.identify(payload);
    assertTrue(identity.isSupported());
    assertEquals(new CorpusId("HARBMOR201_R1"), identity.corpusId());
    assertEquals("tga_unit_json", identity.corpusType());
    assertEquals("R1", identity.corpusVersion());
    assertEquals(payload.hash(), identity.corpusHash());
    assertEquals("TGA", identity.sourceSystem());
    assertEquals("AU", identity.jurisdiction());
    assertFalse(identity.requiresEnrichment());
  }

  @Test
  void knowsAPage() {
    CorpusIdentity identity = host.adapter.identify(TestHost.file("page/good.html"));
    assertEquals(new CorpusId("HARBMOR201_R2"), identity.corpusId());
    assertEquals("tga_unit_page", identity.corpusType());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit/truncated.json",
        "unit/missing-release.json",
        "unit/code-like-a-path.json",
        "page/qualification-page.html",
        "page/not-rendered.html",
        "page/not-utf8.html",
        "page/no-release-marked.html"
      })
  void supportsWhatItCannotNameYet_soThatIngestionCanSayWhy(String fixture) {
    CorpusIdentity identity = host.adapter.identify(TestHost.file(fixture));
    assertTrue(identity.isSupported());
    assertNull(identity.corpusId());
    assertNull(identity.corpusVersion());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{",
        "[]",
        "{\"code\": \"X1\", \"triumvirate_id\": \"y\"}",
        "<html><body>Another register</body></html>",
        "<?xml version=\"1.0\"?><ECFR>training.gov.au</ECFR>",
        "PK\u0003\u0004",
        "training.gov.au"
      })
  void leavesTheRestToOthers(String content) {
    CorpusIdentity identity =
        host.adapter.identify(
            CorpusPayload.ofFile("file", content.getBytes(StandardCharsets.UTF_8)));
    assertFalse(identity.isSupported());
    assertNull(identity.corpusId());
    assertNull(identity.corpusType());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"element_number\": \"1\"}]",
        "\uFEFF{\"element_number\": \"1\"}",
        "{\"a\": 1.5, \"performance_criteria\": []}"
      })
  void supportsJsonThatIsNotAcceptable_soThatIngestionCanSayWhy(String content) {
    assertTrue(
        host.adapter
            .identify(CorpusPayload.ofFile("file", content.getBytes(StandardCharsets.UTF_8)))
            .isSupported());
  }

  @Test
  void leavesCorporaOfSeveralFilesToOthers() {
    CorpusFile file = new CorpusFile("a.json", TestHost.resource("unit/good.json"));
    assertFalse(host.adapter.identify(new CorpusPayload.Files(List.of(file, file))).isSupported());
  }

  @ParameterizedTest
  @ValueSource(strings = {"BSBTWK201", "BSBTWK201_R1", "MEM18.6B", "004/01", "RIIWHS202E"})
  void takesACodeForACode(String code) {
    assertTrue(host.adapter.identify(new CorpusPayload.Reference(code)).isSupported());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "moor",
        "14 CFR 61",
        "../unit1",
        "/srv/unit1",
        "C:\\unit1",
        "unit1.json",
        "unit_1/",
        "A1234567890123456789012345"
      })
  void takesNothingElseForACode(String text) {
    assertFalse(host.adapter.identify(new CorpusPayload.Reference(text)).isSupported());
  }

  @Test
  void namesACorpusByACodeWithItsRelease() {
    assertEquals(
        new CorpusId("BSBTWK201_R1"),
        host.adapter.identify(new CorpusPayload.Reference("BSBTWK201_R1")).corpusId());
    assertNull(host.adapter.identify(new CorpusPayload.Reference("BSBTWK201")).corpusId());
  }
}
