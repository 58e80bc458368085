package online.ucca.triumvirate.adapter.faa.ecfr;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file begins with.
 *
 * @param text its first characters, decoded far enough to see names
 */
record FileStart(String text) {
  private static final int LENGTH = 16 * 1024;
  private static final Set<String> ROOTS = Set.of("DLPSTEXTCLASS", "ECFR", "ECFRBRWS");
  private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9]{0,40})[\\s/>]");
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml\\s[^>]{0,200}?encoding\\s?=\\s?[\"']([^\"'>]{0,40})");

  static FileStart of(ByteBuffer content) {
    byte[] bytes = new byte[Math.min(LENGTH, content.remaining())];
    content.get(bytes);
    String text = new String(bytes, charset(bytes));
    return new FileStart(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** Names are ASCII, so that one byte for each character is enough where there is no mark. */
  private static Charset charset(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return switch (mark) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xEFBB -> StandardCharsets.UTF_8;
      default -> StandardCharsets.ISO_8859_1;
    };
  }

  /** The encoding that the XML declaration names; empty if it names none. */
  String declaredEncoding() {
    Matcher encoding = ENCODING.matcher(text);
    return encoding.lookingAt() ? encoding.group(1) : "";
  }

  /** Whether the root element is one of eCFR's. */
  boolean isEcfr() {
    Matcher tag = TAG.matcher(text).region(afterProlog(), text.length());
    if (!tag.lookingAt()) {
      return false;
    }
    String root = tag.group(1).toUpperCase(Locale.ROOT);
    return ROOTS.contains(root) || Ecfr.isDivision(root);
  }

  /** Where the root begins: behind the declaration, comments, instructions and a document type. */
  private int afterProlog() {
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) <= ' ') {
        at++;
        continue;
      }
      String end = "";
      if (text.startsWith("<?", at)) {
        end = "?>";
      } else if (text.startsWith("<!--", at)) {
        end = "-->";
      } else if (text.startsWith("<!DOCTYPE", at)) {
        int subset = text.indexOf('[', at);
        int close = text.indexOf('>', at);
        end = subset >= 0 && subset < close ? "]>" : ">";
      }
      int found = end.isEmpty() ? -1 : text.indexOf(end, at);
      if (found < 0) {
        return at;
      }
      at = found + end.length();
    }
    return at;
  }
}
