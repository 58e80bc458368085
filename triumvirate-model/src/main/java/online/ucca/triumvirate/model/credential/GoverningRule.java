package online.ucca.triumvirate.model.credential;

import online.ucca.triumvirate.model.id.RuleId;

/**
 * A rule that governs a credential (spec §2.4).
 *
 * @param ruleRef the rule, which must exist in the Compliance Ruleset (spec §2.6)
 * @param applicability when it governs
 */
public record GoverningRule(RuleId ruleRef, RuleApplicability applicability) {}
