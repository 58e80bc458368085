package online.ucca.triumvirate.output.document.pdf;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Objects;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.output.document.text.TextScanner;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PDFCreationListener;

/**
 * Gives a PDF its properties, and takes out of it what would change from run to run: no creation
 * date (a pack's only date is the pack's), and a file id that follows from the content.
 */
final class FixedProperties implements PDFCreationListener {
  private static final int LIMIT = 255;

  private final Document document;
  private final TextScanner scanner;
  private final byte[] fileId;

  FixedProperties(Document document, TextScanner scanner, byte[] fileId) {
    this.document = document;
    this.scanner = scanner;
    this.fileId = fileId;
  }

  @Override
  public void preOpen(ITextRenderer renderer) {
    PdfWriter writer = Objects.requireNonNull(renderer.getWriter());
    // Else OpenPDF writes the offsets of objects in the digits of the default locale.
    writer.setFullCompression();
    PdfDictionary info = writer.getInfo();
    info.remove(PdfName.CREATIONDATE);
    info.remove(PdfName.MODDATE);
    info.put(PdfName.TITLE, text(document.title()));
    info.put(PdfName.SUBJECT, text(document.subject()));
    info.put(PdfName.AUTHOR, text(document.author()));
    info.put(PdfName.KEYWORDS, text(document.documentId()));
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(fileId, fileId));
    String language = scanner.oneLine(document.language(), LIMIT);
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
  }

  @Override
  public void preWrite(ITextRenderer renderer, int pageCount) {
    // The properties are set before the file is opened.
  }

  @Override
  public void onClose(ITextRenderer renderer) {
    // Nothing is added at the end.
  }

  private PdfString text(String value) {
    return new PdfString(scanner.oneLine(value, LIMIT), PdfObject.TEXT_UNICODE);
  }
}
