package online.ucca.triumvirate.adapter.faa.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import online.ucca.triumvirate.adapter.faa.rule.Modality.Force;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of 14 CFR, as they stand there. */
class ModalReadingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Each certificate holder shall keep at its principal business office the following—",
        "The manifest must be prepared before each takeoff and must include:",
        "For those aircraft the flight crewmembers are required to use the boom microphone below"
            + " 18,000 feet mean sea level.",
        "A chief instructor designated for a pilot school is responsible for:",
        "A person who may be asked must answer.",
        "Each passenger seat under which baggage is stowed shall be fitted with a means to prevent"
            + " articles of baggage stowed under it from sliding.",
        "A second in command who has failed to meet the requirements for more than six calendar"
            + " months must reestablish instrument recency.",
        "Any request made under paragraph (a) of this section must include the following signed"
            + " statement or its equivalent: “This request is made for my own reasons, with full"
            + " knowledge that my certificate may not be reissued to me unless I again pass the"
            + " tests prescribed for its issuance.”"
      })
  void readsDuty_whenTheMainClauseObliges(String sentence) {
    Modality modality = ModalReading.of(sentence);

    assertEquals(Force.BINDING, modality.force());
    assertFalse(modality.forbids());
    assertFalse(modality.isConditional());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No person may act as pilot in command of a Robinson R-44 unless that person—",
        "No certificate holder may use a person, nor may any person serve, as pilot in command"
            + " unless that person holds an airline transport pilot certificate.",
        "Except as provided in paragraph (b) of this section, no pilot, including a second in"
            + " command, may begin the final approach segment.",
        "After the dates specified, a certificate holder may not operate a multiengine airplane"
            + " unless the Administrator has notified the certificate holder.",
        "No person operating a portable oxygen concentrator is permitted to occupy an exit seat if"
            + " it is occupied."
      })
  void readsProhibition_whenTheSubjectOrTheVerbIsDenied(String sentence) {
    Modality modality = ModalReading.of(sentence);

    assertEquals(Force.BINDING, modality.force());
    assertTrue(modality.forbids());
    assertTrue(modality.isConditional());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The competency check may include any of the maneuvers and procedures.",
        "Training subjects need not be repeated during subsequent training.",
        "Certificate holders are not required to include leadership and command training.",
        "The pilot in command is authorized to determine the weather.",
        "The applicant should bring a flashlight.",
        "There is no sign, and the pilot may land.",
        "A person who has no certificate may apply.",
        "An applicant who is neither a citizen of the United States nor a resident alien of the"
            + " United States may be refused issuance of any U.S. airman certificate."
      })
  void readsPermission_whenNothingBinds(String sentence) {
    assertEquals(Force.PERMISSIVE, ModalReading.of(sentence).force());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An outline of all input sources that must be operating for the TCAS to function properly.",
        "Any flight that may be conducted under this part.",
        "On or after May 31, 2024.",
        "Rest period means the period free of all responsibility for work or duty should the"
            + " occasion arise.",
        "The center of gravity of the loaded aircraft, except that the actual center of gravity"
            + " need not be computed.",
        "During any operation where smoking is prohibited by part 252 of this title.",
        "Signs with the words “No smoking” or “must ride” in red.",
        "The certificate holder's hazmat policies and whether the certificate holder is authorized"
            + " to carry, or is prohibited from carrying, hazardous materials; and"
      })
  void readsNothing_whenTheModalStandsInASubordinateClauseOrIsNone(String sentence) {
    assertEquals(Force.NONE, ModalReading.of(sentence).force());
  }

  @Test
  void limits_whenMayIsFollowedByOnlyIf() {
    Modality modality =
        ModalReading.of(
            "A person may serve as a required pilot flight crewmember of an aircraft only if that"
                + " person holds the appropriate medical certificate.");

    assertEquals(Force.BINDING, modality.force());
    assertTrue(modality.isConditional());
    assertFalse(modality.forbids());
  }

  @Test
  void obliges_whenOnlyAnExceptionForbids() {
    Modality modality =
        ModalReading.of(
            "Each airplane must comply with the heat release rate testing provisions, except that"
                + " the total heat release over the first 2 minutes of sample exposure rate must"
                + " not exceed 100 kilowatt minutes per square meter.");

    assertEquals(Force.BINDING, modality.force());
    assertFalse(modality.forbids());
  }

  @Test
  void permits_whenOnlyBelongsToAnAmount() {
    assertEquals(
        Force.PERMISSIVE,
        ModalReading.of(
                "A person may operate an aircraft with the exception that only one transmitter is"
                    + " required.")
            .force());
  }

  @Test
  void escalates_whenSomebodyMustBeTold() {
    assertTrue(
        ModalReading.of("Each certificate holder shall report the occurrence of each failure.")
            .reports());
    assertTrue(
        ModalReading.of(
                "Each person shall provide a written report of each motor vehicle action to the"
                    + " FAA.")
            .reports());
    assertFalse(ModalReading.of("Each crewmember must report for duty at 0900.").reports());
    assertFalse(ModalReading.of("The manual must contain a report form.").reports());
  }

  @Test
  void knowsTheAuthority_whenItIsTheOneThatActs() {
    assertTrue(
        ModalReading.of(
                "The extent of the competency check shall be determined by the Administrator.")
            .isOfAuthority());
    assertTrue(ModalReading.of("The Administrator may authorize deviations.").isOfAuthority());
    assertFalse(
        ModalReading.of("The manual must be approved by the Administrator.").isOfAuthority());
  }
}
