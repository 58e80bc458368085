package online.ucca.triumvirate.output.document.logo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** The chunks of a PNG that make its picture. */
final class PngParts {
  static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private static final Set<String> ESSENTIAL = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final int AROUND = 12;

  private PngParts() {}

  static boolean isOne(byte[] file) {
    return file.length > SIGNATURE.length
        && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /** The file without text, profiles, times and what follows its end. */
  static byte[] essential(byte[] file) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    kept.writeBytes(SIGNATURE);
    ByteBuffer in = ByteBuffer.wrap(file);
    int at = SIGNATURE.length;
    boolean first = true;
    while (at <= file.length - AROUND) {
      int length = in.getInt(at);
      if (length < 0 || length > file.length - at - AROUND) {
        break;
      }
      String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (first != type.equals("IHDR")) {
        break;
      }
      if (first) {
        if (length != 13) {
          break;
        }
        PlainLogoReader.checkSize(in.getInt(at + 8), in.getInt(at + 12));
      }
      first = false;
      if (type.equals("acTL")) {
        throw PlainLogoReader.refused("it moves");
      }
      if (ESSENTIAL.contains(type)) {
        CRC32 crc = new CRC32();
        crc.update(file, at + 4, length + 4);
        if ((int) crc.getValue() != in.getInt(at + 8 + length)) {
          break;
        }
        kept.write(file, at, length + AROUND);
      }
      if (type.equals("IEND")) {
        return kept.toByteArray();
      }
      at += length + AROUND;
    }
    throw PlainLogoReader.refused("the PNG is cut off or damaged");
  }
}
