package online.ucca.triumvirate.adapter.faa.credential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.credential.Issued.Sort;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.credential.RequiredCredential;

/**
 * What must be held before, as the law says it. A link is made only where exactly one certificate
 * satisfies the law. "At least a private pilot certificate", "either … or …" and "or meet the
 * requirements of" leave a choice: then the clause stays a condition in words, and the choice is
 * written into an extension, so that a program can follow it too.
 */
final class Prerequisites {
  /** Where the choices stand among the extensions of a Triumvirate. */
  static final String EXTENSION = "online.ucca.triumvirate.prerequisites";

  private static final Pattern HOLD = Pattern.compile("^(?:Must )?[Hh]olds? ");
  private static final Pattern HOLD_FOLLOWING = Pattern.compile("\\bhold[:—]?$");
  private static final Pattern CHOICE =
      Pattern.compile("(?i)\\b(?:or|at least|either|unless|except)\\b");
  private static final Pattern EXEMPTION =
      Pattern.compile("(?i)\\b(?:unless|not required|need not)\\b");
  private static final Pattern OTHER_THAN = Pattern.compile("\\(other than ([^)]{1,80})\\)");
  private static final Pattern ON_ONLY = Pattern.compile("\\(on ([^)]{1,80}) only\\)");

  private final Part61 law;
  private final List<Issued> issued;
  private final Map<String, Object> choices = new LinkedHashMap<>();

  Prerequisites(Part61 law, List<Issued> issued) {
    this.law = law;
    this.issued = issued;
  }

  /**
   * The links of one credential.
   *
   * @param one the credential
   * @param eligibility what the law says about who is eligible for it
   * @param conditions takes the clauses that stay in words
   */
  List<RequiredCredential> of(Issued one, List<Clause> eligibility, Statements conditions) {
    List<RequiredCredential> links = new ArrayList<>();
    List<Object> open = new ArrayList<>();
    if (one.sort().isRating()) {
      placedOn(one, links, open, conditions);
    }
    if (one.sort() == Sort.ENDORSEMENT) {
      addressed(eligibility).forEach(to -> links.add(prerequisite(to)));
    }
    for (Clause clause : eligibility) {
      List<Issued> named = saysHold(clause) ? certificatesIn(clause.text(), one) : List.of();
      if (!named.isEmpty()) {
        conditions.add(clause, "what must be held before, in words");
        if (named.size() == 1 && !leavesChoice(clause)) {
          links.add(prerequisite(named.get(0)));
        } else {
          open.add(choice(clause, named));
        }
      }
    }
    if (!open.isEmpty()) {
      choices.put(one.id().value(), open);
    }
    return links.stream().distinct().toList();
  }

  /** By credential: each choice with the clause that leaves it. */
  Map<String, Object> choices() {
    return choices;
  }

  private void placedOn(
      Issued rating, List<RequiredCredential> links, List<Object> open, Statements conditions) {
    conditions.add(rating.clause(), "what the rating is placed on, in words");
    List<Issued> certificates =
        issued.stream()
            .filter(other -> other.sort() == Sort.CERTIFICATE)
            .filter(other -> (" " + other.name()).endsWith(" " + rating.holder()))
            .filter(other -> isNotExcluded(other, rating.clause()))
            .toList();
    if (certificates.size() == 1) {
      links.add(prerequisite(certificates.get(0)));
    } else if (!certificates.isEmpty()) {
      open.add(choice(rating.clause(), certificates));
    }
    issued.stream()
        .filter(other -> rating.sort() == Sort.CLASS && other.sort() == Sort.CATEGORY)
        .filter(other -> other.holder().equals(rating.holder()))
        .filter(other -> other.name().equals(rating.category()))
        .forEach(
            category ->
                links.add(
                    new RequiredCredential(category.id(), CredentialRelationship.COREQUISITE)));
  }

  /** "(other than student pilot)", "(on private and commercial pilot certificates only)". */
  private boolean isNotExcluded(Issued certificate, Clause rating) {
    return law.lineage(rating).stream()
        .allMatch(
            clause -> {
              var other = OTHER_THAN.matcher(clause.text());
              var only = ON_ONLY.matcher(clause.text());
              return !(other.find() && certificate.isNamedIn(other.group(1)))
                  && (!only.find() || certificate.isNamedIn(only.group(1)));
            });
  }

  /** "A student pilot may not …", "A person who holds a recreational pilot certificate may …". */
  private List<Issued> addressed(List<Clause> clauses) {
    String words = clauses.isEmpty() ? "" : law.words(clauses.get(0)).toLowerCase(Locale.ROOT);
    return issued.stream()
        .filter(one -> one.sort() == Sort.CERTIFICATE)
        .filter(
            one ->
                List.of("may not ", "must ", "seeking ").stream()
                        .anyMatch(verb -> words.contains("a " + one.name() + " " + verb))
                    || words.contains("hold a " + one.name() + " certificate")
                    || words.contains("holds a " + one.name() + " certificate"))
        .toList();
  }

  /** "A test is not required if the applicant: holds …" demands nothing. */
  private boolean saysHold(Clause clause) {
    List<Clause> above = law.lineage(clause);
    above.remove(above.size() - 1);
    boolean isHeld =
        HOLD.matcher(clause.text()).find()
            || (!above.isEmpty()
                && HOLD_FOLLOWING.matcher(above.get(above.size() - 1).text()).find());
    return isHeld && above.stream().noneMatch(one -> EXEMPTION.matcher(one.text()).find());
  }

  private List<Issued> certificatesIn(String text, Issued besides) {
    return issued.stream()
        .filter(one -> one.sort() == Sort.CERTIFICATE && !one.equals(besides))
        .filter(one -> one.isNamedIn(text))
        .toList();
  }

  private boolean leavesChoice(Clause clause) {
    List<Clause> line = law.lineage(clause);
    return CHOICE.matcher(clause.text()).find()
        || line.stream().anyMatch(one -> one.text().contains("at least one of the following"));
  }

  private Map<String, Object> choice(Clause clause, List<Issued> named) {
    Map<String, Object> choice = new LinkedHashMap<>();
    choice.put("source_ref", clause.citation().toString());
    choice.put("any_of", named.stream().map(one -> one.id().value()).toList());
    return choice;
  }

  private static RequiredCredential prerequisite(Issued one) {
    return new RequiredCredential(one.id(), CredentialRelationship.PREREQUISITE);
  }
}
