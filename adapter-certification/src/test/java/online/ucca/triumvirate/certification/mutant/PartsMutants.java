package online.ucca.triumvirate.certification.mutant;

import static online.ucca.triumvirate.adapter.Obligation.CA_41;
import static online.ucca.triumvirate.adapter.Obligation.CA_42;
import static online.ucca.triumvirate.adapter.Obligation.CA_43;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.certification.lines.LinesAdapter;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;

/** Adapters that take a file apart wrongly, or not at all. */
final class PartsMutants {
  private PartsMutants() {}

  static List<Mutant> all() {
    return List.of(
        Mutant.lines(CA_41, "leaves out a file's last corpus", parts(good -> good.limit(1))),
        Mutant.lines(
            CA_41, "gives a corpus twice", parts(good -> good.flatMap(one -> Stream.of(one, one)))),
        Mutant.lines(
            CA_41,
            "takes nothing apart",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public Stream<CorpusPayload> corpora(CorpusPayload payload) {
                    return Stream.of(payload);
                  }
                }),
        Mutant.lines(CA_42, "gives nothing for what it does not know", parts(PartsMutants::known)),
        Mutant.lines(
            CA_42,
            "looks into the cache to take a file apart",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public Stream<CorpusPayload> corpora(CorpusPayload payload) {
                    context.extractionCache().find("HB100_R1");
                    return super.corpora(payload);
                  }
                }),
        Mutant.lines(
            CA_43,
            "translates a file's first corpus where one is expected",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
                    return super.ingest(corpora(payload).findFirst().orElseThrow(), options);
                  }
                }));
  }

  private static Stream<CorpusPayload> known(Stream<CorpusPayload> good) {
    return good.filter(one -> !one.describe().isEmpty() && one.describe().contains("unit"));
  }

  private static Function<AdapterContext, CorpusAdapter> parts(
      Function<Stream<CorpusPayload>, Stream<CorpusPayload>> defect) {
    return context ->
        new LinesAdapter(context) {
          @Override
          public Stream<CorpusPayload> corpora(CorpusPayload payload) {
            return defect.apply(super.corpora(payload));
          }
        };
  }
}
