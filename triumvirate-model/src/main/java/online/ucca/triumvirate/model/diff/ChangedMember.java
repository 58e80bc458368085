package online.ucca.triumvirate.model.diff;

import org.jspecify.annotations.Nullable;

/**
 * A member that differs between the two versions of a part. Of a list, each entry that was added,
 * removed or replaced is one such member; a list whose entries only trade places is one as a whole.
 *
 * @param member the member's path from its part, for example {@code lifecycle/validity_period}; of
 *     an entry, the path of its list
 * @param pointerBefore JSON Pointer into the older Triumvirate; null if there is nothing there
 * @param pointerAfter JSON Pointer into the newer Triumvirate; null if there is nothing there
 * @param before the older value: a string, number, boolean, list or map with the names of the
 *     schema; null if there is none
 * @param after the newer value, likewise
 */
public record ChangedMember(
    String member,
    @Nullable String pointerBefore,
    @Nullable String pointerAfter,
    @Nullable Object before,
    @Nullable Object after) {}
