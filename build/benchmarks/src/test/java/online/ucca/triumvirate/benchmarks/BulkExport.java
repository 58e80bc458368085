package online.ucca.triumvirate.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real export of units several times over, each time under other codes. */
final class BulkExport {
  /** The fourth field is the unit's code; the one before it may hold a quoted comma. */
  private static final Pattern RECORD =
      Pattern.compile("((?:[^,\"]*|\"[^\"]*\"),(?:[^,\"]*|\"[^\"]*\"),[^,]*,)([^,]+)(,.*)");

  private BulkExport() {}

  static byte[] times(Path export, int times) throws IOException {
    String[] lines = Files.readString(export, StandardCharsets.UTF_8).split("\r\n", -1);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    write(lines[0], all);
    for (int time = 0; time < times; time++) {
      for (int i = 1; i < lines.length; i++) {
        Matcher record = RECORD.matcher(lines[i]);
        if (record.matches()) {
          String code = record.group(2) + (time == 0 ? "" : "." + time);
          write(record.group(1) + code + record.group(3), all);
        }
      }
    }
    return all.toByteArray();
  }

  private static void write(String line, ByteArrayOutputStream all) {
    all.writeBytes((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
