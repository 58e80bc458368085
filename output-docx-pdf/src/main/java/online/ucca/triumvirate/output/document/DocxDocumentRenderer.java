package online.ucca.triumvirate.output.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.document.RenderedDocument;
import online.ucca.triumvirate.engine.document.RenderingException;
import online.ucca.triumvirate.output.document.docx.DocxPackage;
import online.ucca.triumvirate.output.document.text.ReplacementTally;
import online.ucca.triumvirate.output.document.text.TextScanner;

/**
 * Draws documents as DOCX (ISO/IEC 29500 transitional), for a provider to edit: real headings,
 * lists, repeating header rows, boxes to click and fields to fill in. Replaces only what no XML
 * file may hold. Holds nothing but an immutable skeleton, so any number of threads may share one.
 */
public final class DocxDocumentRenderer implements DocumentRenderer {
  private final DocxPackage skeleton;

  /**
   * Reads the skeleton that every document is written into.
   *
   * @throws UncheckedIOException if the module's own resource is damaged
   */
  public DocxDocumentRenderer() {
    try {
      skeleton = DocxPackage.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public DocumentFormat format() {
    return DocumentFormat.DOCX;
  }

  @Override
  public boolean isAccessible() {
    return true;
  }

  @Override
  public RenderedDocument render(Document document) {
    ReplacementTally tally = new ReplacementTally();
    try {
      byte[] bytes = skeleton.write(document, new TextScanner(codePoint -> true, tally));
      return new RenderedDocument(bytes, tally.toList());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new RenderingException("cannot draw " + document.documentId() + " as DOCX", e);
    }
  }
}
