package online.ucca.triumvirate.engine.pack.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Identify hazards and report them.           | The trainee is seen to identify hazards and report them. Shown by what is said, pointed out or written down.
          Inspect and repair lines                    | The trainee is seen to inspect and repair lines. Shown by the check itself, and what is said or recorded of its result; and by what is done, and its result.
          Document and report the tide                | The trainee is seen to document and report the tide. Shown by what is written or drawn, which is kept; and by the words used, and to whom they go.
          Plan, organise and carry out the work       | The trainee is seen to plan, organise and carry out the work. Shown by what is written or drawn, which is kept; and by what is done, and its result.
          Safely moor vessel                          | The trainee is seen to safely moor vessel. Shown by what is done, and its result.
          Ensure lines are prepared                   | The trainee is seen to ensure lines are prepared. Shown by what is done, and its result.
          Hazards are identified                      | To be seen in the trainee’s work: Hazards are identified. Shown by what is said, pointed out or written down.
          WHS hazards are clearly identified          | To be seen in the trainee’s work: WHS hazards are clearly identified. Shown by what is said, pointed out or written down.
          Load is planned to ensure lines are slack   | To be seen in the trainee’s work: Load is planned to ensure lines are slack. Shown by what is written or drawn, which is kept.
          Report on tides is written                  | To be seen in the trainee’s work: Report on tides is written. Shown by what is written or drawn, which is kept.
          Safe operating limits are not exceeded      | To be seen in the trainee’s work: Safe operating limits are not exceeded. Shown by what is done, and its result.
          The work of the day                         | The trainee shows: “The work of the day”. Shown by what is done, and its result.
          Planning of berths                          | The trainee shows: “Planning of berths”. Shown by what is written or drawn, which is kept.
          """)
  void saysWhatAnAssessorLooksFor_andByWhatItIsShown(String criterion, String behaviour) {
    assertEquals(behaviour, BehaviourWording.of(criterion, "trainee"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prepare to moor        | Have you seen the trainee prepare to moor?
          Cargo stowage          | Have you seen the trainee at this work: “Cargo stowage”?
          """)
  void asksAThirdPartyAboutAPieceOfWork(String title, String question) {
    assertEquals(question, BehaviourWording.asked(title, "trainee"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          completing repairs                | A photograph, work order or log entry, or a signed note of somebody who saw it.
          completing the ship’s logbooks    | The document itself, or a copy without private details.
          recorded the tide                 | The document itself, or a copy without private details.
          brief the crew                    | The message, minutes or report, or a signed note of somebody who received it.
          tested and identified faults      | A check sheet or record of results, with what was done about them; a note, list, sketch or plan that shows the conclusion and its reasons.
          """)
  void saysWhatCanBeKeptAsEvidence(String statement, String kept) {
    assertEquals(kept, Activity.kept(statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hawsers.                                             | Describe hawsers. Say why this matters in W.
          how springs are led                                  | Explain how springs are led. Give an example from W.
          knowledge of the tides                               | Show your knowledge of the tides. Give an example from W.
          understanding of lines                               | Show your understanding of lines. Give an example from W.
          Australian tide tables                               | Describe Australian tide tables. Say why this matters in W.
          procedures for abandoning ship                       | Describe procedures for abandoning ship. Say when you do this in W, and what you take care of.
          slipping and docking procedures suitable for hulls   | Describe slipping and docking procedures suitable for hulls. Say when you do this in W, and what you take care of.
          legislation, regulations and licensing               | Outline legislation, regulations and licensing. Say what this demands of you in W.
          state, territory and national regulations            | Outline state, territory and national regulations. Say what this demands of you in W.
          purpose of sacrificial anodes                        | Explain purpose of sacrificial anodes. Give an example from W.
          hazards of refrigerants                              | Describe hazards of refrigerants. Say how you notice this in W, and what you then do.
          types of lashing                                     | Name and describe types of lashing. Say why this matters in W.
          duties of a coxswain                                 | Describe duties of a coxswain. Say what this means for you in W.
          using a single position line                         | Explain what is involved in using a single position line. Say when you do this in W, and what you take care of.
          for this gear, how to inspect it                     | Explain, for this gear, how to inspect it. Give an example from W.
          on-board gear                                        | Describe on-board gear. Say why this matters in W.
          cleaning chemicals                                   | Describe cleaning chemicals. Say why this matters in W.
          """)
  void asksWhatFitsTheSubject(String leaf, String question) {
    assertEquals(
        question.replace(" W", " the work of this unit"),
        QuestionWording.of(leaf, List.of(), "unit"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lines used to moor, including:          | hawsers          | In relation to Lines used to moor: describe hawsers.
          hazards must include:                   | fog              | In relation to hazards: describe fog.
          techniques used to:                     | leave the berth  | Describe techniques used to: leave the berth.
          common faults:                          | of winches       | Describe common faults: of winches.
          for the following gear, its use:        | fenders          | For the following gear, its use: describe fenders.
          A pilot must demonstrate knowledge of:  | hawsers          | Describe hawsers.
          """)
  void putsTheStemBeforeTheQuestion(String stem, String leaf, String question) {
    String asked = QuestionWording.of(leaf, List.of(stem), "unit");
    assertTrue(asked.startsWith(question + " Say "), asked);
  }

  @Test
  void joinsTwoStems_anOpenOneWithWhatCompletesIt() {
    assertEquals(
        "In relation to grievances: describe duties relating to: disputes. Say what this means for you in the work of this"
            + " unit.",
        QuestionWording.of(
            "disputes", List.of("grievances, including:", "duties relating to, such as:"), "unit"));
    assertTrue(
        QuestionWording.of("gears", List.of("types of:", "engines:"), "unit")
            .startsWith("In relation to types of: engines: describe gears."));
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
          brief on at least two occasions according to plan   | 2 | on at least two occasions
          sail on at least two occasions with different crews and masters | 2 | on at least two occasions with different crews
          moor three different vessels and tow                | 0 | three different vessels
          at least three different vessels                    | 0 | at least three different vessels
          """)
  void readsOccasionsAndAmounts(String statement, int occasions, String phrase) {
    assertEquals(
        new Volume(occasions, phrase == null ? List.of() : List.of(phrase)),
        Volume.of(List.of(statement)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at least three kinds of weather  | 3
          two different lines              | 2
          name four lights                 | 4
          for at least 5 minutes           | 0
          at least one line                | 0
          on at least two occasions        | 0
          three lines                      | 0
          """)
  void countsTheThingsThatAnAnswerMustName(String statement, int counted) {
    assertEquals(counted, Volume.counted(statement));
  }

  @Test
  void findsTheNearestGroup_byTwoSharedWords() {
    Kinship kinship =
        new Kinship(
            List.of(
                List.of("Prepare the vessel", "Weather forecasts are checked"),
                List.of("Moor the vessel", "Mooring lines are passed to bollards")));
    assertEquals(1, kinship.nearest(List.of("strength of a mooring bollard")));
    assertEquals(0, kinship.nearest(List.of("weather and its forecast")));
    assertEquals(-1, kinship.nearest(List.of("weather at sea")));
    assertEquals(-1, kinship.nearest(List.of("the vessel and the vessels")));
  }

  @Test
  void namesAQualityByTheSourcesWord_andAsksWhatFitsIt() {
    AssessmentPrinciple fair = new AssessmentPrinciple("principle", "Fairness", null, "Law 1");
    AssessmentPrinciple own =
        new AssessmentPrinciple("rule of evidence", "Authentic", null, "Law 2");
    AssessmentPrinciple other = new AssessmentPrinciple("evidence", "Seamanship", null, "Law 3");
    assertEquals(
        List.of("Authentic", "Seamanship"),
        Quality.ofEvidence(List.of(fair, own, other)).stream().map(Quality::title).toList());
    assertEquals("Is it the person’s own work, and who confirms that?", Quality.of(own).question());
    assertEquals("Does it meet what this demands?", Quality.of(other).question());
    assertEquals(4, Quality.ofEvidence(List.of(fair)).size());
  }
}
