package online.ucca.triumvirate.adapter.faa.acs;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/** What the standard adds to an area or a task, the member {@code notes}. */
final class Remarks {
  private Remarks() {}

  /** The remarks, each once. */
  static List<String> of(Members owner, ReadingNotes notes) {
    List<String> remarks = new ArrayList<>();
    List<String> listed = owner.texts("notes");
    for (int i = 0; i < listed.size(); i++) {
      String text = listed.get(i);
      String place = owner.at("notes") + "/" + i;
      if (text.isEmpty()) {
        notes.error(ErrorCode.TRN_EMPTY_TEXT, "the note is empty", place);
      } else if (remarks.contains(text)) {
        notes.unmapped(place, text, "the same note stands there before");
      } else {
        remarks.add(text);
        notes.content(place, text);
        checkWhole(text, place, notes);
      }
    }
    return remarks;
  }

  /** Notes a text that ends within parentheses: its end is not in the source. */
  static void checkWhole(String text, String place, ReadingNotes notes) {
    long opened = text.chars().filter(c -> c == '(').count();
    long closed = text.chars().filter(c -> c == ')').count();
    if (opened > closed) {
      notes.warning(
          ErrorCode.TRN_CLAUSE_NOT_IN_SOURCE,
          "'" + text + "' ends within parentheses; the rest is not in the source",
          place);
    }
  }
}
