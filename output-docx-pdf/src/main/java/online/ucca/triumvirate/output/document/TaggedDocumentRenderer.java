package online.ucca.triumvirate.output.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.parsers.ParserConfigurationException;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.document.RenderedDocument;
import online.ucca.triumvirate.engine.document.RenderingException;
import online.ucca.triumvirate.output.document.tagged.TaggedPaper;
import online.ucca.triumvirate.output.document.text.ReplacementTally;
import org.jspecify.annotations.Nullable;

/**
 * Draws documents as tagged PDF (PDF/UA-1, PDF/A-2a), for people who use assistive technology, with
 * Open HTML to PDF. It looks like the plain PDF and replaces the same characters. Fonts are read
 * when the first document is drawn: a host that draws none of these pays nothing. Any number of
 * threads may share one.
 */
public final class TaggedDocumentRenderer implements DocumentRenderer {
  private volatile @Nullable TaggedPaper paper;

  /** Makes a renderer that has read nothing yet. */
  public TaggedDocumentRenderer() {}

  @Override
  public DocumentFormat format() {
    return DocumentFormat.PDF;
  }

  @Override
  public boolean isAccessible() {
    return true;
  }

  @Override
  public RenderedDocument render(Document document) {
    ReplacementTally tally = new ReplacementTally();
    try {
      return new RenderedDocument(paper().draw(document, tally), tally.toList());
    } catch (ParserConfigurationException | IOException | RuntimeException | StackOverflowError e) {
      throw new RenderingException("cannot draw " + document.documentId() + " as tagged PDF", e);
    }
  }

  private TaggedPaper paper() {
    TaggedPaper loaded = paper;
    if (loaded == null) {
      synchronized (this) {
        loaded = paper;
        if (loaded == null) {
          try {
            loaded = TaggedPaper.load();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          paper = loaded;
        }
      }
    }
    return loaded;
  }
}
