package online.ucca.triumvirate.certification.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.certification.harbour.HarbourAdapter;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;

/** Has a model read a scan once, through the cache, and translates what was read. */
public class ScanAdapter extends HarbourAdapter {

  /** An instance for one client. */
  public ScanAdapter(AdapterContext context) {
    super(context, ScanProvider.VERSION, "SCAN");
  }

  @Override
  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
    CorpusFile scan = given(payload).get(0);
    CachedFile reading = reading(scan, options);
    Map<String, String> steps = new LinkedHashMap<>();
    steps.put(scan.name(), "the scan");
    steps.put(reading.acquired().origin(), "read by a model on " + reading.storedAt());
    return new IngestionResult(
        new RawCorpus("harbour_scan", given(payload)),
        new SupplementaryData(List.of(reading.file())),
        steps(steps),
        reading.status());
  }

  /** What the model read. */
  protected CachedFile reading(CorpusFile scan, IngestionOptions options) {
    return context
        .extractionCache()
        .obtain("reading of " + scan.hash(), options, () -> FakeModel.read(scan));
  }

  @Override
  protected List<CorpusFile> lines(RawCorpus raw, SupplementaryData supplementary) {
    return supplementary.files();
  }
}
