package online.ucca.triumvirate.exchange.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain words where OSCAL has markup. */
class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain words (a) § 1.2(b)  | plain words (a) § 1.2(b)",
        "2*3 and a_b               | 2\\*3 and a\\_b",
        "[x](http://example.org)   | \\[x\\](http://example.org)",
        "&lt;b>                    | \\&lt;b>",
        "a {{ insert: param, b }}  | a \\{{ insert: param, b }}",
        "1. first                  | 1\\. first",
        "12) twelfth               | 12\\) twelfth",
        "1.5 metres                | 1.5 metres",
        "- a dash                  | \\- a dash",
        "a - dash                  | a - dash",
        "# a number sign           | \\# a number sign"
      })
  void wordsStayWords(String text, String written) {
    assertEquals(written, Markup.prose(text));
    assertEquals(written, Markup.title(text, "x"));
  }

  @Test
  void eachLineIsAParagraph_andATitleOneLine() {
    String text = " one\r\n\r\n\ttwo \u2028three\u0085\n ";
    assertEquals("one\n\ntwo\n\nthree", Markup.prose(text));
    assertEquals("one two three", Markup.title(text, "x"));
    assertEquals("one two three", Markup.line(text));
  }

  @Test
  void controlCharactersAreReplaced() {
    assertEquals("a\uFFFDb", Markup.prose("a\u0000b"));
    assertEquals("a\uFFFDb", Markup.line("\ufeffa\u001bb\u00a0"));
  }

  @Test
  void somethingStandsWhereNothingIsSaid() {
    assertEquals("x", Markup.title(" \u00a0", "x"));
    assertEquals("\\-", Markup.title("\u3000", "\ufeff"));
    assertEquals("", Markup.line("\u2003"));
    assertEquals("not stated", Markup.lineOr(" ", "not stated"));
  }

  @Test
  void aMegabyteOfSpacesTakesNoTime() {
    String spaces = "a" + " ".repeat(1 << 20) + "b" + "\n".repeat(1 << 20) + "c";
    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Markup.prose(spaces));
    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Markup.title(spaces, "x"));
  }
}
