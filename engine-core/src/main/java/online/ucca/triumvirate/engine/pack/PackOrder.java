package online.ucca.triumvirate.engine.pack;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a pack beside its Triumvirate.
 *
 * @param provider the name of the organisation that will assess; null for a pack that leaves it
 *     open
 * @param providerCode its number in its register; null if none is given
 * @param allowPartial whether a pack is made although performance or knowledge evidence is missing
 * @param packDate the only date in the pack
 * @param signedAt the time of the manifest's proof; on the pack's date
 */
public record PackOrder(
    @Nullable String provider,
    @Nullable String providerCode,
    boolean allowPartial,
    LocalDate packDate,
    Instant signedAt) {}
