package online.ucca.triumvirate.world.capability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.cco.IssueCapabilityObject;
import online.ucca.triumvirate.engine.cco.life.CapabilityLives;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.ProofRole;
import online.ucca.triumvirate.model.cco.verify.RoleKey;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.model.registration.Registrations;
import online.ucca.triumvirate.world.VerifyDocument;
import online.ucca.triumvirate.world.WorldRegistrations;
import online.ucca.triumvirate.world.WorldSettings;

/**
 * What a world does with CCOs once they are made: verifies them by its own keys and roles, and
 * issues them with a domain expert's proof. Safe for use by several threads.
 */
public final class WorldCapabilities {
  private final WorldSettings settings;
  private final WorldRegistrations registrations;
  private final WorldRoles roles;
  private final ProofVerifier proofVerifier;
  private final TrustedKeys processors;
  private final CapabilityLives lives;

  /**
   * What a world with these settings does.
   *
   * @param settings the world's settings
   * @param registrations which keys its adapters gave up
   * @param proofVerifier checks signatures
   * @param processors the keys that the world signs or signed with
   * @param lives what became of the CCOs that it made
   */
  public WorldCapabilities(
      WorldSettings settings,
      WorldRegistrations registrations,
      ProofVerifier proofVerifier,
      TrustedKeys processors,
      CapabilityLives lives) {
    this.settings = settings;
    this.registrations = registrations;
    this.roles = WorldRoles.of(settings);
    this.proofVerifier = proofVerifier;
    this.processors = processors;
    this.lives = lives;
  }

  /**
   * Which keys may sign in which role here.
   *
   * @return the registry
   */
  public WorldRoles roles() {
    return roles;
  }

  /**
   * What became of the CCOs that were made here, and how to change it.
   *
   * @return their lives
   */
  public CapabilityLives lives() {
    return lives;
  }

  /**
   * What counts here unless somebody names other keys: the world's own as processors, and whoever
   * is registered for a role.
   *
   * @param statusLists the status lists at hand, besides those that this world published
   * @return the trust, in the world's time zone
   */
  public CapabilityTrust trust(List<JsonDocument> statusLists) {
    List<RoleKey> keys = new ArrayList<>();
    for (Ed25519PublicKey key : processors.keys()) {
      keys.add(RoleKey.unbounded(ProofRole.PROCESSOR, key));
    }
    keys.addAll(roles.current().roleKeys());
    List<JsonDocument> lists = new ArrayList<>(statusLists);
    lists.addAll(lives.statusLists());
    return new CapabilityTrust(keys, Set.of(), lists, settings.zone());
  }

  /**
   * Verifies documents by what this world knows of the keys that were given up.
   *
   * @param trust the keys that count, and the status lists at hand
   * @param at the moment for which CCOs are judged
   * @return a verifier that knows what is registered now
   */
  public VerifyDocument verifier(CapabilityTrust trust, Instant at) {
    Registrations known = registrations.current();
    return new VerifyDocument(knowing(trust, known), proofVerifier, known, at);
  }

  /**
   * Verifies what a domain expert is about to sign.
   *
   * @param processed a CCO with the processor's proof
   * @param expert whose key would sign
   * @param trust the keys that count, and the status lists at hand
   * @return the verdict on it
   * @throws Refusal as {@link IssueCapabilityObject#examine}
   */
  public CapabilityVerdict examine(
      byte[] processed, Ed25519PublicKey expert, CapabilityTrust trust) {
    return issuing(expert, trust).examine(processed, expert, settings.time().now());
  }

  /**
   * Issues a CCO; if it was made here, its life and the status lists say so when this returns.
   *
   * @param processed a CCO with the processor's proof
   * @param expert who signs as domain expert
   * @param trust the keys that count, the expert's among them, and the status lists at hand
   * @return the CCO with both proofs
   * @throws Refusal as {@link IssueCapabilityObject#issue} and {@link CapabilityLives#issued}
   */
  public JsonDocument issue(byte[] processed, Signer expert, CapabilityTrust trust) {
    Instant now = settings.time().now();
    JsonDocument issued = issuing(expert.publicKey(), trust).issue(processed, expert, now);
    lives.issued(issued, expert.publicKey().did(), now);
    return issued;
  }

  private IssueCapabilityObject issuing(Ed25519PublicKey expert, CapabilityTrust trust) {
    if (processors.trust(expert)) {
      throw new Refusal(
          Finding.of(
              ErrorCode.CCO_SAME_KEY,
              "the key "
                  + expert.did()
                  + " is the processor's: a dual signature by one key is none"));
    }
    return new IssueCapabilityObject(proofVerifier, knowing(trust, registrations.current()));
  }

  private CapabilityTrust knowing(CapabilityTrust trust, Registrations known) {
    return new RevokedKeys(known, roles.current()).appliedTo(trust);
  }
}
