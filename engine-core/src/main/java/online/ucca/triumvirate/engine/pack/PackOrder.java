package online.ucca.triumvirate.engine.pack;

import java.time.Instant;
import java.time.LocalDate;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.engine.pack.contextualisation.Contextualisation;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a pack beside its Triumvirates.
 *
 * @param contextualisation what the provider adds; {@link Contextualisation#NONE} for a generic
 *     pack
 * @param logo the provider's logo; null if it has none
 * @param title what a pack of several instruments is called; null to name the instruments
 * @param options what the pack holds and how it is drawn
 * @param packDate the only date in the pack
 * @param signedAt the time of the manifest's proof: the start of the pack date
 */
public record PackOrder(
    Contextualisation contextualisation,
    @Nullable Picture logo,
    @Nullable String title,
    PackOptions options,
    LocalDate packDate,
    Instant signedAt) {

  /** A blank title is none. */
  public PackOrder {
    title = title == null || title.isBlank() ? null : title.strip();
  }

  /**
   * An order that names the provider and adds nothing else.
   *
   * @param provider the name of the organisation that will assess; null for a pack that leaves it
   *     open
   * @param providerCode its number in its register; null if none is given
   * @param options what the pack holds and how it is drawn
   * @param packDate the only date in the pack
   * @param signedAt the time of the manifest's proof: the start of the pack date
   */
  public PackOrder(
      @Nullable String provider,
      @Nullable String providerCode,
      PackOptions options,
      LocalDate packDate,
      Instant signedAt) {
    this(Contextualisation.of(provider, providerCode), null, null, options, packDate, signedAt);
  }

  /**
   * The name of the organisation that will assess.
   *
   * @return the name; null if it is left open
   */
  public @Nullable String provider() {
    return contextualisation.provider() == null ? null : contextualisation.provider().name();
  }

  /**
   * Its number in its register.
   *
   * @return the number; null if none is given
   */
  public @Nullable String providerCode() {
    return contextualisation.provider() == null ? null : contextualisation.provider().number();
  }

  /**
   * The same order with other options.
   *
   * @param other what the pack holds and how it is drawn
   * @return the order
   */
  public PackOrder withOptions(PackOptions other) {
    return new PackOrder(contextualisation, logo, title, other, packDate, signedAt);
  }

  /**
   * The same order with another contextualisation.
   *
   * @param other what the provider adds
   * @return the order
   */
  public PackOrder withContextualisation(Contextualisation other) {
    return new PackOrder(other, logo, title, options, packDate, signedAt);
  }

  /**
   * The same order with a logo.
   *
   * @param picture the provider's logo; null for none
   * @return the order
   */
  public PackOrder withLogo(@Nullable Picture picture) {
    return new PackOrder(contextualisation, picture, title, options, packDate, signedAt);
  }

  /**
   * The same order with a title.
   *
   * @param text what a pack of several instruments is called; null to name the instruments
   * @return the order
   */
  public PackOrder withTitle(@Nullable String text) {
    return new PackOrder(contextualisation, logo, text, options, packDate, signedAt);
  }
}
