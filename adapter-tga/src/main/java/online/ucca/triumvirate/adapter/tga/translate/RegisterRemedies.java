package online.ucca.triumvirate.adapter.tga.translate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.reading.Reading;

/**
 * What to do about a finding in the national register's own terms. The remedies of the error codes
 * belong to no world; whoever works with units and qualifications is told where to look.
 */
public final class RegisterRemedies {
  private static final String COMPARE = "with the register's page of the unit";
  private static final String CORRECT = "Correct the numbers from the register.";
  private static final Map<ErrorCode, String> ALL = new EnumMap<>(ErrorCode.class);

  static {
    ALL.put(
        ErrorCode.ING_NOT_A_UNIT,
        "Save the page of the unit itself, fully loaded, from the register.");
    ALL.put(ErrorCode.TRN_BAD_RELEASE, "Write it as 2, R2 or Release 2.");
    ALL.put(
        ErrorCode.TRN_BAD_CODE,
        "Give the code as the register writes it, without white space around it.");
    ALL.put(
        ErrorCode.TRN_NO_ELEMENTS,
        "Fetch the unit again; a unit without elements cannot be assessed.");
    ALL.put(
        ErrorCode.TRN_ELEMENT_WITHOUT_CRITERIA,
        "Complete the element from the register; an element that cannot be assessed cannot be certified.");
    ALL.put(ErrorCode.TRN_DUPLICATE_ELEMENT, CORRECT);
    ALL.put(ErrorCode.TRN_DUPLICATE_CRITERION, CORRECT);
    ALL.put(
        ErrorCode.TRN_SECTION_UNREADABLE,
        "Fetch the source again; if the register shows the section so, report it to the adapter's maintainer.");
    ALL.put(
        ErrorCode.TRN_BROKEN_NUMBERING,
        "Compare the text " + COMPARE + ", and translate that page instead.");
    ALL.put(
        ErrorCode.TRN_NUMBER_IN_SENTENCE,
        "Compare the two criteria that it separates " + COMPARE + ".");
    ALL.put(
        ErrorCode.TRN_NUMBER_WITHOUT_TEXT,
        "Compare the list's end " + COMPARE + "; no words of the source are lost.");
    ALL.put(
        ErrorCode.TRN_CLAUSE_UNREADABLE,
        "Correct the line named (docs/worlds/au-vet/rules.md says how each instrument is written).");
    ALL.put(
        ErrorCode.TRN_MOJIBAKE,
        "It is kept as it stands. Fetch the source again, or compare the text with the register.");
    ALL.put(
        ErrorCode.TRN_NO_UNIT_GRID,
        "Give the qualification's unit grid too (--with FILE): the register serves it as JSON at"
            + " /api/training/CODE/releases/RELEASE/unitgrid.");
    ALL.put(
        ErrorCode.TRN_UNIT_LISTS_DIFFER,
        "Compare the two in the register; both are kept, and the grid decides what is core.");
    ALL.put(
        ErrorCode.TRN_PACKAGING_UNMET,
        "Fetch the qualification again, whole; a list is incomplete, or a count is wrong.");
    ALL.put(
        ErrorCode.TRN_PACKAGING_NOT_UNDERSTOOD,
        "A person decides on it; whether given units satisfy the rules stays open until then.");
  }

  private RegisterRemedies() {}

  /**
   * The finding with the register's remedy, unless it has one of its own.
   *
   * @param finding the finding
   * @return the finding, or a copy
   */
  public static Finding of(Finding finding) {
    for (Map.Entry<ErrorCode, String> entry : ALL.entrySet()) {
      ErrorCode code = entry.getKey();
      if (finding.hasCode(code) && finding.remediation().equals(code.remedy())) {
        return finding.withRemedy(entry.getValue());
      }
    }
    return finding;
  }

  /**
   * The reading with the register's remedies.
   *
   * @param <T> what was read
   * @param reading the reading
   * @return a copy
   */
  static <T> Reading<T> of(Reading<T> reading) {
    return new Reading<>(
        reading.subject(),
        all(reading.errors()),
        all(reading.warnings()),
        reading.unmapped(),
        reading.decisions(),
        reading.passages());
  }

  private static List<Finding> all(List<Finding> findings) {
    return findings.stream().map(RegisterRemedies::of).toList();
  }
}
