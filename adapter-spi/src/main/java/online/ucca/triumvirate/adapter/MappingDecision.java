package online.ucca.triumvirate.adapter;

/**
 * One decision of a translation: which source element became which Triumvirate element (spec §3.2).
 *
 * @param sourceElement the element of the source, so that a person can find it
 * @param triumvirateElement JSON Pointer to what it became
 * @param rule the mapping rule that was followed
 * @param mapsSource whether it maps an element of the source, which the coverage counts; false for
 *     what the adapter states of its own knowledge
 */
public record MappingDecision(
    String sourceElement, String triumvirateElement, String rule, boolean mapsSource) {}
