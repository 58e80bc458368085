package online.ucca.triumvirate.world;

import java.util.List;
import java.util.ServiceLoader;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.engine.cco.life.CapabilityLives;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.cco.life.ProcessingOrder;
import online.ucca.triumvirate.engine.courseware.ContentPackager;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.pack.ComposePack;
import online.ucca.triumvirate.engine.pack.Pack;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.engine.pack.contextualisation.LogoReader;
import online.ucca.triumvirate.host.SubmissionOutcome;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.world.pack.WorldPacks;
import org.jspecify.annotations.Nullable;

/**
 * The engine's side of a world: the gate, and what is made and signed behind it. Nothing is signed
 * with a key that was revoked.
 */
final class WorldEngine {
  private final WorldRegistrations registrations;
  private final Signer signer;
  private final Gate gate;
  private final CapabilityLives lives;
  private @Nullable ComposePack composer;

  WorldEngine(
      WorldSettings settings,
      WorldRegistrations registrations,
      Gate gate,
      CapabilityRegister capabilities,
      Signer signer,
      WorldHosts hosts) {
    this.registrations = registrations;
    this.signer = signer;
    this.gate = gate;
    this.lives =
        new CapabilityLives(
            capabilities,
            (adapterId, clientId) -> hosts.log(adapterId),
            new UnrevokedSigner(signer, registrations),
            settings.clientId(),
            settings.time(),
            settings.ids(),
            settings.zone());
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
    return lives.process(admit(triumvirate), ProcessingOrder.DEFAULT, signer.publicKey().did());
  }

  CapabilityLives lives() {
    return lives;
  }

  Pack pack(List<AcceptedTriumvirate> accepted, PackOrder order) {
    registrations.refuseRevokedSigner(signer.publicKey());
    return composer().compose(accepted, order);
  }

  WorldPacks packs(WorldSettings settings, SchemaValidator schemaValidator) {
    return new WorldPacks(
        settings.time(),
        settings.zone(),
        schemaValidator,
        () -> Services.one(LogoReader.class, loader()),
        this::pack);
  }

  private static ClassLoader loader() {
    return WorldEngine.class.getClassLoader();
  }

  private static <T> List<T> installed(ServiceLoader<T> services) {
    return services.stream().map(ServiceLoader.Provider::get).toList();
  }

  private synchronized ComposePack composer() {
    if (composer == null) {
      composer =
          new ComposePack(
              installed(ServiceLoader.load(DocumentRenderer.class, loader())),
              installed(ServiceLoader.load(ContentPackager.class, loader())),
              signer);
    }
    return composer;
  }

  /** The world's signer, as long as its key was not revoked. */
  private record UnrevokedSigner(Signer signer, WorldRegistrations registrations)
      implements Signer {

    @Override
    public Ed25519PublicKey publicKey() {
      return signer.publicKey();
    }

    @Override
    public byte[] sign(byte[] message) {
      registrations.refuseRevokedSigner(signer.publicKey());
      return signer.sign(message);
    }
  }
}
