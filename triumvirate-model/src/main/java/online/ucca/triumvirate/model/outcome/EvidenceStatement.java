package online.ucca.triumvirate.model.outcome;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import org.jspecify.annotations.Nullable;

/**
 * A statement of evidence. A statement with items is a stem ("tools, including:") that its items
 * complete; only a leaf, a statement without items, is required by itself.
 *
 * @param statement the source's words
 * @param sourceRef the clause or section it came from
 * @param evidenceId its identifier within its list, nested as {@code 4.2}; null if the adapter
 *     gives none (schema 1.1)
 * @param items the statements that complete this one; empty for a leaf (schema 1.1)
 */
public record EvidenceStatement(
    String statement,
    String sourceRef,
    @Nullable String evidenceId,
    List<EvidenceStatement> items) {

  /** Copies the list. */
  public EvidenceStatement {
    items = Copies.list(items);
  }

  /**
   * A statement without items.
   *
   * @param statement the source's words
   * @param sourceRef the clause or section it came from
   * @return the leaf
   */
  public static EvidenceStatement leaf(String statement, String sourceRef) {
    return new EvidenceStatement(statement, sourceRef, null, List.of());
  }

  /**
   * Whether items complete the statement, so that it is not required by itself.
   *
   * @return false for a leaf
   */
  public boolean hasItems() {
    return !items.isEmpty();
  }
}
