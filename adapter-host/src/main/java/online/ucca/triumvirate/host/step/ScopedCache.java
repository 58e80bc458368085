package online.ucca.triumvirate.host.step;

import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.Acquisition;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.ExtractionCache;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.ModelCall;
import online.ucca.triumvirate.host.check.Breach;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * The cache as an adapter sees it: there while it ingests, and not after its time. An extraction is
 * on record before it is stored (spec D8), so that the cache never holds one that the log does not
 * know; one that nobody could trace is refused (CA-13).
 *
 * @param cache the instance's cache
 * @param log the instance's log
 * @param extracts whether the adapter declares that its extraction is not deterministic
 */
public record ScopedCache(ExtractionCache cache, AuditLog log, boolean extracts)
    implements ExtractionCache {
  private static final String NAME = "the cache";

  @Override
  public Optional<CachedFile> find(String key) {
    StepScope scope = scope();
    return cache.find(key).map(scope::given);
  }

  @Override
  public CacheStatus store(String key, AcquiredFile file) {
    StepScope scope = scope();
    if (file.extraction() != null) {
      recordExtraction(scope, key, file);
    }
    return cache.store(key, file);
  }

  @Override
  public CachedFile obtain(String key, IngestionOptions options, Acquisition acquisition) {
    StepScope scope = scope();
    return scope.given(
        cache.obtain(
            key,
            options,
            new Acquisition() {
              @Override
              public AcquiredFile acquire() {
                return recorded(acquisition.acquire(), key, scope);
              }

              @Override
              public AcquiredFile acquireAgain(CachedFile before) {
                return recorded(acquisition.acquireAgain(before), key, scope);
              }
            }));
  }

  private AcquiredFile recorded(AcquiredFile file, String key, StepScope scope) {
    scope.demandTime(ErrorCode.ING_OUT_OF_PLACE, NAME);
    if (extracts || file.extraction() != null) {
      recordExtraction(scope, key, file);
    }
    return file;
  }

  private void recordExtraction(StepScope scope, String key, AcquiredFile file) {
    ModelCall call = file.extraction();
    if (call == null) {
      throw untraced(key + " was extracted, and no model call is named");
    }
    if (!extracts) {
      throw untraced(key + " was extracted by a model, and deterministic_extraction is not false");
    }
    RunFacts facts = scope.facts();
    log.append(
            facts.event(
                AuditEventType.EXTRACTION_RECORDED,
                AuditOutcome.SUCCESS,
                Map.of(
                    "model", call.model(),
                    "call_id", call.callId(),
                    "response_sha256", call.responseHash().hex(),
                    "cache_key", key,
                    "file_sha256", file.file().hash().hex())))
        .await();
  }

  private static Refusal untraced(String message) {
    return new Refusal(Breach.of(ErrorCode.ING_UNTRACED_EXTRACTION, Obligation.CA_13, message));
  }

  private static StepScope scope() {
    return StepScope.ingestion(ErrorCode.ING_OUT_OF_PLACE, NAME);
  }
}
