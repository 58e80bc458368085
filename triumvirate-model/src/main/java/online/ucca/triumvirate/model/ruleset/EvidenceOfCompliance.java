package online.ucca.triumvirate.model.ruleset;

import org.jspecify.annotations.Nullable;

/**
 * What shows that a rule is met (spec §2.3).
 *
 * @param description what constitutes evidence
 * @param evidenceType its kind
 * @param retentionPeriod how long it must be kept, an ISO 8601 duration; null unless a source
 *     states one
 */
public record EvidenceOfCompliance(
    String description, ComplianceEvidenceType evidenceType, @Nullable String retentionPeriod) {}
