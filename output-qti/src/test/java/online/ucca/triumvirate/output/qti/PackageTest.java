package online.ucca.triumvirate.output.qti;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import online.ucca.triumvirate.engine.courseware.ContentPackageFormat;
import online.ucca.triumvirate.engine.courseware.ContentPackager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PackageTest {
  private static final String QTI = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";

  @Test
  void everyFileFollowsTheGrammarOfTheSpecification() throws Exception {
    for (var course : List.of(SampleQuestions.harbour(), SampleQuestions.course(List.of()))) {
      SampleQuestions.files(course)
          .forEach((path, file) -> assertEquals(List.of(), Grammar.problems(file), path));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "items/KQ-1.xml; view=\"scorer\"; view=\"marker\"; qti-rubric-block view=marker",
        "items/KQ-1.xml; identifier=\"KQ-1\"; identifier=\"1\"; qti-assessment-item identifier=1",
        "items/KQ-1.xml; adaptive=\"false\"; xml:base=\"x\"; qti-assessment-item lacks adaptive",
        "items/KQ-1.xml; qti-prompt>; prompt>; unknown element prompt",
        "items/KQ-1.xml; qti-content-body>; p>; content of qti-rubric-block: p ",
        "test.xml; <qti-test-part; text<qti-test-part; content of qti-assessment-test: #qti-test-part ",
        "imsmanifest.xml; imsqti_item_xmlv3p0; imsqti_item_xmlv2p1; resource type=imsqti_item_xmlv2p1"
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void aDefectIsFound(String path, String right, String wrong, String problem) throws Exception {
    byte[] file =
        Objects.requireNonNull(SampleQuestions.files(SampleQuestions.harbour()).get(path), path);
    String text = new String(file, StandardCharsets.UTF_8);
    String broken = text.replace(right.substring(1), wrong.substring(1));
    assertFalse(broken.equals(text), right);
    List<String> problems = Grammar.problems(broken.getBytes(StandardCharsets.UTF_8));
    assertTrue(problems.contains(problem.substring(1)), problems::toString);
  }

  @Test
  void everyFileIsListedOnce_andTheTestOrdersEveryItem() throws Exception {
    Map<String, byte[]> files = SampleQuestions.files(SampleQuestions.harbour());
    Element manifest = SampleQuestions.parsed(files, "imsmanifest.xml");
    List<String> listed = attributes(manifest, "file", "href");
    assertEquals(List.of("test.xml", "items/KQ-1.xml", "items/KQ-2.xml", "items/KQ-3.xml"), listed);
    assertEquals(listed, attributes(manifest, "resource", "href"));
    Set<String> expected = new TreeSet<>(listed);
    expected.add("imsmanifest.xml");
    assertEquals(expected, new TreeSet<>(files.keySet()));
    assertEquals(
        List.of("item-KQ-1", "item-KQ-2", "item-KQ-3"),
        attributes(manifest, "dependency", "identifierref"));

    Element test = SampleQuestions.parsed(files, "test.xml");
    assertEquals(listed.subList(1, 4), attributes(test, "qti-assessment-item-ref", "href"));
    assertEquals(
        List.of("Knowledge questions", "Tides"),
        attributes(test, "qti-assessment-section", "title"));
    assertEquals(QTI, test.getNamespaceURI());
  }

  @Test
  void anItemAsksInWords_andShowsPointsToTheScorerOnly() throws Exception {
    Map<String, byte[]> files = SampleQuestions.files(SampleQuestions.harbour());
    Element item = SampleQuestions.parsed(files, "items/KQ-1.xml");
    assertEquals("KQ-1 KE 1", item.getAttribute("title"));
    assertEquals("en-NZ", item.getAttribute("xml:lang"));
    assertEquals(List.of("Name the lines."), texts(item, "qti-prompt"));
    assertEquals(List.of("bow", "stern"), texts(item, "li"));
    assertEquals(List.of("scorer"), attributes(item, "qti-rubric-block", "view"));
    assertEquals(List.of("human"), attributes(item, "qti-outcome-declaration", "external-scored"));
    Element without = SampleQuestions.parsed(files, "items/KQ-2.xml");
    assertEquals(List.of(), texts(without, "qti-rubric-block"));
    Element manifest = SampleQuestions.parsed(files, "imsmanifest.xml");
    assertEquals(
        List.of("Source: invented for testing.\nFor tests only.", "c. 1", "c. 2", "c. 3"),
        texts(manifest, "description"));
  }

  @Test
  void theSameQuestionsGiveTheSameBytes() {
    assertArrayEquals(
        new Qti3Packager().pack(SampleQuestions.harbour()).bytes(),
        new Qti3Packager().pack(SampleQuestions.harbour()).bytes());
  }

  @Test
  void isFound() {
    assertEquals(
        List.of(ContentPackageFormat.QTI_3_0),
        ServiceLoader.load(ContentPackager.class).stream()
            .map(provider -> provider.get().format())
            .toList());
  }

  static List<String> attributes(Element root, String element, String attribute) {
    NodeList found = root.getElementsByTagNameNS("*", element);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      values.add(((Element) found.item(i)).getAttribute(attribute));
    }
    return values;
  }

  static List<String> texts(Element root, String element) {
    NodeList found = root.getElementsByTagNameNS("*", element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
