package online.ucca.triumvirate.output.document.logo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes pixels as a PNG of 8 bits per channel: header, data, end. Compressed by runs alone, in one
 * deflate block of fixed codes (RFC 1951, 3.2.6), which is the same on every JDK.
 */
final class PngWriter {
  private static final int[] RUN_BASES = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final int[] EXTRA_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };
  private static final int LONGEST_RUN = 258;
  private static final int SHORTEST_RUN = 3;
  private static final int END_OF_BLOCK = 256;
  private static final int FIRST_RUN = 257;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int pending;
  private int bits;

  private PngWriter() {}

  static byte[] write(Pixels pixels) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(PngParts.SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(pixels.width()).putInt(pixels.height());
    header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
    chunk(png, "IHDR", header.array());
    chunk(png, "IDAT", new PngWriter().zlib(filtered(pixels)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  /** Each row as differences from the pixel before (filter type 1): flat colours become zeros. */
  private static byte[] filtered(Pixels pixels) {
    int row = pixels.width() * 3;
    byte[] filtered = new byte[(row + 1) * pixels.height()];
    int at = 0;
    for (int y = 0; y < pixels.height(); y++) {
      filtered[at++] = 1;
      for (int i = 0; i < row; i++) {
        int before = i < 3 ? 0 : pixels.sample(y, i - 3);
        filtered[at++] = (byte) (pixels.sample(y, i) - before);
      }
    }
    return filtered;
  }

  private byte[] zlib(byte[] data) {
    out.write(0x78);
    out.write(0x01);
    bits(1, 1);
    bits(1, 2);
    int at = 0;
    while (at < data.length) {
      int run = at == 0 ? 0 : run(data, at);
      if (run < SHORTEST_RUN) {
        symbol(data[at] & 0xFF);
        at++;
      } else {
        repeat(run);
        at += run;
      }
    }
    symbol(END_OF_BLOCK);
    if (bits > 0) {
      out.write(pending);
    }
    Adler32 sum = new Adler32();
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    return out.toByteArray();
  }

  /** How often the byte before is repeated. */
  private static int run(byte[] data, int at) {
    int run = 0;
    while (run < LONGEST_RUN && at + run < data.length && data[at + run] == data[at - 1]) {
      run++;
    }
    return run;
  }

  private void repeat(int run) {
    int code = RUN_BASES.length - 1;
    while (RUN_BASES[code] > run) {
      code--;
    }
    symbol(FIRST_RUN + code);
    bits(run - RUN_BASES[code], EXTRA_BITS[code]);
    bits(0, 5);
  }

  private void symbol(int symbol) {
    if (symbol < 144) {
      code(0x30 + symbol, 8);
    } else if (symbol < END_OF_BLOCK) {
      code(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      code(symbol - END_OF_BLOCK, 7);
    } else {
      code(0xC0 + symbol - 280, 8);
    }
  }

  /** Codes begin with their highest bit, everything else with the lowest. */
  private void code(int code, int length) {
    bits(Integer.reverse(code) >>> (32 - length), length);
  }

  private void bits(int value, int length) {
    pending |= value << bits;
    bits += length;
    while (bits >= 8) {
      out.write(pending & 0xFF);
      pending >>>= 8;
      bits -= 8;
    }
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
    byte[] named = new byte[content.length + 4];
    System.arraycopy(type.getBytes(StandardCharsets.ISO_8859_1), 0, named, 0, 4);
    System.arraycopy(content, 0, named, 4, content.length);
    CRC32 crc = new CRC32();
    crc.update(named);
    png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    png.writeBytes(named);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
