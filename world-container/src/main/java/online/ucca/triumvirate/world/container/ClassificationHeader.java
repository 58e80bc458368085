package online.ucca.triumvirate.world.container;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the header of a source file, in whatever comments its language has. */
final class ClassificationHeader {
  /** What a header stands at the beginning of; data cannot carry one. */
  private static final Set<String> SOURCES =
      Set.of("js", "mjs", "cjs", "ts", "sql", "md", "css", "html", "sh", "py", "tf");

  private static final int LINES = 40;

  /** No line of a header is longer, whatever somebody put on one line. */
  private static final int LONGEST = 500;

  private static final Pattern LINE =
      Pattern.compile(
          "\\s*(?://+|--|#+|<!--|/\\*+|\\*)?\\s*@ucca-([a-z]+)\\s*:\\s*(.*?)\\s*(?:-->|\\*/)?\\s*");

  private static final Map<String, List<String>> ALLOWED = allowed();

  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private ClassificationHeader() {}

  private static Map<String, List<String>> allowed() {
    Map<String, List<String>> allowed = new LinkedHashMap<>();
    allowed.put("scope", Classification.words(Classification.Scope.values()));
    allowed.put("maintainer", Classification.words(Classification.Maintainer.values()));
    allowed.put("versioning", Classification.words(Classification.Versioning.values()));
    return allowed;
  }

  /** Whether a file of this name has to carry a header. */
  static boolean isWanted(String path) {
    return SOURCES.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  static ClassificationHeader of(String text) {
    ClassificationHeader header = new ClassificationHeader();
    text.lines().limit(LINES).filter(line -> line.length() <= LONGEST).forEach(header::take);
    for (String name : ALLOWED.keySet()) {
      if (!header.values.containsKey(name)) {
        header.faults.add("has no line @ucca-" + name);
      }
    }
    return header;
  }

  private void take(String line) {
    Matcher found = LINE.matcher(line);
    if (!found.matches()) {
      return;
    }
    String name = found.group(1);
    String value = found.group(2);
    List<String> allowed = ALLOWED.get(name);
    if (allowed == null) {
      faults.add("has a line @ucca-" + name + ", which is none of the header's");
    } else if (values.putIfAbsent(name, value) != null) {
      faults.add("has two lines @ucca-" + name);
    } else if (!allowed.contains(value)) {
      faults.add(
          "says @ucca-"
              + name
              + ": '"
              + value
              + "', which is none of "
              + String.join(", ", allowed));
    }
  }

  /** What is wrong with it; nothing if it is whole. */
  List<String> faults() {
    return faults;
  }

  /** Whether there is any line of one. */
  boolean isThere() {
    return !values.isEmpty();
  }

  /** What it says; nothing unless it is whole. */
  Optional<Classification> classification() {
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Classification(
            value("scope", Classification.Scope.values()),
            value("maintainer", Classification.Maintainer.values()),
            value("versioning", Classification.Versioning.values())));
  }

  private <E extends Enum<E>> E value(String name, E[] known) {
    return Arrays.stream(known)
        .filter(one -> Classification.word(one).equals(values.get(name)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " was not checked"));
  }
}
