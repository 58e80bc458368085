package online.ucca.triumvirate.adapter.tga;

import java.util.Optional;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.tga.unit.UnitCode;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.id.CorpusId;
import org.jspecify.annotations.Nullable;

/** Says what a payload is: one file in a known format, or a code. Never throws. */
final class UnitIdentification {
  private UnitIdentification() {}

  static CorpusIdentity identify(CorpusPayload payload) {
    if (payload instanceof CorpusPayload.Reference reference) {
      return reference(reference);
    }
    Optional<SourceFormat> format = file(payload).flatMap(file -> SourceFormat.of(file.bytes()));
    return format
        .map(found -> identity(payload, found.corpusType(), corpusId(found, payload)))
        .orElseGet(() -> identity(payload, null, null));
  }

  /** The payload's only file; a corpus of this adapter is one file. */
  static Optional<CorpusFile> file(CorpusPayload payload) {
    return payload instanceof CorpusPayload.Files files && files.files().size() == 1
        ? Optional.of(files.files().get(0))
        : Optional.empty();
  }

  private static @Nullable String corpusId(SourceFormat format, CorpusPayload payload) {
    try {
      return file(payload).flatMap(file -> format.corpusId(file.bytes())).orElse(null);
    } catch (RuntimeException e) {
      // Whatever it is, ingestion reports it, with its place.
      return null;
    }
  }

  /** Which format a code stands for is seen when it is acquired; until then it is the plain one. */
  private static CorpusIdentity reference(CorpusPayload.Reference reference) {
    String code = reference.code();
    if (!UnitCode.looksLikeReference(code)) {
      return identity(reference, null, null);
    }
    return identity(
        reference,
        SourceFormat.UNIT_JSON.corpusType(),
        UnitCode.releaseOf(code) == null ? null : code);
  }

  private static CorpusIdentity identity(
      CorpusPayload payload, @Nullable String corpusType, @Nullable String corpusId) {
    return new CorpusIdentity(
        corpusId == null ? null : new CorpusId(corpusId),
        corpusType,
        corpusId == null ? null : UnitCode.releaseOf(corpusId),
        payload.hash(),
        TgaAdapter.VERSION.sourceSystem(),
        "AU",
        corpusType != null,
        false);
  }
}
