package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import online.ucca.triumvirate.adapter.TranslationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fixture has the one defect that its name says. */
class UnitJsonDefectTest {
  private final TestHost host = new TestHost();

  @ParameterizedTest
  @CsvSource({
    "unknown-member,                    TRN_UNKNOWN_MEMBER,  /colour",
    "unknown-member-of-element,         TRN_UNKNOWN_MEMBER,  /elements/1/note",
    "unknown-member-of-criterion,       TRN_UNKNOWN_MEMBER,  /elements/0/performance_criteria/1/note",
    "unknown-member-of-statement,       TRN_UNKNOWN_MEMBER,  /knowledge_evidence/1/note",
    "statement-and-text,                TRN_UNKNOWN_MEMBER,  /knowledge_evidence/1/text",
    "missing-code,                      TRN_MISSING_MEMBER,  /code",
    "missing-title,                     TRN_MISSING_MEMBER,  /title",
    "missing-release,                   TRN_MISSING_MEMBER,  /release",
    "missing-elements,                  TRN_MISSING_MEMBER,  /elements",
    "missing-criteria,                  TRN_MISSING_MEMBER,  /elements/0/performance_criteria",
    "missing-statement,                 TRN_MISSING_MEMBER,  /knowledge_evidence/0/statement",
    "missing-knowledge-evidence,        TRN_MISSING_MEMBER,  /knowledge_evidence",
    "missing-performance-evidence,      TRN_MISSING_MEMBER,  /performance_evidence",
    "missing-assessment-conditions,     TRN_MISSING_MEMBER,  /assessment_conditions",
    "title-is-a-number,                 TRN_WRONG_TYPE,      /title",
    "title-is-null,                     TRN_WRONG_TYPE,      /title",
    "element-is-text,                   TRN_WRONG_TYPE,      /elements/0",
    "criterion-is-text,                 TRN_WRONG_TYPE,      /elements/0/performance_criteria/0",
    "criterion-number-is-a-number,      TRN_WRONG_TYPE,      /elements/0/performance_criteria/0/number",
    "control-character-in-number,       TRN_WRONG_TYPE,      /elements/0/performance_criteria/0/number",
    "knowledge-evidence-is-text,        TRN_WRONG_TYPE,      /knowledge_evidence",
    "statement-is-a-number,             TRN_WRONG_TYPE,      /knowledge_evidence/0",
    "conditions-are-an-object,          TRN_WRONG_TYPE,      /assessment_conditions",
    "release-date-does-not-exist,       TRN_WRONG_TYPE,      /release_date",
    "release-date-in-words,             TRN_WRONG_TYPE,      /release_date",
    "blank-title,                       TRN_EMPTY_TEXT,      /title",
    "blank-description,                 TRN_EMPTY_TEXT,      /elements/0/performance_criteria/0/description",
    "blank-statement,                   TRN_EMPTY_TEXT,      /knowledge_evidence/0",
    "bad-release,                       TRN_BAD_RELEASE,     /release",
    "release-zero,                      TRN_BAD_RELEASE,     /release",
    "code-with-white-space,             TRN_BAD_CODE,        /code",
    "code-like-a-path,                  TRN_BAD_CODE,        /code",
    "no-elements,                       TRN_NO_ELEMENTS,     /elements",
    "element-without-criteria,          TRN_ELEMENT_WITHOUT_CRITERIA, /elements/0",
    "duplicate-element,                 TRN_DUPLICATE_ELEMENT, /elements/1",
    "duplicate-criterion,               TRN_DUPLICATE_CRITERION, /elements/0/performance_criteria/1",
    "misplaced-criterion,               TRN_MISPLACED_CRITERION, /elements/0/performance_criteria/1",
    "misplaced-criterion-of-element-10, TRN_MISPLACED_CRITERION, /elements/0/performance_criteria/1"
  })
  void refusesWithCodeAndPlace(String fixture, String code, String place) {
    TranslationResult result = host.translate("unit/" + fixture + ".json");
    assertNull(result.triumvirate());
    Findings.assertHas(result.errors(), code, place);
    // A second element under the first one's number has criteria of another: two errors, one cause.
    if (!fixture.equals("duplicate-element")) {
      assertEquals(1, result.errors().size(), () -> "one defect, one error: " + result.errors());
    }
  }

  @Test
  void reportsEveryErrorAtOnce() {
    TranslationResult result = host.translate("unit/five-defects.json");
    assertNull(result.triumvirate());
    assertEquals(
        List.of(
            "TRN_UNKNOWN_MEMBER /colour",
            "TRN_EMPTY_TEXT /title",
            "TRN_BAD_RELEASE /release",
            "TRN_MISPLACED_CRITERION /elements/0/performance_criteria/0",
            "TRN_EMPTY_TEXT /knowledge_evidence/1/items/1/items/0"),
        result.errors().stream().map(e -> e.errorCode() + " " + e.sourceElement()).toList());
  }
}
