package online.ucca.triumvirate.adapter.tga.unit;

import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import org.jspecify.annotations.Nullable;

/**
 * A credential that the source lists as including the unit.
 *
 * @param code its code
 * @param title its title
 * @param type its kind
 * @param requirement how it needs the unit; null if the list does not say
 * @param listing what the source calls the list's entries, for example "qualification"
 * @param citation the list and row, to follow the unit's code and release
 * @param place where a person finds it in the source
 */
public record ListedCredential(
    String code,
    String title,
    CredentialType type,
    @Nullable OutcomeRequirementType requirement,
    String listing,
    String citation,
    String place) {}
