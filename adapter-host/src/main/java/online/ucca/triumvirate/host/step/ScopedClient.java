package online.ucca.triumvirate.host.step;

import java.net.URI;
import java.util.Map;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.Fetch;
import online.ucca.triumvirate.corpus.FetchedFile;
import online.ucca.triumvirate.corpus.SourceClient;
import online.ucca.triumvirate.corpus.Validators;
import online.ucca.triumvirate.host.check.Breach;
import online.ucca.triumvirate.host.http.HttpFetch;
import online.ucca.triumvirate.host.http.SourceHosts;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The network as an adapter sees it: there while it ingests, on the thread it was called on, unless
 * the network is to be skipped. What goes beyond the source system is on record before it is sent
 * (spec Q5).
 *
 * @param fetch the way to the hosts that may be reached
 * @param log the instance's log
 */
public record ScopedClient(HttpFetch fetch, AuditLog log) implements SourceClient {
  private static final String NAME = "the network";

  @Override
  public FetchedFile fetch(URI uri) {
    return fetch(uri, Validators.NONE, null);
  }

  @Override
  public FetchedFile fetch(URI uri, CachedFile known) {
    Fetch before = known.acquired().fetch();
    return before == null || !before.uri().equals(uri)
        ? fetch(uri)
        : fetch(uri, before.validators(), known.file());
  }

  private FetchedFile fetch(URI uri, Validators validators, @Nullable CorpusFile known) {
    StepScope scope = StepScope.ingestion(ErrorCode.ING_NETWORK_NOT_ALLOWED, NAME);
    RunFacts facts = scope.facts();
    if (facts.options().skipNetwork()) {
      throw new Refusal(
          Breach.of(
              ErrorCode.ING_NETWORK_NOT_ALLOWED,
              Obligation.CA_11,
              SourceHosts.describe(uri) + " was asked for, and the network is skipped"));
    }
    FetchedFile answer =
        fetch.fetch(
            uri,
            validators,
            known,
            (address, allowed) ->
                log.append(
                        facts.event(
                            AuditEventType.ENRICHMENT_OUTSIDE_SOURCE,
                            allowed ? AuditOutcome.SUCCESS : AuditOutcome.FAILURE,
                            Map.of("address", SourceHosts.describe(address))))
                    .await());
    return scope.fetched(answer);
  }
}
