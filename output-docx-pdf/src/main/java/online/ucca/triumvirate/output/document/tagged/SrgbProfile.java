package online.ucca.triumvirate.output.document.tagged;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the colours of a file mean: a profile of the sRGB colour space (IEC 61966-2-1), made from
 * its published numbers in the form of ICC.1:2001-04, version 2.1. Made here, it is nobody's work
 * to license.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int TAG = 12;
  private static final int CURVE_POINTS = 1_024;
  private static final int HIGHEST = 0xFFFF;
  private static final double FIXED_POINT = 65_536;
  private static final String NAME = "sRGB IEC61966-2.1";

  /** The primaries and the white, adapted to the illuminant D50 of the profile connection space. */
  private static final double[][] COLORANTS = {
    {0.9642, 1.0, 0.8249},
    {0.43607, 0.22249, 0.01392},
    {0.38515, 0.71687, 0.09708},
    {0.14307, 0.06061, 0.7141},
  };

  private SrgbProfile() {}

  static byte[] bytes() {
    String[] signatures = {
      "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC",
    };
    ByteBuffer[] values = {
      description(), notice(), colorant(0), colorant(1), colorant(2), colorant(3), curve(),
    };
    int at = HEADER + Integer.BYTES + TAG * signatures.length;
    int size = at;
    for (ByteBuffer value : values) {
      size += value.capacity();
    }
    ByteBuffer profile = ByteBuffer.allocate(size);
    header(profile, size);
    profile.putInt(signatures.length);
    for (int i = 0; i < signatures.length; i++) {
      // Red, green and blue share one curve, the last value.
      ByteBuffer value = values[Math.min(i, values.length - 1)];
      ascii(profile, signatures[i]).putInt(at).putInt(value.capacity());
      at += i < values.length - 1 ? value.capacity() : 0;
    }
    for (ByteBuffer value : values) {
      profile.put(value.rewind());
    }
    return profile.array();
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(size).putInt(0).putInt(0x02100000);
    ascii(profile, "mntrRGB XYZ ");
    for (short part : new short[] {2026, 1, 1, 0, 0, 0}) {
      profile.putShort(part);
    }
    ascii(profile, "acsp");
    profile.position(68);
    for (double value : COLORANTS[0]) {
      fixed(profile, value);
    }
    profile.position(HEADER);
  }

  private static ByteBuffer description() {
    int length = NAME.length() + 1;
    // Type, length, name; then the empty names in Unicode and in a Macintosh script.
    ByteBuffer value = ByteBuffer.allocate(padded(8 + 4 + length + 8 + 3 + 67));
    ascii(value, "desc").putInt(0).putInt(length);
    return ascii(value, NAME);
  }

  private static ByteBuffer notice() {
    String text = "No copyright: numbers of a published standard";
    ByteBuffer value = ByteBuffer.allocate(padded(8 + text.length() + 1));
    return ascii(ascii(value, "text").putInt(0), text);
  }

  private static ByteBuffer colorant(int which) {
    ByteBuffer value = ByteBuffer.allocate(20);
    ascii(value, "XYZ ").putInt(0);
    for (double part : COLORANTS[which]) {
      fixed(value, part);
    }
    return value;
  }

  private static ByteBuffer curve() {
    ByteBuffer value = ByteBuffer.allocate(padded(12 + 2 * CURVE_POINTS));
    ascii(value, "curv").putInt(0).putInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double stored = i / (CURVE_POINTS - 1.0);
      double light =
          stored <= 0.04045 ? stored / 12.92 : StrictMath.pow((stored + 0.055) / 1.055, 2.4);
      value.putShort((short) StrictMath.round(light * HIGHEST));
    }
    return value;
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static void fixed(ByteBuffer buffer, double value) {
    buffer.putInt((int) StrictMath.round(value * FIXED_POINT));
  }

  private static ByteBuffer ascii(ByteBuffer buffer, String text) {
    return buffer.put(text.getBytes(StandardCharsets.US_ASCII));
  }
}
