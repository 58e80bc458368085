package online.ucca.triumvirate.adapter.faa.ecfr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import org.junit.jupiter.api.Test;

/** Every word of the real part 135, against the file without its tags. */
class RealWordsTest {
  private static final Pattern PROVISION = Pattern.compile("(?s)<DIV([89]) .*?</DIV\\1>");
  private static final Pattern NOT_TEXT =
      Pattern.compile("(?s)<(HEAD|CITA|XREF|EDNOTE|APPRO)\\b.*?</\\1>");
  private static final Pattern INLINE = Pattern.compile("</?(?:I|E|sup|sub)\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern CODE = Pattern.compile("&#x([0-9A-F]+);");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Word by word, against the text that remains when the tags are taken away. */
  @Test
  void losesNoWord_andNeitherJoinsNorSplitsOne() {
    LawPart part = EcfrShapesTest.part(Part135.reading());
    List<String> expected =
        PROVISION
            .matcher(Part135.raw())
            .results()
            .flatMap(provision -> words(provision.group()))
            .toList();
    List<String> read =
        part.provisions().stream()
            .flatMap(provision -> provision.paragraphs().stream())
            .flatMap(paragraph -> Stream.of(lowered(paragraph.text()).split(" ")))
            .filter(word -> !word.equals("|"))
            .toList();
    assertTrue(expected.size() > 70_000, () -> "words counted: " + expected.size());
    assertEquals(expected, read);
  }

  private static Stream<String> words(String provision) {
    String text = NOT_TEXT.matcher(provision).replaceAll(" ");
    text = INLINE.matcher(text).replaceAll("");
    text = TAG.matcher(text).replaceAll(" ");
    text =
        CODE.matcher(text)
            .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    text = text.replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    return Stream.of(text.strip().split("[\\s\\p{Z}]+")).filter(word -> !word.isEmpty());
  }

  private static String lowered(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      int digit = RAISED.indexOf(out.charAt(i));
      if (digit >= 0) {
        out.setCharAt(i, (char) ('0' + digit));
      }
    }
    return out.toString();
  }
}
