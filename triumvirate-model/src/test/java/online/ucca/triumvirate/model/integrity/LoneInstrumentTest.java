package online.ucca.triumvirate.model.integrity;

import static online.ucca.triumvirate.model.Samples.credential;
import static online.ucca.triumvirate.model.Samples.outcome;
import static online.ucca.triumvirate.model.Samples.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.Supersession;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import org.junit.jupiter.api.Test;

/** An Outcome Specification that stands alone is checked as it is inside a Triumvirate. */
class LoneInstrumentTest {

  @Test
  void findsNothingInAnInstrumentThatIsRight() {
    OutcomeSpecification right = Samples.triumvirate().instruments().outcomeSpecification();
    assertEquals(List.of(), IntegrityCheck.check(right));
  }

  @Test
  void findsWhatItFindsInATriumvirate_atTheSamePlaces() {
    var triumvirate =
        Samples.with(
            List.of(outcome("1"), outcome("1")), List.of(rule("r1")), List.of(credential("c1")));
    OutcomeSpecification given = triumvirate.instruments().outcomeSpecification();
    InstrumentRef ref = given.instrumentRef();
    OutcomeSpecification wrong =
        new OutcomeSpecification(
            new InstrumentRef(
                ref.sourceSystem(),
                "HB100",
                ref.instrumentTitle(),
                "R1",
                "2026-02-30",
                null,
                "XX",
                null,
                List.of(new Supersession("HB100", "R1", null, "x")),
                List.of(),
                List.of()),
            given.domain(),
            given.outcomes(),
            given.evidenceRequirements());
    assertEquals(
        List.of(
            "VAL_DUPLICATE_ID /instruments/outcome_specification/outcomes/1/outcome_id",
            "VAL_CIRCULAR_DEPENDENCY"
                + " /instruments/outcome_specification/instrument_ref/supersedes/0/instrument_id",
            "VAL_BAD_DATE /instruments/outcome_specification/instrument_ref/effective_date"),
        IntegrityCheck.check(wrong).stream().map(LoneInstrumentTest::told).toList());
  }

  private static String told(Finding finding) {
    return finding.errorCode() + " " + finding.triumvirateElement();
  }
}
