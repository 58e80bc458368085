package online.ucca.triumvirate.engine.document;

/** The paper that a document is printed on. */
public enum PaperSize {
  /** 210 by 297 mm (ISO 216). */
  A4(11_906, 16_838),
  /** 8½ by 11 inches (ANSI/ASME Y14.1, size A). */
  LETTER(12_240, 15_840);

  private final int shortSide;
  private final int longSide;

  PaperSize(int shortSide, int longSide) {
    this.shortSide = shortSide;
    this.longSide = longSide;
  }

  /**
   * The shorter side.
   *
   * @return its length in twentieths of a point
   */
  public int shortSide() {
    return shortSide;
  }

  /**
   * The longer side.
   *
   * @return its length in twentieths of a point
   */
  public int longSide() {
    return longSide;
  }
}
