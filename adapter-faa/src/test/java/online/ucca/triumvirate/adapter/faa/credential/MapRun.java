package online.ucca.triumvirate.adapter.faa.credential;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.CorpusTitle;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.faa.Translations;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.clause.AbsentPlaces;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.rule.RuleIds;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceEvidenceType;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.EvidenceOfCompliance;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.Rule;

/** A Credential Map in a whole Triumvirate; the other two instruments are as plain as can be. */
record MapRun(CredentialMap map, TranslationResult result) {
  /** Before anything was translated. */
  static final MapRun NOTHING = of(List.of(), Standards.titled("Nothing"), Endorsements.NONE);

  static MapRun of(LawText law, CertificationStandard standard) {
    return of(List.of(law), standard, Endorsements.NONE);
  }

  static MapRun of(List<LawText> law, CertificationStandard standard, Endorsements endorsements) {
    TranslationDraft draft = Translations.draft();
    AbsentPlaces absent = new AbsentPlaces();
    CredentialMap map =
        CredentialMapTranslator.translate(law, standard, endorsements, absent, draft);
    absent.noteIn(draft, law);
    return new MapRun(map, finish(draft, map, law, standard));
  }

  /** By title; fails if there is none. */
  Credential credential(String title) {
    return map.credentials().stream()
        .filter(one -> one.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no credential '" + title + "'"));
  }

  /** The statement that a clause became. */
  static String from(List<SourcedStatement> statements, String sourceRef) {
    return statements.stream()
        .filter(one -> one.sourceRef().equals(sourceRef))
        .findFirst()
        .map(SourcedStatement::description)
        .orElseThrow(() -> new AssertionError("nothing from " + sourceRef + " in " + statements));
  }

  Triumvirate triumvirate() {
    Triumvirate triumvirate = result.triumvirate();
    if (triumvirate == null) {
      throw new AssertionError("no Triumvirate: " + result.errors());
    }
    return triumvirate;
  }

  List<String> warningsWith(ErrorCode code) {
    return result.warnings().stream()
        .filter(one -> one.hasCode(code))
        .map(Finding::message)
        .toList();
  }

  private static TranslationResult finish(
      TranslationDraft draft,
      CredentialMap map,
      List<LawText> law,
      CertificationStandard standard) {
    if (draft.hasErrors()) {
      return draft.failed();
    }
    return draft.finish(
        new CorpusTitle(new CorpusId("sketch"), "Sketch", "1", null, null),
        new Instruments(
            new OutcomeSpecification(
                map.instrumentRef(),
                new Domain("AVI", "Aviation", null, Map.of(), List.of()),
                standard.areas().stream()
                    .flatMap(area -> area.tasks().stream())
                    .map(
                        task ->
                            new Outcome(
                                new OutcomeId(task.codePrefix()),
                                task.name(),
                                null,
                                "sketch",
                                List.of(),
                                null,
                                null))
                    .toList(),
                new EvidenceRequirements(List.of(), List.of(), List.of(), List.of(), List.of())),
            new ComplianceRuleset(
                map.instrumentRef(),
                law.stream()
                    .flatMap(text -> text.clauses().stream())
                    .filter(clause -> !clause.isReserved())
                    .map(MapRun::rule)
                    .toList(),
                List.of()),
            map));
  }

  private static Rule rule(Clause clause) {
    return new Rule(
        RuleIds.of(clause.citation()),
        clause.citation().toString(),
        clause.citation().toString(),
        "text",
        clause.citation().toString(),
        ObligationType.MANDATORY,
        List.of(),
        new EvidenceOfCompliance("none", ComplianceEvidenceType.DOCUMENTATION, null),
        List.of(),
        null,
        null,
        null,
        List.of());
  }
}
