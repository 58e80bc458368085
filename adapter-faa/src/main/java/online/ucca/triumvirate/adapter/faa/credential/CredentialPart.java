package online.ucca.triumvirate.adapter.faa.credential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.credential.Issued.Sort;
import online.ucca.triumvirate.adapter.faa.rule.RuleIds;
import online.ucca.triumvirate.model.credential.GoverningRule;
import online.ucca.triumvirate.model.credential.Lifecycle;
import online.ucca.triumvirate.model.credential.RuleApplicability;

/** Asks the law every question about one certificate or rating, and collects the answers. */
final class CredentialPart {
  private static final List<String> REVOKED = List.of("revocation", "Revocation", "revok", "Revok");
  private static final Pattern OF_AN_AIRMAN =
      Pattern.compile("(?i)certificate(?:,| or) rating|airman certificate");
  private static final Pattern OF_THE_PAST =
      Pattern.compile(
          "(?i)\\b(?:prior to|before) (?:january|february|march|april|may|june|july"
              + "|august|september|october|november|december)\\b");

  private final Part61 law;
  private final TranslationDraft draft;
  private final Issued one;
  private final String pointer;
  private final Privileges privileges;
  private final Statements conditions;
  private final Statements limitations;
  private final Set<GoverningRule> rules = new LinkedHashSet<>();

  CredentialPart(Part61 law, TranslationDraft draft, Issued one, String pointer) {
    this.law = law;
    this.draft = draft;
    this.one = one;
    this.pointer = pointer;
    this.privileges = new Privileges(law);
    this.conditions = new Statements(law, draft, pointer + "/scope_of_practice/conditions");
    this.limitations = new Statements(law, draft, pointer + "/scope_of_practice/limitations");
  }

  Statements conditions() {
    return conditions;
  }

  Statements limitations() {
    return limitations;
  }

  /** The clauses that answer a question; each becomes a rule of the credential. */
  List<Clause> ask(Question question) {
    List<Clause> all = new ArrayList<>();
    for (String place : GoverningPlaces.of(one, question)) {
      List<Clause> clauses =
          law.clauses(place, question.about(one.title())).stream()
              .filter(clause -> concerns(clause, question))
              .toList();
      govern(clauses, question.applicability());
      all.addAll(clauses);
    }
    return all;
  }

  /** The rules of clauses, with one decision for all of them. */
  void govern(List<Clause> clauses, RuleApplicability applicability) {
    int before = rules.size();
    clauses.forEach(
        clause -> rules.add(new GoverningRule(RuleIds.of(clause.citation()), applicability)));
    if (rules.size() > before) {
      draft.mapped(
          clauses.get(0).place(),
          pointer + "/requirements/compliance_rules/" + before,
          (rules.size() - before) + " clauses from here on govern the credential");
    }
  }

  private boolean concerns(Clause clause, Question question) {
    return switch (question) {
      case MEDICAL -> one.isNamedIn(law.words(clause));
      case REVOCATION ->
          REVOKED.stream().anyMatch(clause.text()::contains)
              && OF_AN_AIRMAN.matcher(clause.text()).find();
      default -> true;
    };
  }

  /** Privileges and limitations; the description says what is permitted. */
  String scope() {
    List<Clause> permitting = ask(Question.PRIVILEGES);
    for (Clause clause : permitting) {
      if (privileges.limits(clause)) {
        limitations.add(clause, "a limitation among the privileges, by its words");
      } else if (privileges.isConditional(clause)) {
        conditions.add(clause, "a privilege under a condition");
      }
    }
    ask(Question.LIMITATIONS).forEach(clause -> limitations.add(clause, "a limitation"));
    draft.mapped(
        permitting.isEmpty() ? one.clause().place() : permitting.get(0).place(),
        pointer + "/scope_of_practice/description",
        permitting.isEmpty() ? "what is issued" : "what its holder may do, in the law's words");
    String description = privileges.description(permitting);
    return description.isEmpty() ? law.words(one.clause()) : description;
  }

  /** Everything that must be met before, and everything that must be kept up. */
  void requirements() {
    List.of(Question.TESTS, Question.KNOWLEDGE, Question.PROFICIENCY).forEach(this::ask);
    ask(Question.EXPERIENCE).forEach(clause -> conditions.add(clause, "experience needed"));
    if (one.sort().isRating()) {
      byRating(Question.PROFICIENCY);
      byRating(Question.EXPERIENCE);
    }
    ask(Question.MEDICAL).forEach(clause -> conditions.add(clause, "medical certificate"));
    ask(Question.RECENCY).forEach(clause -> conditions.add(clause, "recent experience"));
  }

  /** The rules of lists that begin with the rating's name, each with its parts. */
  private void byRating(Question question) {
    if (one.sort() != Sort.CLASS && one.sort() != Sort.CATEGORY) {
      return;
    }
    for (String place : GoverningPlaces.byRating(one, question)) {
      List<Clause> all = law.clauses(place, question.about(one.title()));
      Map<Citation, Boolean> lists = new HashMap<>();
      List<Clause> named =
          all.stream()
              .filter(
                  clause ->
                      law.lineage(clause).stream()
                          .anyMatch(
                              line -> lists.computeIfAbsent(line.citation(), key -> isOurs(line))))
              .toList();
      govern(named, question.applicability());
    }
  }

  /** "For an airplane category rating with a single-engine class rating:". */
  private boolean isOurs(Clause list) {
    return (list.heading().startsWith("For ") || list.text().startsWith("For "))
        && one.isNamedIn(list.heading() + " " + list.text());
  }

  Lifecycle lifecycle() {
    List<Clause> duration = ask(Question.DURATION);
    duration.forEach(clause -> conditions.add(clause, "how long it lasts"));
    Statements renewal = new Statements(law, draft, pointer + "/lifecycle/renewal_requirements");
    ask(Question.RENEWAL).forEach(clause -> renewal.add(clause, "renewal or reinstatement"));
    Statements revocation =
        new Statements(law, draft, pointer + "/lifecycle/revocation_conditions");
    ask(Question.REVOCATION).forEach(clause -> revocation.add(clause, "a ground of revocation"));
    return lifecycle(term(duration), renewal, revocation);
  }

  Lifecycle lifecycle(Optional<Clause> term, Statements renewal, Statements revocation) {
    Optional<Term> stated = term.flatMap(clause -> Term.in(clause.text()));
    stated.ifPresent(
        period ->
            draft.mapped(
                term.orElseThrow().place(),
                pointer + "/lifecycle/validity_period",
                "the period that the clause states"));
    return new Lifecycle(
        stated.map(Term::period).orElse(null),
        renewal.list(),
        revocation.list(),
        stated.map(Term::basis).orElse(null));
  }

  /** The clause that says when it expires; what was issued before some date is of the past. */
  private Optional<Clause> term(List<Clause> duration) {
    return duration.stream()
        .filter(clause -> !OF_THE_PAST.matcher(law.words(clause)).find())
        .filter(clause -> one.isNamedIn(clause.text()) && Term.in(clause.text()).isPresent())
        .findFirst();
  }

  List<GoverningRule> rules() {
    return List.copyOf(rules);
  }
}
