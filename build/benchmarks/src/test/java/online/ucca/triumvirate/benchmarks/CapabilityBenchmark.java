package online.ucca.triumvirate.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.cco.MakeCapabilityObject;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.cco.status.StatusBits;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerifier;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.ProofChain;
import online.ucca.triumvirate.model.json.StatusListCredential;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.signing.KeyFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A CCO of a Triumvirate of about 40 KB: made, and verified once both have signed it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CapabilityBenchmark {
  private static final Instant MADE = Instant.parse("2026-09-01T09:00:00Z");
  private static final Instant LATER = Instant.parse("2026-09-02T00:00:00Z");
  private static final StatusEntry STATUS = new StatusEntry("urn:triumvirate:status:benchmark", 7);

  private final SignedEnvelope envelope = new SignedEnvelope();
  private final AcceptedTriumvirate accepted = envelope.world().admit(envelope.bytes());
  private final Signer processor = key("processor");
  private final Signer expert = key("expert");
  private final MakeCapabilityObject make = new MakeCapabilityObject(processor);
  private final byte[] issued =
      ProofChain.signNext(make.make(accepted, STATUS, MADE), expert, MADE).canonicalBytes();
  private final CapabilityVerifier verifier =
      new CapabilityVerifier(envelope.world().proofVerifier());
  private final CapabilityTrust keys = trust(List.of());
  private final CapabilityTrust keysAndLists =
      trust(List.of(list(StatusPurpose.REVOCATION), list(StatusPurpose.REFRESH)));

  private static Signer key(String name) {
    try {
      Path folder = Files.createTempDirectory("benchmark-keys");
      return KeyFiles.generate(folder.resolve(name + ".pem"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CapabilityTrust trust(List<JsonDocument> lists) {
    return new CapabilityTrust(
        List.of(), Set.of(processor.publicKey(), expert.publicKey()), lists, ZoneOffset.UTC);
  }

  private JsonDocument list(StatusPurpose purpose) {
    return DataIntegrity.sign(
        StatusListCredential.of(
            new PublishedStatus(
                STATUS.lists() + "/" + purpose.text(),
                processor.publicKey().did(),
                purpose,
                1,
                MADE,
                StatusBits.none().with(List.of(3L)),
                List.of())),
        DataIntegrity.DOCUMENT_PROOF,
        processor,
        MADE);
  }

  /** From an accepted Triumvirate to a CCO with the processor's proof. */
  @Benchmark
  public JsonDocument makeCco() {
    return make.make(accepted, STATUS, MADE);
  }

  /** From bytes to a verdict: form, both proofs, roles, digest, validity. */
  @Benchmark
  public CapabilityVerdict verifyCco() {
    return verifier.verify(issued, keys, LATER);
  }

  /** The same with both status lists at hand, whose proofs are checked each time. */
  @Benchmark
  public CapabilityVerdict verifyCcoAndStatus() {
    return verifier.verify(issued, keysAndLists, LATER);
  }

  @Benchmark
  public JsonDocument readCco() {
    return JsonDocument.read(issued);
  }

  @Benchmark
  public CapabilityObject bindCco() {
    return CapabilityCredential.body(JsonDocument.read(issued));
  }
}
