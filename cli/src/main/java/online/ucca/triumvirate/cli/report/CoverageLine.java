package online.ucca.triumvirate.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import online.ucca.triumvirate.adapter.TextCoverage;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.UnmappedElement;
import org.jspecify.annotations.Nullable;

/**
 * What one Triumvirate holds of its source.
 *
 * @param instrument the instrument's id and version
 * @param words its words; null if its adapter does not count them
 * @param mapped how many elements of the source were mapped
 * @param unmapped which were not, and why
 */
record CoverageLine(
    String instrument, @Nullable TextCoverage words, int mapped, List<UnmappedElement> unmapped) {

  static CoverageLine of(Triumvirate triumvirate) {
    var ref = triumvirate.instruments().outcomeSpecification().instrumentRef();
    Coverage coverage = triumvirate.validation().coverage();
    return new CoverageLine(
        ref.instrumentId() + " " + ref.version(),
        TextCoverage.statedBy(triumvirate).orElse(null),
        coverage == null ? 0 : coverage.mapped(),
        coverage == null ? List.of() : coverage.unmappedElements());
  }

  List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(instrument + ": " + words(words) + "; " + elements(mapped, unmapped.size()));
    unmapped.forEach(one -> lines.add("  - " + one.sourceElement() + ": " + one.reason()));
    return lines;
  }

  Map<String, @Nullable Object> asJson(Path file) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("file", file.toString());
    json.put("instrument", instrument);
    json.put("words", words == null ? null : numbers(words));
    json.put("mapped", mapped);
    json.put("unmapped", unmapped.size());
    json.put("unmapped_elements", unmapped);
    return json;
  }

  static Map<String, Object> numbers(TextCoverage words) {
    Map<String, Object> numbers = new LinkedHashMap<>(words.asExtension());
    numbers.put("percent", words.percent());
    return numbers;
  }

  static String words(@Nullable TextCoverage words) {
    return words == null
        ? "words not counted"
        : String.format(
            Locale.ROOT,
            "%d %% of %,d words (%,d content, %,d structure, %,d unmapped)",
            words.percent(),
            words.total(),
            words.content(),
            words.structure(),
            words.unmapped());
  }

  static String elements(int mapped, int unmapped) {
    return String.format(Locale.ROOT, "%,d elements mapped, %,d not", mapped, unmapped);
  }
}
