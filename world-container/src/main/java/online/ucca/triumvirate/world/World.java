package online.ucca.triumvirate.world;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.TriumvirateStore;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.pack.Pack;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.host.AdapterHost;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.host.SubmissionOutcome;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.world.capability.WorldCapabilities;
import online.ucca.triumvirate.world.opening.ContainerSettings;
import online.ucca.triumvirate.world.opening.OpenContainer;
import online.ucca.triumvirate.world.pack.WorldPacks;
import org.jspecify.annotations.Nullable;

/**
 * An open world: adapters and the engine, and bytes between them. Installed adapters are active in
 * it unless a person decided otherwise. Safe for several threads; closing it closes its audit logs.
 */
public final class World implements AutoCloseable {
  private final WorldParts parts;

  private World(WorldParts parts) {
    this.parts = parts;
  }

  /**
   * Opens a world as its container says, with its database and its object store.
   *
   * @param container the folder with {@code world.config.json}
   * @return the open container, with its world
   * @throws Refusal as {@link OpenContainer#open}
   */
  public static OpenContainer open(Path container) {
    return OpenContainer.open(container, ContainerSettings.of(System.getenv()));
  }

  /**
   * Opens a world without a database, with what is installed on this class's class or module path.
   *
   * @param settings what it is opened with
   * @return the world
   * @throws Refusal if its folder or key cannot be used
   */
  public static World open(WorldSettings settings) {
    return new World(WorldParts.alone(settings));
  }

  /**
   * Opens a world that keeps what it accepts and issues where it is told.
   *
   * @param settings what it is opened with
   * @param triumvirates where its gate keeps what it accepted
   * @param capabilities where the lives of its CCOs are
   * @return the world
   * @throws Refusal if its folder or key cannot be used
   */
  public static World open(
      WorldSettings settings, TriumvirateStore triumvirates, CapabilityRegister capabilities) {
    return new World(WorldParts.of(settings, triumvirates, capabilities));
  }

  /**
   * The installed adapters.
   *
   * @return their declarations, sorted by id
   */
  public List<AdapterVersionInfo> adapters() {
    return parts.versions();
  }

  /**
   * The key that this world signs with.
   *
   * @return the public key
   */
  public Ed25519PublicKey publicKey() {
    return parts.publicKey();
  }

  /**
   * Where a key was made because there was none.
   *
   * @return the private key's file if opening this world made it
   */
  public Optional<Path> madeKey() {
    return parts.key().made() ? Optional.of(WorldKey.file(parts.settings())) : Optional.empty();
  }

  /**
   * The registrations of this world's adapters, which its engine asks.
   *
   * @return the registrations
   */
  public WorldRegistrations registrations() {
    return parts.registrations();
  }

  /**
   * What opening this world changed: adapters that were registered, keys that were added.
   *
   * @return the changes, as they stand in the registrations' histories
   */
  public List<RegistrationNotice> notices() {
    return parts.notices();
  }

  /**
   * The keys whose proofs count in this world unless somebody names others.
   *
   * @return this world's own key, and every key that its adapters sign or signed with
   */
  public TrustedKeys ownKeys() {
    return parts.registrations().keysWith(parts.publicKey());
  }

  /**
   * Verifies documents by what this world's registrations know of their keys.
   *
   * @param trusted the keys that count
   * @return a verifier that knows what is registered now
   */
  public VerifyDocument verifier(TrustedKeys trusted) {
    var trust = new CapabilityTrust(List.of(), trusted.keys(), List.of(), parts.settings().zone());
    return capabilities().verifier(trust, parts.settings().clock().now());
  }

  /**
   * What this world does with CCOs.
   *
   * @return verification and issue
   */
  public WorldCapabilities capabilities() {
    return parts.capabilities();
  }

  /**
   * What checks signatures in this world.
   *
   * @return the verifier
   */
  public ProofVerifier proofVerifier() {
    return parts.proofVerifier();
  }

  /**
   * Translates a corpus by the adapter that recognises it.
   *
   * @param payload the raw input
   * @return the signed Triumvirate
   * @throws Refusal with everything that was found
   */
  public SignedTriumvirate translate(CorpusPayload payload) {
    return translate(payload, TranslationRequest.DETECT);
  }

