package online.ucca.triumvirate.model.instrument;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import org.jspecify.annotations.Nullable;

/**
 * Which legislative instrument an instrument of the Triumvirate represents (spec §2.2, §2.3, §2.4).
 *
 * @param sourceSystem the register or authority that publishes it, for example {@code Harbour
 *     Board}
 * @param instrumentId its identifier there, for example {@code HB100}
 * @param instrumentTitle its title
 * @param version its version there, for example {@code R2}
 * @param effectiveDate ISO 8601 date from which it applies; null if the source does not say
 * @param sourceUri where it is published; null if nowhere that can be named
 * @param jurisdiction whose law it is, an ISO 3166 code
 * @param regulator the authority that enforces it; in a Compliance Ruleset only, null elsewhere
 * @param supersedes the instruments it replaces (schema 1.1)
 * @param supersededBy the instruments that replace it (schema 1.1)
 * @param licensing what the instrument itself says about licences that its use needs (schema 1.1)
 */
public record InstrumentRef(
    String sourceSystem,
    String instrumentId,
    String instrumentTitle,
    String version,
    @Nullable String effectiveDate,
    @Nullable String sourceUri,
    String jurisdiction,
    @Nullable String regulator,
    List<Supersession> supersedes,
    List<Supersession> supersededBy,
    List<SourcedStatement> licensing) {

  /** Copies the lists; an absent list is an empty one. */
  public InstrumentRef {
    supersedes = Copies.list(supersedes);
    supersededBy = Copies.list(supersededBy);
    licensing = Copies.list(licensing);
  }
}
