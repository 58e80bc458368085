package online.ucca.triumvirate.model.ruleset;

/**
 * A link from a rule to an outcome or a credential (spec §2.3, §2.6).
 *
 * @param targetInstrument the instrument that holds the target
 * @param targetId the target's outcome or credential id
 * @param relationship how the rule relates to it
 */
public record CrossReference(
    TargetInstrument targetInstrument, String targetId, RuleRelationship relationship) {}
