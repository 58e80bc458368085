package online.ucca.triumvirate.adapter.faa.credential;

import online.ucca.triumvirate.model.credential.RuleApplicability;

/** What the Credential Map asks of the law about something that is issued. */
enum Question {
  ELIGIBILITY("who is eligible for", RuleApplicability.ISSUANCE),
  TESTS("how one is tested for", RuleApplicability.ISSUANCE),
  KNOWLEDGE("what one must know for", RuleApplicability.ISSUANCE),
  PROFICIENCY("what one must be trained in for", RuleApplicability.ISSUANCE),
  EXPERIENCE("what experience is needed for", RuleApplicability.ISSUANCE),
  PRIVILEGES("what one may do with", RuleApplicability.MAINTENANCE),
  LIMITATIONS("what one may not do with", RuleApplicability.MAINTENANCE),
  DURATION("how long one holds", RuleApplicability.MAINTENANCE),
  MEDICAL("which medical certificate is needed with", RuleApplicability.MAINTENANCE),
  RECENCY("what recent experience is needed with", RuleApplicability.MAINTENANCE),
  RENEWAL("how one renews or reinstates", RuleApplicability.RENEWAL),
  REVOCATION("when one loses", RuleApplicability.MAINTENANCE);

  private final String words;
  private final RuleApplicability applicability;

  Question(String words, RuleApplicability applicability) {
    this.words = words;
    this.applicability = applicability;
  }

  RuleApplicability applicability() {
    return applicability;
  }

  String about(String title) {
    return words + " \"" + title + "\"";
  }
}
