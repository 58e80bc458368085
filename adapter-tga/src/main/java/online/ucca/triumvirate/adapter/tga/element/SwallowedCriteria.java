package online.ucca.triumvirate.adapter.tga.element;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.unit.UnitCriterion;
import online.ucca.triumvirate.adapter.tga.unit.UnitElement;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * Finds criteria that stand within another's text, as where two share a paragraph: the next number,
 * and a capital after it, where no criterion has that number.
 */
final class SwallowedCriteria {
  private SwallowedCriteria() {}

  static void check(List<UnitElement> elements, ReadingNotes notes) {
    Set<String> numbers = new HashSet<>();
    elements.forEach(element -> element.criteria().forEach(c -> numbers.add(c.number())));
    for (UnitElement element : elements) {
      for (UnitCriterion criterion : element.criteria()) {
        String next = next(criterion.number());
        if (!next.isEmpty() && !numbers.contains(next) && holds(criterion.text(), next)) {
          notes.error(
              ErrorCode.TRN_SECTION_UNREADABLE,
              "criterion " + next + " stands within the text of criterion " + criterion.number(),
              criterion.place());
        }
      }
    }
  }

  /** The number after 1.9 is 1.10; empty if the number has another shape. */
  private static String next(String number) {
    int dot = number.indexOf('.');
    String last = number.substring(dot + 1);
    boolean isCount =
        dot > 0
            && !last.isEmpty()
            && last.length() < 4
            && last.chars().allMatch(c -> c >= '0' && c <= '9');
    return isCount ? number.substring(0, dot + 1) + (Integer.parseInt(last) + 1) : "";
  }

  private static boolean holds(String text, String number) {
    for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
      int after = at + number.length();
      if (after < text.length() && text.charAt(after) == '.') {
        after++;
      }
      if (after < text.length() && text.charAt(after) == ' ') {
        after++;
      }
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && after < text.length() && Character.isUpperCase(text.codePointAt(after))) {
        return true;
      }
    }
    return false;
  }
}
