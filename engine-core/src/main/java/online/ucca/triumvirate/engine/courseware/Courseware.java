package online.ucca.triumvirate.engine.courseware;

import java.util.List;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.model.id.PackId;
import org.jspecify.annotations.Nullable;

/**
 * What learners answer and work through, as a content package holds it. A learner sees all of it
 * but for what {@link Question#points} demands: that is the marker's.
 *
 * @param packId the pack that it belongs to
 * @param title the instrument's code and title
 * @param version the instrument's version, with the domain's word for it
 * @param language BCP 47 tag of the text
 * @param questionsTitle what the questions are called
 * @param instructions how to answer, one sentence or paragraph each
 * @param questions the knowledge questions, in order; empty only in a pack made although the
 *     knowledge evidence is missing
 * @param workbook the learner's workbook; null if the pack has none
 * @param notices what must be said of the source: attribution, terms of use, that the pack is not
 *     for use before it is adapted
 */
public record Courseware(
    PackId packId,
    String title,
    String version,
    String language,
    String questionsTitle,
    List<String> instructions,
    List<Question> questions,
    @Nullable Document workbook,
    List<String> notices) {

  /** Copies the lists. */
  public Courseware {
    instructions = List.copyOf(instructions);
    questions = List.copyOf(questions);
    notices = List.copyOf(notices);
  }

  /**
   * A knowledge question.
   *
   * @param id its item id, for example {@code KQ-7}
   * @param designation how the documents name what it covers
   * @param section the heading that it stands under; empty if under none
   * @param question the question's words
   * @param points what an answer must hold, for the marker only
   * @param sourceRef the clause it came from
   */
  public record Question(
      String id,
      String designation,
      String section,
      String question,
      List<String> points,
      String sourceRef) {

    /** Copies the points. */
    public Question {
      points = List.copyOf(points);
    }
  }
}
