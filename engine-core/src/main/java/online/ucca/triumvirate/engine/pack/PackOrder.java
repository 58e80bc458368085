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
 * @param options what the pack holds and how it is drawn
 * @param packDate the only date in the pack
 * @param signedAt the time of the manifest's proof; on the pack's date
 */
public record PackOrder(
    @Nullable String provider,
    @Nullable String providerCode,
    PackOptions options,
    LocalDate packDate,
    Instant signedAt) {

  /**
   * The same order with other options.
   *
   * @param other what the pack holds and how it is drawn
   * @return the order
   */
  public PackOrder withOptions(PackOptions other) {
    return new PackOrder(provider, providerCode, other, packDate, signedAt);
  }
}
