package online.ucca.triumvirate.output.qti;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import online.ucca.triumvirate.engine.document.RenderedDocument.ReplacedCharacter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class AnyTextTest {
  private static final String[] PIECES = {
    "<b>",
    "]]>",
    "&amp;",
    "&#0;",
    "\"",
    "'",
    "<!--",
    "</qti-prompt>",
    "<script>",
    "=1+1|calc",
    "\u0000",
    "\u0001",
    "\u000B",
    "\u001B[31m",
    "\u0085",
    "\u009F",
    "\u2028",
    "\uFFFE",
    "\uD800",
    "\uDC00",
    "\uD83C\uDF31",
    "e\u0301",
    "\u202E",
    "שלום",
    "中",
    "\r\n",
    "\n",
    "\t",
    " ",
    "KQ-1",
    "%n",
    "${x}",
    "../..",
    "a"
  };

  @Test
  void anyTextInAnyFieldGivesAPackageThatFollowsTheGrammar() throws Exception {
    Random random = new Random(30);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Map<String, byte[]> files =
          SampleQuestions.files(SampleQuestions.everywhere(text.toString()));
      assertEquals(4, files.size());
      files.forEach((path, file) -> assertEquals(List.of(), Grammar.problems(file), path));
    }
  }

  @Test
  void markupIsTheCharactersItConsistsOf() throws Exception {
    String markup = "<b>&amp;</b> \"' </qti-prompt> ]]> <!-- -->";
    Map<String, byte[]> files = SampleQuestions.files(SampleQuestions.everywhere(markup));
    Element item = SampleQuestions.parsed(files, "items/question.1.xml");
    assertEquals(List.of(markup), PackageTest.texts(item, "qti-prompt"));
    assertEquals(List.of(markup), PackageTest.texts(item, "li"));
    assertEquals(markup + " " + markup, item.getAttribute("title"));
    Element test = SampleQuestions.parsed(files, "test.xml");
    assertEquals(
        List.of(markup, markup), PackageTest.attributes(test, "qti-assessment-section", "title"));
  }

  @Test
  void whatNoFileMayHoldIsReplacedAndReported_onceForEachPlace() {
    // Four texts of the course, an instruction and a notice; five of each question; three points.
    assertEquals(
        List.of(new ReplacedCharacter(1, 4 + 2 + 2 * 5 + 3)),
        new Qti3Packager().pack(SampleQuestions.everywhere("a\u0001b")).replaced());
  }
}
