package online.ucca.triumvirate.adapter.faa.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.clause.AbsentPlaces;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.credential.GrantedEndorsements.Grant;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.Lifecycle;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.credential.RuleApplicability;
import online.ucca.triumvirate.model.credential.ScopeOfPractice;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import org.jspecify.annotations.Nullable;

/**
 * Maps part 61 to instrument 3: the certificates and ratings of § 61.5, and the endorsements that
 * let their holder do something. See {@code docs/worlds/us-faa/credentials.md}.
 */
public final class CredentialMapTranslator {
  private static final String ROOT = "/instruments/credential_map";
  private static final PackagingRules NO_COUNTS = new PackagingRules(null, null, null, List.of());

  private final Part61 law;
  private final TranslationDraft draft;
  private final Prerequisites prerequisites;
  private final CertifiedOutcomes outcomes;
  private final SampleWordings samples;
  private final List<Issued> issued;
  private final List<Grant> grants;
  private final List<Credential> credentials = new ArrayList<>();

  private CredentialMapTranslator(
      Part61 law,
      CertificationStandard standard,
      Endorsements endorsements,
      TranslationDraft draft) {
    this.law = law;
    this.draft = draft;
    this.issued = IssuedUnderPart61.of(law);
    this.grants = GrantedEndorsements.of(law);
    this.prerequisites = new Prerequisites(law, issued);
    this.outcomes = new CertifiedOutcomes(law, issued, standard, draft);
    this.samples = new SampleWordings(endorsements, issued, grants, outcomes.certified());
  }

  /**
   * Makes the Credential Map. What was decided is noted in the draft, and an error if part 61 is
   * not there at all.
   *
   * @param law the parts of the regulations that were given; part 61 among them
   * @param standard the standard whose tasks are the outcomes
   * @param endorsements sample endorsements, or {@link Endorsements#NONE}
   * @param absent takes what part 61 lacks
   * @param draft the translation of which this is a part
   * @return the map; without credentials, and with an error noted, if there is no part 61
   */
  public static CredentialMap translate(
      List<LawText> law,
      CertificationStandard standard,
      Endorsements endorsements,
      AbsentPlaces absent,
      TranslationDraft draft) {
    Optional<Part61> part = Part61.in(law, absent);
    if (part.isEmpty()) {
      draft.note(
          Finding.of(
                  ErrorCode.TRD_INCOMPLETE_INSTRUMENTS,
                  "the Credential Map is missing: it is made from 14 CFR part 61, which was not"
                      + " given")
              .withRemedy("Give 14 CFR part 61 too (--with FILE), as eCFR XML or as Markdown.")
              .at(ROOT));
      return new CredentialMap(instrument(null), List.of());
    }
    return new CredentialMapTranslator(part.get(), standard, endorsements, draft).translate();
  }

  private CredentialMap translate() {
    draft.stated(law.text().part().file(), ROOT + "/instrument_ref", "the part itself");
    samples.place(draft);
    issued.forEach(one -> credentials.add(issued(one, at())));
    grants.forEach(grant -> credentials.add(endorsement(grant, at())));
    if (issued.isEmpty()) {
      draft.note(
          Finding.of(
                  ErrorCode.TRD_INCOMPLETE_INSTRUMENTS,
                  "the part 61 that was given has no § 61.5 that lists certificates: there is no"
                      + " Credential Map without it")
              .from(law.text().part().file())
              .withRemedy("Give the whole of 14 CFR part 61 (--with FILE)."));
    }
    if (!prerequisites.choices().isEmpty()) {
      draft.extension(Prerequisites.EXTENSION, prerequisites.choices());
    }
    return new CredentialMap(instrument(law.text().part()), credentials);
  }

  private String at() {
    return ROOT + "/credentials/" + credentials.size();
  }

  private Credential issued(Issued one, String pointer) {
    draft.mapped(
        one.clause().place(),
        pointer,
        "a " + (one.sort().isRating() ? "rating" : "certificate") + " of the list");
    CredentialPart part = new CredentialPart(law, draft, one, pointer);
    List<RequiredCredential> before =
        prerequisites.of(one, part.ask(Question.ELIGIBILITY), part.conditions());
    String scope = part.scope();
    part.requirements();
    Lifecycle lifecycle = part.lifecycle();
    samples.addTo(one, part.conditions());
    return credential(one, scope, part, before, lifecycle, pointer);
  }

  private Credential endorsement(Grant grant, String pointer) {
    Issued one = grant.issued();
    draft.mapped(one.clause().place(), pointer, "an endorsement that lets its holder do something");
    CredentialPart part = new CredentialPart(law, draft, one, pointer);
    List<RequiredCredential> before = prerequisites.of(one, grant.clauses(), part.conditions());
    part.govern(grant.clauses(), RuleApplicability.ISSUANCE);
    grant.clauses().forEach(clause -> part.conditions().add(clause, "what it takes and allows"));
    samples.addTo(one, part.conditions());
    Optional<Clause> term =
        grant.term().isEmpty()
            ? Optional.empty()
            : law.clauses(grant.term(), Question.DURATION.about(one.title())).stream().findFirst();
    Statements none = new Statements(law, draft, pointer);
    draft.mapped(
        one.clause().place(),
        pointer + "/scope_of_practice/description",
        "the clause that begins what the law says of it");
    return credential(
        one, law.words(one.clause()), part, before, part.lifecycle(term, none, none), pointer);
  }

  private Credential credential(
      Issued one,
      String scope,
      CredentialPart part,
      List<RequiredCredential> before,
      Lifecycle lifecycle,
      String pointer) {
    for (int i = 0; i < before.size(); i++) {
      draft.mapped(
          one.clause().place(),
          pointer + "/requirements/required_credentials/" + i,
          "what the law alone lets satisfy it, or issues with it");
    }
    return new Credential(
        one.id(),
        one.title(),
        one.sort().type(),
        null,
        one.clause().citation().toString(),
        new ScopeOfPractice(scope, part.limitations().list(), part.conditions().list()),
        new Requirements(
            outcomes.of(one, pointer + "/requirements/required_outcomes"), before, part.rules()),
        lifecycle,
        NO_COUNTS);
  }

  private static InstrumentRef instrument(@Nullable LawPart part) {
    return new InstrumentRef(
        "CFR",
        "14 CFR part " + Part61.NUMBER,
        part == null || part.heading().isEmpty() ? "Part " + Part61.NUMBER : part.heading(),
        part == null || part.edition().isEmpty()
            ? "no amendment date in the source"
            : part.edition(),
        null,
        part == null || part.sourceUri().isEmpty() ? null : part.sourceUri(),
        "US",
        null,
        List.of(),
        List.of(),
        List.of());
  }
}
