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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.AnswerSpace;
import online.ucca.triumvirate.engine.document.Block.Callout;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Block.Kept;
import online.ucca.triumvirate.engine.document.Block.Paragraph;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.Inline.Blank;
import online.ucca.triumvirate.engine.document.Inline.Text;
import online.ucca.triumvirate.engine.pack.Audience;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.plan.CriterionDetail;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.engine.pack.plan.RequirementKind;
import online.ucca.triumvirate.engine.pack.wording.QuestionWording;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.engine.pack.wording.Volume;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import org.jspecify.annotations.Nullable;

/**
 * The knowledge questions, in two copies: the candidate's with room for answers, the assessor's
 * with a marking guide. A candidate's copy never holds a benchmark.
 */
public final class KnowledgeQuestionsContent {
  private static final int ANSWER_LINES = 4;
  private static final int SHORT_ANSWER_LINES = 3;
  private static final int BENCHMARK_LINES = 2;
  private static final int LINES_OF_ONE_OF_SEVERAL = 2;
  private static final int COMMENT = 60;
  private static final int COMMENT_BEHIND = 44;
  private static final Pattern NAMED = Pattern.compile(",? (?:including|such as) (.+)$");

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
    Directions directions = Directions.of(pack);
    blocks.add(bullets(candidate ? directions.toAnswer() : directions.toMark()));
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
    if (!pack.plan().isExamination()) {
      blocks.add(heading(1, "Questions"));
    }
    Stems stems = new Stems();
    Outcome outcome = null;
    OutcomeGroup unit = null;
    for (Item item : pack.plan().questions()) {
      OutcomeGroup of = item.requirement().unit();
      if (of != null && !of.equals(unit) && item.requirement().detail() == null) {
        blocks.add(heading(2, pack.title(of)));
      }
      unit = of;
      CriterionDetail detail = item.requirement().detail();
      if (detail == null) {
        if (outcome != null) {
          blocks.add(heading(1, pack.capital(Label.KNOWLEDGE_EVIDENCE)));
          outcome = null;
        }
        leadIns(stems, item.requirement()).forEach(text -> blocks.add(leadIn(text)));
      } else if (!detail.outcome().equals(outcome)) {
        blocks.addAll(beginning(detail.outcome(), outcome));
        outcome = detail.outcome();
      }
      blocks.add(question(item));
    }
    blocks.add(heading(1, "Result of the knowledge questions"));
    blocks.add(result());
    return blocks;
  }

  /** The headings before an outcome's first question. */
  private List<Block> beginning(Outcome outcome, @Nullable Outcome before) {
    List<Block> blocks = new ArrayList<>();
    OutcomeGroup group = outcome.group();
    if (group != null && (before == null || !group.equals(before.group()))) {
      blocks.add(heading(1, pack.title(group)));
    }
    blocks.add(heading(group == null ? 1 : 2, outcome.outcomeId() + " " + outcome.title()));
    return blocks;
  }

  private Block question(Item item) {
    Requirement requirement = item.requirement();
    boolean criterion = requirement.kind() == RequirementKind.CRITERION;
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(3, item.id() + "  (" + item.designation() + ")"));
    blocks.add(Paragraph.of(ParagraphStyle.LEAD_IN, question(requirement, pack)));
    if (audience == Audience.CANDIDATE) {
      boolean brief = criterion || !Stems.withLeaf(requirement).isEmpty();
      int counted = Volume.counted(requirement.statement());
      for (int i = 1; i <= counted; i++) {
        blocks.add(body(i + "."));
        blocks.add(new AnswerSpace(LINES_OF_ONE_OF_SEVERAL));
      }
      if (counted == 0) {
        blocks.add(new AnswerSpace(brief ? SHORT_ANSWER_LINES : ANSWER_LINES));
      }
    } else {
      blocks.addAll(guide(item));
    }
    return new Kept(blocks);
  }

  private static String required(String statement, Composition pack) {
    if (!pack.plan().isExamination()) {
      return Sentences.withoutEnd(statement) + ".";
    }
    return statement.endsWith("]") ? statement : QuestionWording.entry(statement) + ".";
  }

  /** The question that a requirement of knowledge asks. */
  static String question(Requirement requirement, Composition pack) {
    if (requirement.kind() == RequirementKind.CRITERION) {
      return QuestionWording.ofCriterion(requirement.statement(), requirement.stems());
    }
    return pack.plan().isExamination()
        ? QuestionWording.ofCriterion(requirement.statement(), List.of())
        : QuestionWording.of(
            requirement.statement(), requirement.stems(), pack.word(Label.INSTRUMENT));
  }

  /** In an examination, the words that lead into a leaf stand over it and not in its question. */
  private List<String> leadIns(Stems stems, Requirement requirement) {
    return pack.plan().isExamination()
        ? stems.newStems(requirement)
        : stems.newLeadIns(requirement);
  }

  /**
   * What an answer must hold, as far as the source says so: the statement, the things that it
   * names, and an amount. What it is part of stands in the question.
   */
  static List<String> points(Requirement requirement, Composition pack) {
    String statement = requirement.statement();
    List<String> points = new ArrayList<>();
    points.add("Required: " + required(statement, pack));
    Volume.of(List.of(statement)).phrases().stream()
        .map(phrase -> "Amount required: " + phrase + ".")
        .forEach(points::add);
    if (pack.plan().isExamination()) {
      return points;
    }
    Matcher named = NAMED.matcher(Sentences.withoutEnd(statement));
    if ((statement.contains("including") || statement.contains("such as")) && named.find()) {
      points.add("Each of these is in the answer: " + named.group(1) + ".");
    }
    return points;
  }

  private List<Block> guide(Item item) {
    Requirement requirement = item.requirement();
    String benchmark = pack.adaptation().benchmarks().get(item.id());
    if (benchmark != null) {
      return List.of(
          bullets(points(requirement, pack)),
          new Paragraph(
              ParagraphStyle.BODY, List.of(Text.strong("Benchmark answer: "), Text.of(benchmark))),
          judgementInFull(item.id(), pack, Text.muted("      Source: " + requirement.sourceRef())));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(bullets(points(requirement, pack)));
    blocks.add(
        new Paragraph(
            ParagraphStyle.BODY,
            List.of(
                Text.strong("Benchmark answer: "),
                Text.of(pack.providerToComplete() + ". "),
                Text.muted("(" + requirement.sourceRef() + ")"))));
    int counted = Volume.counted(requirement.statement());
    for (int i = 1; i <= counted; i++) {
      blocks.add(
          new Paragraph(
              ParagraphStyle.BODY,
              List.of(Text.of(i + ".  "), new Blank(item.id() + " benchmark " + i, COMMENT))));
    }
    if (counted == 0) {
      blocks.add(new AnswerSpace(BENCHMARK_LINES));
    }
    blocks.add(
        judgementInFull(
            item.id(),
            pack,
            Text.of("      Comment: "),
            new Blank(item.id() + " comment", COMMENT_BEHIND)));
    return blocks;
  }

  private Block result() {
    return Shorthand.unbrokenForm(
        "Result of the knowledge questions",
        List.of(
            field("Result", judgementInFull("Knowledge questions", pack)),
            field("Comments and feedback", new AnswerSpace(3)),
            Shorthand.signed(pack.capital(Label.ASSESSOR) + ", name and signature")));
  }
}
