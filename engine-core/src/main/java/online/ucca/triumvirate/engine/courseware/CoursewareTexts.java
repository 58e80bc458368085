package online.ucca.triumvirate.engine.courseware;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.courseware.Courseware.Question;
import org.jspecify.annotations.Nullable;

/** Courseware with other texts, as packagers need it before they write it down. */
public final class CoursewareTexts {
  /** What XML, SCORM 1.2 (CMIIdentifier) and QTI 3.0 (identifier) all take. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,31}");

  private CoursewareTexts() {}

  /**
   * The same courseware without what only a marker may see.
   *
   * @param courseware the courseware
   * @return the courseware, with no points in any question
   */
  public static Courseware forLearners(Courseware courseware) {
    return with(courseware, text -> text, List.of());
  }

  /**
   * The same courseware, each text changed once. The workbook stays as it is.
   *
   * @param courseware the courseware
   * @param change what to do with a text
   * @return the courseware with the changed texts
   */
  public static Courseware changed(Courseware courseware, UnaryOperator<String> change) {
    return with(courseware, change, null);
  }

  /**
   * What each question is called where only plain tokens may stand: its id, or its place in the
   * list if the id is no token or was taken before.
   *
   * @param questions the questions
   * @return one token per question, no two alike
   */
  public static List<String> tokens(List<Question> questions) {
    Set<String> taken = new HashSet<>();
    List<String> tokens = new ArrayList<>();
    for (Question question : questions) {
      String token = question.id();
      if (!TOKEN.matcher(token).matches() || !taken.add(token)) {
        token = "question." + (tokens.size() + 1);
        while (!taken.add(token)) {
          token += "_";
        }
      }
      tokens.add(token);
    }
    return List.copyOf(tokens);
  }

  private static Courseware with(
      Courseware courseware, UnaryOperator<String> change, @Nullable List<String> points) {
    return new Courseware(
        courseware.packId(),
        change.apply(courseware.title()),
        change.apply(courseware.version()),
        change.apply(courseware.language()),
        change.apply(courseware.questionsTitle()),
        courseware.instructions().stream().map(change).toList(),
        courseware.questions().stream()
            .map(
                question ->
                    new Question(
                        change.apply(question.id()),
                        change.apply(question.designation()),
                        change.apply(question.section()),
                        change.apply(question.question()),
                        points == null ? question.points().stream().map(change).toList() : points,
                        change.apply(question.sourceRef())))
            .toList(),
        courseware.workbook(),
        courseware.notices().stream().map(change).toList());
  }
}
