package online.ucca.triumvirate.adapter.faa.outcome;

import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.adapter.CorpusTitle;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.faa.Translations;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.clause.AbsentPlaces;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.reading.Reading;

/** A standard's translation in a whole Triumvirate whose other two instruments are empty. */
record Run(OutcomeSpecification specification, TranslationResult result) {

  static Run of(Reading<CertificationStandard> standard, List<LawText> law) {
    TranslationDraft draft = Translations.draft();
    standard.noteIn(draft);
    AbsentPlaces absent = new AbsentPlaces();
    OutcomeSpecification specification =
        OutcomeSpecificationTranslator.translate(
            Objects.requireNonNull(standard.subject()), law, absent, draft);
    absent.noteIn(draft, law);
    Instruments instruments =
        new Instruments(
            specification,
            new ComplianceRuleset(specification.instrumentRef(), List.of(), List.of()),
            new CredentialMap(specification.instrumentRef(), List.of()));
    CorpusTitle title = new CorpusTitle(new CorpusId("standard"), "Standard", "1", null, null);
    return new Run(specification, draft.finish(title, instruments));
  }

  /** What the result lacks of the law, in the words of the findings. */
  List<String> absent() {
    return result.warnings().stream()
        .filter(one -> one.errorCode().equals("TRN_SECTION_NOT_IN_SOURCE"))
        .map(Finding::message)
        .toList();
  }
}
