package online.ucca.triumvirate.engine;

import java.util.List;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * A Triumvirate that the gate let through. Only {@link Gate} makes one, so that whatever takes one
 * needs no further check.
 */
public final class AcceptedTriumvirate {
  private final JsonDocument document;
  private final Triumvirate triumvirate;
  private final Sha256 contentDigest;
  private final List<Finding> warnings;

  AcceptedTriumvirate(
      JsonDocument document,
      Triumvirate triumvirate,
      Sha256 contentDigest,
      List<Finding> warnings) {
    this.document = document;
    this.triumvirate = triumvirate;
    this.contentDigest = contentDigest;
    this.warnings = List.copyOf(warnings);
  }

  /**
   * The envelope as it was submitted.
   *
   * @return the document, proof included
   */
  public JsonDocument document() {
    return document;
  }

  /**
   * The envelope as values.
   *
   * @return the Triumvirate
   */
  public Triumvirate triumvirate() {
    return triumvirate;
  }

  /**
   * What identifies the content, whoever submits it and whenever.
   *
   * @return the content digest (decisions §2)
   */
  public Sha256 contentDigest() {
    return contentDigest;
  }

  /**
   * Every warning, the adapter's and the gate's, each once.
   *
   * @return the warnings, the adapter's first
   */
  public List<Finding> warnings() {
    return warnings;
  }
}
