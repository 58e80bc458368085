package online.ucca.triumvirate.model.cco.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import online.ucca.triumvirate.model.cco.CredentialScope;
import online.ucca.triumvirate.model.cco.CredentialTerm;
import online.ucca.triumvirate.model.cco.GoverningStatement;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;

/** Collects what applies to one question (CQ-12 to CQ-22). */
final class Applying {
  private final CredentialIndex credentials;
  private final StatementIndex statements;
  private final @Nullable TargetType target;
  private final Trail trail;

  /** The credentials whose terms apply, the one asked about first. */
  private final List<Held> held = new ArrayList<>();

  private final @Nullable AppliedStatement[] applied;

  /** A credential, and why it must be held, if it is not the one asked about. */
  private record Held(CredentialScope scope, String why) {}

  private Applying(
      CredentialIndex credentials, StatementIndex statements, @Nullable TargetType target) {
    this.credentials = credentials;
    this.statements = statements;
    this.target = target;
    this.trail = new Trail(statements);
    this.applied = new AppliedStatement[statements.size()];
  }

  static WhatApplies to(
      Subject subject,
      List<RequiredHolding> holdings,
      @Nullable TargetType target,
      CredentialIndex credentials,
      StatementIndex statements) {
    CredentialScope credential = subject.credential();
    return credential == null
        ? WhatApplies.NOTHING
        : new Applying(credentials, statements, target).collect(credential, subject, holdings);
  }

  private WhatApplies collect(
      CredentialScope credential, Subject subject, List<RequiredHolding> holdings) {
    held.add(new Held(credential, ""));
    for (RequiredHolding holding : holdings) {
      CredentialScope scope = credentials.scope(holding.credentialId());
      if (scope != null) {
        held.add(new Held(scope, ", " + Words.heldBy(holding)));
      }
    }
    held.forEach(one -> trail.follow(one.scope(), one.why()));
    subject.outcomes().forEach(trail::follow);
    trail.followRules();
    return new WhatApplies(
        section(statements.gates),
        section(statements.prohibitions),
        section(statements.triggers),
        section(statements.advisories),
        evidence(),
        terms("is a condition of the scope of ", scope -> scope.scopeOfPractice().conditions()),
        terms("is a requirement of renewal of ", scope -> lifecycle(scope, true)),
        terms("is a ground of revocation of ", scope -> lifecycle(scope, false)),
        holdings);
  }

  private List<AppliedStatement> section(StatementIndex.Range places) {
    List<AppliedStatement> section = new ArrayList<>(places.to() - places.from());
    for (int place = places.from(); place < places.to(); place++) {
      AppliedStatement one = applied(place);
      if (one != null && concerns(one.governs())) {
        applied[place] = one;
        section.add(one);
      }
    }
    return section;
  }

  private @Nullable AppliedStatement applied(int place) {
    AppliedStatement alone = statements.inWholeDomain(place);
    List<Link> links = trail.to(place);
    if (links.isEmpty()) {
      return alone;
    }
    List<Link> every = new ArrayList<>(links);
    if (alone != null) {
      every.addAll(alone.links());
    }
    return new AppliedStatement(statements.at(place), every);
  }

  /** CQ-21. What names no target binds the holder, whoever asks. */
  private boolean concerns(GoverningStatement statement) {
    if (target == null || statement.appliesTo().isEmpty()) {
      return true;
    }
    for (Target one : statement.appliesTo()) {
      if (one.targetType() == target) {
        return true;
      }
    }
    return false;
  }

  private List<EvidenceToKeep> evidence() {
    List<EvidenceToKeep> kept = new ArrayList<>();
    for (StatementIndex.Evidence one : statements.evidence()) {
      AppliedStatement rule = applied[one.place()];
      if (rule != null) {
        kept.add(one.because(rule));
      }
    }
    return kept;
  }

  private List<AppliedTerm> terms(
      String link, Function<CredentialScope, List<SourcedStatement>> stated) {
    List<AppliedTerm> terms = new ArrayList<>();
    for (Held one : held) {
      CredentialId id = one.scope().credentialId();
      List<Link> links = List.of(new Link(Decision.SCOPE_AND_TERMS, link + id + one.why()));
      for (SourcedStatement term : stated.apply(one.scope())) {
        terms.add(new AppliedTerm(id, term.description(), term.sourceRef(), links));
      }
    }
    return terms;
  }

  private List<SourcedStatement> lifecycle(CredentialScope scope, boolean renewal) {
    CredentialTerm term = credentials.term(scope.credentialId());
    if (term == null) {
      return List.of();
    }
    return renewal ? term.renewalRequirements() : term.revocationConditions();
  }
}
