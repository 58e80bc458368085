package online.ucca.triumvirate.model.credential;

import online.ucca.triumvirate.model.id.CredentialId;
import org.jspecify.annotations.Nullable;

/**
 * A qualification, licence or other authorisation (spec §2.4).
 *
 * @param credentialId its identifier, unique within the map
 * @param title its title
 * @param credentialType its kind
 * @param level its level in its framework, for example {@code 3}; null if it has none
 * @param sourceRef the clause or section it came from
 * @param scopeOfPractice what its holder may do
 * @param requirements what it takes to get it
 * @param lifecycle how long it lasts, and how it is renewed and revoked
 * @param packagingRules how outcomes combine into it
 */
public record Credential(
    CredentialId credentialId,
    String title,
    CredentialType credentialType,
    @Nullable String level,
    String sourceRef,
    ScopeOfPractice scopeOfPractice,
    Requirements requirements,
    Lifecycle lifecycle,
    PackagingRules packagingRules) {}
