package online.ucca.triumvirate.acceptance;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Everything that a file says, with nothing left compressed: its bytes, those of the files inside
 * it, entry names and comments, PDF objects with their streams, and the text of PDF pages.
 */
final class FileInside {
  private final List<String> texts = new ArrayList<>();

  private FileInside() {}

  /** The words that occur anywhere in a file, in whatever case, in one byte or two a character. */
  static List<String> found(byte[] file, List<String> words) throws IOException {
    FileInside inside = new FileInside();
    inside.read(file);
    return words.stream()
        .filter(
            word ->
                inside.texts.stream()
                    .anyMatch(text -> text.contains(word.toLowerCase(Locale.ROOT))))
        .toList();
  }

  private void read(byte[] file) throws IOException {
    note(file);
    String start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
    if (start.equals("PK\u0003\u0004")) {
      readArchive(file);
    } else if (start.equals("%PDF")) {
      readPdf(file);
    }
  }

  private void readArchive(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        read(zip.readAllBytes());
      }
    }
  }

  private void readPdf(byte[] file) throws IOException {
    PdfReader reader = new PdfReader(file);
    for (int i = 0; i < reader.getXrefSize(); i++) {
      PdfObject object = reader.getPdfObject(i);
      if (object != null) {
        note(object.toString().getBytes(StandardCharsets.UTF_8));
      }
      if (object instanceof PRStream stream) {
        note(PdfReader.getStreamBytes(stream));
      }
    }
    reader.getInfo().values().forEach(value -> note(value.getBytes(StandardCharsets.UTF_8)));
    PdfTextExtractor extractor = new PdfTextExtractor(reader);
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      note(extractor.getTextFromPage(page).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void note(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    texts.add(text);
    texts.add(text.replace("\0", ""));
  }
}
