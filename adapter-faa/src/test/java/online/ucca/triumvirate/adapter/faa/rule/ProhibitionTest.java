package online.ucca.triumvirate.adapter.faa.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.clause.Designators;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lead-ins of 14 CFR that forbid, and their parts: in the law's words, shortened at "[...]". */
class ProhibitionTest {

  private static ClauseReading read(String... line) {
    ClauseReading reading = null;
    for (String text : line) {
      reading = ClauseReading.of(clause(text), reading, TargetType.OPERATOR);
    }
    if (reading == null) {
      throw new AssertionError("no clause");
    }
    return reading;
  }

  private static Clause clause(String text) {
    Provision section =
        new Provision(
            Provision.Kind.SECTION,
            "999.1",
            "",
            "",
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "");
    Citation citation = Citation.of(14, "999.1", new Designators(List.of("a")));
    return new Clause(citation, null, "", text, false, false, List.of(), section, "");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "135.383(c)(2) | No person may operate a turbine engine powered large transport category"
            + " airplane along an intended route unless that person complies with either of the"
            + " following: | Its weight, according to the two-engine-inoperative, en route, net"
            + " flight path data in the Airplane Flight Manual, allows the airplane to fly [...]",
        "135.375(a)(1) | No person operating a reciprocating engine powered large transport"
            + " category airplane may take off that airplane unless its weight on arrival [...]"
            + " would allow a full stop landing. For the purposes of determining the allowable"
            + " landing weight at the destination airport the following is assumed: | The airplane"
            + " is landed on the most favorable runway and in the most favorable direction in still"
            + " air.",
        "135.25(a)(1) | Except as provided in paragraph (d) of this section, no certificate holder"
            + " may operate an aircraft under this part unless that aircraft— | Is registered as a"
            + " civil aircraft of the United States [...];",
        "135.373(a)(1) | No person may operate an airplane certificated under part 25 and having four"
            + " or more engines unless— | There is no place along the intended track that is more"
            + " than 90 minutes [...] from an airport that meets § 135.387; or",
        "135.93(b)(1) | No person may use an autopilot for takeoff or initial climb below the"
            + " higher of 500 feet or an altitude that is no lower than twice the altitude loss"
            + " specified in the Airplane Flight Manual (AFM), except as follows— | At a minimum"
            + " engagement altitude specified in the AFM; or",
        "135.115(a) | No pilot in command may allow any person to manipulate the flight controls of"
            + " an aircraft during flight conducted under this part, nor may any person manipulate"
            + " the controls during such flight unless that person is— | A pilot employed by the"
            + " certificate holder and qualified in the aircraft; or",
        "135.145(b)(1) | No certificate holder may operate a turbojet airplane if it has not"
            + " previously proved a turbojet airplane in operations under this part in at least 25"
            + " hours of proving tests acceptable to the Administrator including— | Five hours of"
            + " night time, if night flights are to be authorized;",
        "135.157(b)(2) | No person may operate a pressurized aircraft— | Unless it is equipped with"
            + " enough oxygen dispensers and oxygen to comply with paragraph (a) of this section"
            + " [...]",
        "135.265(b)(1) | Except as provided in paragraph (c) of this section, no certificate holder"
            + " may schedule a flight crewmember, and no flight crewmember may accept an"
            + " assignment, for flight time during the 24 consecutive hours preceding the scheduled"
            + " completion of any flight segment without a scheduled rest period during that 24"
            + " hours of at least the following: | 9 consecutive hours of rest for less than 8"
            + " hours of scheduled flight time.",
        "135.337(b)(1) | No certificate holder may use a person, nor may any person serve as a"
            + " check pilot in a training program established under this subpart unless, with"
            + " respect to the aircraft type involved, that person— | Holds the pilot certificates"
            + " and ratings required to serve as a pilot in command in operations under this part;",
        "61.101(f)(1) | A recreational pilot may not act as a pilot flight crewmember on any"
            + " aircraft for which more than one pilot is required by the type certificate of the"
            + " aircraft or the regulations under which the flight is conducted, except when: |"
            + " Receiving flight training from a person authorized to provide flight training on"
            + " board an airship; and"
      })
  void demands_whatLiftsAProhibition(String place, String leadIn, String part) {
    assertEquals(RuleEffect.PROHIBITION, read(leadIn).effect());
    assertEquals(RuleEffect.PROCEDURE, read(leadIn, part).effect());
    assertEquals(ObligationType.CONDITIONAL, read(leadIn, part).obligation());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "61.37(a)(1) | An applicant for a knowledge test may not: | Copy or intentionally remove"
            + " any knowledge test;",
        "61.59(a)(4) | No person may make or cause to be made: | Any alteration of any certificate,"
            + " rating, or authorization under this part.",
        "61.37(b)(1) | An applicant who the Administrator finds has committed an act prohibited by"
            + " paragraph (a) of this section is prohibited, for 1 year after the date of"
            + " committing that act, from: | Applying for any certificate, rating, or authorization"
            + " issued under this chapter; and",
        "61.53(a)(1) | Except as provided for in paragraph (b) of this section, no person who holds"
            + " a medical certificate issued under part 67 of this chapter may act as pilot in"
            + " command, or in any other capacity as a required pilot flight crewmember, while that"
            + " person: | Knows or has reason to know of any medical condition [...];",
        "61.315(c)(13) | You may not act as pilot in command of a light-sport aircraft: | Without"
            + " visual reference to the surface.",
        "135.129(b)(6) | No certificate holder may seat a person in a seat affected by this section"
            + " if the certificate holder determines that it is likely that the person would be"
            + " unable to perform one or more of the applicable functions listed in paragraph (d)"
            + " of this section because— | The person lacks the ability adequately to impart"
            + " information orally to other passengers; or,",
        "135.225(f)(1) | In addition, unless authorized by the certificate holder's operations"
            + " specifications, no pilot may, at that airport— | Take off under IFR when the"
            + " visibility is less than 1 mile; or",
        "135.243(a)(1) | No certificate holder may use a person, nor may any person serve, as pilot"
            + " in command in passenger-carrying operations— | Of a turbojet airplane, [...] unless"
            + " that person holds an airline transport pilot certificate [...]",
        "135.265(a)(1) | No certificate holder may schedule any flight crewmember, and no flight"
            + " crewmember may accept an assignment, for flight time in scheduled operations or in"
            + " other commercial flying if that crewmember's total flight time in all commercial"
            + " flying will exceed— | 1,200 hours in any calendar year.",
        "135.393(a)(1) | No person operating a large nontransport category airplane may take off"
            + " that airplane at a weight that— | Allowing for anticipated consumption of fuel and"
            + " oil, is greater than the weight that would allow a full stop landing [...]",
        "part 135, appendix A, 5.(b)(1)(i) | The speed V1 must be selected by the applicant but may"
            + " not be less than— | 1.10VS1;",
        "141.67(d)(1) | A pilot school that holds examining authority may not use its knowledge or"
            + " practical tests if the school: | Knows, or has reason to believe, the test has been"
            + " compromised; or"
      })
  void forbids_whatCompletesAProhibition(String place, String leadIn, String part) {
    assertEquals(RuleEffect.PROHIBITION, read(leadIn).effect());
    assertEquals(RuleEffect.PROHIBITION, read(leadIn, part).effect());
  }

  @Test
  void demandsOfThePartsOfAPart_whatTheLastLeadInAsksFor() {
    String leadIn =
        "Except for a pilot conducting Category II operations under part 121 or part 135, a person"
            + " may not:";
    String part =
        "Act as pilot in command of a civil aircraft during Category II operations unless that"
            + " person—";
    String partOfPart = "Holds a Category II pilot authorization for that category; or";

    assertEquals(RuleEffect.PROHIBITION, read(leadIn, part).effect());
    assertEquals(RuleEffect.PROCEDURE, read(leadIn, part, partOfPart).effect());
  }

  @Test
  void forbids_whenAPartOfWhatLiftsAProhibitionForbidsInItsOwnWords() {
    String leadIn =
        "No certificate holder that is covered by paragraph (a) of this section may operate an"
            + " airplane unless that airplane meets the applicable requirement of this paragraph:";
    String part =
        "No certificate holder may operate under this part an airplane that is described in"
            + " paragraph (a)(1)(i) of this section.";

    assertEquals(RuleEffect.PROHIBITION, read(leadIn, part).effect());
  }

  @Test
  void demands_whenAnotherVerbStandsBetweenTheProhibitionAndTheParts() {
    String leadIn = "No person may smoke on board, and each crewmember must:";

    assertEquals(RuleEffect.PROHIBITION, read(leadIn).effect());
    assertEquals(RuleEffect.PROCEDURE, read(leadIn, "Fasten the belt;").effect());
  }

  @Test
  void forbids_whenWhatLiftsTheProhibitionIsAnAside() {
    String leadIn = "No pilot may land, unless authorized by the Administrator, if the runway is:";

    assertEquals(RuleEffect.PROHIBITION, read(leadIn, "Closed;").effect());
  }

  @Test
  void forbids_whenNotBelongsToAnAmount() {
    String leadIn = "No person may carry a bottle of not less than:";

    assertEquals(RuleEffect.PROHIBITION, read(leadIn, "1 liter;").effect());
  }

  @Test
  void obligesNobody_whenTheLawDoesNotApply() {
    ClauseReading official =
        read(
            "No person may, while on board an aircraft being operated by a certificate holder,"
                + " carry on or about that person a deadly or dangerous weapon, either concealed or"
                + " unconcealed. This section does not apply to—",
            "Officials or employees of a municipality or a State, or of the United States, who are"
                + " authorized to carry arms; or");

    assertEquals(ObligationType.GUIDANCE, official.obligation());
    assertEquals(null, official.effect());
  }
}
