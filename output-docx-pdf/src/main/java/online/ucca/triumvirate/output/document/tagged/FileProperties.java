package online.ucca.triumvirate.output.document.tagged;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.output.document.text.TextScanner;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a file says of itself: title, language, and that it is PDF/UA-1 and PDF/A-2a. There is no
 * date in it (a pack's only date is the pack's), and its id follows from the content.
 */
final class FileProperties {
  private static final int LIMIT = 255;
  private static final int COLOURANTS = 3;
  private static final float PDF_VERSION = 1.7f;
  private static final String SRGB = "sRGB IEC61966-2.1";

  /** Well-formed in the sense of BCP 47, as far as ISO 32000-1, 14.9.2.2 asks. */
  private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

  private static final String UNDETERMINED = "und";

  private final Document document;
  private final TextScanner scanner;

  FileProperties(Document document, TextScanner scanner) {
    this.document = document;
    this.scanner = scanner;
  }

  void write(PDDocument file, byte[] digest, byte[] profile) throws IOException {
    file.setVersion(PDF_VERSION);
    file.setDocumentId(ByteBuffer.wrap(digest).getLong());
    String title = line(document.title().isBlank() ? document.documentId() : document.title());
    String subject = line(document.subject());
    String author = line(document.author());
    String keywords = line(document.documentId());

    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setSubject(subject);
    information.setAuthor(author);
    information.setKeywords(keywords);
    file.setDocumentInformation(information);

    PDDocumentCatalog catalog = file.getDocumentCatalog();
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    String language = language(document);
    catalog.setLanguage(language);
    for (Object root : catalog.getStructureTreeRoot().getKids()) {
      if (root instanceof PDStructureElement element) {
        element.setLanguage(language);
      }
    }
    byte[] packet = XmpPacket.of(title, subject, author, keywords).getBytes(StandardCharsets.UTF_8);
    catalog.setMetadata(new PDMetadata(file, new ByteArrayInputStream(packet)));

    // Not by way of the JDK's colour profiles: each version writes its own name into the header.
    PDStream colours = new PDStream(file, new ByteArrayInputStream(profile), COSName.FLATE_DECODE);
    colours.getCOSObject().setInt(COSName.N, COLOURANTS);
    COSDictionary entry = new COSDictionary();
    entry.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    entry.setItem(COSName.S, COSName.GTS_PDFA1);
    entry.setItem(COSName.DEST_OUTPUT_PROFILE, colours);
    PDOutputIntent intent = new PDOutputIntent(entry);
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    catalog.addOutputIntent(intent);
  }

  private static String language(Document document) {
    String language = document.language();
    return LANGUAGE_TAG.matcher(language).matches() ? language : UNDETERMINED;
  }

  private String line(String text) {
    return scanner.oneLine(text, LIMIT);
  }
}
