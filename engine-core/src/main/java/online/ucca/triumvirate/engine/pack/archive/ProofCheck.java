package online.ucca.triumvirate.engine.pack.archive;

import java.util.List;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.JsonDocument;

/** Checks the proof of a document. Safe for use by several threads. */
@FunctionalInterface
public interface ProofCheck {

  /**
   * Checks a proof.
   *
   * @param document the document with its proof
   * @param pointer where the proof stands
   * @return what is wrong with it, and what is worth knowing; empty if neither
   */
  List<Finding> check(JsonDocument document, String pointer);
}
