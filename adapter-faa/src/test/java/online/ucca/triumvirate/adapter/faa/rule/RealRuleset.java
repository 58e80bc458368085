package online.ucca.triumvirate.adapter.faa.rule;

import java.util.Arrays;
import java.util.List;
import online.ucca.triumvirate.adapter.CorpusTitle;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.faa.RealSources;
import online.ucca.triumvirate.adapter.faa.Translations;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.acs.StandardFile;
import online.ucca.triumvirate.adapter.faa.clause.AbsentPlaces;
import online.ucca.triumvirate.adapter.faa.clause.LawClauses;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.credential.CredentialMapTranslator;
import online.ucca.triumvirate.adapter.faa.credential.Endorsements;
import online.ucca.triumvirate.adapter.faa.ecfr.EcfrFile;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.markdown.MarkdownFile;
import online.ucca.triumvirate.adapter.faa.outcome.OutcomeSpecificationTranslator;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.reading.Reading;

/** The ruleset of real parts, together with the real standard and its Credential Map. */
record RealRuleset(
    ComplianceRuleset ruleset,
    OutcomeSpecification standard,
    CredentialMap credentials,
    TranslationResult result) {
  static final String PART_135 = "ecfr/14cfr-part135.ecfr.xml";

  static RealRuleset of(String... paths) {
    return of(Arrays.stream(paths).map(RealRuleset::law).toList());
  }

  static RealRuleset of(List<LawText> law) {
    TranslationDraft draft = Translations.draft();
    CertificationStandard source =
        subject(StandardFile.read(RealSources.file(RealSources.FLIGHT_INSTRUCTOR)));
    AbsentPlaces absent = new AbsentPlaces();
    OutcomeSpecification standard =
        OutcomeSpecificationTranslator.translate(source, law, absent, draft);
    CredentialMap credentials =
        CredentialMapTranslator.translate(law, source, Endorsements.NONE, absent, draft);
    ComplianceRuleset ruleset = RulesetTranslator.translate(law, standard, credentials, draft);
    CorpusTitle title = new CorpusTitle(new CorpusId("real"), "Real", "1", null, null);
    TranslationResult result =
        draft.hasErrors()
            ? draft.failed()
            : draft.finish(title, new Instruments(standard, ruleset, credentials));
    return new RealRuleset(ruleset, standard, credentials, result);
  }

  static LawText law(String path) {
    CorpusFile file = RealSources.file(path);
    LawPart part = subject(path.endsWith(".xml") ? EcfrFile.read(file) : MarkdownFile.read(file));
    return subject(LawClauses.of(part));
  }

  /** By its citation without the title, as {@code 135.63(b)}. */
  Rule rule(String place) {
    return ruleset.rules().stream()
        .filter(rule -> rule.clauseRef().equals("14 CFR " + place))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no rule of " + place));
  }

  private static <T> T subject(Reading<T> reading) {
    T subject = reading.subject();
    if (subject == null) {
      throw new AssertionError(reading.errors());
    }
    return subject;
  }
}
