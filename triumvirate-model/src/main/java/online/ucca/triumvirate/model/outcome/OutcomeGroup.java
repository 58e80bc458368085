package online.ucca.triumvirate.model.outcome;

/**
 * A group of outcomes, such as a subject area (schema 1.1).
 *
 * @param groupId its identifier within the instrument
 * @param title its title
 */
public record OutcomeGroup(String groupId, String title) {}
