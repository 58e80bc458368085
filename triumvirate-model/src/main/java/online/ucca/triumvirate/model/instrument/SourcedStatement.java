package online.ucca.triumvirate.model.instrument;

/**
 * A statement with the clause it came from: a limitation, a condition, a grouping rule, a renewal
 * requirement, a ground of revocation.
 *
 * @param description what the source says
 * @param sourceRef where it says so, as a citation a person can follow
 */
public record SourcedStatement(String description, String sourceRef) {}
