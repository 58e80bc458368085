package online.ucca.triumvirate.output.document.pdf;

/** Characters that by definition have nothing to show on paper: joiners, marks of direction. */
final class Invisible {
  private Invisible() {}

  static boolean is(int codePoint) {
    return codePoint == 0xAD
        || codePoint == 0xFEFF
        || (codePoint >= 0x200B && codePoint <= 0x200F)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2060 && codePoint <= 0x206F)
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }
}
