package online.ucca.triumvirate.adapter;

import java.util.Map;
import online.ucca.triumvirate.corpus.ExtractionCache;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SourceClient;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.TriumvirateIdentity;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.port.TimeSource;

/**
 * What the host hands to an adapter instance. Nothing in it is shared with another client's
 * instance (spec D6).
 *
 * @param clientId the client the instance is bound to
 * @param configuration settings that shape the translation; their hash is part of every
 *     Triumvirate's id
 * @param time the only clock an adapter may read, for {@code created_at} and {@code received_at}
 * @param auditLog the instance's own audit log
 * @param extractionCache the instance's own cache of acquired corpora
 * @param sourceClient the only way to the network
 * @param schemaValidator checks structure in {@link CorpusAdapter#validate}
 */
public record AdapterContext(
    ClientId clientId,
    Map<String, String> configuration,
    TimeSource time,
    AuditLog auditLog,
    ExtractionCache extractionCache,
    SourceClient sourceClient,
    SchemaValidator schemaValidator) {

  /** Copies the configuration. */
  public AdapterContext {
    configuration = Copies.map(configuration);
  }

  /**
   * The hash of the configuration, as it enters into every Triumvirate's id.
   *
   * @return SHA-256 over the RFC 8785 form of the settings as one object
   */
  public Sha256 configurationHash() {
    return Binding.write(configuration).digest();
  }

  /**
   * What a Triumvirate of this instance is named by. Adapter, host and kit compute the id here, so
   * that they cannot disagree.
   *
   * @param version the adapter's declaration
   * @param corpusId the corpus, as the envelope states it
   * @param corpus from {@code ingest}
   * @param supplement from {@code ingest}
   * @return the identity, whose {@link TriumvirateIdentity#triumvirateId} is the envelope's id
   */
  public TriumvirateIdentity identityOf(
      AdapterVersionInfo version,
      CorpusId corpusId,
      RawCorpus corpus,
      SupplementaryData supplement) {
    return new TriumvirateIdentity(
        clientId,
        version.adapterId(),
        version.adapterVersion(),
        version.triumvirateSchemaVersion(),
        corpusId,
        corpus.hash(),
        supplement.hash(),
        configurationHash());
  }
}
