package online.ucca.triumvirate.engine.pack.plan;

import online.ucca.triumvirate.engine.pack.DocumentKind;

/**
 * Something that is judged, answered or confirmed, and by that covers a requirement.
 *
 * @param id for example {@code AT-3}
 * @param document the document it stands in
 * @param requirement what it covers
 */
public record Item(String id, DocumentKind document, Requirement requirement) {}
