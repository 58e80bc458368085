package online.ucca.triumvirate.adapter.tga.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents, put together for a test. */
public final class DocxFixture {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> related = new LinkedHashMap<>();

  private DocxFixture() {}

  /** A unit in the shape of the register's documents. */
  public static DocxFixture unit() {
    return of(resource("document.xml"));
  }

  /** A document with the given main part, and the styles and lists of the unit. */
  public static DocxFixture of(String document) {
    DocxFixture fixture = new DocxFixture();
    fixture.with(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    fixture.with("_rels/.rels", relationships(Map.of("word/document.xml", "officeDocument")));
    fixture.with("word/document.xml", document);
    fixture.related("styles", "styles.xml", resource("styles.xml"));
    fixture.related("numbering", "numbering.xml", resource("numbering.xml"));
    return fixture;
  }

  /** A document whose body follows the unit's title block and one heading. */
  public static DocxFixture withBody(String body) {
    return of(
        "<w:document xmlns:w=\""
            + WORD
            + "\" xmlns:mc=\"urn:mc\"><w:body>"
            + paragraph("", "HARBMOR201 Moor a vessel at a berth")
            + paragraph("", "Release 2")
            + paragraph("Heading2", "Application")
            + body
            + "</w:body></w:document>");
  }

  static String paragraph(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  /** Adds or replaces a part. */
  public DocxFixture with(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds a part that the main part is related to. */
  public DocxFixture related(String kind, String name, String content) {
    related.put(name, kind);
    with("word/" + name, content);
    return with("word/_rels/document.xml.rels", relationships(related));
  }

  /** Takes a part away. */
  public DocxFixture without(String name) {
    parts.remove(name);
    return this;
  }

  /** The file; the same for the same parts. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String relationships(Map<String, String> kinds) {
    StringBuilder out =
        new StringBuilder(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    kinds.forEach(
        (target, kind) ->
            out.append("<Relationship Id=\"")
                .append(kind)
                .append("\" Type=\"")
                .append(OFFICE)
                .append(kind)
                .append("\" Target=\"")
                .append(target)
                .append("\"/>"));
    return out.append("</Relationships>").toString();
  }

  /** A text beside the tests of this package. */
  public static String resource(String name) {
    try (InputStream in = DocxFixture.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no fixture " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
