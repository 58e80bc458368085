package online.ucca.triumvirate.model.packaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.packaging.PackagingReason.Kind;
import org.jspecify.annotations.Nullable;

/** The given outcomes that may count, each once, and which pools they belong to. */
final class Candidates {
  private final Set<OutcomeId> core = new HashSet<>();
  private final Set<OutcomeId> elective = new HashSet<>();
  private final Map<String, Set<OutcomeId>> groups = new LinkedHashMap<>();
  private final Map<OutcomeId, GivenOutcome> counted = new LinkedHashMap<>();

  /** Whether an outcome belongs to a pool. */
  enum Membership {
    NO,
    UNKNOWN,
    YES
  }

  /**
   * Takes in what is given.
   *
   * @param source the credential's citation, for what no rule of its own speaks about
   * @param reasons takes what is worth knowing about it
   */
  Candidates(
      List<RequiredOutcome> required,
      PackagingStructure structure,
      List<GivenOutcome> given,
      String source,
      List<PackagingReason> reasons) {
    for (RequiredOutcome outcome : required) {
      if (outcome.requirementType() == OutcomeRequirementType.CORE) {
        core.add(outcome.outcomeRef());
      } else if (outcome.requirementType() == OutcomeRequirementType.ELECTIVE) {
        elective.add(outcome.outcomeRef());
      }
    }
    for (ChoiceGroup group : structure.groups()) {
      groups.put(group.groupId(), Set.copyOf(group.outcomes()));
    }
    for (GivenOutcome outcome : given) {
      add(outcome, structure.admitsElsewhere(), source, reasons);
    }
  }

  private void add(
      GivenOutcome outcome, boolean admitsElsewhere, String source, List<PackagingReason> reasons) {
    OutcomeId id = outcome.counted();
    if (!isListed(id) && (!admitsElsewhere || outcome.countsAs() != null)) {
      reasons.add(
          new PackagingReason(
              Kind.NOT_LISTED,
              id + " is not listed and no rule admits it; it is not counted",
              source,
              List.of(outcome.outcome())));
      return;
    }
    if (counted.putIfAbsent(id, outcome) != null) {
      reasons.add(
          new PackagingReason(
              Kind.DUPLICATE,
              id + " is given more than once and counted once",
              source,
              List.of(outcome.outcome())));
    } else if (outcome.countsAs() != null && !id.equals(outcome.outcome())) {
      reasons.add(
          new PackagingReason(
              Kind.COUNTED_AS,
              outcome.outcome() + " is counted as " + id + " because it was said to be",
              source,
              List.of(outcome.outcome())));
    }
  }

  /** What may count, in the order in which it was given. */
  List<OutcomeId> all() {
    return List.copyOf(counted.keySet());
  }

  boolean isCounted(OutcomeId id) {
    return counted.containsKey(id);
  }

  boolean isCore(OutcomeId id) {
    return core.contains(id);
  }

  private boolean isListed(OutcomeId id) {
    return core.contains(id) || elective.contains(id);
  }

  /** Those that belong to every pool, in order, with at least the given certainty. */
  List<OutcomeId> in(List<Pool> pools, Membership atLeast) {
    List<OutcomeId> found = new ArrayList<>();
    for (OutcomeId id : counted.keySet()) {
      if (membership(id, pools).compareTo(atLeast) >= 0) {
        found.add(id);
      }
    }
    return found;
  }

  /** The least certain of the memberships. */
  Membership membership(OutcomeId id, List<Pool> pools) {
    Membership least = Membership.YES;
    for (Pool pool : pools) {
      Membership membership = membership(id, pool);
      least = membership.compareTo(least) < 0 ? membership : least;
    }
    return least;
  }

  private Membership membership(OutcomeId id, Pool pool) {
    GivenOutcome given = counted.get(id);
    if (given == null || !hasRole(id, pool.role()) || !hasSource(id, pool)) {
      return Membership.NO;
    }
    boolean certain = isListed(id) || given.elsewhere();
    if (pool.levels().isEmpty()) {
      return certain ? Membership.YES : Membership.UNKNOWN;
    }
    if (given.level() == null) {
      return Membership.UNKNOWN;
    }
    if (!pool.levels().contains(given.level())) {
      return Membership.NO;
    }
    return certain ? Membership.YES : Membership.UNKNOWN;
  }

  private boolean hasRole(OutcomeId id, @Nullable OutcomeRequirementType role) {
    if (role == null) {
      return true;
    }
    return role == OutcomeRequirementType.CORE
        ? core.contains(id)
        : elective.contains(id) || !isListed(id);
  }

  private boolean hasSource(OutcomeId id, Pool pool) {
    return !pool.namesSources()
        || (pool.listed() && isListed(id))
        || (pool.elsewhere() && !isListed(id))
        || pool.groups().stream()
            .anyMatch(group -> groups.getOrDefault(group, Set.of()).contains(id));
  }
}
