package online.ucca.triumvirate.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Twelve defects are twelve findings, each with its code, place, source and remedy. */
class OneReportTest {
  private static final String SPECIFICATION = "/instruments/outcome_specification";
  private static final String RULES = "/instruments/compliance_ruleset/rules";
  private static final String CREDENTIAL = "/instruments/credential_map/credentials/0";

  /**
   * A defect.
   *
   * @param pointer where it is planted and reported
   * @param value what is planted; null to remove what is there
   * @param code what it is reported as
   * @param source the source it is reported with; null where no node around it has one
   */
  private record Defect(
      String pointer, @Nullable JsonValue value, String code, @Nullable String source) {

    JsonDocument plant(JsonDocument document) {
      return value == null
          ? document.without(pointer)
          : Harbour.set(pointer, value).apply(document);
    }

    String expected() {
      return code + " " + pointer + " " + source;
    }
  }

  private static Defect text(String pointer, String value, String code, @Nullable String source) {
    return new Defect(pointer, Json.createValue(value), code, source);
  }

  private static void assertReported(List<Defect> defects) {
    byte[] bytes =
        Harbour.signed(
            Harbour.triumvirate(),
            document -> {
              JsonDocument altered = document;
              for (Defect defect : defects) {
                altered = defect.plant(altered);
              }
              return altered;
            });
    Refusal refusal = assertThrows(Refusal.class, () -> Harbour.gate().admit(bytes));
    assertEquals(
        defects.stream().map(Defect::expected).sorted().collect(Collectors.joining("\n")),
        refusal.findings().stream()
            .map(OneReportTest::reported)
            .sorted()
            .collect(Collectors.joining("\n")));
    for (Finding finding : refusal.findings()) {
      assertFalse(finding.message().isBlank());
      assertFalse(finding.remediation().isBlank());
    }
  }

  private static String reported(Finding finding) {
    return finding.errorCode() + " " + finding.triumvirateElement() + " " + finding.sourceElement();
  }

  @Test
  void reportsTwelveDefectsOfWhatThePartsAreToOneAnother() {
    String knowledge = SPECIFICATION + "/evidence_requirements/knowledge_evidence";
    assertReported(
        List.of(
            text(
                SPECIFICATION + "/instrument_ref/effective_date",
                "2026-02-30",
                "VAL_BAD_DATE",
                null),
            text(
                SPECIFICATION + "/outcomes/0/criteria/1/criterion_id",
                "1.1",
                "VAL_DUPLICATE_ID",
                "HB100 R1, criterion 1.2"),
            text(
                SPECIFICATION + "/outcomes/1/criteria/0/parent_criterion_id",
                "9",
                "VAL_DANGLING_REFERENCE",
                "HB100 R1, criterion 2.1"),
            text(
                SPECIFICATION + "/outcomes/1/criteria/1/parent_criterion_id",
                "2.2",
                "VAL_CIRCULAR_DEPENDENCY",
                "HB100 R1, criterion 2.2"),
            text(
                knowledge + "/1/items/0/evidence_id", "2", "VAL_DUPLICATE_ID", "HB100 R1, hawsers"),
            text(RULES + "/1/rule_id", "r1", "VAL_DUPLICATE_ID", "Harbour Rules, clause r2"),
            text(
                RULES + "/2/parent_rule_id",
                "r9",
                "VAL_DANGLING_REFERENCE",
                "Harbour Rules, clause r3"),
            text(
                RULES + "/3/instrument_id",
                "XR",
                "VAL_DANGLING_REFERENCE",
                "Harbour Rules, clause r4"),
            text(
                RULES + "/4/evidence_of_compliance/retention_period",
                "two years",
                "VAL_BAD_PERIOD",
                "Harbour Rules, clause r5"),
            text(
                CREDENTIAL + "/requirements/required_outcomes/0/outcome_ref",
                "99",
                "VAL_DANGLING_REFERENCE",
                "HB100 R1"),
            text(CREDENTIAL + "/lifecycle/validity_period", "P", "VAL_BAD_PERIOD", "HB100 R1"),
            new Defect(
                "/validation/coverage/unmapped",
                Json.createValue(3),
                "VAL_COVERAGE_INCOHERENT",
                null)));
  }

  @Test
  void reportsTwelveDefectsOfStructure() {
    assertReported(
        List.of(
            text("/created_at", "2026-02-30T14:30:00Z", "VAL_BAD_DATE", null),
            text("/triumvirate_id", "1", "VAL_BAD_VALUE", null),
            new Defect("/surprise", JsonValue.TRUE, "VAL_UNKNOWN_MEMBER", null),
            new Defect("/source_corpus/corpus_title", null, "VAL_MISSING_REQUIRED_FIELD", null),
            text(SPECIFICATION + "/outcomes/0/title", " ", "VAL_BAD_VALUE", "HB100 R1, outcome 1"),
            new Defect(
                SPECIFICATION + "/outcomes/1/source_ref", null, "VAL_MISSING_REQUIRED_FIELD", null),
            text(
                SPECIFICATION + "/outcomes/1/criteria/0/evidence_type",
                "hearsay",
                "VAL_BAD_VALUE",
                "HB100 R1, criterion 2.1"),
            new Defect(
                SPECIFICATION + "/evidence_requirements/conditions/0/statement",
                JsonValue.NULL,
                "VAL_WRONG_TYPE",
                "HB100 R1, At a working berth."),
            new Defect(
                RULES + "/0/applies_to",
                JsonValue.EMPTY_JSON_ARRAY,
                "VAL_EMPTY_ARRAY",
                "Harbour Rules, clause r1"),
            text(
                RULES + "/1/applies_to/0/colour",
                "red",
                "VAL_UNKNOWN_MEMBER",
                "Harbour Rules, clause r2"),
            new Defect(
                CREDENTIAL + "/scope_of_practice/limitations/0/description",
                null,
                "VAL_MISSING_REQUIRED_FIELD",
                "HB100 R1, 9"),
            new Defect(CREDENTIAL + "/level", JsonValue.FALSE, "VAL_WRONG_TYPE", "HB100 R1")));
  }
}
