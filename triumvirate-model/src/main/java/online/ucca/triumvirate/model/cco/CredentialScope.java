package online.ucca.triumvirate.model.cco;

import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.credential.ScopeOfPractice;
import online.ucca.triumvirate.model.id.CredentialId;

/**
 * What the holder of one credential may do.
 *
 * @param credentialId the credential
 * @param title its title
 * @param credentialType its kind
 * @param scopeOfPractice what its holder may do
 * @param requirements what it takes: the outcomes, other credentials and rules, by their ids
 * @param packagingRules how many of those outcomes it takes
 * @param sourceRef the clause it came from
 */
public record CredentialScope(
    CredentialId credentialId,
    String title,
    CredentialType credentialType,
    ScopeOfPractice scopeOfPractice,
    Requirements requirements,
    PackagingRules packagingRules,
    String sourceRef) {}
