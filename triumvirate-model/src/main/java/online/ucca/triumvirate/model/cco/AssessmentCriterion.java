package online.ucca.triumvirate.model.cco;

import org.jspecify.annotations.Nullable;

/**
 * Something that must be shown.
 *
 * @param kind what it comes from
 * @param statementId the criterion's, rule's or evidence statement's own id; null if it has none
 * @param statement what must be shown
 * @param retentionPeriod how long the evidence must be kept, an ISO 8601 duration; null unless a
 *     source states one
 * @param sourceRef the clause it came from
 */
public record AssessmentCriterion(
    AssessmentCriterionKind kind,
    @Nullable String statementId,
    String statement,
    @Nullable String retentionPeriod,
    String sourceRef) {}
