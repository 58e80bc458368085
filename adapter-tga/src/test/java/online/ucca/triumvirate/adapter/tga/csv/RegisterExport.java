package online.ucca.triumvirate.adapter.tga.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The real exports beside the project, taken apart by a reader of the test's own. */
final class RegisterExport {
  private RegisterExport() {}

  static Path file(String name) {
    String root = System.getProperty("triumvirate.root", ".");
    Path file = Path.of(root).resolve("../shared/corpus/au-vet").resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "../shared is not here");
    return file;
  }

  /** Every record's fields; the first is the header. */
  static List<List<String>> records(String name) throws IOException {
    String text = Files.readString(file(name), StandardCharsets.UTF_8).substring(1);
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        record.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          records.add(record);
          record = new ArrayList<>();
        }
      } else if (c != '\r') {
        field.append(c);
      }
    }
    return records;
  }
}
