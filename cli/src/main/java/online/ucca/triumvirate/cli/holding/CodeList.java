package online.ucca.triumvirate.cli.holding;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.cli.file.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a list: the first word of each line, up to white space, a comma or a semicolon. A
 * heading {@code code}, empty lines and lines that begin with # are left out.
 */
final class CodeList {
  private CodeList() {}

  /**
   * Reads a list.
   *
   * @param file the list
   * @param trainingPackage what the codes begin with; null for all
   */
  static List<String> read(Path file, @Nullable String trainingPackage) {
    List<String> codes = new ArrayList<>();
    String text = new String(InputFile.read(file), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      String code = first(line.startsWith("\uFEFF") ? line.substring(1) : line);
      boolean heading = codes.isEmpty() && code.equalsIgnoreCase("code");
      if (!code.isEmpty()
          && !heading
          && !code.startsWith("#")
          && (trainingPackage == null || belongs(code, trainingPackage))) {
        codes.add(code);
      }
    }
    return codes;
  }

  private static boolean belongs(String code, String trainingPackage) {
    return code.toUpperCase(Locale.ROOT).startsWith(trainingPackage.toUpperCase(Locale.ROOT));
  }

  private static String first(String line) {
    String text = line.strip();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == ',' || c == ';') {
        return unquoted(text.substring(0, i));
      }
    }
    return unquoted(text);
  }

  private static String unquoted(String word) {
    return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"")
        ? word.substring(1, word.length() - 1)
        : word;
  }
}
