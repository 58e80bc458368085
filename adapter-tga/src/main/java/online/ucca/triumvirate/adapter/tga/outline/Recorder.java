package online.ucca.triumvirate.adapter.tga.outline;

import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * Records what becomes of text, and warns where a space was lost between two styles. For one
 * reading in one thread.
 */
public final class Recorder {
  private final ReadingNotes notes;

  /**
   * Records into notes.
   *
   * @param notes the notes
   */
  public Recorder(ReadingNotes notes) {
    this.notes = notes;
  }

  /**
   * What it records into.
   *
   * @return the notes
   */
  public ReadingNotes notes() {
    return notes;
  }

  /**
   * Text that goes into the Triumvirate.
   *
   * @param place where it stands
   * @param text the text
   */
  public void content(String place, StyledText text) {
    notes.content(place, text.words());
    seams(place, text, "");
  }

  /**
   * Text that goes into the Triumvirate without the number that is printed before it.
   *
   * @param place where it stands
   * @param number the number, as printed; empty if there is none
   * @param words the words after the number
   * @param whole the text with its number
   */
  public void numbered(String place, String number, String words, StyledText whole) {
    structure(place, number);
    notes.content(place, words);
    seams(place, whole, number);
  }

  /**
   * Text that only holds the content together.
   *
   * @param place where it stands
   * @param words its words; nothing is recorded if there are none
   */
  public void structure(String place, String words) {
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
