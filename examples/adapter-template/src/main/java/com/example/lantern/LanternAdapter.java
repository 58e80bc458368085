package com.example.lantern;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterError;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.TwoPhaseValidation;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.CorpusId;

/** Translates one standard, given as a text file or, once received, by its code. */
final class LanternAdapter implements CorpusAdapter {
  static final String CORPUS_TYPE = "lantern_standard";
  static final AdapterVersionInfo VERSION =
      new AdapterVersionInfo(
          new AdapterId("lantern-v1"),
          "1.0.0",
          "Lantern Board",
          List.of(CORPUS_TYPE),
          SchemaVersion.V1_1,
          Map.of("supports_enrichment", false, "deterministic_extraction", true),
          List.of());

  private final AdapterContext context;

  LanternAdapter(AdapterContext context) {
    this.context = context;
  }

  @Override
  public CorpusIdentity identify(CorpusPayload payload) {
    Optional<StandardHead> head =
        payload instanceof CorpusPayload.Files given && given.files().size() == 1
            ? StandardHead.of(given.files().get(0))
            : Optional.empty();
    boolean known = head.isPresent() || isCode(payload);
    return new CorpusIdentity(
        head.map(StandardHead::corpusId).map(CorpusId::new).orElse(null),
        known ? CORPUS_TYPE : null,
        head.map(StandardHead::edition).orElse(null),
        payload.hash(),
        VERSION.sourceSystem(),
        "XX",
        known,
        false);
  }

  @Override
  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
    Instant now = context.time().now();
    if (payload instanceof CorpusPayload.Reference reference) {
      // The Lantern Board serves no files, so there is nothing to acquire beyond the cache.
      CachedFile cached =
          context
              .extractionCache()
              .obtain(
                  reference.code(),
                  options,
                  () -> {
                    throw failure(
                        Finding.of(
                                ErrorCode.ING_NOT_IN_CACHE,
                                reference.code() + " has not been received yet")
                            .from(reference.code()));
                  });
      return result(
          cached.file(),
          new AcquisitionStep(now, "cache", cached.file().toString()),
          cached.status());
    }
    CorpusFile file = ((CorpusPayload.Files) payload).files().get(0);
    String code =
        StandardHead.of(file)
            .orElseThrow(
                () ->
                    failure(
                        Finding.of(
                                ErrorCode.ING_UNSUPPORTED_CORPUS,
                                file.name() + " does not begin as a standard does")
                            .from(file.name())))
            .code();
    CacheStatus status = context.extractionCache().store(code, AcquiredFile.of(file, file.name()));
    return result(file, new AcquisitionStep(now, file.name(), "given as a file, " + file), status);
  }

  @Override
  public TranslationResult translate(RawCorpus rawCorpus, SupplementaryData supplementaryData) {
    TranslationDraft draft = new TranslationDraft(context, VERSION, rawCorpus, supplementaryData);
    Optional<Standard> standard = new StandardReader(draft).read(rawCorpus.files().get(0));
    return standard.isEmpty()
        ? draft.failed()
        : draft.finish(
            standard.get().corpusTitle(),
            new StandardTranslator(standard.get(), draft).translate());
  }

  @Override
  public ValidationResult validate(Triumvirate triumvirate) {
    return TwoPhaseValidation.validate(
        triumvirate, context.schemaValidator(), LanternCoherence::check);
  }

  @Override
  public void auditEntry(AuditEvent event) {
    context.auditLog().append(event);
  }

  @Override
  public AdapterVersionInfo version() {
    return VERSION;
  }

  private static boolean isCode(CorpusPayload payload) {
    return payload instanceof CorpusPayload.Reference reference
        && reference.code().matches(StandardHead.CODE);
  }

  private static IngestionResult result(CorpusFile file, AcquisitionStep step, CacheStatus status) {
    return new IngestionResult(
        new RawCorpus(CORPUS_TYPE, List.of(file)), SupplementaryData.NONE, List.of(step), status);
  }

  private AdapterException failure(Finding finding) {
    return new AdapterException(AdapterError.of(finding, context.time().now()));
  }
}
