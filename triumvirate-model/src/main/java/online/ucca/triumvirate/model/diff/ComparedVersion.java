package online.ucca.triumvirate.model.diff;

import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.id.TriumvirateId;

/**
 * Which version was compared.
 *
 * @param triumvirateId the Triumvirate
 * @param sourceSystem the register that publishes its Outcome Specification's instrument
 * @param instrumentId that instrument
 * @param instrumentTitle its title
 * @param version its version
 */
public record ComparedVersion(
    TriumvirateId triumvirateId,
    String sourceSystem,
    String instrumentId,
    String instrumentTitle,
    String version) {

  static ComparedVersion of(Triumvirate triumvirate) {
    var instrument = triumvirate.instruments().outcomeSpecification().instrumentRef();
    return new ComparedVersion(
        triumvirate.triumvirateId(),
        instrument.sourceSystem(),
        instrument.instrumentId(),
        instrument.instrumentTitle(),
        instrument.version());
  }
}
