package online.ucca.triumvirate.world;

import java.util.ServiceLoader;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.engine.cco.MakeCapabilityObject;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.pack.ComposePack;
import online.ucca.triumvirate.engine.pack.Pack;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.host.SubmissionOutcome;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;
import org.jspecify.annotations.Nullable;

/**
 * The engine's side of a world: the gate, and what is made and signed behind it. Nothing is signed
 * with a key that was revoked.
 */
final class WorldEngine {
  private final WorldSettings settings;
  private final WorldRegistrations registrations;
  private final Signer signer;
  private final Gate gate;
  private @Nullable ComposePack composer;

  WorldEngine(
      WorldSettings settings,
      WorldRegistrations registrations,
      SchemaValidator schemaValidator,
      ProofVerifier proofVerifier,
      Signer signer) {
    this.settings = settings;
    this.registrations = registrations;
    this.signer = signer;
    this.gate =
        new Gate(
            schemaValidator,
            proofVerifier,
            registrations,
            new InMemoryTriumvirateStore(),
            settings.clock());
  }

  AcceptedTriumvirate admit(byte[] triumvirate) {
    return gate.admit(triumvirate);
  }

  SubmissionOutcome submit(byte[] triumvirate) {
    try {
      return new SubmissionOutcome(true, gate.admit(triumvirate).warnings());
    } catch (Refusal e) {
      return new SubmissionOutcome(false, e.findings());
    }
  }

  JsonDocument process(byte[] triumvirate) {
    registrations.refuseRevokedSigner(signer.publicKey());
    return new MakeCapabilityObject(signer).make(admit(triumvirate), settings.time().now());
  }

  Pack pack(AcceptedTriumvirate accepted, PackOrder order) {
    registrations.refuseRevokedSigner(signer.publicKey());
    return composer().compose(accepted, order);
  }

  private synchronized ComposePack composer() {
    if (composer == null) {
      composer =
          new ComposePack(
              ServiceLoader.load(DocumentRenderer.class, WorldEngine.class.getClassLoader())
                  .stream()
                  .map(ServiceLoader.Provider::get)
                  .toList(),
              signer);
    }
    return composer;
  }
}
