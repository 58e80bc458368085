package online.ucca.triumvirate.adapter.tga.section;

import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.reading.ReadingNotes;
import online.ucca.triumvirate.model.error.ErrorCode;

/** Records what becomes of text, and warns where a space was lost between two styles. */
final class Recorder {
  private final ReadingNotes notes;

  Recorder(ReadingNotes notes) {
    this.notes = notes;
  }

  ReadingNotes notes() {
    return notes;
  }

  /** Text that goes into the Triumvirate. */
  void content(String place, StyledText text) {
    notes.content(place, text.words());
    seams(place, text, "");
  }

  /** Text that goes into the Triumvirate after the number that is printed before it. */
  void numbered(String place, String number, String words, StyledText whole) {
    notes.structure(place, number);
    notes.content(place, words);
    seams(place, whole, number);
  }

  /** Text that only holds the content together. */
  void structure(String place, String words) {
    if (!words.isEmpty()) {
      notes.structure(place, words);
    }
  }

  private void seams(String place, StyledText text, String number) {
    for (String seam : text.seams()) {
      if (number.isEmpty() || !seam.startsWith(number + "|")) {
        notes.warning(
            ErrorCode.TRN_SPACE_LOST,
            "no space stands at the bar in '" + seam + "'; the words are kept as they are",
            place);
      }
    }
  }
}
