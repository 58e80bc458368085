package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import org.junit.jupiter.api.Test;

class ValidationTest {
  private final TestHost host = new TestHost();
  private final Triumvirate good = host.triumvirate(TestHost.file("page/good.html"));

  @Test
  void acceptsWhatItTranslated_withTheWarningOfAReferenceOnlyRuleset() {
    ValidationResult result = host.validate(good);
    assertTrue(result.structuralValid());
    assertTrue(result.semanticValid());
    assertTrue(result.errors().isEmpty());
    assertEquals(
        List.of("VAL_RULESET_REFERENCE_ONLY"),
        result.warnings().stream().map(w -> w.errorCode()).toList());
    assertTrue(result.coverageReport().mapped() > 0);
  }

  @Test
  void refusesACriterionThatBelongsToAnotherElement() {
    assertRefused(withFirstCriterion("2.9"), "VAL_BAD_VALUE", criterionId(0));
  }

  @Test
  void refusesACriterionNumberThatStandsTwice() {
    assertRefused(withFirstCriterion("1.2"), "VAL_DUPLICATE_ID", criterionId(1));
  }

  @Test
  void refusesAUnitWithoutItsOwnCredential() {
    var map = good.instruments().credentialMap();
    assertRefused(
        with(
            good.instruments().outcomeSpecification(),
            new CredentialMap(map.instrumentRef(), map.credentials().subList(1, 3))),
        "VAL_MISSING_REQUIRED_FIELD",
        "/instruments/credential_map/credentials");
  }

  @Test
  void passesAuditEventsToTheHostsLog() {
    AuditEvent event =
        new AuditEvent(
            SubmissionId.parse("7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55"),
            AuditEventType.VALIDATION_PASSED,
            null,
            Sha256.of(new byte[0]),
            null,
            0,
            AuditOutcome.SUCCESS,
            Map.of());
    host.adapter.auditEntry(event);
    assertEquals(List.of(event), host.audited);
  }

  private void assertRefused(Triumvirate triumvirate, String code, String pointer) {
    ValidationResult result = host.validate(triumvirate);
    assertFalse(result.semanticValid());
    assertTrue(
        result.errors().stream()
            .anyMatch(e -> e.errorCode().equals(code) && pointer.equals(e.triumvirateElement())),
        () -> result.errors().toString());
  }

  private static String criterionId(int index) {
    return "/instruments/outcome_specification/outcomes/0/criteria/" + index + "/criterion_id";
  }

  private Triumvirate withFirstCriterion(String number) {
    OutcomeSpecification specification = good.instruments().outcomeSpecification();
    Outcome outcome = specification.outcomes().get(0);
    Criterion criterion = outcome.criteria().get(0);
    Outcome changed =
        new Outcome(
            outcome.outcomeId(),
            outcome.title(),
            null,
            outcome.sourceRef(),
            List.of(
                new Criterion(
                    new CriterionId(number),
                    criterion.description(),
                    criterion.sourceRef(),
                    criterion.evidenceType(),
                    null,
                    List.of(),
                    List.of()),
                outcome.criteria().get(1)),
            null,
            null);
    return with(
        new OutcomeSpecification(
            specification.instrumentRef(),
            specification.domain(),
            List.of(changed, specification.outcomes().get(1)),
            specification.evidenceRequirements()),
        good.instruments().credentialMap());
  }

  private Triumvirate with(OutcomeSpecification specification, CredentialMap map) {
    return new Triumvirate(
        good.schemaVersion(),
        good.triumvirateId(),
        good.createdAt(),
        good.adapterId(),
        good.adapterVersion(),
        good.clientId(),
        good.sourceCorpus(),
        new Instruments(specification, good.instruments().complianceRuleset(), map),
        good.validation(),
        good.provenance(),
        good.extensions());
  }
}
