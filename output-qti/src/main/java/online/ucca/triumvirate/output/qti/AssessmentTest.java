package online.ucca.triumvirate.output.qti;

import java.util.List;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.markup.Markup;
import online.ucca.triumvirate.engine.markup.TextCheck;

/** Writes the {@code qti-assessment-test} that puts the items in order, under their headings. */
final class AssessmentTest {
  static final String PATH = "test.xml";
  static final String IDENTIFIER = "knowledge-questions";

  private AssessmentTest() {}

  static byte[] write(Courseware course, List<AssessmentItem> items) {
    Markup test = Markup.xml(new TextCheck());
    test.start(
            "qti-assessment-test",
            "xmlns",
            QtiNames.QTI,
            "xmlns:xsi",
            QtiNames.SCHEMA_INSTANCE,
            "xsi:schemaLocation",
            QtiNames.QTI_SCHEMA,
            "identifier",
            IDENTIFIER,
            "title",
            title(course),
            "xml:lang",
            QtiNames.language(course.language()))
        .line();
    test.start(
            "qti-test-part",
            "identifier",
            "part",
            "navigation-mode",
            "nonlinear",
            "submission-mode",
            "simultaneous")
        .line();
    section(test, "all", course.questionsTitle(), "true");
    writeInstructions(test, course.instructions());
    int sections = 0;
    int end;
    for (int start = 0; start < items.size(); start = end) {
      String heading = items.get(start).question().section();
      end = start + 1;
      while (end < items.size() && items.get(end).question().section().equals(heading)) {
        end++;
      }
      sections++;
      if (!heading.isEmpty()) {
        section(test, "section-" + sections, heading, "true");
      }
      items.subList(start, end).forEach(item -> reference(test, item));
      if (!heading.isEmpty()) {
        test.endLine();
      }
    }
    return test.toBytes();
  }

  static String title(Courseware course) {
    return course.title() + " – " + course.version() + " – " + course.questionsTitle();
  }

  private static void section(Markup test, String identifier, String title, String visible) {
    test.start(
            "qti-assessment-section", "identifier", identifier, "title", title, "visible", visible)
        .line();
  }

  private static void writeInstructions(Markup test, List<String> instructions) {
    if (instructions.isEmpty()) {
      return;
    }
    test.start("qti-rubric-block", "use", "instructions", "view", "candidate").line();
    test.start("qti-content-body").line();
    instructions.forEach(text -> test.start("p").lines(text).endLine());
    test.endLine().endLine();
  }

  private static void reference(Markup test, AssessmentItem item) {
    test.empty(
            "qti-assessment-item-ref",
            "identifier",
            item.identifier(),
            "href",
            item.path(),
            "required",
            "true")
        .line();
  }
}
