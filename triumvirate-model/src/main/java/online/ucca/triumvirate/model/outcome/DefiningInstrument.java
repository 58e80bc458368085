package online.ucca.triumvirate.model.outcome;

/**
 * The instrument in which an outcome's criteria stand, if they do not stand with the outcome: an
 * instrument may name as outcomes what other instruments specify (schema 1.1).
 *
 * @param instrumentId the instrument's identifier
 * @param version its version
 */
public record DefiningInstrument(String instrumentId, String version) {}
