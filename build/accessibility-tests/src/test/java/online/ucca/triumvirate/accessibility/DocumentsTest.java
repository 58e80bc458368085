package online.ucca.triumvirate.accessibility;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Documents that a pack does not have conform as well; and what does not conform is found. */
class DocumentsTest {

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("hostile", Samples.hostile()),
        Arguments.of("empty", Samples.empty()),
        Arguments.of("headings", Samples.skippingHeadings()),
        Arguments.of("lists", Samples.jumpingLists()),
        Arguments.of("table", Samples.longTable()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void everyDocumentConforms(String name, Document document) throws Exception {
    Conformance.assertAccessible(Samples.accessible(document), name);
  }

  @Test
  void findsTheUntaggedPdf() throws Exception {
    byte[] plain = Samples.plain(oneParagraph());
    Set<String> accessibility = Conformance.findings(plain, PDFAFlavour.PDFUA_1);
    assertTrue(names(accessibility, "7.1-11 "), accessibility::toString);
    Set<String> archive = Conformance.findings(plain, PDFAFlavour.PDFA_2_A);
    assertTrue(names(archive, "6.7.3.3-1 "), archive::toString);
  }

  @Test
  void findsThePdfWithoutATitle() throws Exception {
    byte[] tagged = Samples.accessible(oneParagraph());
    try (PDDocument file = Loader.loadPDF(tagged)) {
      PDDocumentCatalog catalog = file.getDocumentCatalog();
      String metadata =
          new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
              .replaceAll("<dc:title>.*</dc:title>", "");
      byte[] untitled = metadata.getBytes(StandardCharsets.UTF_8);
      catalog.setMetadata(new PDMetadata(file, new ByteArrayInputStream(untitled)));
      Set<String> findings = Conformance.findings(saved(file), PDFAFlavour.PDFUA_1);
      assertTrue(names(findings, "7.1-9 "), findings::toString);
    }
  }

  @Test
  void findsThePdfWithoutColourProfileOrLanguage() throws Exception {
    byte[] tagged = Samples.accessible(oneParagraph());
    try (PDDocument file = Loader.loadPDF(tagged)) {
      file.getDocumentCatalog().setOutputIntents(List.of());
      file.getDocumentCatalog().setLanguage(null);
      byte[] saved = saved(file);
      assertFalse(Conformance.findings(saved, PDFAFlavour.PDFA_2_A).isEmpty());
      assertFalse(Conformance.findings(saved, PDFAFlavour.PDFUA_1).isEmpty());
    }
  }

  private static Document oneParagraph() {
    return Samples.of(Block.Paragraph.of(ParagraphStyle.BODY, "Text"));
  }

  private static boolean names(Set<String> findings, String rule) {
    return findings.stream().anyMatch(finding -> finding.startsWith(rule));
  }

  private static byte[] saved(PDDocument file) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.save(out);
    return out.toByteArray();
  }
}
