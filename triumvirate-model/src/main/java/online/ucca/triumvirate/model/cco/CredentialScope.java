package online.ucca.triumvirate.model.cco;

import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.ScopeOfPractice;
import online.ucca.triumvirate.model.id.CredentialId;

/**
 * What the holder of one credential may do.
 *
 * @param credentialId the credential
 * @param title its title
 * @param credentialType its kind
 * @param scopeOfPractice what its holder may do
 * @param sourceRef the clause it came from
 */
public record CredentialScope(
    CredentialId credentialId,
    String title,
    CredentialType credentialType,
    ScopeOfPractice scopeOfPractice,
    String sourceRef) {}
