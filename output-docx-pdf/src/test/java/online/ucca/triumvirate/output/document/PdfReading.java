package online.ucca.triumvirate.output.document;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A PDF's text read back, page by page, runs of white space made one space. */
final class PdfReading {
  private PdfReading() {}

  static List<String> pages(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(extractor.getTextFromPage(page).replaceAll("[\\s\\u00A0]+", " "));
      }
      return pages;
    }
  }

  static String text(byte[] pdf) throws IOException {
    return String.join(" ", pages(pdf));
  }
}
