package online.ucca.triumvirate.world.container;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the files of a container are classified (world container specification §11). The same files
 * give the same report, whatever order a disk lists them in.
 *
 * @param classified what each source file with a whole header says, by its path with slashes
 * @param withoutHeader the source files without a whole header, sorted
 * @param data the files that cannot carry one, such as JSON and pictures, sorted
 */
public record ClassificationReport(
    SortedMap<String, Classification> classified, List<String> withoutHeader, List<String> data) {
  private static final int HUNDRED = 100;

  /** Copies everything. */
  public ClassificationReport {
    classified = Collections.unmodifiableSortedMap(new TreeMap<>(classified));
    withoutHeader = withoutHeader.stream().sorted().toList();
    data = data.stream().sorted().toList();
  }

  /**
   * How many source files there are.
   *
   * @return with a header and without
   */
  public int sources() {
    return classified.size() + withoutHeader.size();
  }

  /**
   * How many source files are of each scope.
   *
   * @return every scope with its count; a file without a header counts nowhere
   */
  public Map<String, Integer> byScope() {
    return counts(
        Classification.words(Classification.Scope.values()),
        classified.values().stream().map(one -> one.scope().text()).toList());
  }

  /**
   * How many source files each maintainer has.
   *
   * @return every maintainer with the count; a file without a header counts nowhere
   */
  public Map<String, Integer> byMaintainer() {
    return counts(
        Classification.words(Classification.Maintainer.values()),
        classified.values().stream().map(one -> one.maintainer().text()).toList());
  }

  /**
   * How many source files are updated in each way.
   *
   * @return every way with its count; a file without a header counts nowhere
   */
  public Map<String, Integer> byVersioning() {
    return counts(
        Classification.words(Classification.Versioning.values()),
        classified.values().stream().map(one -> one.versioning().text()).toList());
  }

  /**
   * How many source files nobody has classified: their scope is unknown, or they have no header.
   *
   * @return the count
   */
  public int unknown() {
    return withoutHeader.size() + byScope().getOrDefault(Classification.Scope.UNKNOWN.text(), 0);
  }

  /**
   * Their share of all source files.
   *
   * @return in percent, rounded half up; 0 if there is no source file
   */
  public int unknownPercent() {
    return sources() == 0 ? 0 : (2 * HUNDRED * unknown() + sources()) / (2 * sources());
  }

  /**
   * The report for people.
   *
   * @return lines, without line breaks
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("source files    " + sources());
    lines.add("scope           " + line(byScope()));
    lines.add("maintainer      " + line(byMaintainer()));
    lines.add("versioning      " + line(byVersioning()));
    lines.add("without header  " + withoutHeader.size());
    lines.add("unknown         " + unknown() + " (" + unknownPercent() + " %)");
    lines.add("data files      " + data.size());
    withoutHeader.forEach(path -> lines.add("no header: " + path));
    return lines;
  }

  private static String line(Map<String, Integer> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach((word, count) -> parts.add(word + " " + count));
    return String.join(", ", parts);
  }

  private static Map<String, Integer> counts(List<String> words, List<String> found) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    words.forEach(word -> counts.put(word, Collections.frequency(found, word)));
    return Collections.unmodifiableMap(counts);
  }
}
