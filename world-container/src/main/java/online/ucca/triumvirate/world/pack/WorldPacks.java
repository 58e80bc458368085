package online.ucca.triumvirate.world.pack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.engine.pack.Pack;
import online.ucca.triumvirate.engine.pack.PackOptions;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.engine.pack.contextualisation.Contextualisation;
import online.ucca.triumvirate.engine.pack.contextualisation.LogoReader;
import online.ucca.triumvirate.engine.pack.contextualisation.ReadContextualisation;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.port.TimeSource;
import org.jspecify.annotations.Nullable;

/** A world's packs: what is ordered, what goes into them, and how they are made. */
public final class WorldPacks {
  private final TimeSource time;
  private final ZoneId zone;
  private final SchemaValidator schemaValidator;
  private final Supplier<LogoReader> logoReader;
  private final BiFunction<List<AcceptedTriumvirate>, PackOrder, Pack> composer;

  /**
   * The packs of a world, which makes this itself.
   *
   * @param time the clock of pack dates
   * @param zone their zone
   * @param schemaValidator checks contextualisations
   * @param logoReader finds what takes logos in, when there is one
   * @param composer composes packs
   */
  public WorldPacks(
      TimeSource time,
      ZoneId zone,
      SchemaValidator schemaValidator,
      Supplier<LogoReader> logoReader,
      BiFunction<List<AcceptedTriumvirate>, PackOrder, Pack> composer) {
    this.time = time;
    this.zone = zone;
    this.schemaValidator = schemaValidator;
    this.logoReader = logoReader;
    this.composer = composer;
  }

  /**
   * An order dated today in this world's zone. The start of that day is the only time in the pack.
   *
   * @param provider the provider's name; null to leave it open
   * @param providerCode the provider's number; null to leave it open
   * @return the order
   */
  public PackOrder order(@Nullable String provider, @Nullable String providerCode) {
    LocalDate today = time.now().atZone(zone).toLocalDate();
    return new PackOrder(
        provider, providerCode, PackOptions.DEFAULT, today, today.atStartOfDay(zone).toInstant());
  }

  /**
   * Reads what a provider adds to a pack.
   *
   * @param document the contextualisation as JSON
   * @return what it says
   * @throws Refusal with every violation
   */
  public Contextualisation contextualisation(byte[] document) {
    return new ReadContextualisation(schemaValidator).read(document);
  }

  /**
   * Takes in a provider's logo.
   *
   * @param file a PNG or JPEG file
   * @param alternativeText what it shows, for people who cannot see it
   * @return the picture as it stands in documents
   * @throws Refusal {@code PCK_LOGO_REFUSED} if it is not what it must be
   */
  public Picture logo(byte[] file, String alternativeText) {
    return logoReader.get().read(file, alternativeText);
  }

  /**
   * Composes one pack of one accepted Triumvirate or of several.
   *
   * @param accepted what the gate let through, at least one, in the order of the pack
   * @param order what is asked for
   * @return the pack
   * @throws Refusal if the pack would have a gap, or they cannot stand in one pack
   */
  public Pack pack(List<AcceptedTriumvirate> accepted, PackOrder order) {
    return composer.apply(accepted, order);
  }
}
