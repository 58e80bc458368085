package online.ucca.triumvirate.adapter.faa.ecfr;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parts in a file that is too large to be parsed for their sake. */
final class ListedParts {
  /** Stands for the number of a part that does not say it. */
  static final String UNKNOWN = "?";

  private static final byte[] TAG = "<DIV5 ".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_TAG = 200;
  private static final Pattern N = Pattern.compile("\\bN\\s?=\\s?[\"']([^\"'<>]{1,20})");

  private ListedParts() {}

  /** Their numbers in order; {@link #UNKNOWN} for one that does not say. */
  static List<String> in(ByteBuffer content) {
    List<String> parts = new ArrayList<>();
    int last = content.limit() - TAG.length;
    for (int at = content.position(); at <= last; at++) {
      if (content.get(at) == '<' && startsAt(content, at)) {
        byte[] tag = new byte[Math.min(LONGEST_TAG, content.limit() - at)];
        content.get(at, tag);
        Matcher number = N.matcher(new String(tag, StandardCharsets.ISO_8859_1));
        parts.add(number.find() ? number.group(1) : UNKNOWN);
      }
    }
    return parts;
  }

  private static boolean startsAt(ByteBuffer content, int at) {
    for (int i = 0; i < TAG.length; i++) {
      if (content.get(at + i) != TAG[i]) {
        return false;
      }
    }
    return true;
  }
}
