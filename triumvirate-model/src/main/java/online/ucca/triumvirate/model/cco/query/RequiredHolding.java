package online.ucca.triumvirate.model.cco.query;

import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.id.CredentialId;

/**
 * A credential that must be held with another.
 *
 * @param credentialId the credential that must be held
 * @param title its title
 * @param requiredBy the credential that names it: the one asked about, or one that must be held
 *     with it
 * @param relationship whether it must be held first or too
 * @param sourceRef the clause it came from
 */
public record RequiredHolding(
    CredentialId credentialId,
    String title,
    CredentialId requiredBy,
    CredentialRelationship relationship,
    String sourceRef) {}
