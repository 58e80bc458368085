package online.ucca.triumvirate.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.adapter.TextCoverage;
import online.ucca.triumvirate.model.UnmappedElement;

/** The coverage of several Triumvirates together. */
final class CoverageSum {
  private int triumvirates;
  private int uncounted;
  private int mapped;
  private int unmapped;
  private TextCoverage words = new TextCoverage(0, 0, 0, List.of());
  private final Map<String, Integer> byReason = new TreeMap<>();

  void add(CoverageLine line) {
    triumvirates++;
    mapped += line.mapped();
    unmapped += line.unmapped().size();
    line.unmapped().stream()
        .map(UnmappedElement::reason)
        .forEach(reason -> byReason.merge(reason, 1, Integer::sum));
    TextCoverage more = line.words();
    if (more == null) {
      uncounted++;
    } else {
      words =
          new TextCoverage(
              words.content() + more.content(),
              words.structure() + more.structure(),
              words.unmapped() + more.unmapped(),
              List.of());
    }
  }

  List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
                Locale.ROOT, "%,d Triumvirate%s: ", triumvirates, triumvirates == 1 ? "" : "s")
            + CoverageLine.words(words)
            + "; "
            + CoverageLine.elements(mapped, unmapped));
    if (uncounted > 0) {
      lines.add(String.format(Locale.ROOT, "  words not counted in %,d of them", uncounted));
    }
    reasons().forEach((reason, count) -> lines.add(count(count) + reason));
    return lines;
  }

  Map<String, Object> asJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("triumvirates", triumvirates);
    json.put("words", CoverageLine.numbers(words));
    json.put("words_not_counted_in", uncounted);
    json.put("mapped", mapped);
    json.put("unmapped", unmapped);
    json.put("unmapped_by_reason", reasons());
    return json;
  }

  private static String count(int count) {
    return String.format(Locale.ROOT, "  %,6d × ", count);
  }

  /** The most frequent first. */
  private Map<String, Integer> reasons() {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    byReason.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
