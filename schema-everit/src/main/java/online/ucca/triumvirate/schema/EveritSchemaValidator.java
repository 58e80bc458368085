package online.ucca.triumvirate.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.PublishedSchema;
import online.ucca.triumvirate.model.json.SchemaValidator;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;

/**
 * Checks documents by everit-json-schema against the published schemas. It is fed from the tree
 * that the strict reader made: everit's own reader is lenient and slow. The schemas are loaded
 * once; instances are safe for several threads.
 */
public final class EveritSchemaValidator implements SchemaValidator {
  private final Map<PublishedSchema.Name, Schema> schemas = new ConcurrentHashMap<>();

  /** Makes a validator, which loads each schema when it is first needed. */
  public EveritSchemaValidator() {}

  @Override
  public List<Finding> validate(JsonDocument document, PublishedSchema.Name name) {
    Schema schema = schemas.computeIfAbsent(name, known -> load(known.schema()));
    try {
      schema.validate(OrgJsonTree.of(document.tree()));
      return List.of();
    } catch (ValidationException e) {
      return leaves(e)
          .map(violation -> ViolationMapping.finding(violation, document.tree()))
          .distinct()
          .sorted(
              Comparator.comparing(
                      (Finding finding) -> String.valueOf(finding.triumvirateElement()))
                  .thenComparing(Finding::message))
          .toList();
    }
  }

  static Schema load(JsonDocument schema) {
    return SchemaLoader.builder()
        .draftV7Support()
        .regexpFactory(new WholeTextPatterns())
        .enableOverrideOfBuiltInFormatValidators()
        .addFormatValidator(new RealDay())
        .schemaJson(OrgJsonTree.of(schema.tree()))
        .build()
        .load()
        .build();
  }

  static Stream<ValidationException> leaves(ValidationException violation) {
    return violation.getCausingExceptions().isEmpty()
        ? Stream.of(violation)
        : violation.getCausingExceptions().stream()
            .filter(cause -> !saysOnlyThatItIsNotNull(violation, cause))
            .flatMap(EveritSchemaValidator::leaves);
  }

  /** Of a value that may be null everit says twice what is wrong, once as if it had to be null. */
  private static boolean saysOnlyThatItIsNotNull(
      ValidationException either, ValidationException cause) {
    return "anyOf".equals(either.getKeyword())
        && either.getCausingExceptions().size() > 1
        && cause.getErrorMessage().startsWith("expected: null,");
  }
}
