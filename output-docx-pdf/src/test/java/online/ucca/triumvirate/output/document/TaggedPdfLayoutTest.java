package online.ucca.triumvirate.output.document;

class TaggedPdfLayoutTest extends PdfLayoutContract {
  TaggedPdfLayoutTest() {
    super(new TaggedDocumentRenderer());
  }
}
