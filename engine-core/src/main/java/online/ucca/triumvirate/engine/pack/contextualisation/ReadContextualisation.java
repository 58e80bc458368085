package online.ucca.triumvirate.engine.pack.contextualisation;

import java.util.List;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonLimits;
import online.ucca.triumvirate.model.json.PublishedSchema;
import online.ucca.triumvirate.model.json.SchemaValidator;

/**
 * Reads contextualisations as strictly as every other document: JSON, then the published schema,
 * then the values themselves. Safe for use by several threads.
 */
public final class ReadContextualisation {
  /** Far more than a person writes. */
  private static final JsonLimits LIMITS = new JsonLimits(4 * 1024 * 1024, 16);

  private static final String REMEDY =
      "Correct the contextualisation at the place named (docs/guides/contextualise.md).";

  private final SchemaValidator schemaValidator;

  /**
   * Reads with a given validator.
   *
   * @param schemaValidator checks structure
   */
  public ReadContextualisation(SchemaValidator schemaValidator) {
    this.schemaValidator = schemaValidator;
  }

  /**
   * Reads a contextualisation.
   *
   * @param bytes the document as JSON
   * @return what it says
   * @throws Refusal with every violation and its place: a {@code JSN_} code, a {@code VAL_} code,
   *     or {@code PCK_LOW_CONTRAST}
   */
  public Contextualisation read(byte[] bytes) {
    JsonDocument document = JsonDocument.read(bytes, LIMITS);
    List<Finding> violations =
        schemaValidator.validate(document, PublishedSchema.Name.CONTEXTUALISATION_1);
    if (!violations.isEmpty()) {
      throw new Refusal(
          violations.stream().map(violation -> violation.withRemedy(REMEDY)).toList());
    }
    return Binding.read(document, Contextualisation.class);
  }
}
