package online.ucca.triumvirate.host.check;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;

/** Whether what an adapter recognised and acquired belongs to the payload that it was given. */
public final class IngestionCheck {
  private final AdapterVersionInfo declared;
  private final CorpusPayload payload;
  private final List<Finding> breaches = new ArrayList<>();

  private IngestionCheck(AdapterVersionInfo declared, CorpusPayload payload) {
    this.declared = declared;
    this.payload = payload;
  }

  /**
   * Holds an identity against its payload.
   *
   * @param declared the adapter's declaration
   * @param payload what it was asked about
   * @param identity what it answered
   * @return every contradiction
   */
  public static List<Finding> identity(
      AdapterVersionInfo declared, CorpusPayload payload, CorpusIdentity identity) {
    IngestionCheck check = new IngestionCheck(declared, payload);
    check.identity(identity);
    return check.breaches;
  }

  /**
   * Holds what was acquired against the payload and its identity.
   *
   * @param declared the adapter's declaration
   * @param payload what it was to acquire
   * @param identity what it said of it
   * @param result what it acquired
   * @return every contradiction
   */
  public static List<Finding> ingestion(
      AdapterVersionInfo declared,
      CorpusPayload payload,
      CorpusIdentity identity,
      IngestionResult result) {
    IngestionCheck check = new IngestionCheck(declared, payload);
    check.ingestion(identity, result);
    return check.breaches;
  }

  private void identity(CorpusIdentity identity) {
    unless(
        payload.hash().equals(identity.corpusHash()),
        Obligation.CA_04,
        "identify states the hash "
            + identity.corpusHash()
            + ", the payload's is "
            + payload.hash());
    if (!identity.isSupported()) {
      return;
    }
    unless(
        isDeclared(identity.corpusType()),
        Obligation.CA_03,
        "identify states the type '" + identity.corpusType() + "', which is not declared");
    unless(
        declared.sourceSystem().equals(identity.sourceSystem()),
        Obligation.CA_03,
        "identify states the source system '"
            + identity.sourceSystem()
            + "', the adapter's is '"
            + declared.sourceSystem()
            + "'");
  }

  private void ingestion(CorpusIdentity identity, IngestionResult result) {
    unless(
        !Missing.any(result.rawCorpus(), result.supplementaryData(), result.cacheStatus()),
        Obligation.CA_08,
        "ingest leaves out the corpus, the supplementary data or the cache's status");
    if (!breaches.isEmpty()) {
      return;
    }
    String type = result.rawCorpus().corpusType();
    List<CorpusFile> given =
        payload instanceof CorpusPayload.Reference reference ? reference.companions() : List.of();
    if (payload instanceof CorpusPayload.Files files) {
      given = files.files();
      unless(
          type != null && type.equals(identity.corpusType()),
          Obligation.CA_08,
          "ingest returns a corpus of type '"
              + type
              + "', identify stated '"
              + identity.corpusType()
              + "'");
    } else {
      unless(
          isDeclared(type),
          Obligation.CA_08,
          "ingest returns a corpus of type '" + type + "', which is not declared");
    }
    for (CorpusFile file : given) {
      unless(
          result.rawCorpus().files().contains(file),
          Obligation.CA_08,
          "the file " + file.name() + " was given and is not in the raw corpus as it was");
    }
    unless(
        !result.acquisitionLog().isEmpty(),
        Obligation.CA_09,
        "ingest logs no step of the acquisition");
  }

  private boolean isDeclared(@Nullable String type) {
    return type != null && declared.supportedCorpusTypes().contains(type);
  }

  private void unless(boolean kept, Obligation obligation, String message) {
    if (!kept) {
      breaches.add(Breach.of(ErrorCode.ING_INCONSISTENT_RESULT, obligation, message));
    }
  }
}
