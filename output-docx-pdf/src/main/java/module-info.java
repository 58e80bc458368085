import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.output.document.DocxDocumentRenderer;
import online.ucca.triumvirate.output.document.FlyingSaucerDocumentRenderer;

/**
 * Draws the engine's documents as DOCX and as PDF. Exports nothing: a host finds the renderers by
 * {@link java.util.ServiceLoader}.
 *
 * @provides DocumentRenderer one for DOCX, one for PDF
 */
module online.ucca.triumvirate.output.document {
  requires static transitive org.jspecify;
  requires online.ucca.triumvirate.engine;
  requires java.xml;
  requires flying.saucer;
  requires flying.saucer.pdf;
  requires com.github.librepdf.openpdf;

  // Used by Flying Saucer and OpenPDF, which as automatic modules cannot say so.
  requires java.desktop;
  requires java.logging;
  requires jdk.xml.dom;
  requires org.slf4j;

  provides DocumentRenderer with
      DocxDocumentRenderer,
      FlyingSaucerDocumentRenderer;
}
