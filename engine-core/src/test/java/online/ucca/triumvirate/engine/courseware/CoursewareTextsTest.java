package online.ucca.triumvirate.engine.courseware;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import online.ucca.triumvirate.engine.courseware.Courseware.Question;
import online.ucca.triumvirate.model.id.PackId;
import org.junit.jupiter.api.Test;

class CoursewareTextsTest {
  private static final Courseware COURSE =
      new Courseware(
          PackId.parse("7d3f5a52-0000-5000-8000-00000000abcd"),
          "title",
          "version",
          "language",
          "questions",
          List.of("instruction"),
          List.of(
              new Question("id", "designation", "section", "question", List.of("point"), "clause")),
          null,
          List.of("notice"));

  @Test
  void learnersGetEverythingButThePoints() {
    Courseware course = CoursewareTexts.forLearners(COURSE);

    assertEquals(List.of(), course.questions().get(0).points());
    assertEquals(COURSE.toString().replace("[point]", "[]"), course.toString());
  }

  @Test
  void everyTextIsChangedOnce() {
    Courseware changed = CoursewareTexts.changed(COURSE, text -> "<" + text + ">");

    String expected = COURSE.toString();
    for (String text :
        List.of("title", "version", "language", "questions", "instruction", "notice")) {
      expected = expected.replaceFirst("(?<==|\\[)" + text + "(?=[,\\]])", "<" + text + ">");
    }
    for (String text : List.of("id", "designation", "section", "question", "point", "clause")) {
      expected = expected.replaceFirst("(?<==|\\[)" + text + "(?=[,\\]])", "<" + text + ">");
    }
    assertEquals(expected, changed.toString());
  }

  @Test
  void tokensAreIds_whereTheseArePlainAndTheirOwn() {
    List<String> ids = List.of("KQ-1", "KQ-1", "question.2", "7", "a b", "é", "", "question.9");
    List<Question> questions =
        ids.stream().map(id -> new Question(id, "", "", "", List.of(), "")).toList();

    assertEquals(
        List.of(
            "KQ-1",
            "question.2",
            "question.3",
            "question.4",
            "question.5",
            "question.6",
            "question.7",
            "question.9"),
        CoursewareTexts.tokens(questions));
    assertEquals(
        List.of("question.2", "question.2_"),
        CoursewareTexts.tokens(List.of(questions.get(2), questions.get(3))));
  }

  @Test
  void anArchiveIsTheSameInEveryZone_andRefusesTwoFilesOfOneName() throws Exception {
    ContentArchive archive = new ContentArchive().put("b", new byte[] {1}).put("a", new byte[9]);
    byte[] bytes = archive.toBytes();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(bytes, archive.toBytes());
    } finally {
      TimeZone.setDefault(zone);
    }
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      var first = in.getNextEntry();
      assertEquals("b", first.getName());
      assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), first.getTimeLocal());
      assertEquals("a", in.getNextEntry().getName());
    }
    assertEquals(List.of("b", "a"), archive.paths());
    assertThrows(IllegalArgumentException.class, () -> archive.put("a", new byte[0]));
  }
}
