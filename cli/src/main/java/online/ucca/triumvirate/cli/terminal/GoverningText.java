package online.ucca.triumvirate.cli.terminal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.cco.GoverningStatement;
import online.ucca.triumvirate.model.cco.query.AppliedStatement;
import online.ucca.triumvirate.model.cco.query.AppliedTerm;
import online.ucca.triumvirate.model.cco.query.CapabilityAnswer;
import online.ucca.triumvirate.model.cco.query.CapabilityQuestion;
import online.ucca.triumvirate.model.cco.query.Decision;
import online.ucca.triumvirate.model.cco.query.EvidenceToKeep;
import online.ucca.triumvirate.model.cco.query.Link;
import online.ucca.triumvirate.model.cco.query.RequiredHolding;
import online.ucca.triumvirate.model.cco.query.Standing;
import online.ucca.triumvirate.model.cco.query.StandingReason;
import online.ucca.triumvirate.model.cco.query.WhatApplies;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.ruleset.Target;

/** A CCO's answer for people: the standing with its reasons, then what applies, kind by kind. */
public final class GoverningText {
  private static final int LONGEST = 240;
  private static final int FIRST_FEW = 10;

  private final Terminal terminal;
  private final WrappedText text;
  private final boolean all;

  /**
   * Prints answers.
   *
   * @param terminal where
   * @param all whether every rule that binds in the whole domain is listed, or the first few of a
   *     kind only
   */
  public GoverningText(Terminal terminal, boolean all) {
    this.terminal = terminal;
    this.text = new WrappedText(terminal);
    this.all = all;
  }

  /**
   * Prints an answer.
   *
   * @param answer the answer
   */
  public void print(CapabilityAnswer answer) {
    text.print("", asked(answer.question()) + ": " + words(answer.standing()));
    text.print("  at  ", answer.at() + ", by " + answer.cco());
    answer.reasons().forEach(this::print);
    WhatApplies applies = answer.applies();
    statements("Gates to pass", applies.gates());
    statements("Prohibitions", applies.prohibitions());
    statements("Escalation triggers", applies.escalationTriggers());
    statements("Advisories", applies.advisories());
    evidence(applies.evidence());
    terms("Conditions of the scope of practice", applies.conditions());
    terms("Renewal", applies.renewalTerms());
    terms("Grounds of revocation", applies.revocationTerms());
    required(applies.requiredCredentials());
    if (!answer.notes().isEmpty()) {
      heading("Gaps of this CCO", answer.notes().size());
      answer.notes().forEach(note -> text.print("  · ", note));
    }
  }

  /**
   * Prints the standing of each of several credentials.
   *
   * @param answers the answers to questions about credentials as a whole
   */
  public void printStandings(List<CapabilityAnswer> answers) {
    for (CapabilityAnswer answer : answers) {
      StandingReason first = answer.reasons().get(0);
      boolean certified = answer.isCertified();
      text.print(
          String.format(Locale.ROOT, "%-12s ", words(answer.standing())),
          answer.question().credential() + (certified ? "" : number(first.decision())));
    }
    terminal.print("");
    text.print("", "Ask about one with --credential ID, and it says why and what applies.");
  }

  private void print(StandingReason reason) {
    boolean speaksFor = reason.standing() == Standing.CERTIFIED;
    text.print(speaksFor ? "  ✓ " : "  ✗ ", reason.why() + number(reason.decision()));
    if (reason.change() != null) {
      text.print("    → ", reason.change());
    }
  }

  private void statements(String title, List<AppliedStatement> statements) {
    if (statements.isEmpty()) {
      return;
    }
    heading(title, statements.size());
    for (AppliedStatement one : statements) {
      if (!bindsWholeDomainOnly(one.links())) {
        print(one);
        text.print("      ", "↳ " + links(one.links()));
      }
    }
    wholeDomain(statements, AppliedStatement::links, this::print);
  }

