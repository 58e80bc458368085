package online.ucca.triumvirate.engine.pack.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Identify hazards and report them.        | The trainee is seen to identify hazards and report them.
          Hazards are identified                   | To be seen: Hazards are identified.
          WHS hazards are clearly identified       | To be seen: WHS hazards are clearly identified.
          Plan, organise and carry out the work    | The trainee is seen to plan, organise and carry out the work.
          The work of the day                      | The trainee shows: “The work of the day”.
          Safe operating limits are not exceeded   | To be seen: Safe operating limits are not exceeded.
          """)
  void saysWhatAnAssessorLooksFor(String criterion, String behaviour) {
    assertEquals(behaviour, BehaviourWording.of(criterion, "trainee"));
  }

  @Test
  void describesANoun_explainsAQuestionWord() {
    assertEquals(
        "Describe hawsers. Explain how you apply this in the work of this unit.",
        QuestionWording.of("hawsers.", List.of(), "unit"));
    assertEquals(
        "Explain how springs are led.",
        QuestionWording.of("how springs are led", List.of(), "unit"));
  }

  @Test
  void putsTheStemBeforeTheQuestion_withoutItsLeadInWords() {
    assertEquals(
        "In relation to Lines used to moor: describe hawsers. Explain how you apply this in the work"
            + " of this unit.",
        QuestionWording.of("hawsers", List.of("Lines used to moor, including:"), "unit"));
  }

  @Test
  void keepsTheCapitalOfAName() {
    assertEquals(
        "Describe Australian tide tables. Explain how you apply this in the work of this unit.",
        QuestionWording.of("Australian tide tables", List.of(), "unit"));
  }

  @Test
  void leavesOutALeadInToTheWholeSection() {
    assertEquals(
        "Describe hawsers. Explain how you apply this in the work of this unit.",
        QuestionWording.of(
            "hawsers", List.of("The candidate must be able to demonstrate knowledge of:"), "unit"));
  }

  @Test
  void asksForACriterion_withoutTheEndsOfAList() {
    assertEquals(
        "Explain: Effects of Ice.",
        QuestionWording.ofCriterion("Ice; and", List.of("Effects of:")));
    assertEquals(
        "Explain: Tides – Springs.",
        QuestionWording.ofCriterion("Springs.", List.of("Tides, including:")));
  }

  @Test
  void asksNothing_whereTheSourceHasNoWords() {
    assertEquals(
        "[The source has no text.]",
        QuestionWording.ofCriterion("[The source has no text.]", List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          moor on at least two occasions                      | 2 | on at least two occasions
          moor on three (3) separate occasions                | 3 | three (3) separate occasions
          moor twice                                          | 2 |
          moor at least four vessels and two barges           | 0 | at least four vessels
          for a minimum of 20 hours, day and night            | 0 | for a minimum of 20 hours
          moor 12 times                                       | 12 | 12 times
          moor a vessel                                       | 0 |
          """)
  void readsOccasionsAndAmounts(String statement, int occasions, String phrase) {
    assertEquals(
        new Volume(occasions, phrase == null ? List.of() : List.of(phrase)),
        Volume.of(List.of(statement)));
  }
}
