package online.ucca.triumvirate.model.diff;

import org.jspecify.annotations.Nullable;

/**
 * Where a part stands in one of the two versions, and what it says there.
 *
 * @param id its identifier; null for a statement of evidence that has none, and for the envelope
 * @param within the id, or the words if it has none, of the outcome or statement that it belongs
 *     to; null if it belongs to the instrument itself
 * @param text what it says: a title, a description, a statement, a requirement
 * @param sourceRef the clause it came from; null for the envelope and for an instrument as a whole
 * @param pointer JSON Pointer (RFC 6901) into the Triumvirate
 */
public record Place(
    @Nullable String id,
    @Nullable String within,
    String text,
    @Nullable String sourceRef,
    String pointer) {}
