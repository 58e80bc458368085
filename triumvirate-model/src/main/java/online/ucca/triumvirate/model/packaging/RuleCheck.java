package online.ucca.triumvirate.model.packaging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.packaging.Candidates.Membership;
import online.ucca.triumvirate.model.packaging.PackagingReason.Kind;

/** Holds what is given against the rules of a structure. */
final class RuleCheck {
  private final PackagingStructure structure;
  private final Candidates candidates;
  private final List<PackagingReason> reasons;

  RuleCheck(PackagingStructure structure, Candidates candidates, List<PackagingReason> reasons) {
    this.structure = structure;
    this.candidates = candidates;
    this.reasons = reasons;
  }

  void check() {
    choices();
    for (PackagingRule rule : structure.rules()) {
      if (rule.kind() != RuleKind.CHOOSE) {
        count(rule);
      }
    }
  }

  /** The pools that what a rule counts must belong to: its own, and those of the choices above. */
  private List<Pool> pools(PackagingRule rule) {
    List<Pool> pools = new ArrayList<>();
    for (PackagingRule at = rule; at != null; at = structure.rule(at.parentId())) {
      pools.add(at.pool());
    }
    return pools;
  }

  /**
   * All choices at once, each outcome counting for one of them. The slots of the rules that are
   * refined by no other come first; a choice's own slots are what its refinements leave.
   */
  private void choices() {
    List<PackagingRule> slots = new ArrayList<>();
    List<PackagingRule> rules = new ArrayList<>(structure.rules());
    Collections.reverse(rules);
    for (PackagingRule rule : rules) {
      if (rule.kind() == RuleKind.CHOOSE) {
        slots.addAll(Collections.nCopies(rule.count() - refinements(rule), rule));
      }
    }
    if (unfilled(slots, Membership.YES).isEmpty()) {
      return;
    }
    List<PackagingRule> lacking = unfilled(slots, Membership.UNKNOWN);
    if (lacking.isEmpty()) {
      unfilled(slots, Membership.YES).forEach(this::open);
    } else {
      structure.rules().stream()
          .filter(lacking::contains)
          .forEach(rule -> tooFew(rule, Collections.frequency(lacking, rule)));
    }
  }

  private int refinements(PackagingRule rule) {
    return structure.rules().stream()
        .filter(other -> other.kind() == RuleKind.CHOOSE)
        .filter(other -> rule.ruleId().equals(other.parentId()))
        .mapToInt(PackagingRule::count)
        .sum();
  }

  /** The rule of each slot that no outcome is left for. */
  private List<PackagingRule> unfilled(List<PackagingRule> slots, Membership atLeast) {
    List<OutcomeId> all = candidates.all();
    List<int[]> edges = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      edges.add(
          i > 0 && slots.get(i).equals(slots.get(i - 1))
              ? edges.get(i - 1)
              : candidates.in(pools(slots.get(i)), atLeast).stream()
                  .mapToInt(all::indexOf)
                  .toArray());
    }
    boolean[] filled = SlotMatching.match(edges, all.size());
    List<PackagingRule> unfilled = new ArrayList<>();
    for (int i = 0; i < filled.length; i++) {
      if (!filled[i]) {
        unfilled.add(slots.get(i));
      }
    }
    return unfilled;
  }

  private void tooFew(PackagingRule rule, int lacking) {
    add(
        Kind.TOO_FEW,
        rule,
        String.format(Locale.ROOT, "%d more must count for “%s”", lacking, rule.description()),
        List.of());
  }

  private void open(PackagingRule rule) {
    List<OutcomeId> unknown = new ArrayList<>(candidates.in(pools(rule), Membership.UNKNOWN));
    unknown.removeAll(candidates.in(pools(rule), Membership.YES));
    PackagingReason reason =
        new PackagingReason(
            Kind.FACT_UNKNOWN,
            "whether “"
                + rule.description()
                + "” is satisfied depends on what is not known of "
                + names(unknown),
            rule.sourceRef(),
            unknown);
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  private void count(PackagingRule rule) {
    List<OutcomeId> certain = candidates.in(pools(rule), Membership.YES);
    List<OutcomeId> possible = candidates.in(pools(rule), Membership.UNKNOWN);
    boolean most = rule.kind() == RuleKind.AT_MOST;
    if (most ? certain.size() > rule.count() : possible.size() < rule.count()) {
      add(
          most ? Kind.TOO_MANY : Kind.TOO_FEW,
          rule,
          String.format(
              Locale.ROOT,
              "%d count for “%s”",
              most ? certain.size() : possible.size(),
              rule.description()),
          most ? certain : List.of());
    } else if (most ? possible.size() > rule.count() : certain.size() < rule.count()) {
      open(rule);
    }
  }

  private void add(Kind kind, PackagingRule rule, String message, List<OutcomeId> outcomes) {
    reasons.add(new PackagingReason(kind, message, rule.sourceRef(), outcomes));
  }

  private static String names(List<OutcomeId> outcomes) {
    return String.join(", ", outcomes.stream().map(OutcomeId::value).toList());
  }
}
