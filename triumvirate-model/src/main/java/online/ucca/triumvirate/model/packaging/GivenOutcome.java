package online.ucca.triumvirate.model.packaging;

import online.ucca.triumvirate.model.id.OutcomeId;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that is put forward for a credential, with what the caller knows of it.
 *
 * @param outcome its identifier
 * @param countsAs the listed outcome that it stands for, as a superseded one for its equivalent
 *     successor; null if for itself. Nothing stands for another unless the caller says so
 * @param level its level, from 1; null if the caller does not know
 * @param elsewhere whether the caller knows that it is an outcome of another recognised source,
 *     where the credential does not list it
 */
public record GivenOutcome(
    OutcomeId outcome, @Nullable OutcomeId countsAs, @Nullable Integer level, boolean elsewhere) {

  /**
   * An outcome of which nothing but its identifier is known.
   *
   * @param code the identifier
   * @return the outcome
   */
  public static GivenOutcome of(String code) {
    return new GivenOutcome(new OutcomeId(code), null, null, false);
  }

  /**
   * The outcome that is counted.
   *
   * @return what it stands for
   */
  public OutcomeId counted() {
    return countsAs == null ? outcome : countsAs;
  }
}
