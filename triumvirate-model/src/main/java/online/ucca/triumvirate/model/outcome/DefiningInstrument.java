package online.ucca.triumvirate.model.outcome;

/**
 * The instrument in which an outcome's criteria stand: a qualification's outcomes are its units
 * (schema 1.1).
 *
 * @param instrumentId the instrument's identifier
 * @param version its version
 */
public record DefiningInstrument(String instrumentId, String version) {}
