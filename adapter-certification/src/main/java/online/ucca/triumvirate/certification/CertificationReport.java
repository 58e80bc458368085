package online.ucca.triumvirate.certification;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Signer;
import org.jspecify.annotations.Nullable;

/**
 * What came of a certification. The same adapter, corpora and kit give the same report, but for its
 * time.
 *
 * @param adapter who was certified
 * @param kitVersion the version of the kit
 * @param certifiedAt when it was begun
 * @param adapterHash SHA-256 over the adapter's class files and resources; null if they cannot be
 *     read
 * @param corporaHash SHA-256 over the canonical corpora
 * @param rules every rule's result, in order
 */
public record CertificationReport(
    AdapterVersionInfo adapter,
    String kitVersion,
    Instant certifiedAt,
    @Nullable Sha256 adapterHash,
    Sha256 corporaHash,
    List<RuleResult> rules) {

  /** The member that says what kind of document a report is, and its value. */
  public static final String TYPE = "AdapterCertification";

  /** Copies the results. */
  public CertificationReport {
    rules = List.copyOf(rules);
  }

  /**
   * Whether the adapter is certified: every MUST passed, and none was skipped.
   *
   * @return true if it is
   */
  public boolean certified() {
    return !rules.isEmpty() && rules.stream().allMatch(RuleResult::allowsCertificate);
  }

  /**
   * How many rules had an outcome.
   *
   * @param outcome the outcome
   * @return their number
   */
  public int count(RuleOutcome outcome) {
    return (int) rules.stream().filter(rule -> rule.outcome() == outcome).count();
  }

  /**
   * This report, if it certifies.
   *
   * @return this report
   * @throws AssertionError if the adapter is not certified, with what stands in the way
   */
  public CertificationReport orThrow() {
    if (!certified()) {
      throw new AssertionError(
          "adapter '"
              + adapter.adapterId()
              + "' is not certified:\n"
              + rules.stream()
                  .filter(rule -> !rule.allowsCertificate())
                  .map(CertificationReport::told)
                  .collect(Collectors.joining("\n")));
    }
    return this;
  }

  /**
   * The report as JSON, without a proof.
   *
   * @return the document
   */
  public JsonDocument document() {
    JsonArrayBuilder results = Json.createArrayBuilder();
    rules.forEach(rule -> results.add(json(rule)));
    JsonObjectBuilder members =
        Json.createObjectBuilder()
            .add("type", TYPE)
            .add("success", certified())
            .add("adapter", adapter.adapterId().value())
            .add("adapter_version", adapter.adapterVersion())
            .add("source_system", adapter.sourceSystem())
            .add("supported_corpus_types", Json.createArrayBuilder(adapter.supportedCorpusTypes()))
            .add("triumvirate_schema_version", adapter.triumvirateSchemaVersion().text())
            .add("kit_version", kitVersion)
            .add("certified_at", certifiedAt.toString())
            .add("corpora_sha256", corporaHash.hex())
            .add("rules", results);
    if (adapterHash != null) {
      members.add("adapter_sha256", adapterHash.hex());
    }
    return JsonDocument.of(members.build());
  }

  /**
   * The report as JSON with a Data Integrity proof in its member {@code proof}.
   *
   * @param signer whose key vouches for it
   * @return the document
   */
  public JsonDocument signed(Signer signer) {
    return DataIntegrity.sign(document(), DataIntegrity.DOCUMENT_PROOF, signer, certifiedAt);
  }

  /**
   * Whether a document is such a report.
   *
   * @param document any document
   * @return true if it says so
   */
  public static boolean isOne(JsonDocument document) {
    return TYPE.equals(document.tree().getString("type", ""))
        && document.tree().containsKey("rules");
  }

  /**
   * The report as JUnit XML: one test suite, one test case for each rule, named by its number.
   *
   * @return the text
   */
  public String junitXml() {
    return JUnitXml.of(this);
  }

  private static JsonObjectBuilder json(RuleResult rule) {
    return Json.createObjectBuilder()
        .add("id", rule.obligation().id())
        .add("level", rule.obligation().level().name())
        .add("subject", rule.obligation().subject().name().toLowerCase(Locale.ROOT))
        .add("text", rule.obligation().text())
        .add("outcome", rule.outcome().text())
        .add("message", rule.message())
        .add("remedy", rule.obligation().remedy());
  }

  private static String told(RuleResult rule) {
    return rule.obligation().id()
        + " "
        + rule.obligation().level()
        + " "
        + rule.outcome().text()
        + ": "
        + rule.obligation().text()
        + "\n"
        + rule.message().indent(4)
        + "  do: "
        + rule.obligation().remedy();
  }
}
