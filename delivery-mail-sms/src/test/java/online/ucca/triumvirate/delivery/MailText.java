package online.ucca.triumvirate.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What a mail says, read by other code than wrote it where that matters. */
final class MailText {
  private MailText() {}

  static void assertAscii(String data) {
    for (String line : data.split("\r\n", -1)) {
      assertTrue(line.length() <= 998, line);
      assertTrue(line.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 127)), line);
    }
  }

  static String withMailLines(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
    return lines.endsWith("\r\n") ? lines : lines + "\r\n";
  }

  /** Quoted-printable read by RFC 2045 §6.7, with none of the library's code. */
  static String body(String data) {
    String encoded = data.substring(data.indexOf("\r\n\r\n") + 4).replace("=\r\n", "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length(); i++) {
      if (encoded.charAt(i) == '=') {
        bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(encoded.charAt(i));
      }
    }
    byte[] decoded = bytes.toByteArray();
    String text = new String(decoded, StandardCharsets.UTF_8);
    assertArrayEquals(decoded, text.getBytes(StandardCharsets.UTF_8));
    return text;
  }

  static MimeMessage parsed(String data) throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(data.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
