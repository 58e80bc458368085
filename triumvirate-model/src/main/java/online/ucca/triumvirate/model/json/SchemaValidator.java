package online.ucca.triumvirate.model.json;

import java.util.List;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Finding;

/**
 * Checks a document against the published JSON Schema. Adapter and engine each hold one and neither
 * trusts the other's. Found by {@link java.util.ServiceLoader} or given explicitly. Safe for use by
 * several threads.
 */
public interface SchemaValidator {

  /**
   * Checks a document's structure against a published schema.
   *
   * @param document the document
   * @param schema the schema to hold it against
   * @return every violation, each with a JSON Pointer and sorted by it; empty if there is none
   */
  List<Finding> validate(JsonDocument document, PublishedSchema.Name schema);

  /**
   * Checks a Triumvirate's structure (spec §3.2, phase 1).
   *
   * @param document the document
   * @param version the schema to hold it against
   * @return every violation, each with a JSON Pointer and sorted by it; empty if there is none
   */
  default List<Finding> validate(JsonDocument document, SchemaVersion version) {
    return validate(document, PublishedSchema.Name.of(version));
  }
}
