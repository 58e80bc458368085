package online.ucca.triumvirate.model.cco.query;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that a rule which applies is met.
 *
 * @param ruleId the rule
 * @param clauseRef its clause; null if the CCO does not say
 * @param description what constitutes the evidence
 * @param retentionPeriod how long it must be kept, an ISO 8601 duration; null unless a source
 *     states one
 * @param sourceRef the clause it came from
 * @param links why the rule applies; at least one
 */
public record EvidenceToKeep(
    RuleId ruleId,
    @Nullable String clauseRef,
    String description,
    @Nullable String retentionPeriod,
    String sourceRef,
    List<Link> links) {

  /** Copies the list. */
  public EvidenceToKeep {
    links = Copies.list(links);
  }
}
