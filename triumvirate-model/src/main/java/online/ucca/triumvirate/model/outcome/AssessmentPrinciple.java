package online.ucca.triumvirate.model.outcome;

import org.jspecify.annotations.Nullable;

/**
 * A principle that assessment in a domain rests on, or a rule that its evidence must satisfy
 * (schema 1.1).
 *
 * @param kind the family it belongs to, in the domain's own words, for example "principle of
 *     assessment"
 * @param title its name
 * @param description what it demands; null if the source only names it
 * @param sourceRef where the source says so
 */
public record AssessmentPrinciple(
    String kind, String title, @Nullable String description, String sourceRef) {}
