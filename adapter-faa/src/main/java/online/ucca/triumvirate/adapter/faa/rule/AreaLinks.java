package online.ucca.triumvirate.adapter.faa.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;

/**
 * Links the areas of operation that part 61 lists for a certificate and category of aircraft (for a
 * flight instructor § 61.187(b)) to the outcomes of the standard's areas of the same name.
 */
final class AreaLinks {
  private static final Map<String, String> SECTIONS = new LinkedHashMap<>();

  static {
    SECTIONS.put("flight instructor", "61.187");
    SECTIONS.put("instrument rating", "61.65");
    SECTIONS.put("airline transport pilot", "61.157");
    SECTIONS.put("commercial pilot", "61.127");
    SECTIONS.put("private pilot", "61.107");
    SECTIONS.put("recreational pilot", "61.98");
    SECTIONS.put("sport pilot", "61.311");
  }

  private static final List<String> CATEGORIES =
      List.of(
          "airplane",
          "rotorcraft",
          "helicopter",
          "gyroplane",
          "powered-lift",
          "glider",
          "lighter-than-air",
          "powered parachute",
          "weight-shift-control");
  private static final Set<String> JOINTS = Set.of("and", "or", "the", "of", "a", "an", "to", "be");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private final String section;
  private final List<String> categories;
  private final Map<Set<String>, List<CrossReference>> areas = new LinkedHashMap<>();
  private final Map<String, List<CrossReference>> found = new HashMap<>();

  AreaLinks(OutcomeSpecification standard) {
    String title = standard.instrumentRef().instrumentTitle().toLowerCase(Locale.ROOT);
    this.section =
        SECTIONS.entrySet().stream()
            .filter(entry -> title.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    this.categories = CATEGORIES.stream().filter(title::contains).toList();
    for (Outcome outcome : standard.outcomes()) {
      if (outcome.group() != null) {
        areas
            .computeIfAbsent(words(outcome.group().title()), any -> new ArrayList<>())
            .add(
                new CrossReference(
                    TargetInstrument.OUTCOME_SPECIFICATION,
                    outcome.outcomeId().value(),
                    RuleRelationship.REQUIRES));
      }
    }
  }

  /**
   * The outcomes of the area that a clause names.
   *
   * @param clause the clause
   * @param leadIn the lead-in that it completes, which names the category of aircraft
   * @return a link to each outcome; empty if the clause names no area of this standard, or if its
   *     name could be that of several
   */
  List<CrossReference> of(Clause clause, String leadIn) {
    if (!clause.citation().section().equals(section)) {
      return List.of();
    }
    String above = leadIn.toLowerCase(Locale.ROOT);
    boolean isOfCategory = categories.stream().anyMatch(above::contains);
    return isOfCategory ? found.computeIfAbsent(clause.text(), this::find) : List.of();
  }

  /** By the same words, else by all of the clause's words in the name of one area only. */
  private List<CrossReference> find(String text) {
    Set<String> named = words(text);
    List<CrossReference> same = areas.get(named);
    if (same != null) {
      return same;
    }
    List<List<CrossReference>> wider =
        areas.entrySet().stream()
            .filter(area -> !named.isEmpty() && area.getKey().containsAll(named))
            .map(Map.Entry::getValue)
            .toList();
    return wider.size() == 1 ? wider.get(0) : List.of();
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : NO_LETTERS.split(name.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && !JOINTS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
