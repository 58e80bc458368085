package online.ucca.triumvirate.adapter.faa;

import java.util.Optional;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.faa.acs.StandardHead;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.id.CorpusId;
import org.jspecify.annotations.Nullable;

/** Says what a payload is: a standard, the law, or the number of a standard. Never throws. */
final class FaaIdentification {
  private FaaIdentification() {}

  static CorpusIdentity identify(CorpusPayload payload) {
    if (payload instanceof CorpusPayload.Reference reference) {
      return identity(reference, StandardHead.isCode(reference.code()), null);
    }
    return corpus(payload)
        .map(corpus -> identity(payload, true, corpus.head().orElse(null)))
        .orElseGet(() -> identity(payload, false, null));
  }

  private static Optional<FaaCorpus> corpus(CorpusPayload payload) {
    try {
      return payload instanceof CorpusPayload.Files files
          ? Optional.of(FaaCorpus.sorted(files.files()))
          : Optional.empty();
    } catch (RuntimeException e) {
      // What is no corpus of this adapter may be one of another's.
      return Optional.empty();
    }
  }

  private static CorpusIdentity identity(
      CorpusPayload payload, boolean isSupported, @Nullable StandardHead head) {
    return new CorpusIdentity(
        head == null ? null : new CorpusId(head.corpusId()),
        isSupported ? FaaAdapter.CORPUS_TYPE : null,
        head == null ? null : head.date(),
        payload.hash(),
        FaaAdapter.VERSION.sourceSystem(),
        "US",
        isSupported,
        false);
  }
}
