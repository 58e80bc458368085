package online.ucca.triumvirate.output.document.logo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLogoReaderTest {
  private static final String SECRET = "written at 12 Quay Street";

  private final PlainLogoReader reader = new PlainLogoReader();

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_USHORT_GRAY
      })
  void keepsThePixelsOfEveryKindOfPng(int type) throws IOException {
    BufferedImage image = checked(40, 24, type);

    Picture picture = reader.read(file(image, "png"), "A board");

    BufferedImage again = ImageIO.read(new ByteArrayInputStream(picture.png()));
    assertEquals(40, picture.width());
    assertEquals(24, picture.height());
    assertEquals("A board", picture.alternativeText());
    for (int y = 0; y < 24; y++) {
      for (int x = 0; x < 40; x++) {
        assertEquals(colour(x, y), again.getRGB(x, y) & 0xFFFFFF, x + "," + y);
      }
    }
  }

  @Test
  void drawsWhatShowsThroughOnWhite() throws IOException {
    BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x00112233);
    image.setRGB(1, 0, 0x80000000);
    image.setRGB(2, 0, 0xFF112233);

    byte[] png = reader.read(file(image, "png"), "Shade").png();

    BufferedImage again = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(0xFFFFFFFF, again.getRGB(0, 0));
    assertEquals(0xFF7F7F7F, again.getRGB(1, 0));
    assertEquals(0xFF112233, again.getRGB(2, 0));
  }

  @Test
  void readsJpeg_andKeepsItsColours() throws IOException {
    Picture picture = reader.read(file(checked(64, 64, BufferedImage.TYPE_INT_RGB), "jpeg"), "A");

    int drawn = ImageIO.read(new ByteArrayInputStream(picture.png())).getRGB(4, 4) & 0xFF;
    assertTrue(drawn < 12, () -> "black became " + drawn);
  }

  @Test
  void makesLargeOnesSmaller_inProportion() throws IOException {
    BufferedImage flat = new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_RGB);
    Picture picture = reader.read(file(flat, "png"), "Large");

    assertEquals(600, picture.width());
    assertEquals(300, picture.height());
    assertTrue(picture.png().length < 6_000, () -> picture.png().length + " bytes");
  }

  /** The same on every JDK: the hash was noted with one, and is compared with the others. */
  @Test
  void givesTheSameBytesEverywhere() throws IOException {
    byte[] file = file(checked(90, 50, BufferedImage.TYPE_INT_RGB), "png");

    assertEquals(reader.read(file, "A").hash(), reader.read(file, "A").hash());
    assertEquals(
        "220f62ff6c876ba8c9907c65a622474534e55270aa14424d85ed6a3c445032e7",
        reader.read(file, "A").hash().hex());
  }

  @Test
  void leavesTextOutOfPng() throws IOException {
    byte[] plain = file(checked(40, 24, BufferedImage.TYPE_INT_RGB), "png");
    byte[] told = withChunk(plain, "tEXt", ("Comment\0" + SECRET).getBytes(StandardCharsets.UTF_8));

    assertEquals(reader.read(plain, "A").hash(), reader.read(told, "A").hash());
    assertFalse(holds(reader.read(told, "A").png(), SECRET));
  }

  @Test
  void leavesExifAndCommentsOutOfJpeg() throws IOException {
    byte[] plain = file(checked(64, 64, BufferedImage.TYPE_INT_RGB), "jpeg");
    byte[] told = withSegment(withSegment(plain, 0xE1, "Exif\0\0" + SECRET), 0xFE, SECRET);

    assertTrue(holds(told, SECRET));
    assertEquals(reader.read(plain, "A").hash(), reader.read(told, "A").hash());
    assertFalse(holds(reader.read(told, "A").png(), SECRET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "GIF89a",
        "BM",
        "",
        "%PDF-1.7",
        "RIFF____WEBP"
      })
  void refusesOtherFormats(String content) {
    assertRefused("neither PNG nor JPEG", content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void refusesEveryTruncation() throws IOException {
    for (String format : new String[] {"png", "jpeg"}) {
      byte[] whole = file(checked(40, 24, BufferedImage.TYPE_INT_RGB), format);
      for (int length = 0; length < whole.length; length++) {
        byte[] cut = Arrays.copyOf(whole, length);
        assertThrows(Refusal.class, () -> reader.read(cut, "A"), format + " of " + length);
      }
    }
  }

  /** The size is refused before anything is decoded: these files hold no pixels at all. */
  @Test
  void refusesBombsByTheSizeTheyState() throws IOException {
    byte[] png = file(checked(4, 4, BufferedImage.TYPE_INT_RGB), "png");
    ByteBuffer.wrap(png).putInt(16, 60_000);
    assertRefused("60000 by 4 pixels", png);
    ByteBuffer.wrap(png).putInt(16, -1);
    assertRefused("-1 by 4 pixels", png);
    byte[] jpeg = file(checked(16, 16, BufferedImage.TYPE_INT_RGB), "jpeg");
    for (int i = 0; i < jpeg.length - 9; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
        jpeg[i + 5] = (byte) 0xFF;
      }
    }
    assertRefused("16 by 65296 pixels", jpeg);
  }

  @Test
  void refusesWhatMoves_whatIsTooLarge_andWhatIsDamaged() throws IOException {
    byte[] png = file(checked(40, 24, BufferedImage.TYPE_INT_RGB), "png");
    assertRefused("it moves", withChunk(png, "acTL", new byte[8]));
    assertRefused("larger than", new byte[2 * 1024 * 1024 + 1]);
    png[60] ^= 1;
    assertRefused("damaged", png);
  }

  private void assertRefused(String why, byte[] file) {
    Refusal refusal = assertThrows(Refusal.class, () -> reader.read(file, "A"));
    assertEquals("PCK_LOGO_REFUSED", refusal.code());
    assertTrue(
        refusal.findings().get(0).message().contains(why), refusal.findings().get(0)::message);
  }

  /** A board of black and white, which every kind of image can hold. */
  private static BufferedImage checked(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, 0xFF000000 | colour(x, y));
      }
    }
    return image;
  }

  private static int colour(int x, int y) {
    return (x / 8 + y / 8) % 2 == 0 ? 0 : 0xFFFFFF;
  }

  private static byte[] file(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, out));
    return out.toByteArray();
  }

  /** Puts a chunk behind the header. */
  private static byte[] withChunk(byte[] png, String type, byte[] content) {
    byte[] named = Arrays.copyOf(type.getBytes(StandardCharsets.ISO_8859_1), 4 + content.length);
    System.arraycopy(content, 0, named, 4, content.length);
    CRC32 crc = new CRC32();
    crc.update(named);
    int header = 8 + 25;
    return ByteBuffer.allocate(png.length + content.length + 12)
        .put(png, 0, header)
        .putInt(content.length)
        .put(named)
        .putInt((int) crc.getValue())
        .put(png, header, png.length - header)
        .array();
  }

  /** Puts a segment behind the start. */
  private static byte[] withSegment(byte[] jpeg, int marker, String content) {
    byte[] text = content.getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(jpeg.length + text.length + 4)
        .put(jpeg, 0, 2)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (text.length + 2))
        .put(text)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  private static boolean holds(byte[] file, String text) {
    return new String(file, StandardCharsets.ISO_8859_1).contains(text);
  }
}
