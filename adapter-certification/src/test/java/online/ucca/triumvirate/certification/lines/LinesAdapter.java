package online.ucca.triumvirate.certification.lines;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.certification.harbour.HarbourAdapter;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.error.ErrorCode;

/** Reads a unit from one file, or by its code from the cache. */
public class LinesAdapter extends HarbourAdapter {
  private static final String RELEASE = "_R1";

  /** An instance for one client. */
  public LinesAdapter(AdapterContext context) {
    super(context, LinesProvider.VERSION, "HARBOUR");
  }

  @Override
  protected Optional<String> code(CorpusPayload payload) {
    if (payload instanceof CorpusPayload.Reference reference) {
      return reference.code().matches("[A-Z]{2}[0-9]{3}" + RELEASE)
          ? Optional.of(reference.code().replace(RELEASE, ""))
          : Optional.empty();
    }
    return ((CorpusPayload.Files) payload).files().size() == 1
        ? super.code(payload)
        : Optional.empty();
  }

  /** A file of several units is taken apart where each begins. */
  @Override
  public Stream<CorpusPayload> corpora(CorpusPayload payload) {
    List<CorpusPayload> parts = new ArrayList<>();
    if (payload instanceof CorpusPayload.Files given && code(payload).isPresent()) {
      CorpusFile file = given.files().get(0);
      String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
      for (String unit : text.split("(?<=\n)(?=HARBOUR )", -1)) {
        parts.add(
            CorpusPayload.ofFile(
                file.name() + "#" + unit.split(" ", 3)[1],
                unit.getBytes(StandardCharsets.ISO_8859_1)));
      }
    }
    return parts.size() > 1 ? parts.stream() : Stream.of(payload);
  }

  @Override
  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
    String key = code(payload).orElse("") + RELEASE;
    if (payload instanceof CorpusPayload.Reference) {
      CachedFile found =
          context
              .extractionCache()
              .find(key)
              .orElseThrow(
                  () -> refusal(ErrorCode.ING_NOT_IN_CACHE, key + " was not received", key));
      return result(found.file(), found.status());
    }
    CorpusFile file = given(payload).get(0);
    if (corpora(payload).count() > 1) {
      throw refusal(ErrorCode.ING_SEVERAL_CORPORA, "several units in one file", file.name());
    }
    return result(file, context.extractionCache().store(key, AcquiredFile.of(file, file.name())));
  }

  private IngestionResult result(CorpusFile file, CacheStatus status) {
    return new IngestionResult(
        new RawCorpus("harbour_lines", List.of(file)),
        SupplementaryData.NONE,
        steps(Map.of(file.name(), "the lines")),
        status);
  }

  @Override
  protected List<CorpusFile> lines(RawCorpus raw, SupplementaryData supplementary) {
    return raw.files();
  }
}
