package online.ucca.triumvirate.adapter.tga.translate;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.tga.unit.Reading;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.adapter.tga.unit.UnitSection;
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
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Translates a unit, whatever source it was read from. Keeps no state; safe for several threads.
 */
public final class UnitTranslator {
  private static final String REGISTER = "https://training.gov.au/";
  private static final String ATTRIBUTION =
      "Commonwealth of Australia, national register of vocational education and training"
          + " (training.gov.au)";

  private final AdapterContext context;
  private final AdapterVersionInfo version;

  /**
   * Makes a translator for one client.
   *
   * @param context gives the client, its configuration and the time
   * @param version the adapter that translates
   */
  public UnitTranslator(AdapterContext context, AdapterVersionInfo version) {
    this.context = context;
    this.version = version;
  }

  /**
   * Translates completely or not at all.
   *
   * @param reading what the reader made of the corpus
   * @param corpus the corpus
   * @param supplement data beside it; this adapter reads none
   * @return a Triumvirate, or every error
   */
  public TranslationResult translate(
      Reading reading, RawCorpus corpus, SupplementaryData supplement) {
    Unit unit = reading.unit();
    if (unit == null) {
      return TranslationResult.failed(reading.errors(), reading.decisions());
    }
    TranslationJournal journal = new TranslationJournal(reading.decisions());
    List<Finding> warnings = new ArrayList<>(sectionFindings(unit));
    warnings.addAll(reading.warnings());
    List<UnmappedElement> unmapped = new ArrayList<>(reading.unmapped());
    for (CorpusFile file : supplement.files()) {
      unmapped.add(new UnmappedElement(file.name(), "this adapter reads no supplementary data"));
    }
    Confidence confidence =
        warnings.stream().anyMatch(warning -> warning.hasCode(ErrorCode.TRN_SECTION_NOT_IN_SOURCE))
            ? Confidence.PARTIAL
            : Confidence.FULL;
    Instruments instruments = instruments(unit, journal);
    Coverage coverage = new Coverage(journal.log().mapped(), unmapped.size(), unmapped);
    Instant now = context.time().now();
    Triumvirate triumvirate =
        new Triumvirate(
            version.triumvirateSchemaVersion(),
            identity(unit, corpus, supplement).triumvirateId(),
            now,
            version.adapterId(),
            version.adapterVersion(),
            context.clientId(),
            new SourceCorpus(
                new CorpusId(unit.corpusId()),
                unit.code() + " " + unit.title(),
                unit.release(),
                corpus.hash(),
                now,
                attribution(unit),
                null),
            instruments,
            Validation.notYet(now, coverage),
            new Provenance(null, null, confidence, journal.log().hash()),
            Map.of());
    return new TranslationResult(
        triumvirate, journal.log().translationLog(), unmapped, confidence, warnings, List.of());
  }

  /**
   * Who published a unit that the source itself says the register serves; of any other, nothing is
   * known.
   */
  private static @Nullable String attribution(Unit unit) {
    String uri = unit.sourceUri();
    return uri != null && uri.startsWith(REGISTER) ? ATTRIBUTION : null;
  }

  private static Instruments instruments(Unit unit, TranslationJournal journal) {
    var outcomes = new OutcomeSpecificationPart(unit, journal).translate();
    journal.decided(
        "every unit",
        "/instruments/compliance_ruleset",
        "the Outcome Standards 2025 by reference; the corpus holds none of their clauses");
    return new Instruments(
        outcomes, ReferenceInstruments.RULESET, new CredentialMapPart(unit, journal).translate());
  }

  /** A section that such a unit has and the source lacks, and one that says it does not apply. */
  private static List<Finding> sectionFindings(Unit unit) {
    List<Finding> findings = new ArrayList<>();
    var evidence = unit.evidence();
    section(findings, unit.application(), "application", true);
    section(findings, evidence.performance(), "performance evidence", true);
    section(findings, evidence.knowledge(), "knowledge evidence", true);
    section(findings, evidence.conditions(), "assessment conditions", true);
    section(findings, evidence.skills(), "foundation skills", false);
    section(findings, evidence.range(), "range of conditions", false);
    section(findings, unit.prerequisites(), "pre-requisite unit", false);
    return findings;
  }

  private static void section(
      List<Finding> findings, UnitSection section, String name, boolean expected) {
    if (section.state() == UnitSection.State.NOT_APPLICABLE) {
      findings.add(
          Finding.of(
                  ErrorCode.TRN_SECTION_NOT_APPLICABLE,
                  "the source says of the section '" + name + "' that it does not apply")
              .from(section.place()));
    } else if (section.state() == UnitSection.State.ABSENT && expected) {
      findings.add(
          Finding.of(
                  ErrorCode.TRN_SECTION_NOT_IN_SOURCE,
                  "the source has no text in the section '" + name + "'")
              .from(section.place()));
    }
  }

  private TriumvirateIdentity identity(Unit unit, RawCorpus corpus, SupplementaryData supplement) {
    return new TriumvirateIdentity(
        context.clientId(),
        version.adapterId(),
        version.adapterVersion(),
        version.triumvirateSchemaVersion(),
        new CorpusId(unit.corpusId()),
        corpus.hash(),
        supplement.hash(),
        configurationHash());
  }

  private Sha256 configurationHash() {
    JsonObjectBuilder configuration = Json.createObjectBuilder();
    context.configuration().forEach(configuration::add);
    return JsonDocument.of(configuration.build()).digest();
  }
}
