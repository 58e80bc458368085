package online.ucca.triumvirate.engine.pack.content;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.engine.pack.wording.Volume;
import online.ucca.triumvirate.model.outcome.Label;

/** Directions for an examination, criterion by criterion, against a standard. */
record ExaminationDirections(Composition pack) implements Directions {
  @Override
  public List<String> toTheCandidate() {
    return List.of(
        "You are examined on "
            + pack.heading()
            + ". Each "
            + pack.word(Label.OUTCOME)
            + " says what you must know and do, and within which limits.",
        "Read it before you begin, and ask the "
            + pack.word(Label.ASSESSOR)
            + " about anything that is not clear. Ask at once for any "
            + pack.word(Label.ADJUSTMENT)
            + " that you need.",
        "Work to the procedures that apply, and safely. Stop if anything is unsafe.",
        "What you show must be your own work.",
        "You are told the result of each "
            + pack.word(Label.OUTCOME)
            + ", what was missing, and how it can be shown again.");
  }

  @Override
  public List<String> toTheAssessor(Volume volume) {
    String criterion = pack.word(Label.CRITERION);
    return List.of(
        "Confirm the "
            + pack.word(Label.CONDITIONS)
            + " before you begin, in the document of that name.",
        "Brief the "
            + pack.word(Label.CANDIDATE)
            + " on what is examined, how it is decided, and what follows each result.",
        "Judge what you see or hear against the words of each item. Do not prompt with the answer, and do not infer one"
            + " item from another.",
        "Write in the comments what was seen, so that another "
            + pack.word(Label.ASSESSOR)
            + " would judge it alike.",
        "Oral question: let the "
            + pack.word(Label.CANDIDATE)
            + " explain the "
            + criterion
            + " in his or her own words; the written question that is named with it may be used instead of or beside an"
            + " oral one.",
        "Demonstration: the "
            + criterion
            + " says what is done, and its tolerances how exactly. What applies to some classes only is judged where it"
            + " applies, and marked as not applicable in the comments elsewhere.",
        "Where the words of a "
            + pack.word(Label.OUTCOME)
            + " or its notes let the "
            + pack.word(Label.ASSESSOR)
            + " choose among "
            + pack.word(Label.CRITERIA)
            + ", mark in the comments what was not chosen.");
  }

  @Override
  public List<String> toDecide() {
    String met = "“" + pack.word(Label.ITEM_MET) + "”";
    List<String> rules = new ArrayList<>();
    rules.add(
        "An item is "
            + met
            + " only if everything its statement says was shown, within its "
            + pack.word(Label.TOLERANCES)
            + ".");
    rules.add(
        "A knowledge question that an item names is a way to decide that item, and is not decided a second time.");
    rules.add(
        "A "
            + pack.word(Label.OUTCOME)
            + " is "
            + met
            + " only if every item of it is, except those that do not apply and those that its words let the "
            + pack.word(Label.ASSESSOR)
            + " leave out.");
    rules.add(
        "The result is “"
            + pack.word(Label.RESULT_MET)
            + "” only if "
            + toBeMet()
            + " is "
            + met
            + " and all "
            + pack.word(Label.CONDITIONS)
            + " that apply are met; otherwise it is “"
            + pack.word(Label.RESULT_NOT_MET)
            + "”.");
    pack.domain().assessmentBasis().stream()
        .filter(principle -> principle.description() != null)
        .map(principle -> principle.description() + " (" + principle.sourceRef() + ")")
        .forEach(rules::add);
    return rules;
  }

  /** What the result rests on beside the conditions: whatever of it this pack has. */
  private String toBeMet() {
    List<String> all = new ArrayList<>();
    all.add("every " + pack.word(Label.OUTCOME) + " that is part of the test");
    pack.plan().tasks().stream()
        .filter(task -> task.outcome() == null)
        .forEach(task -> all.add("the " + Sentences.inside(pack.name(task))));
    if (pack.plan().questions().stream().anyMatch(item -> item.requirement().detail() == null)) {
      all.add("every question on " + pack.word(Label.KNOWLEDGE_EVIDENCE) + " that no item names");
    }
    int last = all.size() - 1;
    return last == 0
        ? all.get(0)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }

  @Override
  public String onAdjustment() {
    return "Adjust how evidence is gathered, never what must be shown: time, place, equipment and the form of an answer may"
        + " change as far as the "
        + pack.word(Label.CONDITIONS)
        + " allow; the statements that are judged may not. Record every adjustment and its reason. After a result of “"
        + pack.word(Label.ITEM_NOT_MET)
        + "”, say and record what was missing; what is shown again, and when, follows from the rules that apply.";
  }

  @Override
  public List<String> toAnswer() {
    return List.of(
        "Answer every question that you are asked in your own words, with examples where you can.",
        "You may answer in writing or, by agreement, orally; the "
            + pack.word(Label.ASSESSOR)
            + " then writes down what you say.",
        "The "
            + pack.word(Label.ASSESSOR)
            + " says which publications you may use. Use more paper if you need it.",
        "You are told what is missing in an answer.");
  }

  @Override
  public List<String> toMark() {
    return List.of(
        "This copy is not for the " + pack.word(Label.CANDIDATE) + ".",
        "Before use, write a benchmark answer to every question, from the publications that the "
            + pack.word(Label.INSTRUMENT)
            + " names and the rules that apply.",
        "An answer is “"
            + pack.word(Label.ITEM_MET)
            + "” only if it covers everything under “Required” and shows that it is understood.",
        "Ask follow-up questions where an answer is incomplete, and write down question and answer.");
  }

  @Override
  public List<String> candidateDeclares() {
    return List.of(
        "I was told what is examined and how, and I asked for any "
            + pack.word(Label.ADJUSTMENT)
            + " that I need.",
        "What I showed is my own work, and I was told the result.");
  }
}
