package online.ucca.triumvirate.adapter.tga.csv;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * One record of an export with its columns. Remembers which columns were asked for, so that what is
 * in the others can be named. For one reading in one thread.
 */
final class ExportRow {
  private final ExportColumns columns;
  private final List<String> values;
  private final BitSet read = new BitSet();

  private ExportRow(ExportColumns columns, List<String> values) {
    this.columns = columns;
    this.values = values;
  }

  /**
   * Reads a header and the one record below it.
   *
   * @throws Refusal {@code ING_SEVERAL_CORPORA} if there are more, {@code ING_UNREADABLE} if it is
   *     no such table
   */
  static ExportRow of(byte[] bytes) {
    ByteBuffer content = ByteBuffer.wrap(bytes);
    int header = CsvRecords.end(content, CsvRecords.markLength(content));
    int row = CsvRecords.skipBlankLines(content, header);
    int end = CsvRecords.end(content, row);
    if (CsvRecords.skipBlankLines(content, end) < bytes.length) {
      throw new Refusal(
          Finding.of(
              ErrorCode.ING_SEVERAL_CORPORA, "the export holds more than one training product"));
    }
    List<List<String>> records = CsvText.records(bytes, 2);
    if (records.size() < 2) {
      throw CsvText.refusal("the export holds no record below its header");
    }
    ExportColumns columns = new ExportColumns(records.get(0));
    List<String> values = records.get(1);
    if (values.size() != columns.count()) {
      throw CsvText.refusal(
          "the record has " + values.size() + " fields, its header " + columns.count());
    }
    return new ExportRow(columns, values);
  }

  ExportColumns columns() {
    return columns;
  }

  /** A value with white space made single; empty if the export has no such column. */
  String value(String column) {
    return value(columns.index(column));
  }

  String value(int index) {
    return Wording.normalise(raw(index));
  }

  /** A value as the export has it; empty if the export has no such column. */
  String raw(String column) {
    return raw(columns.index(column));
  }

  private String raw(int index) {
    if (index < 0) {
      return "";
    }
    read.set(index);
    return values.get(index);
  }

  /** Names every value that nobody asked for. */
  void unmapped(ReadingNotes notes, String reason) {
    for (int i = read.nextClearBit(0); i < values.size(); i = read.nextClearBit(i + 1)) {
      String value = Wording.normalise(values.get(i));
      if (!value.isEmpty()) {
        notes.unmapped(columns.name(i), value, reason);
      }
    }
  }
}
