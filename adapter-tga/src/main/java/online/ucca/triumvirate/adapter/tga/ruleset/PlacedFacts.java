package online.ucca.triumvirate.adapter.tga.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.tga.instrument.RetentionFact;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * Retention facts and the rules that they belong to. A fact binds only if it is general, primary
 * and in force; one that is not, but quotes a period for a clause that was given, becomes advice
 * beside that clause; any other has no place.
 *
 * @param binding the fact that states a rule's retention period
 * @param advice the facts that a rule's readers should know of
 */
record PlacedFacts(Map<RuleId, RetentionFact> binding, Map<RuleId, List<RetentionFact>> advice) {

  static Reading<PlacedFacts> of(List<RetentionFact> facts, GoverningText text) {
    PlacedFacts placed = new PlacedFacts(new LinkedHashMap<>(), new LinkedHashMap<>());
    ReadingNotes notes = new ReadingNotes();
    facts.forEach(fact -> placed.place(fact, text, notes));
    return notes.reading(() -> placed);
  }

  private void place(RetentionFact fact, GoverningText text, ReadingNotes notes) {
    Optional<String> obstacle = FactStanding.whyNotBinding(fact);
    Optional<FactStanding.RuledClause> about = FactStanding.clauseOf(fact, text);
    if (about.isPresent() && fact.quote() != null && FactStanding.isDuration(fact)) {
      RuleId rule = RuleIds.of(about.get().known(), about.get().clause());
      boolean binds = obstacle.isEmpty() && about.get().known().endedScope().isEmpty();
      if (binds && !binding.containsKey(rule)) {
        binding.put(rule, fact);
      } else {
        advice.computeIfAbsent(rule, any -> new ArrayList<>()).add(fact);
      }
      parts(fact).forEach(part -> notes.content(fact.place(), part));
      return;
    }
    notes.unmapped(
        fact.place(),
        parts(fact).collect(Collectors.joining(" ")),
        obstacle.orElse("it names no clause of an instrument that was given"));
  }

  private static Stream<String> parts(RetentionFact fact) {
    return Stream.of(
            fact.record(),
            fact.period(),
            fact.limit(),
            fact.startEvent(),
            fact.inForce(),
            fact.source(),
            fact.quote(),
            fact.remark())
        .filter(Objects::nonNull);
  }
}
