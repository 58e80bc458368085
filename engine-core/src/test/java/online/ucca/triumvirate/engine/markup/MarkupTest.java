package online.ucca.triumvirate.engine.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import online.ucca.triumvirate.engine.document.RenderedDocument.ReplacedCharacter;
import org.junit.jupiter.api.Test;

class MarkupTest {
  private final TextCheck check = new TextCheck();

  @Test
  void textIsEscaped_inContentAndAttributes() {
    Markup markup =
        Markup.xml(check).start("a", "b", "<\"&'>\n\t").text("]]> <c/> \"&amp;\"").end();

    assertEquals(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<a b=\"&lt;&quot;&amp;'&gt;&#10;&#9;\">]]&gt; &lt;c/&gt; &quot;&amp;amp;&quot;</a>",
        text(markup));
  }

  @Test
  void whatIsOpenIsEnded_innermostFirst() {
    assertEquals(
        "<!DOCTYPE html>\n<p><b><br/>x</b>\n</p>\n",
        text(Markup.html(check).start("p").start("b").empty("br").text("x")));
    assertThrows(NoSuchElementException.class, () -> Markup.html(check).end());
  }

  @Test
  void everyWayToBreakALineIsOneLineBreak() {
    Markup markup = Markup.html(check).start("p").lines("a\r\nb\rc\nd\u000Be\u0085f\u2028g\u2029h");

    assertEquals(
        "<!DOCTYPE html>\n<p>a<br/>b<br/>c<br/>d<br/>e<br/>f<br/>g<br/>h</p>\n", text(markup));
    assertEquals(List.of(), check.replaced());
  }

  @Test
  void whatNoFileMayHoldIsReplacedAndCounted_once() {
    String checked = check.text("\u0000a\u0001\u0001\u009F\uFFFE\uFDD0\uD800\uD83C\uDF31\uDC00");

    assertEquals("\uFFFDa\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uD83C\uDF31\uFFFD", checked);
    List<ReplacedCharacter> replaced =
        List.of(
            new ReplacedCharacter(0, 1),
            new ReplacedCharacter(1, 2),
            new ReplacedCharacter(0x9F, 1),
            new ReplacedCharacter(0xD800, 1),
            new ReplacedCharacter(0xDC00, 1),
            new ReplacedCharacter(0xFDD0, 1),
            new ReplacedCharacter(0xFFFE, 1));
    assertEquals(replaced, check.replaced());
    assertEquals(checked, check.text(checked));
    assertEquals(replaced, check.replaced());
  }

  @Test
  void aLineIsFolded_andCutBetweenCharacters() {
    assertEquals("one two", check.line("  one \r\n\t two \u2028", 50));
    assertEquals("one", check.line("one two", 4));
    assertEquals("ab", check.line("ab\uD83C\uDF31", 3));
    assertEquals("ab\uD83C\uDF31", check.line("ab\uD83C\uDF31", 4));
    assertEquals("", check.line(" \n ", 5));
  }

  private static String text(Markup markup) {
    return new String(markup.toBytes(), StandardCharsets.UTF_8);
  }
}
