package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.packaging.ReadRules;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.packaging.PackagingRule;
import online.ucca.triumvirate.model.packaging.Pool;
import online.ucca.triumvirate.model.packaging.RuleKind;
import online.ucca.triumvirate.reading.ReadingNotes;

/** Whether the units that a qualification lists can meet what its rules ask for. */
final class PackagingCounts {
  private PackagingCounts() {}

  static void check(
      ReadRules rules,
      UnitLists lists,
      List<QualificationUnit> units,
      String place,
      ReadingNotes notes) {
    if (rules.contradict()) {
      notes.error(
          ErrorCode.TRN_PACKAGING_UNMET,
          rules.core()
              + " core and "
              + rules.elective()
              + " elective units do not make "
              + rules.total(),
          place);
    }
    if (units.isEmpty()) {
      return;
    }
    boolean elsewhere = rules.rules().stream().anyMatch(rule -> rule.pool().elsewhere());
    for (PackagingRule rule : rules.rules()) {
      for (String group : rule.pool().groups()) {
        if (lists.groups().stream().noneMatch(known -> known.id().equals(group))) {
          notes.error(
              ErrorCode.TRN_PACKAGING_UNMET,
              "the rule “" + rule.description() + "” names group " + group + ", which is not there",
              place);
        }
      }
      long listed = units.stream().filter(unit -> counts(unit, rule.pool())).count();
      boolean more = elsewhere && rule.pool().role() != OutcomeRequirementType.CORE;
      boolean open = rule.pool().namesSources() ? rule.pool().elsewhere() : more;
      if (rule.kind() != RuleKind.AT_MOST && !open && listed < rule.count()) {
        notes.error(
            ErrorCode.TRN_PACKAGING_UNMET,
            "“"
                + rule.description()
                + "” asks for "
                + rule.count()
                + " units; "
                + listed
                + " are listed",
            place);
      }
    }
  }

  private static boolean counts(QualificationUnit unit, Pool pool) {
    boolean role =
        pool.role() == null
            || (pool.role() == OutcomeRequirementType.CORE ? unit.core() : unit.elective());
    boolean source =
        !pool.namesSources()
            || pool.listed()
            || unit.groups().stream().anyMatch(pool.groups()::contains);
    return role && source;
  }
}
