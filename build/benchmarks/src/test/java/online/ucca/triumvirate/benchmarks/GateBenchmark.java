package online.ucca.triumvirate.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.CanonicalJson;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The engine's gate on an envelope of about 40 KB: as a whole, and each of its steps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GateBenchmark {
  private final SignedEnvelope envelope = new SignedEnvelope();
  private final byte[] bytes = envelope.bytes();
  private final EveritSchemaValidator schemaValidator = new EveritSchemaValidator();
  private final JsonDocument document = JsonDocument.read(bytes);
  private final Triumvirate triumvirate = Binding.read(document, Triumvirate.class);

  /** From bytes to an accepted Triumvirate: everything below. */
  @Benchmark
  public AcceptedTriumvirate admit() {
    return envelope.world().admit(bytes);
  }

  @Benchmark
  public JsonDocument read() {
    return JsonDocument.read(bytes);
  }

  @Benchmark
  public List<Finding> validate() {
    return schemaValidator.validate(document, SchemaVersion.V1_1);
  }

  @Benchmark
  public Triumvirate bind() {
    return Binding.read(document, Triumvirate.class);
  }

  @Benchmark
  public List<Finding> checkIntegrity() {
    return IntegrityCheck.check(triumvirate);
  }

  @Benchmark
  public byte[] canonicalise() {
    return CanonicalJson.bytes(document.tree());
  }

  /** Of a document of which nothing was written yet, as the gate meets it. */
  @Benchmark
  public Sha256 digestContent() {
    return ContentDigest.of(JsonDocument.of(document.tree()));
  }

  /** Of a document of which nothing was written yet. */
  @Benchmark
  public Optional<Finding> verifyProof() {
    return DataIntegrity.verify(
        JsonDocument.of(document.tree()),
        DataIntegrity.ENVELOPE_PROOF,
        envelope.world().ownKeys(),
        envelope.world().proofVerifier());
  }
}