  private void print(AppliedStatement one) {
    GoverningStatement governs = one.governs();
    String clause = governs.clauseRef() == null ? governs.sourceRef() : governs.clauseRef();
    text.print(
        "  · ",
        clause + targets(governs.appliesTo()) + ": " + Excerpt.of(governs.statement(), LONGEST));
  }

  private static String targets(List<Target> targets) {
    return targets.isEmpty()
        ? ""
        : targets.stream()
            .map(
                one ->
                    words(one.targetType())
                        + (one.scope() == null ? "" : ", “" + one.scope() + "”"))
            .collect(Collectors.joining("; ", " (", ")"));
  }

  private void evidence(List<EvidenceToKeep> evidence) {
    if (evidence.isEmpty()) {
      return;
    }
    heading("Evidence to keep", evidence.size());
    for (EvidenceToKeep one : evidence) {
      if (!bindsWholeDomainOnly(one.links()) || one.retentionPeriod() != null) {
        print(one);
      }
    }
    wholeDomain(
        evidence.stream().filter(one -> one.retentionPeriod() == null).toList(),
        EvidenceToKeep::links,
        this::print);
  }

  private void print(EvidenceToKeep one) {
    String clause = one.clauseRef() == null ? one.sourceRef() : one.clauseRef();
    String kept = one.retentionPeriod() == null ? "" : " (keep " + one.retentionPeriod() + ")";
    text.print("  · ", clause + kept + ": " + Excerpt.of(one.description(), LONGEST));
  }

  /** What binds in the whole domain and by no nearer link, of which there may be thousands. */
  private <T> void wholeDomain(List<T> listed, Function<T, List<Link>> links, Consumer<T> print) {
    List<T> rest = listed.stream().filter(one -> bindsWholeDomainOnly(links.apply(one))).toList();
    if (rest.isEmpty()) {
      return;
    }
    Link why = links.apply(rest.get(0)).get(0);
    text.print("  ", "Each of these " + why.why() + number(why.decision()) + ":");
    rest.stream().limit(all ? rest.size() : FIRST_FEW).forEach(print);
    if (!all && rest.size() > FIRST_FEW) {
      text.print("  ", "and " + (rest.size() - FIRST_FEW) + " more (--all lists them)");
    }
  }

  private void terms(String title, List<AppliedTerm> terms) {
    if (terms.isEmpty()) {
      return;
    }
    heading(title, terms.size());
    for (AppliedTerm one : terms) {
      text.print(
          "  · ",
          one.sourceRef()
              + " ("
              + one.credentialId()
              + "): "
              + Excerpt.of(one.description(), LONGEST));
    }
  }

  private void required(List<RequiredHolding> required) {
    if (required.isEmpty()) {
      return;
    }
    heading("Credentials that must be held", required.size());
    for (RequiredHolding one : required) {
      text.print(
          "  · ",
          one.credentialId()
              + " ("
              + words(one.relationship())
              + " of "
              + one.requiredBy()
              + "): "
              + one.title()
              + " ["
              + one.sourceRef()
              + "]");
    }
  }

  private void heading(String title, int count) {
    terminal.print("");
    text.print("", title + " (" + count + ")");
  }

  private static String asked(CapabilityQuestion question) {
    return question.credential()
        + (question.outcome() == null ? "" : ", outcome " + question.outcome())
        + (question.criterion() == null ? "" : ", criterion " + question.criterion())
        + (question.target() == null ? "" : ", for the " + words(question.target()));
  }

  private static boolean bindsWholeDomainOnly(List<Link> links) {
    return links.get(0).decision() == Decision.WHOLE_DOMAIN;
  }

  /** The first link in words, and the others by their numbers: they mostly say the same again. */
  private static String links(List<Link> links) {
    String others =
        links.stream()
            .skip(1)
            .map(link -> number(link.decision()))
            .distinct()
            .collect(Collectors.joining());
    return links.get(0).why()
        + number(links.get(0).decision())
        + (others.isEmpty() ? "" : "; also" + others);
  }

  private static String number(Decision decision) {
    return " [" + decision.number() + "]";
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
