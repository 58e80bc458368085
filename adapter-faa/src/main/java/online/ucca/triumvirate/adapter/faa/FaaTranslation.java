package online.ucca.triumvirate.adapter.faa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusTitle;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.acs.StandardHead;
import online.ucca.triumvirate.adapter.faa.clause.AbsentPlaces;
import online.ucca.triumvirate.adapter.faa.clause.LawClauses;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.credential.CredentialMapTranslator;
import online.ucca.triumvirate.adapter.faa.credential.Endorsements;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.outcome.OutcomeSpecificationTranslator;
import online.ucca.triumvirate.adapter.faa.rule.RulesetTranslator;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.reading.Reading;
import org.jspecify.annotations.Nullable;

/** One translation: a standard and the law that it serves, to the three instruments. */
final class FaaTranslation {
  private final RawCorpus corpus;
  private final TranslationDraft draft;

  FaaTranslation(AdapterContext context, RawCorpus corpus, SupplementaryData supplement) {
    this.corpus = corpus;
    this.draft = new TranslationDraft(context, FaaAdapter.VERSION, corpus, supplement);
    supplement
        .files()
        .forEach(file -> draft.unmapped(file.name(), "this adapter reads no supplementary data"));
  }

  /**
   * Translates completely or not at all.
   *
   * @return a Triumvirate, or every error
   * @throws Refusal if the files are not those of one corpus
   */
  TranslationResult translate() {
    FaaCorpus files = FaaCorpus.of(corpus.files());
    demandAll(files);
    CertificationStandard standard = standard(files);
    List<LawText> law = law(files);
    Endorsements endorsements = endorsements(files);
    if (standard == null || draft.hasErrors()) {
      return draft.failed();
    }
    AbsentPlaces absent = new AbsentPlaces();
    OutcomeSpecification outcomes =
        OutcomeSpecificationTranslator.translate(standard, law, absent, draft);
    CredentialMap credentials =
        CredentialMapTranslator.translate(law, standard, endorsements, absent, draft);
    absent.noteIn(draft, law);
    Instruments instruments =
        new Instruments(
            outcomes, RulesetTranslator.translate(law, outcomes, credentials, draft), credentials);
    return draft.finish(title(standard), instruments);
  }

  /** All three instruments, or what is missing and how to add it. */
  private static void demandAll(FaaCorpus files) {
    List<String> missing = new ArrayList<>();
    List<String> remedy = new ArrayList<>();
    if (files.standards().isEmpty()) {
      missing.add("the Outcome Specification");
      remedy.add("Give the Airman Certification Standard as SOURCE, and these files with --with.");
    }
    if (files.law().isEmpty()) {
      missing.add("the Compliance Ruleset");
    }
    if (!missing.isEmpty()) {
      if (files.law().isEmpty()) {
        missing.add("the Credential Map");
        remedy.add(
            "Add 14 CFR part 61, and the part that governs the operator, each with --with FILE.");
      }
      throw incomplete(missing, String.join(" ", remedy));
    }
  }

  private static Refusal incomplete(List<String> missing, String remedy) {
    return new Refusal(
        Finding.of(
                ErrorCode.TRD_INCOMPLETE_INSTRUMENTS,
                "the files given do not hold " + String.join(" and ", missing))
            .withRemedy(remedy));
  }

  private @Nullable CertificationStandard standard(FaaCorpus files) {
    Optional<Reading<CertificationStandard>> reading = files.readStandard();
    reading.ifPresent(one -> one.noteIn(draft));
    return reading.map(Reading::subject).orElse(null);
  }

  private Endorsements endorsements(FaaCorpus files) {
    Optional<Reading<Endorsements>> reading = files.readEndorsements();
    reading.ifPresent(one -> one.noteIn(draft));
    return reading.map(Reading::subject).orElse(Endorsements.NONE);
  }

  /** In the order of their numbers, whatever the order of the files. */
  private List<LawText> law(FaaCorpus files) {
    List<LawPart> parts = new ArrayList<>();
    for (Reading<LawPart> reading : files.readLaw()) {
      reading.noteIn(draft);
      LawPart part = reading.subject();
      if (part != null) {
        demandNew(part, parts);
        parts.add(part);
      }
    }
    if (!draft.hasErrors() && parts.stream().noneMatch(LawPart::isPart61)) {
      throw incomplete(
          List.of("the Credential Map"),
          "Add 14 CFR part 61 with --with FILE: it says who may do what.");
    }
    parts.sort(Comparator.comparingInt(LawPart::title).thenComparing(FaaTranslation::byNumber));
    List<LawText> texts = new ArrayList<>();
    for (LawPart part : parts) {
      Reading<LawText> clauses = LawClauses.of(part);
      clauses.noteIn(draft);
      if (clauses.subject() != null) {
        texts.add(clauses.subject());
      }
    }
    return texts;
  }

  private static void demandNew(LawPart part, List<LawPart> others) {
    others.stream()
        .filter(other -> other.title() == part.title() && other.number().equals(part.number()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new Refusal(
                  Finding.of(
                          ErrorCode.ING_UNSUPPORTED_CORPUS,
                          "part " + part.number() + " stands in " + other.file() + ", too")
                      .from(part.file())
                      .withRemedy("Give each part of the law once."));
            });
  }

  /** Numbers by their value, which is by their length and then by their digits. */
  private static int byNumber(LawPart one, LawPart other) {
    return Comparator.comparingInt(String::length)
        .thenComparing(Comparator.<String>naturalOrder())
        .compare(one.number(), other.number());
  }

  private static CorpusTitle title(CertificationStandard standard) {
    return new CorpusTitle(
        new CorpusId(new StandardHead(standard.documentNumber(), standard.date()).corpusId()),
        standard.documentNumber() + " " + standard.title(),
        standard.date(),
        null,
        null);
  }
}
