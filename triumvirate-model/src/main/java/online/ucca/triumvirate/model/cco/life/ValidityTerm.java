package online.ucca.triumvirate.model.cco.life;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.cco.CredentialTerm;
import online.ucca.triumvirate.model.credential.ValidityBasis;
import org.jspecify.annotations.Nullable;

/**
 * When a validity period is over (docs/spec/cco-life.md). Years and months are added first, to the
 * last day of a month that has no such day; then weeks and days, all by the clock on the wall; then
 * hours, minutes and seconds as they pass (XML Schema 1.0 part 2, appendix E, on local time). Leap
 * seconds do not exist, as in UTC by java.time.
 */
public final class ValidityTerm {
  private static final Pattern PERIOD =
      Pattern.compile(
          "P(?=.)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?"
              + "(?:T(?=.)(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?");

  /** Dates in documents have years of four digits (RFC 3339 §1). */
  private static final Instant NO_DATE = Instant.parse("+10000-01-01T00:00:00Z");

  private ValidityTerm() {}

  /**
   * The first moment at which a period is over.
   *
   * @param period an ISO 8601 period in whole numbers: {@code PnYnMnWnDTnHnMnS}
   * @param basis how it is counted; null means {@link ValidityBasis#EXACT}
   * @param from when it begins
   * @param zone where days and months are counted
   * @return exactly that much later; at {@link ValidityBasis#END_OF_CALENDAR_MONTH} the beginning
   *     of the month after the one in which that is
   * @throws IllegalArgumentException if it is no such period, or reaches beyond the year 9999
   */
  public static Instant end(
      String period, @Nullable ValidityBasis basis, Instant from, ZoneId zone) {
    Matcher parts = PERIOD.matcher(period);
    if (!parts.matches()) {
      throw new IllegalArgumentException("'" + period + "' is not an ISO 8601 period");
    }
    Instant end;
    try {
      ZonedDateTime exact = exactly(parts, from.atZone(zone));
      end =
          basis == ValidityBasis.END_OF_CALENDAR_MONTH
              ? YearMonth.from(exact).plusMonths(1).atDay(1).atStartOfDay(zone).toInstant()
              : exact.toInstant();
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      throw tooFar(period);
    }
    if (!end.isBefore(NO_DATE)) {
      throw tooFar(period);
    }
    return end;
  }

  /**
   * The first moment at which the term of every credential is over.
   *
   * @param terms the credentials' terms
   * @param from when they begin
   * @param zone where days and months are counted
   * @return the last one's end; nothing if one of them does not end, or there is none
   * @throws IllegalArgumentException as {@link #end}
   */
  public static Optional<Instant> lastEnd(List<CredentialTerm> terms, Instant from, ZoneId zone) {
    Instant last = from;
    for (CredentialTerm term : terms) {
      String period = term.validityPeriod();
      if (period == null) {
        return Optional.empty();
      }
      Instant end = end(period, term.validityBasis(), from, zone);
      last = end.isAfter(last) ? end : last;
    }
    return terms.isEmpty() ? Optional.empty() : Optional.of(last);
  }

  private static ZonedDateTime exactly(Matcher parts, ZonedDateTime from) {
    long months = Math.addExact(Math.multiplyExact(number(parts, 1), 12), number(parts, 2));
    long days = Math.addExact(Math.multiplyExact(number(parts, 3), 7), number(parts, 4));
    LocalDateTime wall = from.toLocalDateTime().plusMonths(months).plusDays(days);
    // An hour that the clock shows twice is the one that it was at the beginning.
    return ZonedDateTime.ofLocal(wall, from.getZone(), from.getOffset())
        .plusHours(number(parts, 5))
        .plusMinutes(number(parts, 6))
        .plusSeconds(number(parts, 7));
  }

  private static long number(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
  }

  private static IllegalArgumentException tooFar(String period) {
    return new IllegalArgumentException("'" + period + "' reaches beyond the year 9999");
  }
}
