package online.ucca.triumvirate.model.registration;

import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.AdapterId;

/**
 * What one version of an adapter says of itself when it is registered (spec §3.6).
 *
 * @param adapterId the adapter's type
 * @param adapterVersion its version
 * @param sourceSystem the regulatory system it handles
 * @param corpusTypes what it translates
 * @param schemaVersion the Triumvirate schema it produces
 * @param validationCapabilities what its validation covers
 */
public record AdapterDeclaration(
    AdapterId adapterId,
    String adapterVersion,
    String sourceSystem,
    List<String> corpusTypes,
    SchemaVersion schemaVersion,
    List<String> validationCapabilities) {

  /** Refuses a blank version and copies the lists. */
  public AdapterDeclaration {
    Objects.requireNonNull(adapterId, "a declaration names its adapter");
    Objects.requireNonNull(sourceSystem, "a declaration names its source system");
    Objects.requireNonNull(schemaVersion, "a declaration names its schema version");
    if (adapterVersion.isBlank()) {
      throw new IllegalArgumentException("an adapter's version must not be blank");
    }
    corpusTypes = Copies.list(corpusTypes);
    validationCapabilities = Copies.list(validationCapabilities);
  }
}
