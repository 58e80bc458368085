package online.ucca.triumvirate.engine.pack.content;

import static online.ucca.triumvirate.engine.pack.content.Shorthand.blankDate;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.blankField;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.body;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.bullets;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.field;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.form;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.heading;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.judgementInFull;
import static online.ucca.triumvirate.engine.pack.content.Shorthand.leadIn;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.AnswerSpace;
import online.ucca.triumvirate.engine.document.Block.Callout;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Block.Paragraph;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.engine.pack.wording.QuestionWording;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.engine.pack.wording.Volume;
import online.ucca.triumvirate.model.outcome.Label;

/**
 * The knowledge questions, in two copies: the candidate's with room for answers, the assessor's
 * with a marking guide. A candidate's copy never holds a benchmark.
 */
public final class KnowledgeQuestionsContent {
  private static final int ANSWER_LINES = 4;
  private static final int SHORT_ANSWER_LINES = 3;
  private static final int BENCHMARK_LINES = 2;

  private final Composition pack;
  private final Audience audience;

  private KnowledgeQuestionsContent(Composition pack, Audience audience) {
    this.pack = pack;
    this.audience = audience;
  }

  /**
   * Composes one copy of the document.
   *
   * @param pack the pack's composition
   * @param audience {@link Audience#CANDIDATE} or {@link Audience#ASSESSOR}
   * @return the copy
   */
  public static Document compose(Composition pack, Audience audience) {
    return pack.document(
        DocumentKind.KNOWLEDGE_QUESTIONS,
        audience,
        Orientation.PORTRAIT,
        new KnowledgeQuestionsContent(pack, audience).blocks());
  }

  private List<Block> blocks() {
    boolean candidate = audience == Audience.CANDIDATE;
    List<Block> blocks =
        new ArrayList<>(
            Shorthand.title(
                candidate ? "Knowledge questions" : "Knowledge questions: marking guide", pack));
    if (candidate) {
      blocks.add(
          form(
              "Who answers",
              List.of(
                  blankField(pack.capital(Label.CANDIDATE)),
                  blankField(pack.capital(Label.ASSESSOR)),
                  blankDate("Date"))));
    }
    blocks.add(
        heading(
            1, "Instructions to the " + pack.word(candidate ? Label.CANDIDATE : Label.ASSESSOR)));
    blocks.add(bullets(candidate ? candidateInstructions() : assessorInstructions()));
    if (pack.plan().questions().isEmpty()) {
      blocks.add(
          new Callout(
              CalloutKind.WARNING,
              "No knowledge evidence in the source",
              List.of(
                  body(
                      "The source that this pack was made from carries no "
                          + pack.word(Label.KNOWLEDGE_EVIDENCE)
                          + ". This document is incomplete."))));
      return blocks;
    }
    blocks.add(heading(1, "Questions"));
    Stems stems = new Stems();
    for (Item item : pack.plan().questions()) {
      stems.newLeadIns(item.requirement()).forEach(text -> blocks.add(leadIn(text)));
      blocks.addAll(question(item));
    }
    blocks.add(heading(1, "Result of the knowledge questions"));
    blocks.add(result());
    return blocks;
  }

  private List<Block> question(Item item) {
    Requirement requirement = item.requirement();
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(3, item.id() + "  (" + requirement.id() + ")"));
    blocks.add(
        Paragraph.of(
            ParagraphStyle.LEAD_IN,
            QuestionWording.of(
                requirement.statement(), requirement.context(), pack.word(Label.INSTRUMENT))));
    if (audience == Audience.CANDIDATE) {
      blocks.add(
          new AnswerSpace(
              Stems.withLeaf(requirement).isEmpty() ? ANSWER_LINES : SHORT_ANSWER_LINES));
    } else {
      blocks.addAll(guide(item));
    }
    return blocks;
  }

  private List<Block> guide(Item item) {
    Requirement requirement = item.requirement();
    List<String> points = new ArrayList<>();
    points.add("Required: " + Sentences.withoutEnd(requirement.statement()) + ".");
    Volume.of(List.of(requirement.statement())).phrases().stream()
        .map(phrase -> "Amount required: " + phrase + ".")
        .forEach(points::add);
    return List.of(
        bullets(points),
        new Paragraph(
            ParagraphStyle.BODY,
            List.of(
                Text.strong("Benchmark answer: "),
                Text.of(
                    "the source gives none beyond these words. "
                        + pack.providerToComplete()
                        + "."))),
        new AnswerSpace(BENCHMARK_LINES),
        judgementInFull(item.id(), pack),
        Shorthand.note("Source: " + requirement.sourceRef()));
  }

  private List<String> candidateInstructions() {
    return List.of(
        "Answer every question in your own words, with examples from your work where you can.",
        "You may answer in writing or, by agreement, orally; the "
            + pack.word(Label.ASSESSOR)
            + " then writes down what you say.",
        "Use the documents that you would use at work, unless you are told otherwise. Use more paper if you need it.",
        "Every question must be answered to the standard that the work demands. You are told what is missing and may answer"
            + " again.");
  }

  private List<String> assessorInstructions() {
    return List.of(
        "This copy is not for the " + pack.word(Label.CANDIDATE) + ".",
        "Before use, write a benchmark answer to every question, from the workplace’s own procedures and the law that"
            + " applies there.",
        "An answer is “"
            + pack.word(Label.ITEM_MET)
            + "” only if it covers everything under “Required” and shows how it is used in the work.",
        "Ask follow-up questions where an answer is incomplete, and write down question and answer.");
  }

  private Block result() {
    return Shorthand.unbrokenForm(
        "Result of the knowledge questions",
        List.of(
            field("Result", judgementInFull("Knowledge questions", pack)),
            field("Comments and feedback", new AnswerSpace(3)),
            blankField(pack.capital(Label.ASSESSOR) + ", name and signature"),
            blankDate("Date")));
  }
}
