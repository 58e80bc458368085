package online.ucca.triumvirate.certification.harbour;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.adapter.TranslationLog;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Provenance;
import online.ucca.triumvirate.model.SourceCorpus;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.TriumvirateIdentity;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.Validation;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CorpusId;

/** Translates lines, completely or not at all. */
final class HarbourTranslation {
  private static final String RELEASE = "R1";

  private final AdapterContext context;
  private final AdapterVersionInfo version;
  private final List<MappingDecision> decisions = new ArrayList<>();

  HarbourTranslation(AdapterContext context, AdapterVersionInfo version) {
    this.context = context;
    this.version = version;
  }

  TranslationResult translate(
      List<CorpusFile> files, RawCorpus raw, SupplementaryData supplementary) {
    HarbourReading reading = HarbourReading.read(files);
    List<HarbourLine> header = reading.of("HARBOUR");
    if (!reading.errors().isEmpty() || header.isEmpty()) {
      return TranslationResult.failed(reading.errors(), decisions);
    }
    Instruments instruments =
        new HarbourInstruments(reading, header.get(0), jurisdiction(), decisions).all();
    List<UnmappedElement> unmapped =
        reading.of("REMARK").stream()
            .map(line -> new UnmappedElement(line.place(), "a remark is no requirement"))
            .toList();
    List<Finding> warnings =
        reading.of("KNOWLEDGE").isEmpty()
            ? List.of(
                Finding.of(ErrorCode.TRN_SECTION_NOT_IN_SOURCE, "no knowledge is stated")
                    .from("the corpus"))
            : List.of();
    Confidence confidence = warnings.isEmpty() ? Confidence.FULL : Confidence.PARTIAL;
    TranslationLog log = new TranslationLog(decisions);
    Instant now = context.time().now();
    CorpusId corpusId = new CorpusId(header.get(0).id() + "_" + RELEASE);
    Triumvirate triumvirate =
        new Triumvirate(
            version.triumvirateSchemaVersion(),
            new TriumvirateIdentity(
                    context.clientId(),
                    version.adapterId(),
                    version.adapterVersion(),
                    version.triumvirateSchemaVersion(),
                    corpusId,
                    raw.hash(),
                    supplementary.hash(),
                    context.configurationHash())
                .triumvirateId(),
            now,
            version.adapterId(),
            version.adapterVersion(),
            context.clientId(),
            new SourceCorpus(corpusId, header.get(0).text(), RELEASE, raw.hash(), now, null, null),
            instruments,
            Validation.notYet(now, new Coverage(log.mapped(), unmapped.size(), unmapped)),
            new Provenance(null, null, confidence, log.hash()),
            Map.of());
    return new TranslationResult(triumvirate, decisions, unmapped, confidence, warnings, List.of());
  }

  private String jurisdiction() {
    return context.configuration().getOrDefault("jurisdiction", "XX");
  }
}
