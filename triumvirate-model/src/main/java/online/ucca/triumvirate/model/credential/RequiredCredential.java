package online.ucca.triumvirate.model.credential;

import online.ucca.triumvirate.model.id.CredentialId;

/**
 * A credential that another names (spec §2.4).
 *
 * @param credentialRef the named credential, which must exist in the map (spec §2.6)
 * @param relationship how the two relate
 */
public record RequiredCredential(CredentialId credentialRef, CredentialRelationship relationship) {}
