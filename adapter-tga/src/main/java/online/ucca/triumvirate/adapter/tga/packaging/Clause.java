package online.ucca.triumvirate.adapter.tga.packaging;

import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.packaging.Pool;
import online.ucca.triumvirate.model.packaging.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence, or one part of it between semicolons, says.
 *
 * @param kind what it says about the count
 * @param count how many; null if it says all
 * @param pool of which units
 * @param total the total that it states beside its own count; null if none
 */
record Clause(RuleKind kind, @Nullable Integer count, Pool pool, @Nullable Integer total) {

  /** A clause about the qualification as a whole. */
  static Clause total(int count) {
    return new Clause(RuleKind.CHOOSE, count, Pool.ANY, null);
  }

  /** A clause about a role as a whole. */
  static Clause of(OutcomeRequirementType role, int count) {
    return new Clause(RuleKind.CHOOSE, count, Pool.of(role), null);
  }

  /** The same clause under a heading that names the role. */
  Clause in(@Nullable OutcomeRequirementType role) {
    if (role == null || pool.role() != null) {
      return this;
    }
    return new Clause(
        kind,
        count,
        new Pool(role, pool.groups(), pool.listed(), pool.elsewhere(), pool.levels()),
        total);
  }

  /** Whether it counts what a role, or the qualification, has as a whole. */
  boolean isWhole() {
    return kind == RuleKind.CHOOSE
        && count != null
        && pool.levels().isEmpty()
        && pool.groups().isEmpty()
        && !pool.elsewhere();
  }

  /** Whether it chooses from "the list below", whichever that is. */
  boolean isFromTheList() {
    return kind == RuleKind.CHOOSE && pool.listed() && pool.groups().isEmpty() && !pool.elsewhere();
  }
}
