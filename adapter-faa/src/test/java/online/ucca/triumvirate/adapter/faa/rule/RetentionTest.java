package online.ucca.triumvirate.adapter.faa.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P3M|The certificate holder shall keep copies of the records required in this section for at"
            + " least three months.",
        "P3M|The certificate holder shall retain at its principal base of operations, for at least"
            + " three months, the originals or copies of the records required by this section.",
        "P2M|The certificate holder must give a copy to the pilot in command and must keep a record"
            + " thereof for at least two months.",
        "P2Y|Each person who makes a record under paragraph (a) of this section shall keep it for at"
            + " least 2 years after the date it is made.",
        "P1Y|Maintain the records required by paragraphs (a) of this section for at least 1 year"
            + " following the completion of training, testing or checking;",
        "P30D|Each certificate holder must record each en route radio contact and keep that record"
            + " for at least 30 days.",
        "P24M|The record is maintained for 24 calendar months following the completion.",
        "P3Y|The school must, for a period of three years, preserve the records.",
        "P1Y|The holder shall retain the data for a 1-year period.",
        "P90D|The records shall be retained until 90 days after the flight."
      })
  void findsPeriod_whenSomethingIsKept(String period, String sentence) {
    List<Retention> found = Retention.statedIn("", sentence);

    assertEquals(List.of(period), found.stream().map(Retention::period).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No record need be kept more than 60 days.",
        "Retains at least the last 2 hours of recorded information.",
        "The school has failed for more than 60 days to maintain the facilities and records.",
        "The pilot must maintain currency for 6 months.",
        "A person must have passed a test, recorded in the logbook, within the preceding 12 months.",
        "The certificate holder shall keep the recorded data until the airplane has been operated"
            + " for at least 25 hours.",
        "The records must be kept for the periods specified in paragraph (b) of this section."
      })
  void findsNone_whenNothingIsKeptForATime(String sentence) {
    assertEquals(List.of(), Retention.statedIn("", sentence));
  }

  @Test
  void tellsApart_whenAPeriodBeginsWhenAnotherEnds() {
    List<Retention> found =
        Retention.statedIn(
            "",
            "Each certificate holder must maintain a record of all training received within the"
                + " preceding three years for each person. The record must be maintained during the"
                + " time that the person performs those functions, and for 90 days thereafter.");

    assertEquals(List.of("P3Y", "P90D"), found.stream().map(Retention::period).toList());
    assertEquals(List.of(false, true), found.stream().map(Retention::isAfterwards).toList());
  }

  @Test
  void readsTheVerbInTheLeadIn_whenThePartHasThePeriod() {
    assertEquals(
        "P30D",
        Retention.statedIn(
                "Each certificate holder shall retain—", "The load manifest, for 30 days;")
            .get(0)
            .period());
  }
}
