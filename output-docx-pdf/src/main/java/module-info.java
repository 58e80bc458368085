import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.pack.contextualisation.LogoReader;
import online.ucca.triumvirate.output.document.DocxDocumentRenderer;
import online.ucca.triumvirate.output.document.FlyingSaucerDocumentRenderer;
import online.ucca.triumvirate.output.document.TaggedDocumentRenderer;
import online.ucca.triumvirate.output.document.logo.PlainLogoReader;

/**
 * Draws the engine's documents as DOCX and as PDF. Exports nothing: a host finds the renderers by
 * {@link java.util.ServiceLoader}.
 *
 * @provides DocumentRenderer one for DOCX, one for PDF, one for tagged PDF
 * @provides LogoReader for PNG and JPEG
 */
module online.ucca.triumvirate.output.document {
  requires static transitive org.jspecify;
  requires online.ucca.triumvirate.engine;
  requires java.xml;
  requires flying.saucer;
  requires flying.saucer.pdf;
  requires com.github.librepdf.openpdf;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.fontbox;

  // Used by Flying Saucer, OpenPDF and PDFBox, which as automatic modules cannot say so.
  requires java.desktop;
  requires java.logging;
  requires jdk.xml.dom;
  requires org.slf4j;

  provides DocumentRenderer with
      DocxDocumentRenderer,
      FlyingSaucerDocumentRenderer,
      TaggedDocumentRenderer;
  provides LogoReader with
      PlainLogoReader;
}
