package com.example.lantern;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;

/** What must hold of a standard beyond the integrity of every Triumvirate. */
final class LanternCoherence {
  private LanternCoherence() {}

  static List<Finding> check(Triumvirate triumvirate) {
    List<Finding> findings = new ArrayList<>();
    List<Credential> licences = triumvirate.instruments().credentialMap().credentials();
    for (int i = 0; i < licences.size(); i++) {
      if (licences.get(i).requirements().complianceRules().isEmpty()) {
        findings.add(
            Finding.of(
                    ErrorCode.VAL_EMPTY_ARRAY,
                    "the licence '" + licences.get(i).credentialId() + "' comes with no duty")
                .at(
                    "/instruments/credential_map/credentials/"
                        + i
                        + "/requirements/compliance_rules"));
      }
    }
    return findings;
  }
}
