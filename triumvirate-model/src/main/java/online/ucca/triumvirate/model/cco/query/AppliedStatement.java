package online.ucca.triumvirate.model.cco.query;

import java.util.List;
import online.ucca.triumvirate.model.cco.GoverningStatement;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * A gate, prohibition, trigger or advisory that applies.
 *
 * @param governs what the CCO says, with its clause
 * @param links why it applies; at least one
 */
public record AppliedStatement(GoverningStatement governs, List<Link> links) {

  /** Copies the list. */
  public AppliedStatement {
    links = Copies.list(links);
  }
}
