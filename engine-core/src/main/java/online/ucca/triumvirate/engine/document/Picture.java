package online.ucca.triumvirate.engine.document;

import online.ucca.triumvirate.model.id.Sha256;

/**
 * A picture as every renderer can draw it: a PNG of 8 bits per channel, red, green and blue,
 * without transparency, interlacing or metadata. Immutable.
 */
public final class Picture {
  private final byte[] png;
  private final int width;
  private final int height;
  private final String alternativeText;
  private final Sha256 hash;

  /**
   * Takes over what was drawn.
   *
   * @param png the file
   * @param width pixels across, at least 1
   * @param height pixels down, at least 1
   * @param alternativeText what it shows, for people who cannot see it; not blank
   */
  public Picture(byte[] png, int width, int height, String alternativeText) {
    if (width < 1 || height < 1 || alternativeText.isBlank()) {
      throw new IllegalArgumentException(
          "a picture has pixels and says what it shows, not " + width + " by " + height);
    }
    this.png = png.clone();
    this.width = width;
    this.height = height;
    this.alternativeText = alternativeText;
    this.hash = Sha256.of(png);
  }

  /**
   * The file.
   *
   * @return a copy
   */
  public byte[] png() {
    return png.clone();
  }

  /**
   * How wide it is.
   *
   * @return pixels
   */
  public int width() {
    return width;
  }

  /**
   * How tall it is.
   *
   * @return pixels
   */
  public int height() {
    return height;
  }

  /**
   * What it shows.
   *
   * @return words for people who cannot see it
   */
  public String alternativeText() {
    return alternativeText;
  }

  /**
   * What identifies the file.
   *
   * @return SHA-256
   */
  public Sha256 hash() {
    return hash;
  }

  /**
   * How wide it is drawn so that it fits a box, neither stretched nor enlarged beyond it.
   *
   * @param boxWidth the box's width, in any unit
   * @param boxHeight its height, in the same unit
   * @return the width, at least 1
   */
  public int widthWithin(int boxWidth, int boxHeight) {
    long byHeight = (long) boxHeight * width / height;
    return (int) Math.max(1, Math.min(boxWidth, byHeight));
  }

  /**
   * How tall it is drawn when it is as wide as {@link #widthWithin} says.
   *
   * @param boxWidth the box's width, in any unit
   * @param boxHeight its height, in the same unit
   * @return the height, at least 1
   */
  public int heightWithin(int boxWidth, int boxHeight) {
    long byWidth = (long) boxWidth * height / width;
    return (int) Math.max(1, Math.min(boxHeight, byWidth));
  }
}