  /**
   * Translates a corpus.
   *
   * @param payload the raw input
   * @param request which adapter, if it is not to be detected, and how the corpus is acquired
   * @return the signed Triumvirate
   * @throws Refusal with everything that was found
   */
  public SignedTriumvirate translate(CorpusPayload payload, TranslationRequest request) {
    return parts.translate(payload, request);
  }

  /**
   * Takes a file apart that holds several corpora, by the adapter that recognises it.
   *
   * @param payload the raw input
   * @param request which adapter, if not to be detected
   * @return its corpora, or the payload alone, as {@link AdapterHost#corpora} gives them
   * @throws Refusal if no adapter recognises it, or one fails
   */
  public Iterator<CorpusPayload> corpora(CorpusPayload payload, TranslationRequest request) {
    return parts.hosts().hostFor(payload, request).corpora(payload);
  }

  /**
   * Submits what {@link #translate} returned to this world's engine, with its audit entries.
   *
   * @param signed the signed Triumvirate
   * @return the engine's answer
   */
  public SubmissionOutcome submit(SignedTriumvirate signed) {
    return parts.submit(signed);
  }

  /**
   * Translates a corpus and submits it to this world's engine, with every audit entry.
   *
   * @param payload the raw input
   * @param request which adapter, if it is not to be detected, and how the corpus is acquired
   * @return the accepted Triumvirate
   * @throws Refusal with everything that was found, by the adapter or by the engine
   */
  public AcceptedTriumvirate translateAndSubmit(CorpusPayload payload, TranslationRequest request) {
    return parts.translateAndSubmit(payload, request);
  }

  /**
   * Passes a Triumvirate through the engine's gate.
   *
   * @param triumvirate the signed envelope as JSON
   * @return the accepted Triumvirate
   * @throws Refusal with every violation
   */
  public AcceptedTriumvirate admit(byte[] triumvirate) {
    return parts.engine().admit(triumvirate);
  }

  /**
   * Makes the CCO of a Triumvirate, with a place in this world's status lists.
   *
   * @param triumvirate the signed envelope as JSON
   * @return the signed CCO
   * @throws Refusal with every violation
   */
  public JsonDocument process(byte[] triumvirate) {
    return parts.engine().process(triumvirate);
  }

  /**
   * Composes the pack of a Triumvirate.
   *
   * @param triumvirate the signed envelope as JSON
   * @param order what is asked for
   * @return the pack
   * @throws Refusal with every violation
   */
  public Pack pack(byte[] triumvirate, PackOrder order) {
    return pack(admit(triumvirate), order);
  }

  /**
   * Composes the pack of an accepted Triumvirate.
   *
   * @param accepted what the gate let through
   * @param order what is asked for
   * @return the pack
   * @throws Refusal if the pack would have a gap
   */
  public Pack pack(AcceptedTriumvirate accepted, PackOrder order) {
    return packs().pack(List.of(accepted), order);
  }

  /**
   * What goes into this world's packs, and packs of several Triumvirates.
   *
   * @return orders, contextualisations, logos, packs
   */
  public WorldPacks packs() {
    return parts.engine().packs(parts.settings(), parts.schemaValidator());
  }

  /**
   * An order dated today in this world's zone.
   *
   * @param provider the provider's name; null to leave it open
   * @param providerCode the provider's number; null to leave it open
   * @return the order
   */
  public PackOrder orderFor(@Nullable String provider, @Nullable String providerCode) {
    return packs().order(provider, providerCode);
  }

  /**
   * Validates a Triumvirate without its proof: structure, integrity, and its adapter's own
   * semantics if that adapter is installed.
   *
   * @param triumvirate the envelope as JSON
   * @return what was found, and how much of the source is mapped
   * @throws Refusal if it is not JSON or of no known schema version
   */
  public ValidationReport validate(byte[] triumvirate) {
    return parts.validate(triumvirate);
  }

  @Override
  public void close() {
    parts.hosts().close();
  }
}
