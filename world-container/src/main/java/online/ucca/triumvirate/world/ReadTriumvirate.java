package online.ucca.triumvirate.world;

import java.util.List;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.SchemaValidator;

/**
 * Reads a Triumvirate that somebody else made, to look at it: structure and integrity are checked,
 * its proof is not. It needs no world and leaves nothing behind. Safe for use by several threads.
 */
public final class ReadTriumvirate {
  private final SchemaValidator schemaValidator;

  /**
   * Reads with a given validator.
   *
   * @param schemaValidator checks structure
   */
  public ReadTriumvirate(SchemaValidator schemaValidator) {
    this.schemaValidator = schemaValidator;
  }

  /**
   * Reads with the validator that is installed on this class's class path or module path.
   *
   * @return the reader
   * @throws Refusal if there is not exactly one validator
   */
  public static ReadTriumvirate installed() {
    return new ReadTriumvirate(
        Services.one(SchemaValidator.class, ReadTriumvirate.class.getClassLoader()));
  }

  /**
   * What it checks structure with, for those who read parts of a Triumvirate.
   *
   * @return the validator
   */
  public SchemaValidator schemaValidator() {
    return schemaValidator;
  }

  /**
   * Reads a Triumvirate.
   *
   * @param bytes the envelope as JSON
   * @return the document and what it says
   * @throws Refusal with every violation of structure, or else of integrity
   */
  public Reading read(byte[] bytes) {
    JsonDocument document = JsonDocument.read(bytes);
    refuseIfAny(schemaValidator.validate(document, Gate.versionOf(document)));
    Triumvirate triumvirate = Binding.read(document, Triumvirate.class);
    refuseIfAny(IntegrityCheck.check(triumvirate));
    return new Reading(document, triumvirate);
  }

  private static void refuseIfAny(List<Finding> findings) {
    List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
    if (!blocking.isEmpty()) {
      throw new Refusal(blocking);
    }
  }

  /**
   * A Triumvirate that was read.
   *
   * @param document as it was given, proof included
   * @param triumvirate what it says
   */
  public record Reading(JsonDocument document, Triumvirate triumvirate) {

    /**
     * What identifies its content.
     *
     * @return the content digest (decisions §2)
     */
    public Sha256 contentDigest() {
      return ContentDigest.of(document);
    }
  }
}
