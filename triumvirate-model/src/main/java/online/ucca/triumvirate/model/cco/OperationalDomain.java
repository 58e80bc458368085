package online.ucca.triumvirate.model.cco;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a CCO applies.
 *
 * @param domainCode the domain's code
 * @param domainName its name
 * @param jurisdiction whose law governs
 * @param operationalContext what the domain covers; null if the source does not say
 * @param instruments the source instruments: outcomes, rules, credentials, in this order; then the
 *     further ones that rules come from
 * @param scopes each credential's scope of practice
 */
public record OperationalDomain(
    String domainCode,
    String domainName,
    String jurisdiction,
    @Nullable String operationalContext,
    List<InstrumentRef> instruments,
    List<CredentialScope> scopes) {

  /** Copies the lists. */
  public OperationalDomain {
    instruments = Copies.list(instruments);
    scopes = Copies.list(scopes);
  }
}
