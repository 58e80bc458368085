package online.ucca.triumvirate.engine.pack;

import java.util.List;
import online.ucca.triumvirate.engine.pack.plan.Adaptation;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * A composed pack.
 *
 * @param packId its identifier
 * @param files its documents, in archive order
 * @param manifest its signed manifest
 * @param warnings what the manifest warns of
 */
public record Pack(
    PackId packId, List<PackFile> files, JsonDocument manifest, List<Finding> warnings) {

  /** Where the manifest stands in the archive. */
  public static final String MANIFEST_PATH = "manifest.json";

  /** The type of a pack that no provider has made its own yet. */
  public static final String GENERIC = "generic";

  /** The type of a pack that a provider has completed for its people, place and equipment. */
  public static final String CONTEXTUALISED = "contextualised";

  /** Copies the lists. */
  public Pack {
    files = List.copyOf(files);
    warnings = List.copyOf(warnings);
  }

  static String type(Adaptation adaptation) {
    return adaptation.isComplete() ? CONTEXTUALISED : GENERIC;
  }
}
