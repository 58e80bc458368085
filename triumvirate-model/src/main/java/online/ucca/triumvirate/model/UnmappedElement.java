package online.ucca.triumvirate.model;

/**
 * An element of the source that has no place in the Triumvirate (spec §3.2; schema 1.1).
 *
 * @param sourceElement which element, so that a person can find it
 * @param reason why it was not mapped
 */
public record UnmappedElement(String sourceElement, String reason) {}
