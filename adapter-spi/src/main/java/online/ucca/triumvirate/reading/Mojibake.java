package online.ucca.triumvirate.reading;

import online.ucca.triumvirate.model.error.ErrorCode;

/**
 * Finds text that was UTF-8 and was decoded as Windows-1252 on its way, as {@code â€™} for an
 * apostrophe. It is reported and kept: what it was before is a guess.
 */
public final class Mojibake {
  /** What Windows-1252 makes of the bytes 0x80 to 0x9F. */
  private static final String CONTROLS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

  private static final int SHOWN = 12;

  private Mojibake() {}

  /**
   * Notes where text was decoded with the wrong charset.
   *
   * @param text the text
   * @param place where it stands
   * @param notes takes the warning, one for each text
   */
  public static void check(String text, String place, ReadingNotes notes) {
    int at = find(text);
    if (at >= 0) {
      notes.warning(
          ErrorCode.TRN_MOJIBAKE,
          "'"
              + text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN))
              + "' was decoded with the wrong charset; it is kept as it stands",
          place);
    }
  }

  /**
   * Where the first such stretch begins.
   *
   * @param text the text
   * @return its index; -1 if there is none
   */
  static int find(String text) {
    for (int i = 0; i < text.length(); i++) {
      int length = length(text.charAt(i));
      if (length > 0 && continues(text, i + 1, length - 1)) {
        return i;
      }
    }
    return -1;
  }

  /** How many bytes the sequence has that such a character would begin. */
  private static int length(char first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return 2;
    }
    return first >= 0xE0 && first <= 0xEF ? 3 : 0;
  }

  private static boolean continues(String text, int from, int count) {
    if (from + count > text.length()) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      char c = text.charAt(i);
      if (!(c >= 0x80 && c <= 0xBF) && CONTROLS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
