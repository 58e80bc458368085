package online.ucca.triumvirate.world;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.pack.Pack;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.host.AdapterHost;
import online.ucca.triumvirate.host.InstalledAdapters;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.host.SubmissionOutcome;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.world.capability.WorldCapabilities;
import online.ucca.triumvirate.world.pack.WorldPacks;
import org.jspecify.annotations.Nullable;

/**
 * An open world: adapters and the engine, and bytes between them. Installed adapters are active in
 * it unless a person decided otherwise. Safe for several threads; closing it closes its audit logs.
 */
public final class World implements AutoCloseable {
  private final WorldSettings settings;
  private final InstalledAdapters adapters;
  private final SchemaValidator schemaValidator;
  private final ProofVerifier proofVerifier;
  private final WorldKey key;
  private final WorldEngine engine;
  private final WorldHosts hosts;
  private final WorldRegistrations registrations;
  private final List<RegistrationNotice> notices;

  private World(WorldSettings settings, ClassLoader loader) {
    this.settings = settings;
    this.adapters = InstalledAdapters.discover(loader);
    this.schemaValidator = Services.one(SchemaValidator.class, loader);
    this.proofVerifier = Services.one(ProofVerifier.class, loader);
    this.key = WorldKey.of(settings);
    this.hosts = new WorldHosts(settings, adapters, schemaValidator, key.signer());
    this.registrations = WorldRegistrations.of(settings);
    this.notices = registrations.register(adapters(), key.signer().publicKey());
    this.engine =
        new WorldEngine(
            settings, registrations, schemaValidator, proofVerifier, key.signer(), hosts);
  }

  /**
   * Opens a world with what is installed on this class's class path or module path.
   *
   * @param settings what it is opened with
   * @return the world
   * @throws Refusal if its folder or key cannot be used
   */
  public static World open(WorldSettings settings) {
    return new World(settings, World.class.getClassLoader());
  }

  /**
   * The installed adapters.
   *
   * @return their declarations, sorted by id
   */
  public List<AdapterVersionInfo> adapters() {
    return adapters.providers().stream().map(CorpusAdapterProvider::version).toList();
  }

  /**
   * The key that this world signs with.
   *
   * @return the public key
   */
  public Ed25519PublicKey publicKey() {
    return key.signer().publicKey();
  }

  /**
   * Where a key was made because there was none.
   *
   * @return the private key's file if opening this world made it
   */
  public Optional<Path> madeKey() {
    return key.made() ? Optional.of(WorldKey.file(settings)) : Optional.empty();
  }

  /**
   * The registrations of this world's adapters, which its engine asks.
   *
   * @return the registrations
   */
  public WorldRegistrations registrations() {
    return registrations;
  }

  /**
   * What opening this world changed: adapters that were registered, keys that were added.
   *
   * @return the changes, as they stand in the registrations' histories
   */
  public List<RegistrationNotice> notices() {
    return notices;
  }

  /**
   * The keys whose proofs count in this world unless somebody names others.
   *
   * @return this world's own key, and every key that its adapters sign or signed with
   */
  public TrustedKeys ownKeys() {
    return registrations.keysWith(key.signer().publicKey());
  }

  /**
   * Verifies documents by what this world's registrations know of their keys.
   *
   * @param trusted the keys that count
   * @return a verifier that knows what is registered now
   */
  public VerifyDocument verifier(TrustedKeys trusted) {
    var trust = new CapabilityTrust(List.of(), trusted.keys(), List.of(), settings.zone());
    return capabilities().verifier(trust, settings.clock().now());
  }

  /**
   * What this world does with CCOs once they are made.
   *
   * @return verification and issue
   */
  public WorldCapabilities capabilities() {
    return new WorldCapabilities(settings, registrations, proofVerifier, ownKeys(), engine.lives());
  }

  /**
   * What checks signatures in this world.
   *
   * @return the verifier
   */
  public ProofVerifier proofVerifier() {
    return proofVerifier;
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
    AdapterHost host = hosts.hostFor(payload, request);
    registrations.refuseUnlessMaySign(host.version(), key.signer().publicKey());
    return host.translate(payload, request.ingestion());
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
    return hosts.hostFor(payload, request).corpora(payload);
  }

  /**
   * Submits what {@link #translate} returned to this world's engine, with its audit entries.
   *
   * @param signed the signed Triumvirate
   * @return the engine's answer
   */
  public SubmissionOutcome submit(SignedTriumvirate signed) {
    return hosts.host(signed.triumvirate().adapterId()).submit(signed, engine::submit);
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
    SignedTriumvirate signed = translate(payload, request);
    SubmissionOutcome outcome = submit(signed);
    if (!outcome.accepted()) {
      throw new Refusal(outcome.findings());
    }
    return engine.admit(signed.document().canonicalBytes());
  }

  /**
   * Passes a Triumvirate through the engine's gate.
   *
   * @param triumvirate the signed envelope as JSON
   * @return the accepted Triumvirate
   * @throws Refusal with every violation
   */
  public AcceptedTriumvirate admit(byte[] triumvirate) {
    return engine.admit(triumvirate);
  }

  /**
   * Makes the CCO of a Triumvirate, with a place in this world's status lists.
   *
   * @param triumvirate the signed envelope as JSON
   * @return the signed CCO
   * @throws Refusal with every violation
   */
  public JsonDocument process(byte[] triumvirate) {
    return engine.process(triumvirate);
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
    return engine.packs(settings, schemaValidator);
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
    return ValidationReport.of(
        JsonDocument.read(triumvirate),
        schemaValidator,
        adapterId -> adapters.find(adapterId).map(provider -> hosts.host(adapterId)));
  }

  @Override
  public void close() {
    hosts.close();
  }
}
