package online.ucca.triumvirate.output.scorm;

import java.util.List;
import online.ucca.triumvirate.engine.courseware.Courseware.Question;
import online.ucca.triumvirate.engine.markup.Markup;

/** Questions to answer in writing, each with its field. */
final class QuestionsContent implements PageContent {
  private static final int ROWS = 6;

  private final List<Question> questions;
  private final List<String> tokens;

  /**
   * The content of one page.
   *
   * @param questions the questions
   * @param tokens what each is called in a learning system's records
   */
  QuestionsContent(List<Question> questions, List<String> tokens) {
    this.questions = List.copyOf(questions);
    this.tokens = List.copyOf(tokens);
  }

  @Override
  public String kind() {
    return "questions";
  }

  @Override
  public void writeTo(Markup page, PageFields fields) {
    if (questions.isEmpty()) {
      page.element("p", "There are no questions: the source says nothing that must be known.");
    }
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      page.start("div", "class", "question").line();
      page.start("label", "for", fields.nextId(), "dir", "auto");
      page.start("span", "class", "number").text(question.id()).end().text(" ");
      page.lines(question.question()).endLine();
      if (!question.designation().isEmpty()) {
        page.element("p", question.designation(), "class", "designation");
      }
      fields.text(
          page,
          question.id() + " " + question.question(),
          ROWS,
          "data-token",
          tokens.get(i),
          "data-name",
          question.id(),
          "aria-describedby",
          PageFrame.ROOM);
      page.endLine();
    }
  }
}
