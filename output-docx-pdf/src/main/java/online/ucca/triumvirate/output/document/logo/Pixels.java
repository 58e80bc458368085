package online.ucca.triumvirate.output.document.logo;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * A picture's pixels on white: red, green, blue, row by row. Made from the samples themselves: the
 * JDK's colour management differs between versions.
 */
final class Pixels {
  private static final int WHITE = 255;

  private final int width;
  private final int height;
  private final byte[] samples;

  private Pixels(int width, int height) {
    this.width = width;
    this.height = height;
    this.samples = new byte[width * height * 3];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  byte sample(int row, int index) {
    return samples[row * width * 3 + index];
  }

  /** The pixels of an image; of one that is larger, each the mean of those it stands for. */
  static Pixels of(BufferedImage image, int mostWide, int mostTall) {
    int wide = image.getWidth();
    int tall = image.getHeight();
    int width = wide;
    int height = tall;
    if (width > mostWide) {
      height = Math.max(1, (int) ((long) tall * mostWide / wide));
      width = mostWide;
    }
    if (height > mostTall) {
      width = Math.max(1, (int) ((long) wide * mostTall / tall));
      height = mostTall;
    }
    Pixels pixels = new Pixels(width, height);
    int[] row = new int[wide * 3];
    for (int y = 0; y < height; y++) {
      int from = (int) ((long) y * tall / height);
      int to = Math.max(from + 1, (int) ((long) (y + 1) * tall / height));
      long[] sums = new long[wide * 3];
      for (int source = from; source < to; source++) {
        onWhite(image, source, row);
        for (int i = 0; i < row.length; i++) {
          sums[i] += row[i];
        }
      }
      pixels.row(y, sums, wide, to - from);
    }
    return pixels;
  }

  private void row(int y, long[] sums, int wide, int rows) {
    for (int x = 0; x < width; x++) {
      int from = (int) ((long) x * wide / width);
      int to = Math.max(from + 1, (int) ((long) (x + 1) * wide / width));
      for (int channel = 0; channel < 3; channel++) {
        long sum = 0;
        for (int source = from; source < to; source++) {
          sum += sums[source * 3 + channel];
        }
        long count = (long) rows * (to - from);
        samples[(y * width + x) * 3 + channel] = (byte) ((sum + count / 2) / count);
      }
    }
  }

  private static void onWhite(BufferedImage image, int y, int[] row) {
    Raster raster = image.getRaster();
    int bands = raster.getNumBands();
    int[] samples = raster.getPixels(0, y, image.getWidth(), 1, (int[]) null);
    IndexColorModel palette =
        image.getColorModel() instanceof IndexColorModel indexed ? indexed : null;
    int most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
    for (int x = 0; x < image.getWidth(); x++) {
      int red;
      int green;
      int blue;
      int opacity = WHITE;
      if (palette != null) {
        int index = samples[x];
        red = palette.getRed(index);
        green = palette.getGreen(index);
        blue = palette.getBlue(index);
        opacity = palette.getAlpha(index);
      } else {
        int at = x * bands;
        red = eightBits(samples[at], most);
        green = bands < 3 ? red : eightBits(samples[at + 1], most);
        blue = bands < 3 ? red : eightBits(samples[at + 2], most);
        if (bands == 2 || bands == 4) {
          opacity = eightBits(samples[at + bands - 1], most);
        }
      }
      row[x * 3] = over(red, opacity);
      row[x * 3 + 1] = over(green, opacity);
      row[x * 3 + 2] = over(blue, opacity);
    }
  }

  private static int eightBits(int sample, int most) {
    return (sample * WHITE + most / 2) / most;
  }

  private static int over(int sample, int opacity) {
    return (sample * opacity + WHITE * (WHITE - opacity) + WHITE / 2) / WHITE;
  }
}
