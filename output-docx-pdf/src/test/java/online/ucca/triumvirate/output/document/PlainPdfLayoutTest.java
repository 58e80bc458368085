package online.ucca.triumvirate.output.document;

class PlainPdfLayoutTest extends PdfLayoutContract {
  PlainPdfLayoutTest() {
    super(new FlyingSaucerDocumentRenderer());
  }
}
