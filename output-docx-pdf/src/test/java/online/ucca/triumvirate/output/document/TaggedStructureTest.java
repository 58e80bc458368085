package online.ucca.triumvirate.output.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.document.Block.Heading;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.output.document.StructureReading.Part;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

/** What assistive technology is told, beside what is drawn. */
class TaggedStructureTest {
  private final TaggedDocumentRenderer renderer = new TaggedDocumentRenderer();

  @Test
  void readsEverythingInOrder_andPageFurnitureNever() throws Exception {
    String text = read(SampleDocuments.tool()).text();
    int at = -1;
    for (String next :
        List.of(
            "Assessment tool",
            "Not for use until contextualised",
            "Candidate id",
            "Before the assessment",
            "–in writing, where they change",
            "Judge every criterion on what you saw",
            "Task 1: Prepare",
            "Observation check list",
            "Behaviour 14",
            "KQ-6",
            "Declarations",
            "Source: invented")) {
      int found = text.indexOf(next, at + 1);
      assertTrue(found > at, next + " is not after what comes before it in " + text);
      at = found;
    }
    assertFalse(text.contains("Page 1"), text);
    assertFalse(text.contains("Pack 7d2f"), text);
  }

  @Test
  void readsAHeaderRowOnce_howeverOftenItIsDrawn() throws Exception {
    byte[] drawn = renderer.render(SampleDocuments.matrix(60)).bytes();
    assertEquals(6, PdfReading.pages(drawn).stream().filter(p -> p.contains("Condition")).count());
    StructureReading read = StructureReading.of(drawn);
    assertEquals(2, read.text().split("Condition", -1).length);
    assertEquals(1 + 60, read.all("TR").size() - 60 / 10);
  }

  @Test
  void tellsWhatHeadsARowOrAColumn() throws Exception {
    StructureReading read = read(SampleDocuments.matrix(12));
    assertEquals("Column", only(read, "TH", "Requirement").attribute("Scope"));
    assertEquals("Row", only(read, "TH", "PC 1.3").attribute("Scope"));
    Part group = only(read, "TH", "Element 2");
    assertEquals("Column", group.attribute("Scope"));
    assertEquals(6, group.attributes().getInt("ColSpan"));
    assertEquals(12 * 5, read.all("TD").size());
  }

  @Test
  void tellsWhatATableShows_inItsCaptionOrItsSummary() throws Exception {
    StructureReading read = read(SampleDocuments.tool());
    assertEquals("Observation check list", read.all("Caption").get(0).text());
    int caption = read.parts().indexOf(read.all("Caption").get(0));
    assertEquals("Table", read.parts().get(caption - 1).type());
    List<String> summaries = new ArrayList<>();
    for (Part table : read.all("Table")) {
      summaries.add(String.valueOf(table.attributes().getString("Summary")));
    }
    assertEquals(List.of("Candidate and assessor", "null", "Signatures"), summaries);
  }

  @Test
  void tellsWhatIsToBeTickedOrWritten() throws Exception {
    StructureReading read = read(SampleDocuments.tool());
    Part box = read.all(part -> "Result satisfactory".equals(part.alternative())).get(0);
    assertEquals("Form", box.type());
    assertEquals("cb", box.attribute("Role"));
    assertEquals("off", box.attribute("checked"));
    assertEquals("☐", box.text());
    Part rule = read.all(part -> "KQ-3 initials".equals(part.alternative())).get(0);
    assertEquals("tv", rule.attribute("Role"));
    assertEquals(2 + 2 * 14 + 2 * 6, read.all(p -> "cb".equals(p.attribute("Role"))).size());
  }

  @Test
  void givesListsTheirMarkersAndTheirLevels() throws Exception {
    StructureReading read = read(SampleDocuments.tool());
    Part inner = only(read, "LBody", "Prompting once is recorded as a comment.");
    Part outer =
        read.all(p -> p.type().equals("LBody") && p.text().startsWith("Tick what you")).get(0);
    assertTrue(inner.depth() > outer.depth());
    assertEquals("–", read.parts().get(read.parts().indexOf(inner) - 1).text());
    assertEquals("2.", read.parts().get(read.parts().indexOf(outer) - 1).text());
    assertEquals("Decimal", read.all("L").get(2).attribute("ListNumbering"));
    assertEquals("Disc", read.all("L").get(0).attribute("ListNumbering"));
  }

  @Test
  void skipsNoLevelOfHeadings() throws Exception {
    Document document =
        SampleDocuments.of(
            new Heading(3, "A"), new Heading(1, "B"), new Heading(3, "C"), new Heading(2, "D"));
    List<String> headings =
        read(document).all(part -> part.type().matches("H[1-6]")).stream()
            .map(part -> part.type() + " " + part.text())
            .toList();
    assertEquals(List.of("H1 A", "H1 B", "H2 C", "H2 D"), headings);
  }

  @Test
  void saysWhatItIs() throws Exception {
    try (PDDocument file = Loader.loadPDF(renderer.render(SampleDocuments.tool()).bytes())) {
      PDDocumentCatalog catalog = file.getDocumentCatalog();
      assertEquals("en-AU", catalog.getLanguage());
      assertTrue(catalog.getMarkInfo().isMarked());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      assertEquals(SampleDocuments.tool().title(), file.getDocumentInformation().getTitle());
      assertNull(file.getDocumentInformation().getCreationDate());
      assertNull(file.getDocumentInformation().getProducer());
      String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), metadata);
      assertTrue(metadata.contains("<pdfaid:conformance>A</pdfaid:conformance>"), metadata);
      assertTrue(metadata.contains(">" + SampleDocuments.tool().title() + "<"), metadata);
      for (PDPage page : file.getPages()) {
        COSDictionary dictionary = page.getCOSObject();
        assertEquals("S", dictionary.getNameAsString(COSName.getPDFName("Tabs")));
      }
      assertEquals(
          List.of(
              "Before the assessment",
              "  Task 1: Prepare and maintain the bed",
              "Knowledge questions"),
          outline(catalog.getDocumentOutline(), "").subList(0, 3));
    }
  }

  @Test
  void givesEachTextAFileIdOfItsOwn() throws Exception {
    assertNotEquals(fileId("one"), fileId("two"));
    assertEquals(fileId("one"), fileId("one"));
  }

  private String fileId(String text) throws Exception {
    try (PDDocument file = Loader.loadPDF(renderer.render(SampleDocuments.of(text)).bytes())) {
      return file.getDocument().getDocumentID().toString();
    }
  }

  private static List<String> outline(PDOutlineNode node, String indent) {
    List<String> lines = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      lines.add(indent + item.getTitle());
      lines.addAll(outline(item, indent + "  "));
    }
    return lines;
  }

  private static Part only(StructureReading read, String type, String text) {
    List<Part> found = read.all(p -> p.type().equals(type) && p.text().equals(text));
    assertEquals(1, found.size(), () -> type + " " + text + " in " + read.types());
    return found.get(0);
  }

  private StructureReading read(Document document) throws Exception {
    return StructureReading.of(renderer.render(document).bytes());
  }
}
