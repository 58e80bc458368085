package online.ucca.triumvirate.adapter.faa.rule;

import online.ucca.triumvirate.adapter.faa.clause.Citation;

/**
 * A retention period with the clause that states it.
 *
 * @param retention the period
 * @param statedIn the clause whose words state it
 */
record Kept(Retention retention, Citation statedIn) {

  /** The period as an ISO 8601 duration. */
  String period() {
    return retention.period();
  }

  /** The law's own sentence; with its citation if it is not the clause that is described. */
  String description(Citation of) {
    String quotation = "Retention: “" + retention.sentence() + "”";
    return statedIn.equals(of) ? quotation : quotation + " (" + statedIn + ")";
  }
}
