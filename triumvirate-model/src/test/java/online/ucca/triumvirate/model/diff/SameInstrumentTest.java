package online.ucca.triumvirate.model.diff;

import static online.ucca.triumvirate.model.diff.Versions.instrument;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.Supersession;
import org.junit.jupiter.api.Test;

/** Only versions of one instrument are compared, and declared successors. */
class SameInstrumentTest {
  private static final InstrumentRef OLD = instrument("HB100", "R1", List.of(), List.of());

  private static Triumvirate of(InstrumentRef instrument) {
    return Versions.withInstrument(Samples.triumvirate(), instrument);
  }

  private static Supersession link(String id, String version) {
    return new Supersession(id, version, null, "mapping");
  }

  private static void assertRefused(InstrumentRef older, InstrumentRef newer) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> TriumvirateDiff.between(of(older), of(newer)));
    assertEquals(ErrorCode.TRD_DIFFERENT_INSTRUMENT.name(), refusal.code());
    assertTrue(
        refusal.findings().get(0).message().contains(newer.instrumentId()),
        refusal.findings().toString());
  }

  @Test
  void comparesVersionsOfOneInstrument() {
    TriumvirateDiff diff =
        TriumvirateDiff.between(of(OLD), of(instrument("HB100", "R2", List.of(), List.of())));
    assertEquals("R1", diff.older().version());
    assertEquals("R2", diff.newer().version());
    assertEquals(Part.OUTCOME_SPECIFICATION, diff.changes().get(0).part());
  }

  @Test
  void refusesAnotherInstrument_andAnotherRegistersInstrumentOfThatId() {
    assertRefused(OLD, instrument("HB200", "R1", List.of(), List.of()));
    InstrumentRef elsewhere =
        new InstrumentRef(
            "Airport Board",
            "HB100",
            "Handle lines",
            "R1",
            null,
            null,
            "XX",
            null,
            List.of(),
            List.of(),
            List.of());
    assertRefused(OLD, elsewhere);
  }

  @Test
  void comparesADeclaredSuccessor_whicheverSideDeclaresIt() {
    InstrumentRef successor = instrument("HB200", "R1", List.of(link("HB100", "R1")), List.of());
    InstrumentRef superseded = instrument("HB100", "R1", List.of(), List.of(link("HB200", "R1")));
    InstrumentRef silent = instrument("HB200", "R1", List.of(), List.of());
    assertTrue(TriumvirateDiff.between(of(OLD), of(successor)).hasChanges());
    assertTrue(TriumvirateDiff.between(of(successor), of(OLD)).hasChanges());
    assertTrue(TriumvirateDiff.between(of(superseded), of(silent)).hasChanges());
  }

  @Test
  void refusesASuccessorOfAnotherVersion() {
    assertRefused(OLD, instrument("HB200", "R1", List.of(link("HB100", "R9")), List.of()));
  }
}
