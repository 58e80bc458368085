package online.ucca.triumvirate.output.scorm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import online.ucca.triumvirate.engine.courseware.ContentPackageFormat;
import online.ucca.triumvirate.engine.courseware.ContentPackager;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.RenderedDocument.ReplacedCharacter;
import online.ucca.triumvirate.engine.document.RenderingException;
import org.junit.jupiter.api.Test;

class AnyTextTest {
  private static final String[] PIECES = {
    "<b>",
    "]]>",
    "&amp;",
    "&#0;",
    "\"",
    "'",
    "<!--",
    "</textarea>",
    "<script>",
    "=cmd|' /C calc'!A0",
    "\u0000",
    "\u0001",
    "\u000B",
    "\u001B[31m",
    "\u0085",
    "\u009F",
    "\u2028",
    "\uFFFE",
    "\uFFFF",
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
    "%n%s",
    "${x}",
    "../..",
    "a"
  };

  @Test
  void anyTextInAnyFieldGivesAWellFormedPackage() throws Exception {
    Random random = new Random(31);
    for (int round = 0; round < 120; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      PackageFiles files = PackageFiles.of(SampleCourses.everywhere(text.toString()));
      for (String path : files.paths()) {
        if (path.endsWith(".html") || path.endsWith(".xml")) {
          files.xml(path);
        }
      }
      assertEquals(List.of(), ManifestCheck.problems(files.xml("imsmanifest.xml"), files.paths()));
    }
  }

  @Test
  void markupIsShownAsTheCharactersItConsistsOf() throws Exception {
    String markup = "<b>&amp;</b> \"'</textarea> ]]> <!-- --> &#0;";
    PackageFiles files = PackageFiles.of(SampleCourses.everywhere(markup));
    for (String path : files.pages()) {
      assertTrue(files.xml(path).getDocumentElement().getTextContent().contains(markup), path);
    }
    String manifest = files.xml("imsmanifest.xml").getDocumentElement().getTextContent();
    assertTrue(manifest.contains(markup));
  }

  @Test
  void whatNoFileMayHoldIsReplacedAndReported_onceForEachPlace() throws Exception {
    Courseware course = SampleCourses.everywhere("a\u0001b");
    List<ReplacedCharacter> replaced = new Scorm12Packager().pack(course).replaced();
    // The course's four texts, an instruction and a notice; two questions, one without a section;
    // the
    // workbook. No point is among them.
    assertEquals(List.of(new ReplacedCharacter(1, 4 + 2 + 5 + 4 + 14)), replaced);
    for (String path : PackageFiles.of(course).pages()) {
      assertTrue(PackageFiles.of(course).text(path).contains("a\uFFFDb"), path);
    }
  }

  @Test
  void theSameCoursewareGivesTheSameBytes() {
    ContentPackager packager = new Scorm12Packager();
    byte[] bytes = packager.pack(SampleCourses.whole()).bytes();
    assertArrayEquals(bytes, packager.pack(SampleCourses.whole()).bytes());
    assertArrayEquals(bytes, new Scorm12Packager().pack(SampleCourses.whole()).bytes());
    assertEquals(ContentPackageFormat.SCORM_1_2, packager.format());
  }

  @Test
  void refusesNestingThatNoStackHolds() {
    Block inner = new Block.PageBreak();
    for (int i = 0; i < 50_000; i++) {
      inner = new Block.Callout(CalloutKind.INFORMATION, "", List.of(inner));
    }
    Document sample = SampleCourses.workbook("x");
    Document workbook =
        new Document(
            sample.documentId(),
            sample.title(),
            sample.subject(),
            sample.author(),
            sample.language(),
            sample.paper(),
            sample.orientation(),
            sample.furniture(),
            List.of(inner));
    Courseware course = SampleCourses.course(List.of(), workbook);
    assertThrows(RenderingException.class, () -> new Scorm12Packager().pack(course));
  }
}
