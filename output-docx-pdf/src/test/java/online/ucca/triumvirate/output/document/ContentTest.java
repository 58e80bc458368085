package online.ucca.triumvirate.output.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.document.RenderedDocument;
import org.junit.jupiter.api.Test;

class ContentTest {
  private static final List<String> SAID =
      List.of(
          "Assessment tool",
          "Not for use until contextualised",
          "Judge every criterion on what you saw. A criterion is satisfactory",
          "Prompting once is recorded as a comment.",
          "Behaviour 14: checks the soil’s moisture to a depth of 10 cm",
          "Explain how mulch changes the moisture of the soil in season 6.",
          "☐ Not yet satisfactory",
          "Observation check list",
          "Digest: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.");

  private final RenderedDocument docx = new DocxDocumentRenderer().render(SampleDocuments.tool());
  private final RenderedDocument pdf =
      new FlyingSaucerDocumentRenderer().render(SampleDocuments.tool());

  @Test
  void docxSaysWhatTheDocumentSays() throws Exception {
    String text = DocxReading.of(docx.bytes()).text().replaceAll("[\\s\\u00A0]+", " ");
    SAID.forEach(said -> assertTrue(text.contains(said), said));
    assertEquals(List.of(), docx.replaced());
  }

  @Test
  void pdfSaysWhatTheDocumentSays_inReadingOrder() throws Exception {
    String text = PdfReading.text(pdf.bytes());
    SAID.forEach(said -> assertTrue(text.contains(said), said));
    assertEquals(List.of(), pdf.replaced());
  }

  @Test
  void docxCarriesItsProperties() throws Exception {
    DocxReading read = DocxReading.of(docx.bytes());
    var core = read.part("docProps/core.xml");
    assertEquals(
        "Assessment tool: Maintain a sample garden bed",
        DocxReading.all(core, "dc:title").get(0).getTextContent());
    assertEquals(
        "SMPGDN201 Release 1", DocxReading.all(core, "dc:subject").get(0).getTextContent());
    assertEquals(
        "Sample Training Provider", DocxReading.all(core, "dc:creator").get(0).getTextContent());
    assertEquals("en-AU", DocxReading.all(core, "dc:language").get(0).getTextContent());
    assertEquals(List.of(), DocxReading.all(core, "dcterms:created"));
  }

  @Test
  void pdfCarriesItsPropertiesAndNoDate() throws Exception {
    try (PdfReader reader = new PdfReader(pdf.bytes())) {
      Map<String, String> info = reader.getInfo();
      assertEquals("Assessment tool: Maintain a sample garden bed", info.get("Title"));
      assertEquals("SMPGDN201 Release 1", info.get("Subject"));
      assertEquals("Sample Training Provider", info.get("Author"));
      assertEquals(null, info.get("CreationDate"));
      assertEquals("en-AU", reader.getCatalog().get(PdfName.LANG).toString());
    }
  }

  @Test
  void pdfOutlineFollowsTheHeadings() throws Exception {
    try (PdfReader reader = new PdfReader(pdf.bytes())) {
      List<Map<String, Object>> outline = SimpleBookmark.getBookmarkList(reader);
      assertEquals(
          List.of("Before the assessment", "Knowledge questions", "Declarations"),
          outline.stream().map(entry -> entry.get("Title")).toList());
    }
  }
}
