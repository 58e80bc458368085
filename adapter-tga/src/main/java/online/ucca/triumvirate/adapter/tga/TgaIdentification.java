package online.ucca.triumvirate.adapter.tga;

import java.util.Optional;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.tga.json.ExtractedUnitFormat;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.id.CorpusId;
import org.jspecify.annotations.Nullable;

/** Says what a payload is: one training product in a known format, or a code. Never throws. */
final class TgaIdentification {
  /** The type of what shows none: a code, or files without a product. */
  static final String PLAIN = new ExtractedUnitFormat().corpusType();

  private TgaIdentification() {}

  static CorpusIdentity identify(CorpusPayload payload) {
    if (payload instanceof CorpusPayload.Reference reference) {
      return reference(reference);
    }
    return corpus(payload)
        .map(corpus -> identity(payload, corpus.format().corpusType(), corpusId(corpus)))
        .orElseGet(() -> identity(payload, governs(payload) ? PLAIN : null, null));
  }

  /** What governs a product is this adapter's, so that it can say that the product is missing. */
  private static boolean governs(CorpusPayload payload) {
    return payload instanceof CorpusPayload.Files files && GoverningFiles.areAll(files.files());
  }

  private static Optional<TgaCorpus> corpus(CorpusPayload payload) {
    try {
      return payload instanceof CorpusPayload.Files files
          ? Optional.of(TgaCorpus.of(files.files()))
          : Optional.empty();
    } catch (RuntimeException e) {
      // What is no corpus of this adapter may be one of another's.
      return Optional.empty();
    }
  }

  private static @Nullable String corpusId(TgaCorpus corpus) {
    try {
      return corpus.corpusId().orElse(null);
    } catch (RuntimeException e) {
      // Whatever it is, ingestion reports it, with its place.
      return null;
    }
  }

  /** Which format a code stands for is seen when it is acquired; until then it is the plain one. */
  private static CorpusIdentity reference(CorpusPayload.Reference reference) {
    String code = reference.code();
    if (!ProductCode.looksLikeReference(code)) {
      return identity(reference, null, null);
    }
    return identity(reference, PLAIN, ProductCode.releaseOf(code) == null ? null : code);
  }

  private static CorpusIdentity identity(
      CorpusPayload payload, @Nullable String corpusType, @Nullable String corpusId) {
    return new CorpusIdentity(
        corpusId == null ? null : new CorpusId(corpusId),
        corpusType,
        corpusId == null ? null : ProductCode.releaseOf(corpusId),
        payload.hash(),
        TgaAdapter.VERSION.sourceSystem(),
        "AU",
        corpusType != null,
        false);
  }
}
