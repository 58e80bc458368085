package online.ucca.triumvirate.engine;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.model.proof.ProofVerifier;

/**
 * Admits Triumvirates or refuses them (spec §3.3; decisions §4). It checks, independently of the
 * adapter: that the bytes are acceptable JSON, the schema version, the structure, the four
 * integrity constraints, that the adapter calls its own work valid, that this version of the
 * adapter is registered and active for the client, the adapter's proof and the validity of its key,
 * and that no other content was accepted under the same id. Every violation is reported. Safe for
 * use by several threads.
 */
public final class Gate {
  /** The schema versions that this engine accepts; there is no implicit upgrade (spec §2.7). */
  public static final Set<SchemaVersion> ACCEPTED_VERSIONS =
      Set.of(SchemaVersion.V1_0, SchemaVersion.V1_1);

  private static final String VERSION_MEMBER = "schema_version";
  private static final int LONGEST_SHOWN = 40;

  private final SchemaValidator schemaValidator;
  private final ProvenanceCheck provenanceCheck;
  private final TriumvirateStore store;
  private final TimeSource time;

  /**
   * Builds a gate.
   *
   * @param schemaValidator checks structure
   * @param proofVerifier checks signatures
   * @param registry which adapters may submit, and with which key
   * @param store what was accepted, where what is accepted now is kept
   * @param time the engine's own clock, by which keys begin and end
   */
  public Gate(
      SchemaValidator schemaValidator,
      ProofVerifier proofVerifier,
      AdapterRegistry registry,
      TriumvirateStore store,
      TimeSource time) {
    this.schemaValidator = schemaValidator;
    this.provenanceCheck = new ProvenanceCheck(registry, proofVerifier, store);
    this.store = store;
    this.time = time;
  }

  /**
   * Admits a Triumvirate.
   *
   * @param bytes the signed envelope as JSON
   * @return the accepted Triumvirate; if its content was accepted before, as it was then
   * @throws Refusal with every violation found
   */
  public AcceptedTriumvirate admit(byte[] bytes) {
    JsonDocument document = JsonDocument.read(bytes);
    SchemaVersion version = versionOf(document);
    refuseIfAny(schemaValidator.validate(document, version));
    Triumvirate triumvirate = Binding.read(document, Triumvirate.class);

    List<Finding> findings = new ArrayList<>(IntegrityCheck.check(triumvirate));
    findings.addAll(checkAdapterValidation(triumvirate));
    Instant now = time.now();
    findings.addAll(provenanceCheck.check(document, triumvirate, now));
    refuseIfAny(findings);

    Sha256 contentDigest = ContentDigest.of(document);
    JsonDocument kept =
        store
            .keep(triumvirate.triumvirateId(), new StoredTriumvirate(document, contentDigest, now))
            .envelope();
    Triumvirate accepted = kept == document ? triumvirate : Binding.read(kept, Triumvirate.class);
    Set<Finding> warnings = new LinkedHashSet<>(accepted.validation().validationWarnings());
    warnings.addAll(findings);
    return new AcceptedTriumvirate(kept, accepted, contentDigest, List.copyOf(warnings));
  }

  /**
   * The schema that a document says it satisfies, if this engine accepts it (spec §2.7).
   *
   * @param document the document
   * @return its version, one of {@link #ACCEPTED_VERSIONS}
   * @throws Refusal {@code TRD_NOT_A_TRIUMVIRATE} if it does not say, {@code
   *     TRD_SCHEMA_VERSION_UNSUPPORTED} if it says another
   */
  public static SchemaVersion versionOf(JsonDocument document) {
    JsonValue value = document.tree().get(VERSION_MEMBER);
    if (value == null) {
      throw refusal(
          ErrorCode.TRD_NOT_A_TRIUMVIRATE, "the document has no member '" + VERSION_MEMBER + "'");
    }
    Optional<SchemaVersion> found =
        value instanceof JsonString text
            ? SchemaVersion.find(text.getString()).filter(ACCEPTED_VERSIONS::contains)
            : Optional.empty();
    return found.orElseThrow(
        () ->
            refusal(
                ErrorCode.TRD_SCHEMA_VERSION_UNSUPPORTED,
                "schema version "
                    + Excerpt.of(value.toString(), LONGEST_SHOWN)
                    + " is not one of "
                    + acceptedVersions()));
  }

  /**
   * The schema versions that this engine accepts, for people.
   *
   * @return the versions in order, for example {@code 1.0, 1.1}
   */
  public static String acceptedVersions() {
    return ACCEPTED_VERSIONS.stream()
        .map(SchemaVersion::text)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static Refusal refusal(ErrorCode code, String message) {
    return new Refusal(Finding.of(code, message).at("/" + VERSION_MEMBER));
  }

  private static List<Finding> checkAdapterValidation(Triumvirate triumvirate) {
    var validation = triumvirate.validation();
    boolean valid =
        validation.structuralValid()
            && validation.semanticValid()
            && validation.validationErrors().isEmpty();
    return valid
        ? List.of()
        : List.of(
            Finding.of(ErrorCode.VAL_NOT_VALIDATED, ErrorCode.VAL_NOT_VALIDATED.meaning())
                .at("/validation"));
  }

  private static void refuseIfAny(List<Finding> findings) {
    if (findings.stream().anyMatch(Finding::blocks)) {
      throw new Refusal(findings.stream().filter(Finding::blocks).toList());
    }
  }
}
