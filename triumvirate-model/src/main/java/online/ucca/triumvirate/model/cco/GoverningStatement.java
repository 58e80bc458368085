package online.ucca.triumvirate.model.cco;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.RuleReference;
import online.ucca.triumvirate.model.ruleset.Target;
import org.jspecify.annotations.Nullable;

/**
 * A gate, prohibition, trigger or advisory.
 *
 * @param ruleId the rule it comes from; null if it comes from a scope of practice
 * @param parentRuleId the rule that it is a part of; null if none
 * @param credentialId the credential whose scope it limits; null if it comes from a rule
 * @param clauseRef the clause; null if it comes from a scope of practice
 * @param statement what governs
 * @param appliesTo whom it binds; empty if the holder of the credential
 * @param crossReferences the outcomes and credentials that it relates to, by explicit links only
 * @param references the law that the statement cites, in the order of its text
 * @param sourceRef the clause it came from
 */
public record GoverningStatement(
    @Nullable RuleId ruleId,
    @Nullable RuleId parentRuleId,
    @Nullable CredentialId credentialId,
    @Nullable String clauseRef,
    String statement,
    List<Target> appliesTo,
    List<CrossReference> crossReferences,
    List<RuleReference> references,
    String sourceRef) {

  /** Copies the lists. */
  public GoverningStatement {
    appliesTo = Copies.list(appliesTo);
    crossReferences = Copies.list(crossReferences);
    references = Copies.list(references);
  }
}
