package online.ucca.triumvirate.adapter.tga.csv;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import online.ucca.triumvirate.adapter.tga.format.Latin1;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;

/** An export as a file: what it looks like, and the records in it. */
final class CsvExports {
  private static final int LARGEST_HEADER = 64 * 1024;

  private CsvExports() {}

  /** Whether a file begins with the header of an export, of units or of something else. */
  static boolean isExport(CorpusFile file, boolean ofUnits) {
    String start = Latin1.start(file);
    int end = start.indexOf('\n');
    String header = end < 0 ? start : start.substring(0, end);
    return header.contains(ExportColumns.CODE + ",")
        && header.contains(ExportColumns.KIND + ",")
        && header.contains(ExportColumns.ELEMENTS) == ofUnits;
  }

  /** One file for each record: the header and the record, byte for byte as they stand. */
  static Stream<CorpusFile> corpora(CorpusFile file) {
    Records records = new Records(file.name(), file.content());
    return records.areSeveral()
        ? StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        : Stream.of(file);
  }

  /** The records of a file, each taken out when it is asked for. */
  private static final class Records implements Iterator<CorpusFile> {
    private final String name;
    private final ByteBuffer bytes;
    private final int header;
    private int next;
    private int number;

    Records(String name, ByteBuffer bytes) {
      this.name = name;
      this.bytes = bytes;
      this.header = CsvRecords.end(bytes, CsvRecords.markLength(bytes));
      this.next = CsvRecords.skipBlankLines(bytes, header);
    }

    boolean areSeveral() {
      return header <= LARGEST_HEADER
          && CsvRecords.skipBlankLines(bytes, CsvRecords.end(bytes, next)) < bytes.limit();
    }

    @Override
    public boolean hasNext() {
      return next < bytes.limit();
    }

    @Override
    public CorpusFile next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int end = CsvRecords.end(bytes, next);
      byte[] part = new byte[header + end - next];
      bytes.get(0, part, 0, header);
      bytes.get(next, part, header, end - next);
      next = CsvRecords.skipBlankLines(bytes, end);
      number++;
      return new CorpusFile(name + "#" + label(part), part);
    }

    /** The record's own code; its place in the file if it shows none. */
    private String label(byte[] part) {
      try {
        List<List<String>> records = CsvText.records(part, 2);
        int column = records.get(0).indexOf(ExportColumns.CODE);
        String code = column < 0 ? "" : records.get(1).get(column);
        return ProductCode.isCode(code) ? code.replace('/', '-') : "record-" + number;
      } catch (Refusal | IndexOutOfBoundsException damaged) {
        return "record-" + number;
      }
    }
  }
}
