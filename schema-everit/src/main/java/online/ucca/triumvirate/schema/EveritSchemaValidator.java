package online.ucca.triumvirate.schema;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.PublishedSchema;
import online.ucca.triumvirate.model.json.SchemaValidator;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;

/**
 * Checks Triumvirates by everit-json-schema against the published schemas. It is fed from the tree
 * that the strict reader made: everit's own reader is lenient and slow. The schemas are loaded
 * once; instances are safe for several threads.
 */
public final class EveritSchemaValidator implements SchemaValidator {
  private final Map<SchemaVersion, Schema> schemas = new EnumMap<>(SchemaVersion.class);

  /** Loads the published schemas. */
  public EveritSchemaValidator() {
    for (SchemaVersion version : SchemaVersion.values()) {
      schemas.put(
          version,
          SchemaLoader.builder()
              .draftV7Support()
              .schemaJson(OrgJsonTree.of(PublishedSchema.of(version).tree()))
              .build()
              .load()
              .build());
    }
  }

  @Override
  public List<Finding> validate(JsonDocument document, SchemaVersion version) {
    Schema schema = schemas.get(version);
    if (schema == null) {
      throw new IllegalStateException("no schema is loaded for version " + version.text());
    }
    try {
      schema.validate(OrgJsonTree.of(document.tree()));
      return List.of();
    } catch (ValidationException e) {
      return leaves(e)
          .map(ViolationMapping::finding)
          .distinct()
          .sorted(Comparator.comparing(finding -> String.valueOf(finding.triumvirateElement())))
          .toList();
    }
  }

  private static Stream<ValidationException> leaves(ValidationException violation) {
    return violation.getCausingExceptions().isEmpty()
        ? Stream.of(violation)
        : violation.getCausingExceptions().stream().flatMap(EveritSchemaValidator::leaves);
  }
}
