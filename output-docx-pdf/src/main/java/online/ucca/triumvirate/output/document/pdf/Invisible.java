package online.ucca.triumvirate.output.document.pdf;

/** Characters that by definition have nothing to show on paper: joiners, marks of direction. */
public final class Invisible {
  private Invisible() {}

  /**
   * Whether a character shows nothing.
   *
   * @param codePoint the character
   * @return true if it is left out
   */
  public static boolean is(int codePoint) {
    return codePoint == 0xAD
        || codePoint == 0xFEFF
        || (codePoint >= 0x200B && codePoint <= 0x200F)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2060 && codePoint <= 0x206F)
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }
}
