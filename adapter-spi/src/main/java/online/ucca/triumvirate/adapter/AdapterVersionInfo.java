package online.ucca.triumvirate.adapter;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.AdapterId;

/**
 * Who an adapter is and what it can do (spec §3.2, version).
 *
 * @param adapterId the adapter type's unique identifier
 * @param adapterVersion its semantic version
 * @param sourceSystem the regulatory system it handles
 * @param supportedCorpusTypes the corpus formats it translates
 * @param triumvirateSchemaVersion the Triumvirate schema it produces
 * @param capabilities feature flags, for example {@code supports_enrichment}
 * @param sourceHosts the hosts of that system, which {@code SourceClient} may reach; empty for an
 *     adapter that does not fetch
 */
public record AdapterVersionInfo(
    AdapterId adapterId,
    String adapterVersion,
    String sourceSystem,
    List<String> supportedCorpusTypes,
    SchemaVersion triumvirateSchemaVersion,
    Map<String, Boolean> capabilities,
    List<String> sourceHosts) {

  /** Copies the collections. */
  public AdapterVersionInfo {
    supportedCorpusTypes = Copies.list(supportedCorpusTypes);
    capabilities = Copies.map(capabilities);
    sourceHosts = Copies.list(sourceHosts);
  }
}
