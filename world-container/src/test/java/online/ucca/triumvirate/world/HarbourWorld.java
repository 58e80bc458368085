package online.ucca.triumvirate.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.signing.KeyFiles;

/** Worlds in one home, whose clock is moved by hand. */
final class HarbourWorld {
  static final AdapterId TGA = new AdapterId("tga-v1");
  static final String WHO = "harbour master";
  static final Instant BEGINNING = Instant.parse("2026-03-09T14:30:00.700Z");

  private static final Path SAMPLE =
      Path.of(System.getProperty("triumvirate.root"))
          .resolve("examples/corpora/au-vet/SAMWRK201_R1.json");

  private final Path home;
  private Instant now = BEGINNING;

  HarbourWorld(Path folder) {
    this.home = folder.resolve("home");
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  WorldSettings settings(String client) {
    return new WorldSettings(
        home, new ClientId(client), null, () -> now, SystemSources.ids(), ZoneId.of("UTC"));
  }

  World open() {
    return World.open(settings("a"));
  }

  World open(Path keyFile) {
    return World.open(settings("a").withKeyFile(keyFile));
  }

  Signer ownKey() {
    return KeyFiles.readPrivate(home.resolve("keys/signing-key.pem"));
  }

  static SignedTriumvirate translate(World world) {
    return world.translate(sample());
  }

  static CorpusPayload sample() {
    try {
      return CorpusPayload.ofFile("unit.json", Files.readAllBytes(SAMPLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AdapterRegistration become(World world, RegistrationState state) {
    return world
        .registrations()
        .become(TGA, registration(world).declaration().adapterVersion(), state, WHO, "because");
  }

  static AdapterRegistration registration(World world) {
    return world.registrations().current().registrations().get(0);
  }

  /** The lines of an adapter instance's audit log. */
  List<String> auditLog(String client) {
    try {
      return Files.readAllLines(home.resolve("clients/" + client + "/tga-v1/audit.jsonl"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::errorCode).toList();
  }
}
