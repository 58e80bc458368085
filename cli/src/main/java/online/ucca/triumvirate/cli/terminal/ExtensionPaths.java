package online.ucca.triumvirate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import online.ucca.triumvirate.model.json.JsonPointers;
import org.jspecify.annotations.Nullable;

/**
 * Where two values of an extension differ: the paths of their members with a mark each. An
 * extension may hold pages, so values stand beside their paths only where they are short.
 */
final class ExtensionPaths {
  private static final int SHORT = 36;
  private static final int MOST = 12;

  private final List<String> lines = new ArrayList<>();

  private ExtensionPaths() {}

  /** The marked paths, the first few and how many more there are. */
  static List<String> between(Object before, Object after) {
    ExtensionPaths paths = new ExtensionPaths();
    paths.compare("", before, after);
    int more = paths.lines.size() - MOST;
    if (more <= 0) {
      return paths.lines;
    }
    List<String> first = new ArrayList<>(paths.lines.subList(0, MOST));
    first.add("and " + more + " more, all of them with --json");
    return first;
  }

  private void compare(String path, @Nullable Object before, @Nullable Object after) {
    if (before instanceof Map<?, ?> older && after instanceof Map<?, ?> newer) {
      compareMembers(path, older, newer);
    } else if (before instanceof List<?> older && after instanceof List<?> newer) {
      compareEntries(path, older, newer);
    } else if (!Objects.equals(before, after)) {
      lines.add("~ " + (path.isEmpty() ? "the value" : path) + values(before, after));
    }
  }

  private void compareMembers(String path, Map<?, ?> older, Map<?, ?> newer) {
    Set<String> names = new TreeSet<>();
    older.keySet().forEach(name -> names.add(String.valueOf(name)));
    newer.keySet().forEach(name -> names.add(String.valueOf(name)));
    for (String name : names) {
      String member = path + "/" + JsonPointers.escape(name);
      if (!older.containsKey(name)) {
        lines.add("+ " + member);
      } else if (!newer.containsKey(name)) {
        lines.add("- " + member);
      } else {
        compare(member, older.get(name), newer.get(name));
      }
    }
  }

  /** What both lists begin and end with is left out, so that an insertion is one addition. */
  private void compareEntries(String path, List<?> older, List<?> newer) {
    int shorter = Math.min(older.size(), newer.size());
    int start = 0;
    while (start < shorter && Objects.equals(older.get(start), newer.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && Objects.equals(older.get(older.size() - 1 - end), newer.get(newer.size() - 1 - end))) {
      end++;
    }
    for (int i = start; i < Math.max(older.size(), newer.size()) - end; i++) {
      String entry = path + "/" + i;
      if (i >= older.size() - end) {
        lines.add("+ " + entry);
      } else if (i >= newer.size() - end) {
        lines.add("- " + entry);
      } else {
        compare(entry, older.get(i), newer.get(i));
      }
    }
  }

  private static String values(@Nullable Object before, @Nullable Object after) {
    String older = String.valueOf(before);
    String newer = String.valueOf(after);
    return older.length() + newer.length() <= 2 * SHORT ? ": " + older + " → " + newer : "";
  }
}
