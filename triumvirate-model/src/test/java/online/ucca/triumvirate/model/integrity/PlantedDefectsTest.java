package online.ucca.triumvirate.model.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonPointers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One defect at a time, planted into the sample as JSON. */
class PlantedDefectsTest {
  private static final JsonDocument SAMPLE = Binding.write(Samples.triumvirate());

  /** The places that the defects are planted at, short enough for a table. */
  private static String place(String text) {
    return text.replaceFirst("^1:", "/instruments/outcome_specification/")
        .replaceFirst("^2:", "/instruments/compliance_ruleset/")
        .replaceFirst("^3:", "/instruments/credential_map/");
  }

  private static JsonDocument planted(String place, String json) {
    byte[] wrapped = ("{\"v\":" + json.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8);
    JsonValue value = JsonDocument.read(wrapped).tree().getOrDefault("v", JsonValue.NULL);
    return SAMPLE.with(place(place), value);
  }

  private static List<Finding> check(JsonDocument document) {
    return IntegrityCheck.check(Binding.read(document, Triumvirate.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2:rules/0/instrument_id | 'Other Rules' | VAL_DANGLING_REFERENCE | 2:rules/0/instrument_id"
            + " | Harbour Rules, clause r1",
        "2:rules/0/cross_references/0/target_id | '9' | VAL_DANGLING_REFERENCE"
            + " | 2:rules/0/cross_references/0/target_id | Harbour Rules, clause r1",
        "1:evidence_requirements/knowledge_evidence/1/items/0/evidence_id | '2' | VAL_DUPLICATE_ID"
            + " | 1:evidence_requirements/knowledge_evidence/1/items/0/evidence_id"
            + " | HB100 R1, KE 2.1",
        "1:evidence_requirements/knowledge_evidence/0/evidence_id | '2' | VAL_DUPLICATE_ID"
            + " | 1:evidence_requirements/knowledge_evidence/1/evidence_id | HB100 R1, KE 2",
        "1:outcomes/1/group/title | 'Another' | VAL_DUPLICATE_ID | 1:outcomes/1/group/group_id"
            + " | HB100 R1, outcome 2",
        "1:outcomes/0/criteria/1/parent_criterion_id | '1.2' | VAL_CIRCULAR_DEPENDENCY"
            + " | 1:outcomes/0/criteria/1/parent_criterion_id | HB100 R1, 1.2",
        "1:outcomes/1/criteria/0/criterion_id | '2.2' | VAL_DUPLICATE_ID"
            + " | 1:outcomes/1/criteria/1/criterion_id | HB100 R1, 2.2",
        "1:instrument_ref/supersedes/0 | {'instrument_id':'HB100','version':'R1','source_ref':'m'}"
            + " | VAL_CIRCULAR_DEPENDENCY | 1:instrument_ref/supersedes/0/instrument_id | m",
        "1:instrument_ref/superseded_by"
            + " | [{'instrument_id':'HB100','version':'R1','source_ref':'m'}]"
            + " | VAL_CIRCULAR_DEPENDENCY | 1:instrument_ref/superseded_by/0/instrument_id | m",
        "3:credentials/0/requirements/required_outcomes/-"
            + " | {'outcome_ref':'1','requirement_type':'core'} | VAL_DUPLICATE_ID"
            + " | 3:credentials/0/requirements/required_outcomes/1/outcome_ref"
            + " | Harbour Rules, schedule c1",
        "3:credentials/1/requirements/required_credentials/-"
            + " | {'credential_ref':'c1','relationship':'prerequisite'} | VAL_DUPLICATE_ID"
            + " | 3:credentials/1/requirements/required_credentials/1/credential_ref"
            + " | Harbour Rules, schedule c2",
        "3:credentials/0/requirements/compliance_rules/-"
            + " | {'rule_ref':'r1','applicability':'issuance'} | VAL_DUPLICATE_ID"
            + " | 3:credentials/0/requirements/compliance_rules/1/rule_ref"
            + " | Harbour Rules, schedule c1",
        "3:credentials/0/requirements/required_credentials"
            + " | [{'credential_ref':'c1','relationship':'prerequisite'}]"
            + " | VAL_CIRCULAR_DEPENDENCY"
            + " | 3:credentials/0/requirements/required_credentials/0/credential_ref"
            + " | Harbour Rules, schedule c1",
        "3:credentials/0/lifecycle/validity_period | '24 months' | VAL_BAD_PERIOD"
            + " | 3:credentials/0/lifecycle/validity_period | Harbour Rules, schedule c1",
        "3:credentials/1/packaging_rules/minimum_total | 9 | VAL_PACKAGING_INCOHERENT"
            + " | 3:credentials/1/packaging_rules/minimum_total | Harbour Rules, schedule c2",
        "3:instrument_ref/effective_date | '2026-02-30' | VAL_BAD_DATE"
            + " | 3:instrument_ref/effective_date |",
        "/validation/coverage/unmapped | 2 | VAL_COVERAGE_INCOHERENT"
            + " | /validation/coverage/unmapped |",
        "/validation/coverage/unmapped_elements | [] | VAL_COVERAGE_INCOHERENT"
            + " | /validation/coverage/unmapped |"
      })
  void findsIt_withItsCodeItsPlaceAndItsSource(
      String place, String json, String code, String pointer, @Nullable String source) {
    JsonDocument document = planted(place, json);
    List<Finding> findings = check(document);
    assertEquals(1, findings.size(), findings.toString());
    Finding finding = findings.get(0);
    assertEquals(
        code + " " + place(pointer), finding.errorCode() + " " + finding.triumvirateElement());
    assertEquals(source, finding.sourceElement());
    assertEquals(source, JsonPointers.sourceElement(document.tree(), place(pointer)).orElse(null));
    assertFalse(finding.remediation().isBlank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2:rules/0/instrument_id | 'Harbour Rules'",
        "1:evidence_requirements/performance_evidence/0/evidence_id | '2'",
        "1:evidence_requirements/knowledge_evidence/1/items/0/evidence_id | '2.1'",
        "1:outcomes/1/group | {'group_id':'h','title':'Group'}",
        "1:instrument_ref/supersedes/0/instrument_id | 'HB100'",
        "1:instrument_ref/supersedes/0"
            + " | {'instrument_id':'HB100','version':'R0','source_ref':'m'}",
        "3:credentials/0/requirements/required_outcomes/-"
            + " | {'outcome_ref':'1','requirement_type':'elective'}",
        "3:credentials/0/requirements/compliance_rules/-"
            + " | {'rule_ref':'r1','applicability':'renewal'}",
        "3:credentials/0/requirements/required_credentials"
            + " | [{'credential_ref':'c2','relationship':'corequisite'}]",
        "3:credentials/0/requirements/required_credentials"
            + " | [{'credential_ref':'c2','relationship':'supersedes'}]",
        "3:credentials/0/packaging_rules | {'minimum_total':9,'core_required':8,'grouping_rules':[]}"
      })
  void leavesAlone_whatMayBeRight(String place, String json) {
    assertEquals(List.of(), check(planted(place, json)));
  }

  @Test
  void resolvesTheInstrumentOfARule_amongSeveral() {
    JsonValue governing = Json.createPointer(place("2:instrument_ref")).getValue(SAMPLE.tree());
    String several = place("2:instruments");
    JsonDocument document = SAMPLE.with(several, Json.createArrayBuilder().add(governing).build());
    assertEquals(List.of(), check(document));
    JsonDocument twice = document.with(several + "/-", governing);
    assertEquals(
        List.of("VAL_DUPLICATE_ID " + several + "/1/instrument_id"),
        check(twice).stream().map(f -> f.errorCode() + " " + f.triumvirateElement()).toList());
  }
}
