package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.AdapterRegistry;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.registration.AdapterDeclaration;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.Occasion;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.model.registration.SigningKey;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.junit.jupiter.api.Test;

/** The whole gate: it admits nothing but the documents that were signed. */
class GateFuzzTest extends FuzzedParser {
  private static final Gate GATE =
      new Gate(
          new EveritSchemaValidator(),
          Trust.VERIFIER,
          GateFuzzTest::registered,
          new InMemoryTriumvirateStore(),
          () -> Instant.parse("2030-01-01T00:00:00Z"));

  private static final List<String> NAMES = List.of("signed-1.0.json", "signed-1.1.json");
  private static final String OLDER_ADAPTER =
      JsonDocument.read(stored(NAMES.get(0))).tree().getString("adapter_version");
  private static final Set<Sha256> SIGNED =
      NAMES.stream()
          .map(name -> JsonDocument.read(stored(name)).digest())
          .collect(Collectors.toUnmodifiableSet());

  /** Whoever comes, as long as the key is the right one. */
  private static AdapterRegistry.Answer registered(
      AdapterId adapterId, String adapterVersion, ClientId clientId) {
    Occasion occasion = new Occasion(Instant.EPOCH, "the tests", "an example");
    return new AdapterRegistry.Found(
        AdapterRegistration.declare(
                new AdapterDeclaration(
                    adapterId,
                    adapterVersion,
                    "Register of examples",
                    List.of("unit"),
                    adapterVersion.equals(OLDER_ADAPTER) ? SchemaVersion.V1_0 : SchemaVersion.V1_1,
                    List.of()),
                clientId,
                occasion)
            .withKey(SigningKey.unbounded(Trust.KEY), occasion)
            .become(RegistrationState.ACTIVE, occasion));
  }

  @FuzzTest(maxDuration = "60s")
  void admit(byte[] bytes) {
    tried();
    try {
      GATE.admit(bytes);
      assertTrue(SIGNED.contains(JsonDocument.read(bytes).digest()), "a forgery was admitted");
    } catch (Refusal refusal) {
      Coded.check(refusal);
    }
  }

  @Test
  void admitsWhatWasSigned() {
    NAMES.forEach(name -> GATE.admit(stored(name)));
  }

  private static byte[] stored(String name) {
    try (InputStream in =
        GateFuzzTest.class.getResourceAsStream("GateFuzzTestInputs/admit/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no input " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
