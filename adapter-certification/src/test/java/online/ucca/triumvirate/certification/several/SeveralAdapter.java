package online.ucca.triumvirate.certification.several;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Reads a unit and its rules from two files, and fetches the credentials from the register. */
public class SeveralAdapter extends HarbourAdapter {
  private static final String REGISTER = "https://harbour.example/credentials/";

  /** An instance for one client. */
  public SeveralAdapter(AdapterContext context) {
    super(context, SeveralProvider.VERSION, "HARBOUR");
  }

  @Override
  protected Optional<String> code(CorpusPayload payload) {
    return payload instanceof CorpusPayload.Files given && given.files().size() == 2
        ? super.code(payload)
        : Optional.empty();
  }

  @Override
  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
    String code = code(payload).orElse("");
    Map<String, String> steps = new LinkedHashMap<>();
    CacheStatus status = CacheStatus.HIT;
    for (CorpusFile file : given(payload)) {
      CacheStatus stored =
          context.extractionCache().store(code + " " + file.name(), AcquiredFile.of(file, "given"));
      status = stored == CacheStatus.HIT ? status : stored;
      steps.put(file.name(), "given");
    }
    CachedFile credentials = credentials(URI.create(REGISTER + code), options);
    steps.put(REGISTER + code, "credentials");
    return new IngestionResult(
        new RawCorpus("harbour_folder", given(payload)),
        new SupplementaryData(List.of(credentials.file())),
        steps(steps),
        credentials.status() == CacheStatus.HIT ? status : credentials.status());
  }

  /** The credentials as the register lists them. */
  protected CachedFile credentials(URI uri, IngestionOptions options) {
    return context
        .extractionCache()
        .obtain(
            uri.toString(),
            options,
            () -> AcquiredFile.of(context.sourceClient().fetch(uri).file(), uri.toString()));
  }

  @Override
  protected List<CorpusFile> lines(RawCorpus raw, SupplementaryData supplementary) {
    List<CorpusFile> files = new ArrayList<>(raw.files());
    files.sort(Comparator.comparing(CorpusFile::name).reversed());
    files.addAll(supplementary.files());
    return files;
  }
}
