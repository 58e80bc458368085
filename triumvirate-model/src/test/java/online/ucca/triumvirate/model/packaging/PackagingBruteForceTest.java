package online.ucca.triumvirate.model.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.packaging.PackagingVerdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The check beside one that tries everything: every way of giving outcomes to choices, in every
 * world that the unknown levels and origins leave open.
 */
class PackagingBruteForceTest {
  private static final List<String> CORE = List.of("C1", "C2");
  private static final List<String> ELECTIVE = List.of("E1", "E2", "E3", "C2");
  private static final int LEVELS = 3;

  private final Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);

  @Test
  void agreesWithTryingEverything() {
    for (int seed = 0; seed < 1000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      PackagingStructure structure = structure(random);
      List<GivenOutcome> given = given(random);
      Verdict verdict =
          PackagingCheck.check(
                  Packaged.of(String.join(" ", CORE), String.join(" ", ELECTIVE), structure),
                  Packaged.ID,
                  given)
              .verdict();
      seen.merge(verdict, 1, Integer::sum);
      Set<Boolean> truths = new HashSet<>();
      worlds(given, 0, new ArrayList<>(), structure, truths);
      String why = "seed " + seed + ": " + structure + " " + given;
      if (verdict == Verdict.UNDECIDED) {
        assertTrue(
            given.stream().anyMatch(one -> one.level() == null || !one.elsewhere()),
            "nothing is unknown in " + why);
      } else {
        assertEquals(Set.of(verdict == Verdict.SATISFIED), truths, why);
      }
    }
    for (Verdict verdict : Verdict.values()) {
      assertTrue(seen.getOrDefault(verdict, 0) > 20, seen + " has too few " + verdict);
    }
  }

  private static PackagingStructure structure(SplittableRandom random) {
    List<ChoiceGroup> groups =
        List.of(
            new ChoiceGroup("A", "A", Packaged.ids("E1 E2"), "Q1"),
            new ChoiceGroup("B", "B", Packaged.ids("E2 E3"), "Q1"));
    int electives = random.nextInt(3);
    List<PackagingRule> rules = new ArrayList<>();
    rules.add(rule("1", null, RuleKind.CHOOSE, 2 + electives, Pool.ANY));
    rules.add(rule("2", "1", RuleKind.CHOOSE, 2, Pool.of(OutcomeRequirementType.CORE)));
    rules.add(rule("3", "1", RuleKind.CHOOSE, electives, Pool.of(OutcomeRequirementType.ELECTIVE)));
    int left = electives;
    for (int i = 0; i < random.nextInt(4); i++) {
      RuleKind kind = List.of(RuleKind.values()).get(random.nextInt(3));
      int count = random.nextInt(kind == RuleKind.CHOOSE ? left + 1 : 3);
      left -= kind == RuleKind.CHOOSE ? count : 0;
      rules.add(rule("4." + i, "3", kind, count, pool(random)));
    }
    return new PackagingStructure(groups, rules, List.of(), List.of());
  }

  private static Pool pool(SplittableRandom random) {
    List<String> groups = new ArrayList<>();
    List.of("A", "B").stream().filter(any -> random.nextInt(3) == 0).forEach(groups::add);
    List<Integer> levels = random.nextInt(3) > 0 ? List.of() : List.of(1 + random.nextInt(LEVELS));
    return new Pool(null, groups, random.nextInt(4) == 0, random.nextInt(3) == 0, levels);
  }

  private static List<GivenOutcome> given(SplittableRandom random) {
    List<GivenOutcome> given = new ArrayList<>();
    boolean known = random.nextBoolean();
    for (String code : List.of("C1", "C2", "E1", "E2", "E3", "X1")) {
      if (random.nextInt(code.startsWith("C") ? 20 : 3) > 0) {
        boolean told = known || random.nextBoolean();
        given.add(
            new GivenOutcome(
                new OutcomeId(code), null, told ? 1 + random.nextInt(LEVELS) : null, told));
      }
    }
    return given;
  }

  /** Tries every level that an unknown one may be, and whether an unknown code counts at all. */
  private static void worlds(
      List<GivenOutcome> given,
      int at,
      List<GivenOutcome> world,
      PackagingStructure structure,
      Set<Boolean> truths) {
    if (at == given.size()) {
      truths.add(holds(structure, world));
      return;
    }
    GivenOutcome one = given.get(at);
    if (!isListed(one) && !one.elsewhere()) {
      worlds(given, at + 1, world, structure, truths);
    }
    if (!isListed(one) && !structure.admitsElsewhere()) {
      if (one.elsewhere()) {
        worlds(given, at + 1, world, structure, truths);
      }
      return;
    }
    for (int level = 1; level <= LEVELS; level++) {
      if (one.level() == null || one.level() == level) {
        world.add(new GivenOutcome(one.outcome(), null, level, true));
        worlds(given, at + 1, world, structure, truths);
        world.remove(world.size() - 1);
      }
    }
  }

  private static boolean holds(PackagingStructure structure, List<GivenOutcome> world) {
    Set<String> codes = new HashSet<>();
    world.forEach(one -> codes.add(one.outcome().value()));
    if (!codes.containsAll(CORE)) {
      return false;
    }
    for (PackagingRule rule : structure.rules()) {
      long count = world.stream().filter(one -> belongs(structure, rule, one)).count();
      if ((rule.kind() == RuleKind.AT_MOST && count > rule.count())
          || (rule.kind() == RuleKind.AT_LEAST && count < rule.count())) {
        return false;
      }
    }
    return assignable(structure, world, 0, new int[structure.rules().size()]);
  }

  /**
   * Gives each outcome to one of the choices it belongs to, or to none, and looks at the counts.
   */
  private static boolean assignable(
      PackagingStructure structure, List<GivenOutcome> world, int at, int[] counts) {
    List<PackagingRule> rules = structure.rules();
    if (at == world.size()) {
      for (int i = 0; i < rules.size(); i++) {
        if (rules.get(i).kind() == RuleKind.CHOOSE && counts[i] < rules.get(i).count()) {
          return false;
        }
      }
      return true;
    }
    if (assignable(structure, world, at + 1, counts)) {
      return true;
    }
    for (int i = 0; i < rules.size(); i++) {
      PackagingRule rule = rules.get(i);
      if (rule.kind() == RuleKind.CHOOSE && belongs(structure, rule, world.get(at))) {
        add(rules, rule, counts, 1);
        boolean found = assignable(structure, world, at + 1, counts);
        add(rules, rule, counts, -1);
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  /** What counts for a choice counts for the choices above it. */
  private static void add(List<PackagingRule> rules, PackagingRule rule, int[] counts, int step) {
    counts[rules.indexOf(rule)] += step;
    rules.stream()
        .filter(other -> other.ruleId().equals(rule.parentId()))
        .forEach(parent -> add(rules, parent, counts, step));
  }

  private static boolean belongs(
      PackagingStructure structure, PackagingRule rule, GivenOutcome one) {
    String code = one.outcome().value();
    Pool pool = rule.pool();
    boolean role =
        pool.role() == null
            || (pool.role() == OutcomeRequirementType.CORE
                ? CORE.contains(code)
                : ELECTIVE.contains(code) || code.equals("X1"));
    boolean source = !pool.namesSources() || (pool.listed() && isListed(one));
    source |= pool.elsewhere() && !isListed(one);
    for (ChoiceGroup group : structure.groups()) {
      source |= pool.groups().contains(group.groupId()) && group.outcomes().contains(one.outcome());
    }
    boolean level = pool.levels().isEmpty() || pool.levels().contains(one.level());
    return role
        && source
        && level
        && structure.rules().stream()
            .filter(other -> other.ruleId().equals(rule.parentId()))
            .allMatch(parent -> belongs(structure, parent, one));
  }

  private static boolean isListed(GivenOutcome one) {
    String code = one.outcome().value();
    return CORE.contains(code) || ELECTIVE.contains(code);
  }

  private static PackagingRule rule(
      String id, @Nullable String parent, RuleKind kind, int count, Pool pool) {
    return new PackagingRule(id, parent, kind, count, pool, "rule " + id, "Q1 rule " + id);
  }
}
