package online.ucca.triumvirate.model.ruleset;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a governing instrument (spec §2.3).
 *
 * @param ruleId its identifier, unique within the ruleset
 * @param clauseRef the clause, for example {@code Clause 1.8(2)(a)}
 * @param title its heading
 * @param requirementText the requirement, verbatim or structured
 * @param sourceRef the citation of the clause
 * @param obligationType whether it binds always, conditionally, or advises
 * @param appliesTo whom it constrains; never empty in a valid Triumvirate
 * @param evidenceOfCompliance what shows that it is met
 * @param crossReferences the outcomes and credentials it relates to
 * @param parentRuleId the rule it is a part of; null if none (schema 1.1)
 * @param effect what the rule does; null if the adapter does not say (schema 1.1)
 * @param instrumentId the instrument it comes from, if the ruleset has several; null otherwise
 *     (schema 1.1)
 * @param references the law that its text cites, in the order of the text (schema 1.1)
 */
public record Rule(
    RuleId ruleId,
    String clauseRef,
    String title,
    String requirementText,
    String sourceRef,
    ObligationType obligationType,
    List<Target> appliesTo,
    EvidenceOfCompliance evidenceOfCompliance,
    List<CrossReference> crossReferences,
    @Nullable RuleId parentRuleId,
    @Nullable RuleEffect effect,
    @Nullable String instrumentId,
    List<RuleReference> references) {

  /** Copies the lists. */
  public Rule {
    appliesTo = Copies.list(appliesTo);
    crossReferences = Copies.list(crossReferences);
    references = Copies.list(references);
  }
}
