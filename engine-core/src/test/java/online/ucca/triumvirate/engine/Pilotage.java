package online.ucca.triumvirate.engine;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * An invented standard for harbour pilots, of the size of a real examiner's standard: 14 groups, 85
 * outcomes, 1,744 criteria, 1,179 of them known and 565 done. Always the same.
 */
public final class Pilotage {
  public static final int GROUPS = 14;
  public static final int OUTCOMES = 85;
  public static final int KNOWN = 1_179;
  public static final int DONE = 565;

  private static final List<String> SUBJECTS =
      List.of(
          "Tides and currents at the berth.",
          "Signals of other vessels, by day and by night.",
          "Limits of the vessel's engine and rudder in shallow water.",
          "Lines, fenders and their breaking loads.",
          "Duties of the pilot toward the master.");
  private static final List<String> STEMS =
      List.of("Effects of:", "Hazards at the berth, including:", "Documents, including:");
  private static final List<String> LEAVES =
      List.of("Cross wind", "Ice", "Traffic", "Fatigue of the crew");
  private static final List<String> SKILLS =
      List.of(
          "Report to the harbour master before the vessel moves.",
          "Hold the vessel on the line of approach, ±5 metres (TUG, BARGE).",
          "Bring the vessel alongside at no more than 0.2 knots, within 10° of the quay's line.",
          "Explain each step to the crew while it is done.");

  private Pilotage() {}

  /** The whole standard, with conditions, and without evidence beside its criteria. */
  public static Triumvirate triumvirate() {
    return Harbour.with(
        outcomes(),
        new EvidenceRequirements(
            List.of(), List.of(), Harbour.evidence().conditions(), List.of(), List.of()),
        rules());
  }

  /** The harbour's rules, of which the first cites the second. */
  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(Harbour.rules());
    Rule first = rules.get(0);
    rules.set(
        0,
        new Rule(
            first.ruleId(),
            first.clauseRef(),
            first.title(),
            first.requirementText(),
            first.sourceRef(),
            first.obligationType(),
            first.appliesTo(),
            first.evidenceOfCompliance(),
            first.crossReferences(),
            null,
            null,
            null,
            List.of(new RuleReference("Harbour Act 12(b)", rules.get(1).ruleId()))));
    return rules;
  }

  public static List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < OUTCOMES; i++) {
      int group = i * GROUPS / OUTCOMES + 1;
      String id = "HP." + group + "." + (i + 1);
      outcomes.add(
          new Outcome(
              new OutcomeId(id),
              "Manoeuvre " + (i + 1) + " of a vessel in port",
              "To determine that the trainee understands manoeuvre " + (i + 1) + " and can do it.",
              "Harbour Pilots, " + id,
              criteria(id, share(KNOWN, i), share(DONE, i)),
              new OutcomeGroup(String.valueOf(group), "Work in part " + group + " of the port"),
              null));
    }
    return outcomes;
  }

  /** What the i-th of the outcomes gets of a whole. */
  private static int share(int whole, int i) {
    return whole * (i + 1) / OUTCOMES - whole * i / OUTCOMES;
  }

  private static List<Criterion> criteria(String outcome, int known, int done) {
    List<Criterion> criteria = new ArrayList<>();
    int stem = 0;
    while (criteria.size() < known) {
      stem++;
      String id = outcome + ".K" + stem;
      int left = known - criteria.size();
      if (stem % 3 == 0 && left > LEAVES.size()) {
        criteria.add(known(id, STEMS.get(stem / 3 % STEMS.size()), null));
        for (int leaf = 0; leaf < LEAVES.size(); leaf++) {
          criteria.add(known(id + (char) ('a' + leaf), LEAVES.get(leaf), id));
        }
      } else {
        criteria.add(known(id, SUBJECTS.get(stem % SUBJECTS.size()), null));
      }
    }
    for (int i = 1; i <= done; i++) {
      criteria.add(done(outcome + ".S" + i, i % SKILLS.size()));
    }
    return criteria;
  }

  private static Criterion known(String id, String statement, @Nullable String stem) {
    return new Criterion(
        new CriterionId(id),
        statement,
        "Harbour Pilots, " + id,
        EvidenceType.KNOWLEDGE,
        stem == null ? null : new CriterionId(stem),
        List.of(),
        List.of());
  }

  private static Criterion done(String id, int skill) {
    return new Criterion(
        new CriterionId(id),
        SKILLS.get(skill),
        "Harbour Pilots, " + id,
        EvidenceType.PERFORMANCE,
        null,
        skill == 1 ? List.of("TUG", "BARGE") : List.of(),
        skill == 1
            ? List.of("±5 metres")
            : skill == 2 ? List.of("no more than 0.2 knots", "within 10°") : List.of());
  }
}
