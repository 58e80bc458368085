package online.ucca.triumvirate.model.cco.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import online.ucca.triumvirate.model.credential.ValidityBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Worked by hand. Sources: XSD = XML Schema 1.0 part 2, appendix E (adding durations to dateTimes);
 * ISO = ISO 8601-1:2019 §5.5.2; GREG = the Gregorian rule of leap years, ISO 8601-1 §4.2.1; 14 CFR
 * 61.21(a) "at the end of the sixth calendar month after the month in which it was issued",
 * 61.23(d) "the last day of the 24th month after the month of the date of examination"; AC 68-1A,
 * whose example is 15 January 2020 and 24 calendar months; TZ = the IANA time zone database, days
 * counted by the clock on the wall (RFC 5545 §3.3.6: nominal days, exact hours); UTC = leap seconds
 * ignored (POSIX 4.16).
 */
class ValidityTermTest {

  @ParameterizedTest(name = "{0}: {1} + {2} {3} in {4} is over at {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          XSD, its own example       | 2000-01-12T12:13:14Z     | P1Y3M5DT7H10M3S | EXACT | UTC | 2001-04-17T19:23:17Z
          XSD, its own example       | 2000-01-12T00:00:00Z     | PT33H  | EXACT | UTC                 | 2000-01-13T09:00:00Z
          XSD, months before days    | 2000-03-30T00:00:00Z     | P1M1D  | EXACT | UTC                 | 2000-05-01T00:00:00Z
          XSD, 31 January            | 2023-01-31T10:00:00Z     | P1M    | EXACT | UTC                 | 2023-02-28T10:00:00Z
          XSD, 31 January, leap year | 2024-01-31T10:00:00Z     | P1M    | EXACT | UTC                 | 2024-02-29T10:00:00Z
          XSD, over February at once | 2023-01-31T10:00:00Z     | P2M    | EXACT | UTC                 | 2023-03-31T10:00:00Z
          XSD, 31 March              | 2023-03-31T23:59:59Z     | P1M    | EXACT | UTC                 | 2023-04-30T23:59:59Z
          XSD, 30 November           | 2023-11-30T08:00:00Z     | P3M    | EXACT | UTC                 | 2024-02-29T08:00:00Z
          XSD, half a year           | 2022-08-31T00:00:00Z     | P6M    | EXACT | UTC                 | 2023-02-28T00:00:00Z
          XSD, 29 February           | 2024-02-29T12:00:00Z     | P1Y    | EXACT | UTC                 | 2025-02-28T12:00:00Z
          XSD, 12 months are a year  | 2024-02-29T12:00:00Z     | P12M   | EXACT | UTC                 | 2025-02-28T12:00:00Z
          GREG, four years           | 2024-02-29T12:00:00Z     | P4Y    | EXACT | UTC                 | 2028-02-29T12:00:00Z
          GREG, 2000 is a leap year  | 1996-02-29T12:00:00Z     | P4Y    | EXACT | UTC                 | 2000-02-29T12:00:00Z
          GREG, 2100 is none         | 2096-02-29T12:00:00Z     | P4Y    | EXACT | UTC                 | 2100-02-28T12:00:00Z
          GREG, into a leap year     | 2023-02-28T12:00:00Z     | P1Y    | EXACT | UTC                 | 2024-02-28T12:00:00Z
          GREG, the leap day         | 2024-02-28T12:00:00Z     | P1D    | EXACT | UTC                 | 2024-02-29T12:00:00Z
          GREG, no leap day          | 2023-02-28T12:00:00Z     | P1D    | EXACT | UTC                 | 2023-03-01T12:00:00Z
          GREG, 90 days              | 2024-01-01T00:00:00Z     | P90D   | EXACT | UTC                 | 2024-03-31T00:00:00Z
          GREG, 730 days             | 2024-01-01T00:00:00Z     | P730D  | EXACT | UTC                 | 2025-12-31T00:00:00Z
          ISO, nothing               | 2024-05-05T05:05:05Z     | P0D    | EXACT | UTC                 | 2024-05-05T05:05:05Z
          ISO, nothing               | 2024-05-05T05:05:05.678Z | PT0S   | EXACT | UTC                 | 2024-05-05T05:05:05.678Z
          ISO, a week                | 2024-02-26T00:00:00Z     | P1W    | EXACT | UTC                 | 2024-03-04T00:00:00Z
          ISO, 52 weeks are no year  | 2024-01-01T00:00:00Z     | P52W   | EXACT | UTC                 | 2024-12-30T00:00:00Z
          ISO, weeks beside months   | 2024-01-31T00:00:00Z     | P1M1W  | EXACT | UTC                 | 2024-03-07T00:00:00Z
          ISO, hours                 | 2024-12-31T12:00:00Z     | PT36H  | EXACT | UTC                 | 2025-01-02T00:00:00Z
          ISO, minutes               | 2024-12-31T23:00:00Z     | PT90M  | EXACT | UTC                 | 2025-01-01T00:30:00Z
          AC 68-1A, 48 months        | 2020-01-15T15:00:00Z     | P48M   | EXACT | America/New_York    | 2024-01-15T15:00:00Z
          AC 68-1A, 24 cal. months   | 2020-01-15T15:00:00Z     | P24M   | MONTH | America/New_York    | 2022-02-01T05:00:00Z
          61.23(d), not to the day   | 2020-01-15T15:00:00Z     | P24M   | EXACT | America/New_York    | 2022-01-15T15:00:00Z
          61.21(a), first of a month | 2023-03-01T17:00:00Z     | P6M    | MONTH | America/New_York    | 2023-10-01T04:00:00Z
          61.21(a), last of a month  | 2023-03-31T17:00:00Z     | P6M    | MONTH | America/New_York    | 2023-10-01T04:00:00Z
          61.21(a), into February    | 2023-08-31T17:00:00Z     | P6M    | MONTH | America/New_York    | 2024-03-01T05:00:00Z
          61.23(d), from 29 February | 2024-02-29T17:00:00Z     | P24M   | MONTH | America/New_York    | 2026-03-01T05:00:00Z
          61.23(d), over New Year    | 2024-12-31T17:00:00Z     | P60M   | MONTH | America/New_York    | 2030-01-01T05:00:00Z
          61.23(d), first moment     | 2024-03-01T00:00:00Z     | P1M    | MONTH | UTC                 | 2024-05-01T00:00:00Z
          61.23(d), last moment      | 2024-02-29T23:59:59.999Z | P1M    | MONTH | UTC                 | 2024-04-01T00:00:00Z
          61.23(d), nothing          | 2024-02-10T10:00:00Z     | P0D    | MONTH | UTC                 | 2024-03-01T00:00:00Z
          61.23(d), days             | 2024-01-15T10:00:00Z     | P30D   | MONTH | UTC                 | 2024-03-01T00:00:00Z
          TZ, still December there   | 2024-01-01T04:59:59Z     | P12M   | MONTH | America/New_York    | 2025-01-01T05:00:00Z
          TZ, January here           | 2024-01-01T04:59:59Z     | P12M   | MONTH | UTC                 | 2025-02-01T00:00:00Z
          TZ, February there         | 2024-01-31T14:00:00Z     | P1M    | MONTH | Australia/Sydney    | 2024-03-31T13:00:00Z
          TZ, still January here     | 2024-01-31T14:00:00Z     | P1M    | MONTH | UTC                 | 2024-03-01T00:00:00Z
          TZ, 31 January there (+14) | 2023-01-30T11:00:00Z     | P1M    | EXACT | Pacific/Kiritimati  | 2023-02-27T11:00:00Z
          TZ, 30 January here        | 2023-01-30T11:00:00Z     | P1M    | EXACT | UTC                 | 2023-02-28T11:00:00Z
          TZ, 28 February (−11)      | 2023-03-01T05:00:00Z     | P1M    | EXACT | Pacific/Pago_Pago   | 2023-03-29T05:00:00Z
          TZ, 1 March here           | 2023-03-01T05:00:00Z     | P1M    | EXACT | UTC                 | 2023-04-01T05:00:00Z
          TZ, a quarter of an hour   | 2024-01-31T18:20:00Z     | P1M    | MONTH | Asia/Kathmandu      | 2024-03-31T18:15:00Z
          TZ, a day of 23 hours      | 2024-10-04T23:00:00Z     | P1D    | EXACT | Australia/Sydney    | 2024-10-05T22:00:00Z
          TZ, 24 hours are 24 hours  | 2024-10-04T23:00:00Z     | PT24H  | EXACT | Australia/Sydney    | 2024-10-05T23:00:00Z
          TZ, a day of 25 hours      | 2024-11-02T16:00:00Z     | P1D    | EXACT | America/New_York    | 2024-11-03T17:00:00Z
          TZ, a day of 23½ hours     | 2024-10-05T01:30:00Z     | P1D    | EXACT | Australia/Lord_Howe | 2024-10-06T01:00:00Z
          TZ, 02:30 does not exist   | 2024-03-09T07:30:00Z     | P1D    | EXACT | America/New_York    | 2024-03-10T07:30:00Z
          TZ, only passing the gap   | 2024-02-10T07:30:00Z     | P1M1D  | EXACT | America/New_York    | 2024-03-11T06:30:00Z
          TZ, 01:30 exists twice     | 2024-11-02T05:30:00Z     | P1D    | EXACT | America/New_York    | 2024-11-03T05:30:00Z
          TZ, from the second 01:30  | 2024-11-03T06:30:00Z     | P0D    | EXACT | America/New_York    | 2024-11-03T06:30:00Z
          TZ, a day that was skipped | 2011-12-29T20:00:00Z     | P1D    | EXACT | Pacific/Apia        | 2011-12-30T20:00:00Z
          TZ, a month without 00:00  | 2011-02-10T10:00:00Z     | P1M    | MONTH | Asia/Amman          | 2011-03-31T22:00:00Z
          UTC, over a leap second    | 2016-12-31T23:59:59Z     | PT1S   | EXACT | UTC                 | 2017-01-01T00:00:00Z
          UTC, a day with one        | 2016-12-31T12:00:00Z     | P1D    | EXACT | UTC                 | 2017-01-01T12:00:00Z
          UTC, 86,400 seconds        | 2016-12-31T12:00:00Z     | PT86400S | EXACT | UTC               | 2017-01-01T12:00:00Z
          RFC 3339, the last year    | 9998-12-31T00:00:00Z     | P1Y    | EXACT | UTC                 | 9999-12-31T00:00:00Z
          """)
  void isOverWhenTheStandardSays(
      String source, Instant from, String period, String basis, String zone, Instant over) {
    ValidityBasis counted =
        basis.equals("MONTH") ? ValidityBasis.END_OF_CALENDAR_MONTH : ValidityBasis.EXACT;
    assertEquals(over, ValidityTerm.end(period, counted, from, ZoneId.of(zone)), source);
  }

  @Test
  void countsExactly_whenTheSourceDoesNotSay() {
    Instant from = Instant.parse("2024-01-31T10:00:00Z");
    assertEquals(
        Instant.parse("2024-02-29T10:00:00Z"), ValidityTerm.end("P1M", null, from, ZoneOffset.UTC));
  }

  /** The last three are periods that no date here can reach the end of. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "24M",
        "P24",
        "P1YT",
        "P1H",
        "PT1D",
        "P1D2M",
        "P1D1W",
        "P-1Y",
        "-P1Y",
        "+P1Y",
        "P+1Y",
        "p1y",
        "P1.5Y",
        "P1,5Y",
        "PT0.5S",
        "P 1Y",
        " P1Y",
        "P1Y ",
        "P1Y\n",
        "2 years",
        "P0002-06-00",
        "P2024-W01",
        "P1Y/2024-01-01",
        "P٢Y",
        "P99999999999999999999Y",
        "P7976Y",
        "P9223372036854775807Y",
        "PT9223372036854775807H"
      })
  void refusesWhatIsNoPeriod_orHasNoEnd(String period) {
    Instant from = Instant.parse("2024-01-31T10:00:00Z");
    for (ValidityBasis basis : ValidityBasis.values()) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> ValidityTerm.end(period, basis, from, ZoneOffset.UTC));
      assertTrue(
          String.valueOf(refused.getMessage()).contains("'" + period + "'"), refused.toString());
    }
  }

  /** Whatever the zone: never before it began, nor shorter for being longer in the text. */
  @Test
  void neverEndsBeforeItBegins_norEarlierForMore() {
    Random random = new Random(7);
    List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    for (int i = 0; i < 5_000; i++) {
      ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
      Instant from = Instant.ofEpochSecond(random.nextLong(-1_000_000_000L, 4_000_000_000L));
      int months = random.nextInt(200);
      for (ValidityBasis basis : ValidityBasis.values()) {
        Instant end = ValidityTerm.end("P" + months + "M", basis, from, zone);
        Instant later = ValidityTerm.end("P" + (months + 1) + "M", basis, from, zone);
        assertFalse(end.isBefore(from), from + " in " + zone + ", P" + months + "M");
        assertTrue(end.isBefore(later), from + " in " + zone + ", P" + months + "M");
        assertFalse(
            ValidityTerm.end("P" + months + "M", ValidityBasis.END_OF_CALENDAR_MONTH, from, zone)
                .isBefore(end));
      }
    }
  }
}
