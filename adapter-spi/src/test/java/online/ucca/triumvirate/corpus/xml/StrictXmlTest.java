package online.ucca.triumvirate.corpus.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictXmlTest {

  static Stream<Arguments> hostile() {
    String laughs =
        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]><a>&d;</a>";
    return Stream.of(
        Arguments.of("document type", utf8(laughs)),
        Arguments.of("document type", utf8("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>")),
        Arguments.of(
            "document type",
            utf8("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")),
        Arguments.of("not well-formed", utf8("<a>&unknown;</a>")),
        Arguments.of("not well-formed", utf8("")),
        Arguments.of("not well-formed", utf8("<a><b></a>")),
        Arguments.of("not well-formed", utf8("<a/><b/>")),
        Arguments.of("not well-formed", utf8("<a b=\"1\" b=\"2\"/>")),
        Arguments.of("not well-formed", utf8("<a>\u0001</a>")),
        Arguments.of("not well-formed", utf8("<c:a/>")),
        Arguments.of("deeper than 200", utf8("<a>".repeat(100_000))),
        Arguments.of("deeper than 200", utf8("<a>".repeat(201) + "</a>".repeat(201))),
        Arguments.of("elements", utf8("<a>" + "<b/>".repeat(200_000) + "</a>")),
        Arguments.of("attributes", utf8("<a " + attributes(201) + "/>")),
        Arguments.of(
            "attributes", utf8("<a>" + ("<b " + attributes(199) + "/>").repeat(2_600) + "</a>")),
        Arguments.of("the limit is", new byte[32 * 1024 * 1024 + 1]),
        Arguments.of("not valid UTF-8", "<a>caf\u00E9</a>".getBytes(StandardCharsets.ISO_8859_1)),
        Arguments.of(
            "not valid UTF-8",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>caf\u00E9</a>"
                .getBytes(StandardCharsets.ISO_8859_1)),
        Arguments.of("not valid UTF-8", bytes('<', 'a', '>', 0xC0, 0xAF, '<', '/', 'a', '>')),
        Arguments.of("not valid UTF-8", bytes('<', 'a', '>', 0xED, 0xA0, 0x80, '<')),
        Arguments.of("not well-formed", "<a>b</a>".getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("not well-formed", "<a>b</a>".getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of(
            "'ISO-8859-1'", utf8("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>b</a>")),
        Arguments.of("'UTF-16'", utf8("<?xml version='1.0' encoding='UTF-16'?><a>b</a>")),
        Arguments.of("XML 1.1", utf8("<?xml version=\"1.1\"?><a>b</a>")));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void refusesWithACode(String reason, byte[] document) {
    Refusal refusal = assertThrows(Refusal.class, () -> StrictXml.read(document, "the file"));
    assertEquals("ING_UNREADABLE", refusal.code());
    assertTrue(refusal.findings().get(0).message().contains(reason), refusal::getMessage);
  }

  @Test
  void saysLineAndColumn_inTheSameWordsEverywhere() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      Refusal refusal =
          assertThrows(Refusal.class, () -> StrictXml.read(utf8("<a>\n <cs id=\"24\"/cs>"), "it"));
      assertEquals("it is not well-formed at line 2, column 14", message(refusal));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The server would count a request, as its own check at the end shows. */
  @Test
  void asksNobody_whenADocumentNamesAServer() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      for (String document :
          new String[] {
            "<!DOCTYPE a SYSTEM \"" + url + "\"><a/>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"" + url + "\">]><a>&b;</a>",
            "<!DOCTYPE a [<!ENTITY % b SYSTEM \"" + url + "\"> %b;]><a/>"
          }) {
        assertThrows(Refusal.class, () -> StrictXml.read(utf8(document), "it"));
      }
      String harmless =
          "<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"u "
              + url
              + "\"><?xml-stylesheet href=\""
              + url
              + "\"?><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\""
              + url
              + "\"/></a>";
      assertEquals("", StrictXml.read(utf8(harmless), "it").text());
      assertThrows(SocketTimeoutException.class, server::accept);
      new java.net.Socket(server.getInetAddress(), server.getLocalPort()).close();
      server.accept().close();
    }
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("", StandardCharsets.UTF_8),
        Arguments.of("\uFEFF", StandardCharsets.UTF_8),
        Arguments.of("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>", StandardCharsets.UTF_8),
        Arguments.of(
            "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>", StandardCharsets.UTF_16LE),
        Arguments.of("\uFEFF", StandardCharsets.UTF_16BE));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void reads(String start, Charset charset) {
    XmlElement root =
        StrictXml.read(
            (start + "<a xmlns=\"urn:a\" b=\"1\">d\u00E9j\u00E0 <b><![CDATA[<vu>]]></b>&amp;</a>")
                .getBytes(charset),
            "it");
    assertEquals("urn:a", root.namespace());
    assertEquals("1", root.attribute("b"));
    assertEquals("d\u00E9j\u00E0 <vu>&", root.text());
    assertEquals("<vu>", root.first("b").orElseThrow().text());
  }

  @Test
  void readsAsDeepAndAsWideAsItSays() {
    assertEquals("", StrictXml.read(utf8("<a>".repeat(200) + "</a>".repeat(200)), "it").text());
    assertEquals(
        199_999,
        StrictXml.read(utf8("<a>" + "<b/>".repeat(199_999) + "</a>"), "it").elements().count());
    assertEquals(
        200, StrictXml.read(utf8("<a " + attributes(200) + "/>"), "it").attributes().size());
  }

  private static String attributes(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append("a").append(i).append("=\"\" ");
    }
    return out.toString();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String message(Refusal refusal) {
    return refusal.findings().get(0).message();
  }
}
