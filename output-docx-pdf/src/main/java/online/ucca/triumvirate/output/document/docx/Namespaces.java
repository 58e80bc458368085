package online.ucca.triumvirate.output.document.docx;

/** The root elements' namespace declarations, as the attributes a {@link MarkupSink} takes. */
final class Namespaces {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private Namespaces() {}

  static String[] story() {
    return new String[] {
      "xmlns:mc", COMPATIBILITY,
      "xmlns:r", RELATIONSHIPS,
      "xmlns:w", WORD,
      "xmlns:w14", WORD_2010,
      "mc:Ignorable", "w14"
    };
  }

  static String[] coreProperties() {
    return new String[] {
      "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc", "http://purl.org/dc/elements/1.1/"
    };
  }
}
