package online.ucca.triumvirate.output.document.logo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The segments of a JPEG that make its picture. */
final class JpegParts {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int HUFFMAN = 0xC4;
  private static final int QUANTISATION = 0xDB;
  private static final int RESTART_INTERVAL = 0xDD;
  private static final int JFIF = 0xE0;
  private static final int ADOBE = 0xEE;

  /** Far more than any encoder makes; each costs a pass over the whole picture. */
  private static final int MOST_SCANS = 64;

  private final byte[] file;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int at = 2;
  private int scans;
  private boolean sized;

  private JpegParts(byte[] file) {
    this.file = file;
  }

  static boolean isOne(byte[] file) {
    return file.length > 3 && at(file, 0) == 0xFF && at(file, 1) == START && at(file, 2) == 0xFF;
  }

  /** The file without Exif, profiles, comments, thumbnails and what follows its end. */
  static byte[] essential(byte[] file) {
    return new JpegParts(file).essential();
  }

  private byte[] essential() {
    kept.write(0xFF);
    kept.write(START);
    while (at + 1 < file.length && at(file, at) == 0xFF) {
      int marker = at(file, at + 1);
      if (marker == 0xFF) {
        at++;
      } else if (marker == END) {
        kept.write(0xFF);
        kept.write(END);
        if (scans == 0) {
          break;
        }
        return kept.toByteArray();
      } else {
        segment(marker);
      }
    }
    throw damaged();
  }

  private void segment(int marker) {
    if (at + 3 >= file.length) {
      throw damaged();
    }
    int length = at(file, at + 2) << 8 | at(file, at + 3);
    int end = at + 2 + length;
    if (length < 2 || end > file.length) {
      throw damaged();
    }
    if (marker >= 0xC0 && marker <= 0xC2) {
      size(length);
    } else if (marker == SCAN) {
      if (!sized || ++scans > MOST_SCANS) {
        throw damaged();
      }
      end = endOfScan(end);
    } else if (marker >= 0xC3 && marker <= 0xCF && marker != HUFFMAN) {
      throw PlainLogoReader.refused("this kind of JPEG is not read");
    }
    if (isKept(marker, length)) {
      kept.write(file, at, end - at);
    }
    at = end;
  }

  private void size(int length) {
    if (sized || length < 8) {
      throw damaged();
    }
    sized = true;
    PlainLogoReader.checkSize(
        at(file, at + 7) << 8 | at(file, at + 8), at(file, at + 5) << 8 | at(file, at + 6));
  }

  private boolean isKept(int marker, int length) {
    return switch (marker) {
      case 0xC0, 0xC1, 0xC2, HUFFMAN, QUANTISATION, RESTART_INTERVAL, SCAN -> true;
      case JFIF -> begins("JFIF\0", length);
      case ADOBE -> begins("Adobe", length);
      default -> false;
    };
  }

  private boolean begins(String word, int length) {
    return length >= word.length() + 2
        && new String(file, at + 4, word.length(), StandardCharsets.ISO_8859_1).equals(word);
  }

  /** Where the marker after a scan's data begins. */
  private int endOfScan(int from) {
    for (int i = from; i + 1 < file.length; i++) {
      int next = at(file, i + 1);
      boolean marker = next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
      if (at(file, i) == 0xFF && marker) {
        return i;
      }
    }
    throw damaged();
  }

  private static int at(byte[] file, int index) {
    return file[index] & 0xFF;
  }

  private static RuntimeException damaged() {
    return PlainLogoReader.refused("the JPEG is cut off or damaged");
  }
}
