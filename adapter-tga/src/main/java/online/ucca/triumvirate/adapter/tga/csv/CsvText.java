package online.ucca.triumvirate.adapter.tga.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** Reads the fields of CSV records strictly: UTF-8, RFC 4180 §2, within limits. */
final class CsvText {
  private static final int LARGEST = 16 * 1024 * 1024;
  private static final int MOST_FIELDS = 1_000;

  private final String text;
  private int at;
  private int line = 1;

  private CsvText(String text) {
    this.text = text;
  }

  /**
   * Reads records.
   *
   * @param bytes a file, or a part of one
   * @param most how many records to read at most
   * @return the fields of each record; empty lines are none
   * @throws Refusal {@code ING_UNREADABLE}, with the line
   */
  static List<List<String>> records(byte[] bytes, int most) {
    if (bytes.length > LARGEST) {
      throw refusal("the table has " + bytes.length + " bytes; the limit is " + LARGEST);
    }
    CsvText reader = new CsvText(decode(bytes));
    List<List<String>> records = new ArrayList<>();
    while (reader.skipBlankLines() && records.size() < most) {
      records.add(reader.record());
    }
    return records;
  }

  private boolean skipBlankLines() {
    while (at < text.length() && (text.charAt(at) == '\n' || text.startsWith("\r\n", at))) {
      lineEnd();
    }
    return at < text.length();
  }

  private List<String> record() {
    List<String> fields = new ArrayList<>();
    while (true) {
      if (fields.size() == MOST_FIELDS) {
        throw refusal("line " + line + " has more than " + MOST_FIELDS + " fields");
      }
      fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
      if (at == text.length()) {
        return fields;
      }
      if (text.charAt(at) == ',') {
        at++;
      } else if (lineEnd()) {
        return fields;
      } else {
        throw refusal("line " + line + ": text follows the closing quotation mark of a field");
      }
    }
  }

  private String quoted() {
    int opened = line;
    StringBuilder field = new StringBuilder();
    int from = ++at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        field.append(text, from, at++);
        if (at == text.length() || text.charAt(at) != '"') {
          return field.toString();
        }
        from = at++;
      } else {
        line += c == '\n' ? 1 : 0;
        at++;
      }
    }
    throw refusal("line " + opened + ": the quotation mark that opens a field is never closed");
  }

  private String plain() {
    int from = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      if (text.charAt(at) == '"') {
        throw refusal("line " + line + ": a quotation mark stands inside an unquoted field");
      }
      if (text.charAt(at) == '\r') {
        if (text.startsWith("\r\n", at)) {
          break;
        }
        throw refusal("line " + line + ": a carriage return stands alone in an unquoted field");
      }
      at++;
    }
    return text.substring(from, at);
  }

  private boolean lineEnd() {
    int length = text.startsWith("\r\n", at) ? 2 : text.charAt(at) == '\n' ? 1 : 0;
    at += length;
    line += length == 0 ? 0 : 1;
    return length > 0;
  }

  private static String decode(byte[] bytes) {
    int mark = CsvRecords.markLength(ByteBuffer.wrap(bytes));
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
          .toString();
    } catch (CharacterCodingException e) {
      throw refusal("the table is not valid UTF-8");
    }
  }

  static Refusal refusal(String message) {
    return new Refusal(Finding.of(ErrorCode.ING_UNREADABLE, message));
  }
}
