package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertNull;

import online.ucca.triumvirate.adapter.TranslationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fixture has the one defect that its name says. */
class UnitPageDefectTest {
  private static final String ELEMENTS = "Unit of competency, Elements and performance criteria";

  private final TestHost host = new TestHost();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "element-without-number       | TRN_SECTION_UNREADABLE       | ELEMENTS, row 2",
        "criterion-without-number     | TRN_SECTION_UNREADABLE       | ELEMENTS, row 2",
        "criterion-before-element     | TRN_SECTION_UNREADABLE       | ELEMENTS, row 2",
        "two-elements-in-one-row      | TRN_SECTION_UNREADABLE       | ELEMENTS, row 2",
        "criterion-without-text       | TRN_EMPTY_TEXT               | ELEMENTS, row 2",
        "element-without-title        | TRN_EMPTY_TEXT               | ELEMENTS, row 2",
        "element-without-criteria     | TRN_ELEMENT_WITHOUT_CRITERIA | ELEMENTS, element 2",
        "misplaced-criterion          | TRN_MISPLACED_CRITERION      | ELEMENTS, criterion 2.1",
        "duplicate-element            | TRN_DUPLICATE_ELEMENT        | ELEMENTS, element 1",
        "duplicate-criterion          | TRN_DUPLICATE_CRITERION      | ELEMENTS, criterion 1.1",
        "elements-as-prose            | TRN_SECTION_UNREADABLE       | ELEMENTS",
        "elements-in-three-columns    | TRN_SECTION_UNREADABLE       | ELEMENTS",
        "elements-outside-their-frame | TRN_SECTION_UNREADABLE       | ELEMENTS",
        "headings-only                | TRN_NO_ELEMENTS              | ELEMENTS",
        "knowledge-as-wide-table      | TRN_SECTION_UNREADABLE | Assessment requirements, Knowledge evidence",
        "knowledge-as-picture         | TRN_SECTION_UNREADABLE | Assessment requirements, Knowledge evidence",
        "knowledge-outside-its-frame  | TRN_SECTION_UNREADABLE | Assessment requirements, Knowledge evidence",
        "knowledge-twice              | TRN_SECTION_UNREADABLE | Assessment requirements, Knowledge evidence",
        "knowledge-text-between-items | TRN_SECTION_UNREADABLE | Assessment requirements, Knowledge evidence",
        "skills-in-one-column         | TRN_SECTION_UNREADABLE | Unit of competency, Foundation skills",
        "skills-in-three-columns-without-heading | TRN_SECTION_UNREADABLE | Unit of competency, Foundation skills",
        "skill-description-without-skill | TRN_SECTION_UNREADABLE | Unit of competency, Foundation skills, row 2",
        "no-release-marked            | TRN_MISSING_MEMBER     | Releases",
        "bad-release                  | TRN_BAD_RELEASE        | Releases, row 1",
        "release-date-does-not-exist  | TRN_WRONG_TYPE         | Releases, row 1",
        "code-with-white-space        | TRN_BAD_CODE           | the page's head",
        "no-title                     | TRN_EMPTY_TEXT         | the page's head",
        "mapping-in-other-words       | TRN_SECTION_UNREADABLE | Mapping, row 1",
        "qualification-neither-core-nor-elective | TRN_SECTION_UNREADABLE | Qualifications that include this unit, row 1",
        "qualification-twice          | TRN_SECTION_UNREADABLE | Qualifications that include this unit, row 2",
        "qualification-row-of-two-cells | TRN_SECTION_UNREADABLE | Qualifications that include this unit, row 1",
        "qualification-without-code   | TRN_BAD_CODE           | Qualifications that include this unit, row 1",
        "qualification-without-title  | TRN_EMPTY_TEXT         | Qualifications that include this unit, row 1",
        "qualifications-without-code-column | TRN_SECTION_UNREADABLE | Qualifications that include this unit"
      })
  void refusesWithCodeAndPlace(String fixture, String code, String place) {
    TranslationResult result = host.translate("page/" + fixture + ".html");
    assertNull(result.triumvirate());
    Findings.assertHas(result.errors(), code, place.replace("ELEMENTS", ELEMENTS));
  }
}
