package online.ucca.triumvirate.output.document.logo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.engine.pack.contextualisation.LogoReader;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Takes in PNG (ISO/IEC 15948) and JPEG (ISO/IEC 10918-1). Only the parts that make the picture are
 * given to the decoder, after the size they state was checked; metadata, profiles and whatever
 * follows the picture never reach it. The pixels, on white and at most 840 by 300 of them, are
 * written as a PNG by this module's own writer, so that the bytes do not follow the JDK's zlib.
 */
public final class PlainLogoReader implements LogoReader {
  /** 70 by 25 mm at 300 dots per inch. */
  private static final int MOST_WIDE = 840;

  private static final int MOST_TALL = 300;

  /** Makes a reader, which holds nothing. */
  public PlainLogoReader() {}

  @Override
  public Picture read(byte[] file, String alternativeText) {
    if (file.length > LARGEST_FILE) {
      throw refused("the file is larger than " + LARGEST_FILE + " bytes");
    }
    if (alternativeText.isBlank()) {
      throw refused("nothing says what it shows");
    }
    boolean png = PngParts.isOne(file);
    if (!png && !JpegParts.isOne(file)) {
      throw refused("the file is neither PNG nor JPEG");
    }
    BufferedImage image =
        decoded(png ? PngParts.essential(file) : JpegParts.essential(file), png ? "png" : "jpeg");
    Pixels pixels = Pixels.of(image, MOST_WIDE, MOST_TALL);
    return new Picture(PngWriter.write(pixels), pixels.width(), pixels.height(), alternativeText);
  }

  /** Checks the size that a file states, before anything is decoded. */
  static void checkSize(long width, long height) {
    if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
      throw refused(
          "it has "
              + width
              + " by "
              + height
              + " pixels, not between 1 and "
              + MOST_PIXELS
              + " each way");
    }
  }

  static Refusal refused(String why) {
    return new Refusal(Finding.of(ErrorCode.PCK_LOGO_REFUSED, "the logo cannot be taken: " + why));
  }

  private static BufferedImage decoded(byte[] essential, String format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      throw refused("this Java has no reader of " + format);
    }
    ImageReader reader = readers.next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(essential))) {
      IIOReadWarningListener strict =
          (source, warning) -> {
            throw new IllegalStateException(warning);
          };
      reader.addIIOReadWarningListener(strict);
      reader.setInput(in, true, true);
      checkSize(reader.getWidth(0), reader.getHeight(0));
      return reader.read(0);
    } catch (IOException | RuntimeException e) {
      throw e instanceof Refusal refusal ? refusal : refused("the picture is damaged");
    } finally {
      reader.dispose();
    }
  }
}
