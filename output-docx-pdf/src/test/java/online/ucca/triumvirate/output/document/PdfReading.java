package online.ucca.triumvirate.output.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF's text read back, page by page, runs of white space made one space. */
final class PdfReading {
  private PdfReading() {}

  static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= file.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(file).replaceAll("[\\s\\u00A0]+", " "));
      }
      return pages;
    }
  }

  /** What draws the pages, without what is compressed. */
  static String instructions(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      StringBuilder all = new StringBuilder();
      for (PDPage page : file.getPages()) {
        all.append(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
      }
      return all.toString();
    }
  }

  static String text(byte[] pdf) throws IOException {
    return String.join(" ", pages(pdf));
  }
}
