package online.ucca.triumvirate.output.qti;

import online.ucca.triumvirate.engine.courseware.Courseware.Question;
import online.ucca.triumvirate.engine.markup.Markup;
import online.ucca.triumvirate.engine.markup.TextCheck;

/**
 * A question as a {@code qti-assessment-item}: answered in writing, scored by a person. What an
 * answer must hold stands in a rubric block that only scorers are shown.
 *
 * @param identifier what the item is called in the package
 * @param question the question
 * @param language BCP 47 tag of its text
 */
record AssessmentItem(String identifier, Question question, String language) {
  private static final int LONGEST_TITLE = 250;

  /** Where the item stands in the package. */
  String path() {
    return "items/" + identifier + ".xml";
  }

  /** One line to find the item by. */
  String title() {
    return new TextCheck().line(question.id() + " " + question.designation(), LONGEST_TITLE);
  }

  byte[] write() {
    Markup item = Markup.xml(new TextCheck());
    item.start(
            "qti-assessment-item",
            "xmlns",
            QtiNames.QTI,
            "xmlns:xsi",
            QtiNames.SCHEMA_INSTANCE,
            "xsi:schemaLocation",
            QtiNames.QTI_SCHEMA,
            "identifier",
            identifier,
            "title",
            title(),
            "adaptive",
            "false",
            "time-dependent",
            "false",
            "xml:lang",
            QtiNames.language(language))
        .line();
    item.empty(
            "qti-response-declaration",
            "identifier",
            "RESPONSE",
            "cardinality",
            "single",
            "base-type",
            "string")
        .line();
    item.empty(
            "qti-outcome-declaration",
            "identifier",
            "SCORE",
            "cardinality",
            "single",
            "base-type",
            "float",
            "external-scored",
            "human")
        .line();
    item.start("qti-item-body").line();
    writeRubric(item);
    item.start(
            "qti-extended-text-interaction",
            "response-identifier",
            "RESPONSE",
            "expected-lines",
            "6")
        .line();
    item.start("qti-prompt").lines(question.question()).endLine();
    return item.toBytes();
  }

  private void writeRubric(Markup item) {
    if (question.points().isEmpty()) {
      return;
    }
    item.start("qti-rubric-block", "use", "scoring", "view", "scorer").line();
    item.start("qti-content-body").line();
    item.start("ul").line();
    question.points().forEach(point -> item.start("li").lines(point).endLine());
    item.endLine().endLine().endLine();
  }
}
