package online.ucca.triumvirate.model.integrity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.Supersession;

/** The references to source instruments, wherever they stand. */
final class InstrumentRefs {
  static final String OUTCOME_SPECIFICATION = "/instruments/outcome_specification/instrument_ref";

  private InstrumentRefs() {}

  /** All of them by their pointers, in document order. */
  static Map<String, InstrumentRef> of(Instruments instruments) {
    Map<String, InstrumentRef> all = new LinkedHashMap<>();
    all.put(OUTCOME_SPECIFICATION, instruments.outcomeSpecification().instrumentRef());
    all.put(
        "/instruments/compliance_ruleset/instrument_ref",
        instruments.complianceRuleset().instrumentRef());
    List<InstrumentRef> several = instruments.complianceRuleset().instruments();
    for (int i = 0; i < several.size(); i++) {
      all.put("/instruments/compliance_ruleset/instruments/" + i, several.get(i));
    }
    all.put(
        "/instruments/credential_map/instrument_ref", instruments.credentialMap().instrumentRef());
    return all;
  }

  /** Finds instruments that replace themselves: the same id and the same version. */
  static void checkSupersession(Instruments instruments, Violations violations) {
    of(instruments).forEach((pointer, ref) -> checkSupersession(ref, pointer, violations));
  }

  /** Finds whether one instrument replaces itself. */
  static void checkSupersession(InstrumentRef ref, String pointer, Violations violations) {
    checkSupersession(ref, ref.supersedes(), pointer + "/supersedes", violations);
    checkSupersession(ref, ref.supersededBy(), pointer + "/superseded_by", violations);
  }

  private static void checkSupersession(
      InstrumentRef ref, List<Supersession> others, String pointer, Violations violations) {
    for (int i = 0; i < others.size(); i++) {
      Supersession other = others.get(i);
      if (other.instrumentId().equals(ref.instrumentId())
          && ref.version().equals(other.version())) {
        String name = ref.instrumentId() + " " + ref.version();
        violations.add(
            ErrorCode.VAL_CIRCULAR_DEPENDENCY,
            "an instrument replaces itself: " + CirclePath.of(List.of(name)),
            pointer + "/" + i + "/instrument_id",
            other.sourceRef());
      }
    }
  }
}
