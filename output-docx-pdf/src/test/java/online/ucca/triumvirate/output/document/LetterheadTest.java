package online.ucca.triumvirate.output.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.document.Letterhead;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.output.document.logo.PlainLogoReader;
import org.junit.jupiter.api.Test;

class LetterheadTest {
  private final Picture logo = logo();
  private final Document plain = SampleDocuments.tool();
  private final Document own = on(new Letterhead(logo, "#0b4f6c", "#223344"));

  @Test
  void docxHoldsTheLogoOnce_inHeaderAndBody_withWordsForIt() throws IOException {
    Map<String, byte[]> parts = parts(draw(new DocxDocumentRenderer(), own));

    assertArrayEquals(logo.png(), parts.get("word/media/picture1.png"));
    for (String part : List.of("word/document.xml", "word/header1.xml")) {
      assertTrue(text(parts, part).contains("r:embed=\"rIdPicture1\""), part);
      assertTrue(text(parts, part).contains("descr=\"A &lt;white&gt; anchor\""), part);
    }
    for (String part : List.of("word/_rels/document.xml.rels", "word/_rels/header1.xml.rels")) {
      assertTrue(text(parts, part).contains("Target=\"media/picture1.png\""), part);
    }
    assertTrue(text(parts, "[Content_Types].xml").contains("Extension=\"png\""));
  }

  @Test
  void docxHasTheProvidersColours() throws IOException {
    Map<String, byte[]> parts = parts(draw(new DocxDocumentRenderer(), own));

    assertFalse(text(parts, "word/styles.xml").contains("1F3A5F"));
    assertTrue(text(parts, "word/styles.xml").contains("0B4F6C"));
    assertTrue(text(parts, "word/document.xml").contains("w:fill=\"223344\""));
    assertFalse(text(parts, "word/document.xml").contains("w:fill=\"DDE5EE\""));
  }

  @Test
  void pdfHoldsThePicture() {
    byte[] with = draw(new FlyingSaucerDocumentRenderer(), own);
    byte[] without = draw(new FlyingSaucerDocumentRenderer(), plain);

    String image = "/Subtype/Image";
    assertTrue(new String(with, StandardCharsets.ISO_8859_1).contains(image));
    assertFalse(new String(without, StandardCharsets.ISO_8859_1).contains(image));
    assertArrayEquals(with, draw(new FlyingSaucerDocumentRenderer(), own));
  }

  @Test
  void bothPdfsHaveTheProvidersColours_inHeadingsAndTableHeads() throws IOException {
    for (DocumentRenderer renderer :
        List.of(new FlyingSaucerDocumentRenderer(), new TaggedDocumentRenderer())) {
      String own = PdfReading.instructions(draw(renderer, this.own));
      String without = PdfReading.instructions(draw(renderer, plain));
      for (String colour :
          List.of(
              "0\\.0431\\d* 0\\.3098\\d* 0\\.4235\\d* rg", "0\\.1333\\d* 0\\.2 0\\.266\\d* rg")) {
        assertTrue(Pattern.compile(colour).matcher(own).find(), renderer + " " + colour);
        assertFalse(Pattern.compile(colour).matcher(without).find(), renderer + " " + colour);
      }
    }
  }

  @Test
  void withoutLetterheadNothingIsAdded() throws IOException {
    Map<String, byte[]> parts = parts(draw(new DocxDocumentRenderer(), plain));

    assertEquals(0, parts.keySet().stream().filter(name -> name.contains("media")).count());
    assertTrue(text(parts, "word/styles.xml").contains("1F3A5F"));
  }

  private Document on(Letterhead letterhead) {
    List<Block> blocks = new ArrayList<>(plain.blocks());
    blocks.add(0, new Block.Figure(logo, 3969, 1417));
    return new Document(
        plain.documentId(),
        plain.title(),
        plain.subject(),
        plain.author(),
        plain.language(),
        plain.paper(),
        plain.orientation(),
        plain.furniture(),
        letterhead,
        blocks);
  }

  private static Picture logo() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertTrue(ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB), "png", out));
      return new PlainLogoReader().read(out.toByteArray(), "A <white> anchor");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] draw(DocumentRenderer renderer, Document document) {
    return renderer.render(document).bytes();
  }

  private static Map<String, byte[]> parts(byte[] docx) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }
}
