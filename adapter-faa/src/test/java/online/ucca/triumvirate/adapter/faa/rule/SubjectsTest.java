package online.ucca.triumvirate.adapter.faa.rule;

import static online.ucca.triumvirate.model.ruleset.TargetType.ASSESSOR;
import static online.ucca.triumvirate.model.ruleset.TargetType.OPERATOR;
import static online.ucca.triumvirate.model.ruleset.TargetType.OUTPUT;
import static online.ucca.triumvirate.model.ruleset.TargetType.PRACTITIONER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import online.ucca.triumvirate.model.ruleset.Target;
import org.junit.jupiter.api.Test;

class SubjectsTest {

  private static List<Target> subjects(String sentence) {
    return Subjects.of(sentence, ModalReading.of(sentence).subject(), OPERATOR, false);
  }

  @Test
  void namesSubject_inTheSentencesOwnWords() {
    assertEquals(
        List.of(new Target(OPERATOR, "Each certificate holder")),
        subjects("Each certificate holder shall keep copies."));
    assertEquals(List.of(new Target(PRACTITIONER, "No person")), subjects("No person may land."));
    assertEquals(
        List.of(new Target(ASSESSOR, "An authorized instructor")),
        subjects("An authorized instructor must sign the logbook."));
    assertEquals(
        List.of(new Target(OUTPUT, "The manual")), subjects("The manual must contain a list."));
    assertEquals(
        List.of(new Target(OPERATOR, "The holder of a pilot school certificate")),
        subjects("The holder of a pilot school certificate must retain each student record."));
  }

  @Test
  void takesTheHeadNoun_notItsOwner() {
    assertEquals(
        List.of(new Target(OUTPUT, "The certificate holder's manual")),
        subjects("The certificate holder's manual must contain a list."));
    assertEquals(
        List.of(new Target(PRACTITIONER, "The second in command")),
        subjects("The second in command must hold a rating."));
  }

  @Test
  void leavesOutWhatLeadsToTheSubject() {
    assertEquals(
        List.of(new Target(OPERATOR, "the certificate holder")),
        subjects(
            "In the event of an accident, or occurrence requiring immediate notification of the"
                + " National Transportation Safety Board which results in termination of the flight,"
                + " the certificate holder shall keep the recorded information."));
    assertEquals(
        List.of(new Target(PRACTITIONER, "no pilot")),
        subjects(
            "Except as provided in paragraphs (b), (c), and (d) of this section, no pilot may fly."));
  }

  @Test
  void namesEach_whenSeveralAreObliged() {
    assertEquals(
        List.of(
            new Target(OPERATOR, "No certificate holder"), new Target(PRACTITIONER, "any person")),
        subjects(
            "No certificate holder may use a person, nor may any person serve, as pilot in command"
                + " unless that person holds a certificate."));
    assertEquals(
        List.of(
            new Target(OPERATOR, "No certificate holder"),
            new Target(PRACTITIONER, "no flight crewmember")),
        subjects(
            "No certificate holder may schedule any flight crewmember, and no flight crewmember may"
                + " accept an assignment, for flight time."));
  }

  @Test
  void namesNobody_whenThePronounStandsForTheSentenceBefore() {
    assertEquals(List.of(), subjects("In the case of an oral contract, it shall keep a copy."));
    assertEquals(List.of(), subjects("There must be a seat for each person."));
  }

  @Test
  void takesThePartsAddressee_whenTheSubjectIsAThing() {
    assertEquals(
        List.of(new Target(OPERATOR, "The airplane")), subjects("The airplane must have a radio."));
  }
}
