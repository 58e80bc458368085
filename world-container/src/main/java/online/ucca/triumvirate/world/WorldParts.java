package online.ucca.triumvirate.world;

import java.util.List;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.engine.TriumvirateStore;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.host.AdapterHost;
import online.ucca.triumvirate.host.InstalledAdapters;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.host.SubmissionOutcome;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.world.capability.CapabilityRegisterFile;
import online.ucca.triumvirate.world.capability.WorldCapabilities;

/** What an open world is put together from, and what takes more than one of its parts. */
record WorldParts(
    WorldSettings settings,
    InstalledAdapters adapters,
    SchemaValidator schemaValidator,
    ProofVerifier proofVerifier,
    WorldKey key,
    WorldHosts hosts,
    WorldRegistrations registrations,
    List<RegistrationNotice> notices,
    WorldEngine engine) {

  /** Finds what is installed, makes a key if there is none, and registers the adapters for it. */
  static WorldParts of(
      WorldSettings settings, TriumvirateStore triumvirates, CapabilityRegister capabilities) {
    ClassLoader loader = WorldParts.class.getClassLoader();
    var adapters = InstalledAdapters.discover(loader);
    var schemaValidator = Services.one(SchemaValidator.class, loader);
    var proofVerifier = Services.one(ProofVerifier.class, loader);
    var key = WorldKey.of(settings);
    var hosts = new WorldHosts(settings, adapters, schemaValidator, key.signer());
    var registrations = WorldRegistrations.of(settings);
    var declared = adapters.providers().stream().map(CorpusAdapterProvider::version).toList();
    var notices = registrations.register(declared, key.signer().publicKey());
    var gate =
        new Gate(schemaValidator, proofVerifier, registrations, triumvirates, settings.clock());
    var engine = new WorldEngine(settings, registrations, gate, capabilities, key.signer(), hosts);
    return new WorldParts(
        settings,
        adapters,
        schemaValidator,
        proofVerifier,
        key,
        hosts,
        registrations,
        notices,
        engine);
  }

  /** A world without a database: what it accepted it forgets, and what it issued is in a file. */
  static WorldParts alone(WorldSettings settings) {
    return of(
        settings, new InMemoryTriumvirateStore(), new CapabilityRegisterFile(settings.home()));
  }

  List<AdapterVersionInfo> versions() {
    return adapters.providers().stream().map(CorpusAdapterProvider::version).toList();
  }

  Ed25519PublicKey publicKey() {
    return key.signer().publicKey();
  }

  WorldCapabilities capabilities() {
    TrustedKeys own = registrations.keysWith(publicKey());
    return new WorldCapabilities(settings, registrations, proofVerifier, own, engine.lives());
  }

  SignedTriumvirate translate(CorpusPayload payload, TranslationRequest request) {
    AdapterHost host = hosts.hostFor(payload, request);
    registrations.refuseUnlessMaySign(host.version(), publicKey());
    return host.translate(payload, request.ingestion());
  }

  SubmissionOutcome submit(SignedTriumvirate signed) {
    return hosts.host(signed.triumvirate().adapterId()).submit(signed, engine::submit);
  }

  AcceptedTriumvirate translateAndSubmit(CorpusPayload payload, TranslationRequest request) {
    SignedTriumvirate signed = translate(payload, request);
    SubmissionOutcome outcome = submit(signed);
    if (!outcome.accepted()) {
      throw new Refusal(outcome.findings());
    }
    return engine.admit(signed.document().canonicalBytes());
  }

  ValidationReport validate(byte[] triumvirate) {
    return ValidationReport.of(
        JsonDocument.read(triumvirate),
        schemaValidator,
        adapterId -> adapters.find(adapterId).map(provider -> hosts.host(adapterId)));
  }
}
