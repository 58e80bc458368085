package online.ucca.triumvirate.model.cco.query;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * Everything that applies to a question, each list in the order of the CCO.
 *
 * @param gates what must be passed
 * @param prohibitions what is forbidden, by rules and by limitations of scope
 * @param escalationTriggers what applies under a condition
 * @param advisories guidance
 * @param evidence what shows that these are met, and how long it is kept
 * @param conditions conditions of the scope of practice
 * @param renewalTerms what renewal takes
 * @param revocationTerms grounds of revocation
 * @param requiredCredentials the credentials that must be held with the one asked about
 */
public record WhatApplies(
    List<AppliedStatement> gates,
    List<AppliedStatement> prohibitions,
    List<AppliedStatement> escalationTriggers,
    List<AppliedStatement> advisories,
    List<EvidenceToKeep> evidence,
    List<AppliedTerm> conditions,
    List<AppliedTerm> renewalTerms,
    List<AppliedTerm> revocationTerms,
    List<RequiredHolding> requiredCredentials) {

  /** Nothing. */
  public static final WhatApplies NOTHING =
      new WhatApplies(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());

  /** Copies the lists. */
  public WhatApplies {
    gates = Copies.list(gates);
    prohibitions = Copies.list(prohibitions);
    escalationTriggers = Copies.list(escalationTriggers);
    advisories = Copies.list(advisories);
    evidence = Copies.list(evidence);
    conditions = Copies.list(conditions);
    renewalTerms = Copies.list(renewalTerms);
    revocationTerms = Copies.list(revocationTerms);
    requiredCredentials = Copies.list(requiredCredentials);
  }
}
