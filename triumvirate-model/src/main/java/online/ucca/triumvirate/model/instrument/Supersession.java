package online.ucca.triumvirate.model.instrument;

import org.jspecify.annotations.Nullable;

/**
 * A link between an instrument and one that it replaces or is replaced by (spec Q3; schema 1.1).
 *
 * @param instrumentId the other instrument's identifier
 * @param version the other instrument's version; null if the source names none
 * @param equivalent whether the source declares the two equivalent; null if it does not say
 * @param sourceRef where the source says so
 */
public record Supersession(
    String instrumentId,
    @Nullable String version,
    @Nullable Boolean equivalent,
    String sourceRef) {}
