package online.ucca.triumvirate.output.scorm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.courseware.Courseware;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PagesTest {

  @Test
  void pointsForTheMarkerAreInNoFile() throws Exception {
    PackageFiles files = PackageFiles.of(SampleCourses.whole());
    for (String path : files.paths()) {
      assertFalse(files.text(path).contains(SampleCourses.POINT), path);
      assertFalse(files.text(path).contains("clause 1"), path);
    }
    String marker = "points\u0001";
    Courseware hostile =
        SampleCourses.course(
            List.of(
                new Courseware.Question("KQ-1", "KE 1", "", "Why?", List.of(marker), "clause 1")),
            null);
    assertEquals(List.of(), new Scorm12Packager().pack(hostile).replaced());
  }

  @Test
  void everyQuestionStandsOnce_inOrder_withAFieldOfItsOwn() throws Exception {
    PackageFiles files = PackageFiles.of(SampleCourses.whole());
    List<String> asked = new ArrayList<>();
    for (String path : files.pages()) {
      Document page = files.xml(path);
      for (Element field : PackageFiles.elements(page, "textarea")) {
        if (field.hasAttribute("data-token")) {
          asked.add(field.getAttribute("data-token"));
        }
      }
    }
    assertEquals(
        List.of("KQ-1", "KQ-2", "KQ-3", "KQ-4", "KQ-5", "KQ-6", "KQ-7", "KQ-8", "KQ-9"), asked);
    assertTrue(files.text("questions-1.html").contains("What must be known of mooring line 1?"));
  }

  @Test
  void questionsAreDividedBySection_andEvenly() throws Exception {
    assertEquals(
        List.of(
            "questions-1.html",
            "questions-2.html",
            "questions-3.html",
            "workbook-1.html",
            "workbook-2.html"),
        PackageFiles.of(SampleCourses.whole()).pages());
    for (int count = 1; count <= 40; count++) {
      PackageFiles files = PackageFiles.of(SampleCourses.questions(count));
      int most = 0;
      int least = Integer.MAX_VALUE;
      for (String path : files.pages()) {
        int fields = PackageFiles.elements(files.xml(path), "textarea").size();
        most = Math.max(most, fields);
        least = Math.min(least, fields);
      }
      assertTrue(most <= CoursePages.MOST_QUESTIONS && most - least <= 1, count + " questions");
    }
  }

  @Test
  void everyFieldHasAName() throws Exception {
    PackageFiles files = PackageFiles.of(SampleCourses.whole());
    int fields = 0;
    for (String path : files.pages()) {
      Document page = files.xml(path);
      Set<String> ids = new HashSet<>();
      for (Element element : PackageFiles.elements(page, "*")) {
        if (element.hasAttribute("id")) {
          assertTrue(ids.add(element.getAttribute("id")), path + element.getAttribute("id"));
        }
      }
      for (String name : List.of("textarea", "input")) {
        for (Element field : PackageFiles.elements(page, name)) {
          fields++;
          assertTrue(isNamed(field, page, ids), path + " " + field.getAttribute("id"));
        }
      }
    }
    assertEquals(9 + 1 + 3 + 3, fields);
  }

  @Test
  void aWorkbookIsWrittenAsWhatItIs() throws Exception {
    PackageFiles files = PackageFiles.of(SampleCourses.whole());
    Document one = files.xml("workbook-1.html");
    assertEquals(
        "Outcome 1: Tides & <currents>", PackageFiles.elements(one, "h2").get(1).getTextContent());
    Element outer = PackageFiles.elements(one, "ol").get(0);
    assertEquals(2, outer.getElementsByTagNameNS("*", "ul").getLength());
    assertEquals("Write down what you know of Tides & <currents>", nameOf(one, "f1"));
    Document two = files.xml("workbook-2.html");
    assertEquals("Practise", nameOf(two, "f3"));
    assertEquals("What I did, 1.1", nameOf(two, "f4"));
    assertEquals("Who saw it, 1.2", nameOf(two, "f6"));
    List<String> scopes =
        PackageFiles.elements(two, "th").stream().map(th -> th.getAttribute("scope")).toList();
    assertEquals(List.of("col", "col", "col", "rowgroup", "row", "row"), scopes);
    assertEquals(
        "Evidence for Tides & <currents>",
        PackageFiles.elements(two, "caption").get(0).getTextContent());
  }

  @Test
  void nothingIsLoadedFromElsewhere_andNoCodeStandsInAPage() throws Exception {
    PackageFiles files = PackageFiles.of(SampleCourses.everywhere("<img src=x onerror=alert(1)>"));
    for (String path : files.pages()) {
      for (Element element : PackageFiles.elements(files.xml(path), "*")) {
        for (String outward : List.of("src", "href")) {
          if (element.hasAttribute(outward)) {
            assertTrue(files.paths().contains(element.getAttribute(outward)), path);
          }
        }
        assertFalse(element.hasAttribute("style"), path);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          assertFalse(element.getAttributes().item(i).getNodeName().startsWith("on"), path);
        }
      }
      assertEquals(0, PackageFiles.elements(files.xml(path), "img").size());
      assertEquals(
          List.of(""),
          PackageFiles.elements(files.xml(path), "script").stream()
              .map(Element::getTextContent)
              .toList());
    }
    for (String path : List.of(Scorm12Packager.SCRIPT, Scorm12Packager.STYLE)) {
      assertFalse(files.text(path).contains("//w") || files.text(path).contains("url("), path);
      assertFalse(files.text(path).contains("innerHTML"), path);
    }
  }

  @Test
  void theEditionChangesWithWhatIsAsked_andWithNothingElse() throws Exception {
    Courseware course = SampleCourses.questions(2);
    Courseware other = SampleCourses.course(List.of(SampleCourses.question(3, "")), null);
    Courseware announced =
        new Courseware(
            course.packId(),
            "Another title",
            course.version(),
            course.language(),
            course.questionsTitle(),
            List.of("Another instruction"),
            course.questions(),
            null,
            List.of());

    assertEquals(edition(course), edition(announced));
    assertNotEquals(edition(course), edition(other));
  }

  private static String edition(Courseware course) throws Exception {
    Document page = PackageFiles.of(course).xml("questions-1.html");
    return PackageFiles.elements(page, "div").stream()
        .filter(div -> div.hasAttribute("data-edition"))
        .findFirst()
        .orElseThrow()
        .getAttribute("data-edition");
  }

  private static boolean isNamed(Element field, Document page, Set<String> ids) {
    boolean labelled =
        PackageFiles.elements(page, "label").stream()
            .anyMatch(label -> label.getAttribute("for").equals(field.getAttribute("id")));
    return labelled
        || ((Element) field.getParentNode()).getTagName().equals("label")
        || !field.getAttribute("aria-label").isBlank()
        || ids.contains(field.getAttribute("aria-labelledby"));
  }

  private static String nameOf(Document page, String field) {
    for (Element element : PackageFiles.elements(page, "textarea")) {
      if (element.getAttribute("id").equals(field)) {
        String by = element.getAttribute("aria-labelledby");
        return PackageFiles.elements(page, "*").stream()
            .filter(other -> !by.isEmpty() && other.getAttribute("id").equals(by))
            .findFirst()
            .map(Element::getTextContent)
            .orElse(element.getAttribute("aria-label"));
      }
    }
    throw new AssertionError("no field " + field);
  }
}
