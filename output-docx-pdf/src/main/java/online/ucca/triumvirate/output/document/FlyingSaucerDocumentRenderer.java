package online.ucca.triumvirate.output.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.parsers.ParserConfigurationException;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.document.RenderedDocument;
import online.ucca.triumvirate.engine.document.RenderingException;
import online.ucca.triumvirate.output.document.pdf.Paper;
import online.ucca.triumvirate.output.document.text.ReplacementTally;

/**
 * Draws documents as PDF, to be printed and filed, with Flying Saucer and fonts it brings along.
 * Those hold the Latin, Greek and Cyrillic scripts and symbols; any other character is replaced and
 * reported, and characters that show nothing (joiners, marks of direction) are left out. Any number
 * of threads may share one.
 */
public final class FlyingSaucerDocumentRenderer implements DocumentRenderer {
  private final Paper paper;

  /**
   * Reads the fonts and the style sheet that every document is drawn with.
   *
   * @throws UncheckedIOException if one of the module's own resources is damaged
   */
  public FlyingSaucerDocumentRenderer() {
    try {
      paper = Paper.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public DocumentFormat format() {
    return DocumentFormat.PDF;
  }

  @Override
  public boolean isAccessible() {
    return false;
  }

  @Override
  public RenderedDocument render(Document document) {
    ReplacementTally tally = new ReplacementTally();
    try {
      return new RenderedDocument(paper.draw(document, tally), tally.toList());
    } catch (ParserConfigurationException | RuntimeException | StackOverflowError e) {
      throw new RenderingException("cannot draw " + document.documentId() + " as PDF", e);
    }
  }
}
