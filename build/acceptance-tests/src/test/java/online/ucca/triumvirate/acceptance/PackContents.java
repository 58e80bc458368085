package online.ucca.triumvirate.acceptance;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import online.ucca.triumvirate.model.json.JsonDocument;

/** A pack as a reader meets it: the texts of its documents, white space folded. */
public final class PackContents {
  private static final int SHORTEST_BEGINNING = 20;

  private final Map<String, byte[]> entries;

  public PackContents(Path zip) throws IOException {
    this(Files.readAllBytes(zip));
  }

  public PackContents(byte[] zip) throws IOException {
    this.entries = unzip(zip);
  }

  public List<String> paths() {
    return List.copyOf(entries.keySet());
  }

  public JsonObject manifest() {
    return JsonDocument.read(bytes("manifest.json")).tree();
  }

  public byte[] bytes(String path) {
    byte[] bytes = entries.get(path);
    if (bytes == null) {
      throw new IllegalArgumentException(path + " is not in the pack: " + paths());
    }
    return bytes;
  }

  /** The whole text of a document. */
  public String text(String path) throws IOException {
    return String.join(" ", pages(path));
  }

  /**
   * The texts of a document's pages; a DOCX has its pages only when it is drawn, so it counts as
   * one.
   */
  public List<String> pages(String path) throws IOException {
    if (!path.endsWith(".pdf")) {
      return List.of(folded(docxText(path)));
    }
    PdfReader reader = new PdfReader(bytes(path));
    PdfTextExtractor extractor = new PdfTextExtractor(reader);
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      pages.add(folded(extractor.getTextFromPage(page)));
    }
    return pages;
  }

  /** Whether a statement stands on a page, or begins on one and goes on on the next ones. */
  public static boolean holds(List<String> pages, String statement) {
    for (int page = 0; page < pages.size(); page++) {
      if (holdsFrom(pages, page, statement)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsFrom(List<String> pages, int page, String statement) {
    if (page == pages.size()) {
      return false;
    }
    if (pages.get(page).contains(statement)) {
      return true;
    }
    int cut = statement.lastIndexOf(' ');
    while (cut > 0 && !pages.get(page).contains(statement.substring(0, cut))) {
      cut = statement.lastIndexOf(' ', cut - 1);
    }
    // A beginning of a few words stands on many pages by chance.
    return cut > SHORTEST_BEGINNING && holdsFrom(pages, page + 1, statement.substring(cut + 1));
  }

  public static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private String docxText(String path) throws IOException {
    byte[] body = unzip(bytes(path)).getOrDefault("word/document.xml", new byte[0]);
    return new String(body, StandardCharsets.UTF_8)
        .replaceAll("</w:p>|<w:br/>|<w:tab/>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }
}
