package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.model.error.Finding;

/** Asserts what was found and where. */
final class Findings {
  private Findings() {}

  static void assertHas(List<Finding> findings, String code, String place) {
    assertTrue(
        findings.stream()
            .anyMatch(f -> f.errorCode().equals(code) && place.equals(f.sourceElement())),
        () -> code + " at '" + place + "' is not among " + findings);
    findings.forEach(finding -> assertFalse(finding.remediation().isBlank()));
  }
}
