package online.ucca.triumvirate.model.packaging;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes that a packaging rule counts: those of a role, from one of the sources named, at one
 * of the levels named. Without a source, any outcome that the credential admits.
 *
 * @param role core or elective; null if it does not matter. What is not listed counts as elective
 * @param groups ids of the groups that are sources
 * @param listed whether every outcome that the credential lists is a source
 * @param elsewhere whether what the credential does not list is a source
 * @param levels the levels counted, from 1; empty if the level does not matter
 */
public record Pool(
    @Nullable OutcomeRequirementType role,
    List<String> groups,
    boolean listed,
    boolean elsewhere,
    List<Integer> levels) {

  /** Every outcome that the credential admits. */
  public static final Pool ANY = new Pool(null, List.of(), false, false, List.of());

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the role is a prerequisite, or a level is below 1
   */
  public Pool {
    groups = Copies.list(groups);
    levels = Copies.list(levels);
    if (role == OutcomeRequirementType.PREREQUISITE) {
      throw new IllegalArgumentException("an outcome is chosen as core or as elective");
    }
    if (levels.stream().anyMatch(level -> level < 1)) {
      throw new IllegalArgumentException("levels count from 1");
    }
  }

  /**
   * The outcomes of a role, whatever their source and level.
   *
   * @param role core or elective
   * @return the pool
   */
  public static Pool of(OutcomeRequirementType role) {
    return new Pool(role, List.of(), false, false, List.of());
  }

  /**
   * Whether it names sources.
   *
   * @return false if any outcome that the credential admits may count
   */
  public boolean namesSources() {
    return listed || elsewhere || !groups.isEmpty();
  }
}
