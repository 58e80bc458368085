package online.ucca.triumvirate.adapter.tga.unit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/** What must hold of elements and criteria, whatever source they come from. */
public final class ElementCheck {
  private ElementCheck() {}

  /**
   * Takes the dot off a number's end; the number stays text.
   *
   * @param number a number as the source writes it, for example {@code 1.1.}
   * @return the number, for example {@code 1.1}
   */
  public static String number(String number) {
    String text = Wording.normalise(number);
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /**
   * Notes every violation. A number that could not be read is empty and was noted before.
   *
   * @param elements the elements as read
   * @param place where they stand
   * @param notes takes the errors
   */
  public static void check(List<UnitElement> elements, String place, ReadingNotes notes) {
    if (elements.isEmpty()) {
      notes.error(ErrorCode.TRN_NO_ELEMENTS, "the unit has no elements", place);
    }
    Set<String> elementNumbers = new HashSet<>();
    Set<String> criterionNumbers = new HashSet<>();
    for (UnitElement element : elements) {
      if (!element.number().isEmpty() && !elementNumbers.add(element.number())) {
        notes.error(
            ErrorCode.TRN_DUPLICATE_ELEMENT,
            "the element number '" + element.number() + "' is used twice",
            element.place());
      }
      for (UnitCriterion criterion : element.criteria()) {
        check(element, criterion, criterionNumbers, notes);
      }
    }
  }

  /**
   * Notes that an element has no criteria.
   *
   * @param number the element's number; empty if it has none
   * @param place where it stands
   * @param notes takes the error
   */
  public static void withoutCriteria(String number, String place, ReadingNotes notes) {
    notes.error(
        ErrorCode.TRN_ELEMENT_WITHOUT_CRITERIA,
        number.isEmpty()
            ? "an element has no performance criteria"
            : "element " + number + " has no performance criteria",
        place);
  }

  private static void check(
      UnitElement element, UnitCriterion criterion, Set<String> seen, ReadingNotes notes) {
    String number = criterion.number();
    if (number.isEmpty()) {
      return;
    }
    if (!seen.add(number)) {
      notes.error(
          ErrorCode.TRN_DUPLICATE_CRITERION,
          "the criterion number '" + number + "' is used twice",
          criterion.place());
    }
    boolean belongs =
        number.startsWith(element.number() + ".")
            && number.length() > element.number().length() + 1;
    if (!element.number().isEmpty() && !belongs) {
      notes.error(
          ErrorCode.TRN_MISPLACED_CRITERION,
          "criterion '" + number + "' stands under element '" + element.number() + "'",
          criterion.place());
    }
  }
}
