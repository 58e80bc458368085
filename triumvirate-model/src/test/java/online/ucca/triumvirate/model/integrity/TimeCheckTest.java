package online.ucca.triumvirate.model.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.Lifecycle;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceEvidenceType;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.EvidenceOfCompliance;
import online.ucca.triumvirate.model.ruleset.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCheckTest {

  private static InstrumentRef dated(@Nullable String date) {
    return new InstrumentRef(
        "S", "I", "T", "V", date, null, "XX", "R", List.of(), List.of(), List.of());
  }

  /** The sample with one date everywhere and one period everywhere. */
  private static Instruments instruments(@Nullable String date, @Nullable String period) {
    Instruments sample = Samples.triumvirate().instruments();
    OutcomeSpecification outcomes = sample.outcomeSpecification();
    Rule rule = Samples.rule("r1");
    Credential credential = Samples.credential("c1");
    return new Instruments(
        new OutcomeSpecification(
            dated(date), outcomes.domain(), outcomes.outcomes(), outcomes.evidenceRequirements()),
        new ComplianceRuleset(
            dated(date),
            List.of(
                new Rule(
                    rule.ruleId(),
                    rule.clauseRef(),
                    rule.title(),
                    rule.requirementText(),
                    rule.sourceRef(),
                    rule.obligationType(),
                    rule.appliesTo(),
                    new EvidenceOfCompliance("d", ComplianceEvidenceType.AUDIT, period),
                    rule.crossReferences(),
                    null,
                    null,
                    null,
                    List.of())),
            List.of(dated(null), dated(date))),
        new CredentialMap(
            dated(date),
            List.of(
                new Credential(
                    credential.credentialId(),
                    credential.title(),
                    credential.credentialType(),
                    credential.level(),
                    credential.sourceRef(),
                    credential.scopeOfPractice(),
                    credential.requirements(),
                    new Lifecycle(period, List.of(), List.of(), null),
                    credential.packagingRules()))));
  }

  private static List<String> found(@Nullable String date, @Nullable String period) {
    List<String> found = new ArrayList<>();
    Violations violations = new Violations();
    TimeCheck.check(instruments(date, period), violations);
    violations
        .all()
        .forEach(finding -> found.add(finding.errorCode() + " " + finding.triumvirateElement()));
    return found;
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"2026-02-28", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"})
  void acceptsDatesThatExist(@Nullable String date) {
    assertEquals(List.of(), found(date, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-30",
        "2026-02-29",
        "1900-02-29",
        "2026-13-01",
        "2026-00-01",
        "2026-01-00",
        "20260101",
        "2026-1-1",
        "26-01-01",
        "+2026-01-01",
        "-2026-01-01",
        "2026-01-01T00:00:00Z",
        " 2026-01-01",
        "2026-01-01\n",
        "2026/01/01",
        "01-01-2026",
        "2026-W01-1",
        "٢٠٢٦-٠١-٠١"
      })
  void findsDatesThatDoNotExist_inEveryInstrument(String date) {
    assertEquals(
        List.of(
            "VAL_BAD_DATE /instruments/outcome_specification/instrument_ref/effective_date",
            "VAL_BAD_DATE /instruments/compliance_ruleset/instrument_ref/effective_date",
            "VAL_BAD_DATE /instruments/compliance_ruleset/instruments/1/effective_date",
            "VAL_BAD_DATE /instruments/credential_map/instrument_ref/effective_date"),
        found(date, null));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "P24M",
        "P2Y",
        "P30D",
        "P2Y6M",
        "P1Y2M3W4DT5H6M7S",
        "PT1H",
        "PT30M",
        "P0D",
        "P1W",
        "PT90S",
        "P1DT12H",
        "P007Y"
      })
  void acceptsPeriods(@Nullable String period) {
    assertEquals(List.of(), found(null, period));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "24M",
        "P24",
        "P1YT",
        "P1H",
        "PT1D",
        "P1D2M",
        "P-1Y",
        "-P1Y",
        "+P1Y",
        "p1y",
        "P1.5Y",
        "P 1Y",
        "P1Y ",
        "P1Y\n",
        "2 years",
        "P99999999999999999999Y",
        "PT99999999999999999999S",
        "P٢Y"
      })
  void findsPeriodsThatAreNone_whereverTheyStand(String period) {
    assertEquals(
        List.of(
            "VAL_BAD_PERIOD /instruments/compliance_ruleset/rules/0/evidence_of_compliance"
                + "/retention_period",
            "VAL_BAD_PERIOD /instruments/credential_map/credentials/0/lifecycle/validity_period"),
        found(null, period));
  }

  @Test
  void findsDatesAndPeriodsTogether() {
    assertEquals(6, found("2026-02-30", "P").size());
  }
}
