package online.ucca.triumvirate.engine.pack.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.pack.wording.Volume;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import online.ucca.triumvirate.model.outcome.Label;

/** Directions for an assessment at work, by observation and over occasions. */
record AssessmentDirections(Composition pack) implements Directions {
  @Override
  public List<String> toTheCandidate() {
    return List.of(
        "You are assessed on "
            + pack.heading()
            + ". Each task says what you do, under which conditions and how often.",
        "Read the task before you begin, and ask the "
            + pack.word(Label.ASSESSOR)
            + " about anything that is not clear. Say at once if you need an adjustment.",
        "Work as you would in the workplace: to its procedures, and safely. Stop if anything is unsafe.",
        "The evidence must be your own work. Say who helped you, and with what.",
        "You are told the result of each task and what was missing, and how you can show it again or appeal.");
  }

  @Override
  public List<String> toTheAssessor(Volume volume) {
    List<String> instructions = new ArrayList<>();
    instructions.add(
        "Confirm the "
            + pack.word(Label.CONDITIONS)
            + " before the first task, in the document of that name.");
    instructions.add(
        "Brief the "
            + pack.word(Label.CANDIDATE)
            + ": tasks, rules for decisions, adjustment, reassessment and appeal.");
    instructions.add(
        "Judge what you see or hear against the words of each item. Do not prompt with the answer, and do not infer one"
            + " item from another.");
    instructions.add(
        "Write in the comments what was seen, where and when, so that another "
            + pack.word(Label.ASSESSOR)
            + " would judge it alike.");
    if (volume.occasions() > 1) {
      instructions.add(
          "Where a statement asks for several occasions, judge its item on each of them: it has a column, or a line in the"
              + " record of occasions, for each.");
    }
    instructions.add(
        "Use the portfolio and the report by a third party beside what you observe and ask, never in its place.");
    return instructions;
  }

  @Override
  public List<String> toDecide() {
    List<String> rules = new ArrayList<>();
    String met = "“" + pack.word(Label.ITEM_MET) + "”";
    rules.add(
        "An item is "
            + met
            + " only if everything its statement says was shown, on every occasion that is asked for.");
    rules.add("A task is " + met + " only if every item of it is, and by its own rule.");
    rules.add(
        "One method alone decides nothing that must be done: what is observed, asked, collected and reported must agree."
            + " Where it does not, observe or ask again.");
    rules.add(
        "The result is “"
            + pack.word(Label.RESULT_MET)
            + "” only if every task is "
            + met
            + ", the knowledge questions among them, and every condition is met; otherwise it is “"
            + pack.word(Label.RESULT_NOT_MET)
            + "”.");
    if (!pack.domain().assessmentBasis().isEmpty()) {
      rules.add("Before you sign, check the evidence as a whole: " + basis() + ".");
    }
    return rules;
  }

  /** The principles by family: "principle of assessment: fairness, …; rule of evidence: …". */
  private String basis() {
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    for (AssessmentPrinciple principle : pack.domain().assessmentBasis()) {
      byKind
          .computeIfAbsent(principle.kind(), kind -> new ArrayList<>())
          .add(principle.title().toLowerCase(Locale.ROOT));
    }
    return byKind.entrySet().stream()
        .map(kind -> kind.getKey() + ": " + String.join(", ", kind.getValue()))
        .collect(Collectors.joining("; "));
  }

  @Override
  public String onAdjustment() {
    return "Adjust how evidence is gathered, never what must be shown: time, place, equipment, language support and the"
        + " form of an answer may change; the statements that are judged may not. Record every adjustment and its"
        + " reason. After a result of “"
        + pack.word(Label.ITEM_NOT_MET)
        + "”, say what was missing, agree when it is shown again, and record both results.";
  }

  @Override
  public List<String> toAnswer() {
    return List.of(
        "Answer every question in your own words, with examples from your work where you can.",
        "You may answer in writing or, by agreement, orally; the "
            + pack.word(Label.ASSESSOR)
            + " then writes down what you say.",
        "Use the documents that you would use at work, unless you are told otherwise. Use more paper if you need it.",
        "Every question must be answered to the standard that the work demands. You are told what is missing and may answer"
            + " again.");
  }

  @Override
  public List<String> toMark() {
    return List.of(
        "This copy is not for the " + pack.word(Label.CANDIDATE) + ".",
        "Before use, write a benchmark answer to every question, from the workplace’s own procedures and the law that"
            + " applies there.",
        "An answer is “"
            + pack.word(Label.ITEM_MET)
            + "” only if it covers everything under “Required”, and what the last sentence of the question asks, from this"
            + " person’s own work.",
        "Ask follow-up questions where an answer is incomplete, and write down question and answer.");
  }

  @Override
  public List<String> candidateDeclares() {
    return List.of(
        "I was told what is assessed, how, and how I can appeal, and I asked for the adjustments that I need.",
        "The evidence is my own work, and I was told the result.");
  }
}
