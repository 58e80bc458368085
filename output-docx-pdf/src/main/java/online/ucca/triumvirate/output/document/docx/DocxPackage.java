package online.ucca.triumvirate.output.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.output.document.text.Resources;
import online.ucca.triumvirate.output.document.text.TextScanner;

/**
 * The DOCX file around a document's text. Everything that does not depend on the document comes
 * from the skeleton, in the skeleton's order. Immutable; for any number of threads.
 */
public final class DocxPackage {
  static final String HEADER_RELATIONSHIP = "rId4";
  static final String FOOTER_RELATIONSHIP = "rId5";

  /** The earliest date that a zip entry's time holds in every time zone. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String DEFAULT_LANGUAGE = "w:val=\"en\"";

  private final Map<String, byte[]> skeleton;

  private DocxPackage(Map<String, byte[]> skeleton) {
    this.skeleton = Collections.unmodifiableMap(skeleton);
  }

  /**
   * Reads the skeleton.
   *
   * @return the package every document is written into
   * @throws IOException if the skeleton is damaged
   */
  public static DocxPackage load() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    byte[] resource = Resources.bytes("skeleton.docx");
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(resource))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return new DocxPackage(parts);
  }

  /**
   * Writes a document.
   *
   * @param document what to write
   * @param scanner takes its texts apart and counts what it replaces
   * @return the file
   * @throws IOException never in practice: nothing is written outside memory
   */
  public byte[] write(Document document, TextScanner scanner) throws IOException {
    ListNumbers numbers = new ListNumbers();
    Map<String, byte[]> parts = new LinkedHashMap<>(skeleton);
    parts.put("word/document.xml", DocumentPart.body(document, scanner, numbers));
    parts.put("word/header1.xml", DocumentPart.header(document, scanner));
    parts.put("word/footer1.xml", DocumentPart.footer(document, scanner));
    parts.put("docProps/core.xml", DocumentPart.coreProperties(document, scanner));
    parts.computeIfPresent("word/numbering.xml", (name, part) -> numbers.addTo(part));
    for (String name : List.of("word/styles.xml", "word/settings.xml")) {
      parts.computeIfPresent(name, (same, part) -> speaking(document, scanner, part));
    }
    parts.computeIfPresent(
        "word/styles.xml", (name, part) -> PictureParts.coloured(part, document.letterhead()));
    PictureParts.add(parts, document);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A part, with the document's language in place of the skeleton's. */
  private static byte[] speaking(Document document, TextScanner scanner, byte[] part) {
    String language = scanner.uncounted().oneLine(document.language(), 64);
    if (!language.matches("[A-Za-z0-9-]+")) {
      return part;
    }
    return new String(part, StandardCharsets.UTF_8)
        .replace(DEFAULT_LANGUAGE, "w:val=\"" + language + "\"")
        .getBytes(StandardCharsets.UTF_8);
  }
}
