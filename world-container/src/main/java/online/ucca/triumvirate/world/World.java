package online.ucca.triumvirate.world;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.engine.cco.MakeCapabilityObject;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.pack.ComposePack;
import online.ucca.triumvirate.engine.pack.Pack;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.host.AdapterHost;
import online.ucca.triumvirate.host.InstalledAdapters;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.host.SubmissionOutcome;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.jspecify.annotations.Nullable;

/**
 * An open world: adapters on one side, the engine on the other, bytes between them. Installed
 * adapters are registered and active in it, with the world's own key. Safe for use by several
 * threads; close it to close its audit logs.
 *
 * <pre>{@code
 * try (World world = World.open(WorldSettings.in(Path.of("my-world")))) {
 *   SignedTriumvirate signed = world.translate(CorpusPayload.ofFile("unit.json", bytes));
 *   Pack pack = world.pack(signed.document().canonicalBytes(), world.orderFor("My College", null));
 *   Files.write(Path.of("pack.zip"), PackArchive.write(pack));
 * }
 * }</pre>
 */
public final class World implements AutoCloseable {
  private final WorldSettings settings;
  private final InstalledAdapters adapters;
  private final SchemaValidator schemaValidator;
  private final ProofVerifier proofVerifier;
  private final Signer signer;
  private final boolean keyMade;
  private final Gate gate;
  private final WorldHosts hosts;
  private @Nullable ComposePack composer;

  private World(WorldSettings settings, ClassLoader loader) {
    this.settings = settings;
    this.adapters = InstalledAdapters.discover(loader);
    this.schemaValidator = service(SchemaValidator.class, loader);
    this.proofVerifier = service(ProofVerifier.class, loader);
    WorldKey key = WorldKey.of(settings);
    this.signer = key.signer();
    this.keyMade = key.made();
    this.hosts = new WorldHosts(settings, adapters, schemaValidator, signer);
    this.gate =
        new Gate(
            schemaValidator, proofVerifier, hosts::registration, new InMemoryTriumvirateStore());
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
   * The adapters that are installed.
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
    return signer.publicKey();
  }

  /**
   * Where a key was made because there was none.
   *
   * @return the private key's file if opening this world made it
   */
  public Optional<Path> madeKey() {
    return keyMade ? Optional.of(WorldKey.file(settings)) : Optional.empty();
  }

  /**
   * The keys whose proofs count in this world unless somebody names others.
   *
   * @return this world's own key
   */
  public TrustedKeys ownKeys() {
    return new TrustedKeys(Set.of(signer.publicKey()));
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
   * @param request which adapter, if it is not to be detected
   * @return the signed Triumvirate
   * @throws Refusal with everything that was found
   */
  public SignedTriumvirate translate(CorpusPayload payload, TranslationRequest request) {
    return hosts.hostFor(payload, request).translate(payload, IngestionOptions.DEFAULT);
  }

  /**
   * Submits what {@link #translate} returned to this world's engine, with its audit entries.
   *
   * @param signed the signed Triumvirate
   * @return the engine's answer
   */
  public SubmissionOutcome submit(SignedTriumvirate signed) {
    AdapterHost host = hosts.host(signed.triumvirate().adapterId());
    return host.submit(
        signed,
        bytes -> {
          try {
            return new SubmissionOutcome(true, gate.admit(bytes).warnings());
          } catch (Refusal e) {
            return new SubmissionOutcome(false, e.findings());
          }
        });
  }

  /**
   * Translates a corpus and submits it to this world's engine: the whole way from a source to what
   * documents are made from, with every audit entry.
   *
   * @param payload the raw input
   * @param request which adapter, if it is not to be detected
   * @return the accepted Triumvirate
   * @throws Refusal with everything that was found, by the adapter or by the engine
   */
  public AcceptedTriumvirate translateAndSubmit(CorpusPayload payload, TranslationRequest request) {
    SignedTriumvirate signed = translate(payload, request);
    SubmissionOutcome outcome = submit(signed);
    if (!outcome.accepted()) {
      throw new Refusal(outcome.findings());
    }
    return gate.admit(signed.document().canonicalBytes());
  }

  /**
   * Passes a Triumvirate through the engine's gate.
   *
   * @param triumvirate the signed envelope as JSON
   * @return the accepted Triumvirate
   * @throws Refusal with every violation
   */
  public AcceptedTriumvirate admit(byte[] triumvirate) {
    return gate.admit(triumvirate);
  }

  /**
   * Makes the CCO of a Triumvirate.
   *
   * @param triumvirate the signed envelope as JSON
   * @return the signed CCO
   * @throws Refusal with every violation
   */
  public JsonDocument process(byte[] triumvirate) {
    return new MakeCapabilityObject(signer).make(admit(triumvirate), settings.time().now());
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
    return composer().compose(accepted, order);
  }

  /**
   * An order dated today in this world's zone.
   *
   * @param provider the provider's name; null to leave it open
   * @param providerCode the provider's number; null to leave it open
   * @return the order
   */
  public PackOrder orderFor(@Nullable String provider, @Nullable String providerCode) {
    var now = settings.time().now();
    return new PackOrder(
        provider, providerCode, false, now.atZone(settings.zone()).toLocalDate(), now);
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

  private synchronized ComposePack composer() {
    if (composer == null) {
      composer =
          new ComposePack(
              ServiceLoader.load(DocumentRenderer.class, World.class.getClassLoader()).stream()
                  .map(ServiceLoader.Provider::get)
                  .toList(),
              signer);
    }
    return composer;
  }

  static <S> S service(Class<S> type, ClassLoader loader) {
    List<S> found =
        ServiceLoader.load(type, loader).stream().map(ServiceLoader.Provider::get).toList();
    if (found.size() != 1) {
      throw new Refusal(
          Finding.of(
              ErrorCode.REG_AMBIGUOUS_ID,
              "a world needs one implementation of "
                  + type.getSimpleName()
                  + " on the class path and found "
                  + found.size()));
    }
    return found.get(0);
  }
}
