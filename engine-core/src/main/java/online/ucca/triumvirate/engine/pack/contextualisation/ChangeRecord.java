package online.ucca.triumvirate.engine.pack.contextualisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * An entry of the record of what was changed in a pack.
 *
 * @param who the person
 * @param role in which role
 * @param date the day, {@code YYYY-MM-DD}
 * @param version the version that the change led to
 * @param change what was changed, and where
 * @param reason why
 */
public record ChangeRecord(
    String who, String role, String date, String version, String change, String reason) {

  /**
   * Checks the date.
   *
   * @throws Refusal {@code VAL_BAD_DATE} if there is no such day
   */
  public ChangeRecord {
    try {
      LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new Refusal(
          Finding.of(ErrorCode.VAL_BAD_DATE, "'" + date + "' is no day").at("/record"));
    }
  }

  /**
   * The day.
   *
   * @return the date
   */
  public LocalDate day() {
    return LocalDate.parse(date);
  }
}
