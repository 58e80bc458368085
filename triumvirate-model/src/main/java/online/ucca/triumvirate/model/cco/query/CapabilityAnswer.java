package online.ucca.triumvirate.model.cco.query;

import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * What a CCO answers: the standing, why, and everything that applies by explicit links.
 *
 * @param question what was asked
 * @param cco the CCO's id; empty if it cannot be read
 * @param at the moment for which it answers
 * @param standing whether the holder is certified
 * @param reasons why; of a denial each, the one that decides first
 * @param applies everything that applies, also where the standing is a denial; nothing if the CCO
 *     does not verify, or does not have what was named
 * @param notes gaps of the CCO: what is not listed because the source or the CCO does not have it
 */
public record CapabilityAnswer(
    CapabilityQuestion question,
    String cco,
    Instant at,
    Standing standing,
    List<StandingReason> reasons,
    WhatApplies applies,
    List<String> notes) {

  /** Copies the lists. */
  public CapabilityAnswer {
    reasons = Copies.list(reasons);
    notes = Copies.list(notes);
  }

  /**
   * Whether the holder is certified.
   *
   * @return false for every other standing
   */
  public boolean isCertified() {
    return standing == Standing.CERTIFIED;
  }
}
