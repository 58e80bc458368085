package online.ucca.triumvirate.corpus.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.SAXParseException;

/**
 * Reads XML 1.0 in UTF-8, or in UTF-16 with its byte order mark. The parser is the JDK's own,
 * whatever else is on the class path.
 */
public final class StrictXml {
  private static final int LARGEST = 32 * 1024 * 1024;
  private static final int PROLOGUE = 4096;
  private static final int LONGEST_NAME = 200;
  private static final Pattern VERSION =
      Pattern.compile("<\\?xml\\s[^>]*?version\\s*=\\s*[\"']([^\"']*)");
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)");
  private static final String EXTERNAL = "http://xml.org/sax/features/external-";
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private StrictXml() {}

  /**
   * Reads a document.
   *
   * @param bytes the document
   * @param what what to call it in a refusal, as {@code word/styles.xml}
   * @return its root
   * @throws Refusal {@code ING_UNREADABLE}, with line and column where there is one
   */
  public static XmlElement read(byte[] bytes, String what) {
    if (bytes.length > LARGEST) {
      throw refusal(what, "has " + bytes.length + " bytes; the limit is " + LARGEST);
    }
    Charset charset = charset(bytes);
    int mark = markLength(bytes, charset);
    String start = new String(bytes, mark, Math.min(PROLOGUE, bytes.length - mark), charset);
    checkDeclaration(start, what, charset);
    TreeBuilder tree = new TreeBuilder(what);
    try (Reader reader =
        new InputStreamReader(
            new ByteArrayInputStream(bytes, mark, bytes.length - mark),
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      parser().parse(new InputSource(reader), tree);
    } catch (SAXParseException e) {
      throw refusal(
          what, fault(start) + " at line " + e.getLineNumber() + ", column " + e.getColumnNumber());
    } catch (SAXException e) {
      throw refusal(what, "cannot be parsed");
    } catch (IOException e) {
      throw refusal(what, "is not valid " + charset.name());
    }
    return tree.root();
  }

  private static Charset charset(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  private static int markLength(byte[] bytes, Charset charset) {
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return 2;
    }
    return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** What a document says of itself must be true: nothing is decoded on a guess. */
  private static void checkDeclaration(String start, String what, Charset charset) {
    Matcher version = VERSION.matcher(start);
    if (version.lookingAt() && !version.group(1).equals("1.0")) {
      throw refusal(what, "is XML " + version.group(1) + "; only 1.0 is read");
    }
    Matcher encoding = ENCODING.matcher(start);
    if (!encoding.lookingAt()) {
      return;
    }
    String declared = encoding.group(1);
    boolean same =
        charset.equals(StandardCharsets.UTF_8)
            ? declared.equalsIgnoreCase("UTF-8")
            : declared.equalsIgnoreCase("UTF-16") || declared.equalsIgnoreCase(charset.name());
    if (!same) {
      throw refusal(
          what, "says that it is in '" + declared + "'; it is read as " + charset.name() + " only");
    }
  }

  /** The parser's own words depend on the locale. */
  private static String fault(String start) {
    return start.contains("<!DOCTYPE")
        ? "declares a document type, which is not read,"
        : "is not well-formed";
  }

  private static SAXParser parser() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setFeature(EXTERNAL + "general-entities", false);
      factory.setFeature(EXTERNAL + "parameter-entities", false);
      SAXParser parser = factory.newSAXParser();
      parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      // The JDK's own limits differ from release to release; TreeBuilder's are the same everywhere.
      parser.setProperty("jdk.xml.maxElementDepth", "0");
      parser.setProperty("jdk.xml.elementAttributeLimit", "10000");
      return parser;
    } catch (ParserConfigurationException
        | SAXNotRecognizedException
        | SAXNotSupportedException e) {
      throw new IllegalStateException("the JDK's parser does not take its own settings", e);
    } catch (SAXException e) {
      throw new IllegalStateException("the JDK's parser cannot be made", e);
    }
  }

  static Refusal refusal(String what, String message) {
    return new Refusal(
        Finding.of(ErrorCode.ING_UNREADABLE, Excerpt.of(what, LONGEST_NAME) + " " + message));
  }
}
