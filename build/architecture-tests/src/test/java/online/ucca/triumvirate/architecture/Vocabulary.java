package online.ucca.triumvirate.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terms of each world, and where they stand in a text. Written as in a sentence: a text is read
 * with its line breaks, comment marks and joined strings folded, and an underscore ends a word.
 */
final class Vocabulary {
  private static final Pattern FOLDS =
      Pattern.compile("\"\\s*\\+\\s*\"|\\s*\\R\\s*(?:\\*(?!/)|//+)?\\s*");

  /** Terms that mean the same in capitals and in small letters. */
  private static final Map<String, List<String>> WORDS =
      new TreeMap<>(
          Map.of(
              "au-vet",
              List.of(
                  "RTOs?",
                  "ASQA",
                  "AQF",
                  "NVR",
                  "SRTO",
                  "TGA",
                  "NYS",
                  "VET",
                  "Australian?",
                  "au-vet",
                  "en-AU",
                  "training packages?",
                  "training products?",
                  "training\\.gov\\.au",
                  "(?:a )?units? of competency",
                  "registered training organisations?",
                  "national register",
                  "performance criteri(?:on|a)",
                  "foundation skills?",
                  "skill sets?",
                  "unit grids?",
                  "unitgrid",
                  "reasonable adjustments?",
                  "third-party reports?"),
              "us-faa",
              List.of(
                  "FAA",
                  "CFR",
                  "eCFR",
                  "airm[ae]n",
                  "air carriers?",
                  "aircraft",
                  "airplanes?",
                  "aviation",
                  "aeronautical",
                  "pilots?",
                  "flight",
                  "American?",
                  "us-faa",
                  "Federal",
                  "part (?:61|65|91|121|135|141|142)",
                  "areas? of operation",
                  "practical tests?",
                  "certificate holders?",
                  "knowledge tests?")));

  /** Terms that are meant as they are written: in other letters they are other words. */
  private static final Map<String, List<String>> EXACT =
      new TreeMap<>(
          Map.of(
              "au-vet",
              List.of(
                  "AU", "WHS", "(?:a|the|one|each|every|this|no) units?", "[A-Z]{6,8}\\d{3}[A-Z]?"),
              "us-faa",
              List.of("FARs?", "ACS", "ATP", "CFI")));

  private static final Map<String, Pattern> PATTERNS = new TreeMap<>();

  static {
    WORDS.forEach(
        (world, words) -> PATTERNS.put(world, whole(words, EXACT.getOrDefault(world, List.of()))));
  }

  private Vocabulary() {}

  /** The worlds that have a list. */
  static List<String> worlds() {
    return List.copyOf(PATTERNS.keySet());
  }

  /** Every term that stands in a text, with its world: "us-faa: airman". */
  static List<String> termsIn(String text) {
    String folded =
        FOLDS.matcher(text).replaceAll(fold -> fold.group().startsWith("\"") ? "" : " ");
    List<String> found = new ArrayList<>();
    PATTERNS.forEach(
        (world, pattern) -> {
          Matcher term = pattern.matcher(folded);
          while (term.find()) {
            found.add(world + ": " + term.group());
          }
        });
    return found;
  }

  private static Pattern whole(List<String> words, List<String> exact) {
    return Pattern.compile(
        "(?<![A-Za-z0-9])(?:(?i:"
            + String.join("|", words)
            + ")|"
            + String.join("|", exact)
            + ")(?![A-Za-z0-9])");
  }
}
