package online.ucca.triumvirate.adapter.tga.translate;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusTitle;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.ruleset.GoverningText;
import online.ucca.triumvirate.adapter.tga.ruleset.RulesetTranslator;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Translates one training product, whatever source it was read from. For one corpus. */
public final class ProductTranslator {
  private static final String REGISTER = "https://training.gov.au/";
  private static final String ATTRIBUTION =
      "Commonwealth of Australia, national register of vocational education and training"
          + " (training.gov.au)";

  private final TranslationDraft draft;
  private final SupplementaryData supplement;
  private final Domains domains;
  private final GoverningText governing;

  /**
   * Makes a translator for one corpus.
   *
   * @param context gives the client, its configuration and the time
   * @param version the adapter that translates
   * @param corpus the corpus
   * @param supplement data beside it; this adapter reads none
   * @param governing what was given with the product about those who deliver it
   */
  public ProductTranslator(
      AdapterContext context,
      AdapterVersionInfo version,
      RawCorpus corpus,
      SupplementaryData supplement,
      GoverningText governing) {
    this.draft = new TranslationDraft(context, version, corpus, supplement);
    this.supplement = supplement;
    this.domains = new Domains(context.configuration());
    this.governing = governing;
  }

  /**
   * Translates a unit completely or not at all.
   *
   * @param reading what the reader made of the corpus
   * @return a Triumvirate, or every error
   */
  public TranslationResult unit(Reading<Unit> reading) {
    begin(reading);
    Unit unit = reading.subject();
    if (unit == null) {
      return draft.failed();
    }
    sectionFindings(unit).forEach(draft::note);
    return finish(
        unit.identity(),
        new OutcomeSpecificationPart(unit, instrument(unit.identity()), draft).translate(),
        new CredentialMapPart(unit, draft).translate());
  }

  /**
   * Translates a qualification, skill set or accredited course completely or not at all.
   *
   * @param reading what the reader made of the corpus
   * @return a Triumvirate, or every error
   */
  public TranslationResult qualification(Reading<Qualification> reading) {
    begin(reading);
    Qualification qualification = reading.subject();
    if (qualification == null) {
      return draft.failed();
    }
    List<Finding> findings = new ArrayList<>();
    section(findings, qualification.description(), "description", true);
    findings.forEach(draft::note);
    var translator =
        new QualificationTranslator(qualification, instrument(qualification.identity()), draft);
    var outcomes = translator.outcomeSpecification();
    var credentials = translator.credentialMap();
    translator.extensions().forEach(draft::extension);
    return finish(qualification.identity(), outcomes, credentials);
  }

  private ProductInstrument instrument(ProductIdentity product) {
    return new ProductInstrument(product, domains, governing, draft);
  }

  private void begin(Reading<?> reading) {
    RegisterRemedies.of(reading).noteIn(draft);
    governing.readings().forEach(one -> RegisterRemedies.of(one).noteIn(draft));
    supplement
        .files()
        .forEach(file -> draft.unmapped(file.name(), "this adapter reads no supplementary data"));
  }

  private TranslationResult finish(
      ProductIdentity product, OutcomeSpecification outcomes, CredentialMap credentials) {
    return draft.finish(
        title(product), new Instruments(outcomes, ruleset(outcomes, credentials), credentials));
  }

  private ComplianceRuleset ruleset(OutcomeSpecification outcomes, CredentialMap credentials) {
    if (!governing.instruments().isEmpty()) {
      return RulesetTranslator.translate(governing, outcomes, credentials, draft);
    }
    draft.stated(
        "every training product",
        "/instruments/compliance_ruleset",
        "the Outcome Standards 2025 by reference; the corpus holds none of their clauses");
    return ReferenceInstruments.RULESET;
  }

  private static CorpusTitle title(ProductIdentity identity) {
    return new CorpusTitle(
        new CorpusId(identity.corpusId()),
        identity.code() + " " + identity.title(),
        identity.release(),
        attribution(identity),
        null);
  }

  /**
   * Who published what the source itself says the register serves; of anything else, nothing is
   * known.
   */
  private static @Nullable String attribution(ProductIdentity identity) {
    String uri = identity.sourceUri();
    return uri != null && uri.startsWith(REGISTER) ? ATTRIBUTION : null;
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
    section(findings, unit.licensing(), "licensing and regulatory information", false);
    return findings;
  }

  private static void section(
      List<Finding> findings, ProductSection section, String name, boolean expected) {
    if (section.state() == ProductSection.State.NOT_APPLICABLE) {
      findings.add(
          Finding.of(
                  ErrorCode.TRN_SECTION_NOT_APPLICABLE,
                  "the source says of the section '" + name + "' that it does not apply")
              .from(section.place()));
    } else if (section.state() == ProductSection.State.ABSENT && expected) {
      findings.add(
          Finding.of(
                  ErrorCode.TRN_SECTION_NOT_IN_SOURCE,
                  "the source has no text in the section '" + name + "'")
              .from(section.place()));
    }
  }
}
