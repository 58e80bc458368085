package online.ucca.triumvirate.adapter.tga.packaging;

import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import org.jspecify.annotations.Nullable;

/**
 * A line of packaging rules that is neither a heading nor a unit.
 *
 * @param level 0 for a paragraph, else the level of the list item
 * @param text the source's words, white space normalised
 * @param role whether it stands under a heading of core or of elective units; null if under neither
 * @param place where a person finds it in the source
 */
public record RuleLine(
    int level, String text, @Nullable OutcomeRequirementType role, String place) {}
