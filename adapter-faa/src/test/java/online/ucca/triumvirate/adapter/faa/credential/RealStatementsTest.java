package online.ucca.triumvirate.adapter.faa.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Statements of the map that were read in the law by eye and written down here. */
class RealStatementsTest {
  private static MapRun whole = MapRun.NOTHING;
  private static MapRun keySections = MapRun.NOTHING;

  @BeforeAll
  static void translate() {
    whole = MapRun.of(RealLaw.part61(), RealLaw.standard());
    keySections = MapRun.of(RealLaw.keySections(), RealLaw.standard());
  }

  @Test
  void saysWhatAFlightInstructorMayDo() {
    for (MapRun run : List.of(whole, keySections)) {
      String scope =
          run.credential("Flight instructor certificate").scopeOfPractice().description();
      assertTrue(
          scope.startsWith(
              "A person who holds a flight instructor certificate is authorized within the"
                  + " limitations of that person's flight instructor certificate and ratings to"
                  + " train and issue endorsements that are required for: (1) A student pilot"
                  + " certificate; (2) A pilot certificate;"),
          scope);
      assertTrue(scope.contains("(9) A knowledge test. [14 CFR 61.193(a)] A person"), scope);
      assertTrue(scope.endsWith("§107.61 of this chapter. [14 CFR 61.193(b)]"), scope);
    }
  }

  @Test
  void saysWhatAFlightInstructorMayNotDo() {
    for (MapRun run : List.of(whole, keySections)) {
      List<SourcedStatement> limits =
          run.credential("Flight instructor certificate").scopeOfPractice().limitations();
      String leadIn =
          "A person who holds a flight instructor certificate is subject to the following"
              + " limitations: ";
      says(
          limits,
          "61.195(a)",
          leadIn
              + "In any 24-consecutive-hour period, a flight instructor may not conduct more than 8"
              + " hours of flight training.");
      says(
          limits,
          "61.195(b)(3)",
          leadIn
              + "Except as provided in paragraph (c) of this section, a flight instructor may not"
              + " conduct flight training in any aircraft unless the flight instructor: Meets the"
              + " requirements of paragraph (e) of this section, if applicable.");
      says(
          limits,
          "61.195(d)(4)(i)",
          leadIn
              + "A flight instructor may not endorse a: Logbook of a recreational pilot, unless"
              + " that flight instructor has— Given that pilot the ground and flight training"
              + " required by this part; and");
      says(
          limits,
          "61.195(i)",
          leadIn
              + "A flight instructor shall not make any self-endorsement for a certificate, rating,"
              + " flight review, authorization, operating privilege, practical test, or knowledge"
              + " test that is required by this part.");
      assertEquals(57, limits.size(), "the paragraphs of § 61.195, counted in the source");
    }
  }

  @Test
  void saysWhatAFlightInstructorNeeds() {
    List<SourcedStatement> conditions =
        whole.credential("Flight instructor certificate").scopeOfPractice().conditions();
    says(
        conditions,
        "61.183(c)",
        "To be eligible for a flight instructor certificate or rating a person must: Hold either a"
            + " commercial pilot certificate or airline transport pilot certificate with:");
    says(
        conditions,
        "61.183(j)",
        "To be eligible for a flight instructor certificate or rating a person must: Log at least"
            + " 15 hours as pilot in command in the category and class of aircraft that is"
            + " appropriate to the flight instructor rating sought; and");
    says(
        conditions,
        "61.23(b)(5)",
        "A person is not required to hold a medical certificate— When exercising the privileges of"
            + " a flight instructor certificate if the person is not acting as pilot in command or"
            + " serving as a required pilot flight crewmember;");
    says(
        conditions,
        "61.19(d)",
        "Except as specified in §61.197(b), a flight instructor certificate expires 24 calendar"
            + " months from the month in which it was issued, renewed, or reinstated, as"
            + " appropriate.");
    says(
        whole.credential("Flight instructor certificate").lifecycle().renewalRequirements(),
        "61.197(a)(1)(i)",
        "A person who holds a flight instructor certificate that has not expired may renew that"
            + " flight instructor certificate by— Passing a practical test for— One of the ratings"
            + " listed on the current flight instructor certificate; or");
    says(
        whole.credential("Flight instructor certificate").lifecycle().revocationConditions(),
        "61.59(b)",
        "The commission of an act prohibited under paragraph (a) of this section is a basis for"
            + " suspending or revoking any airman certificate, rating, or authorization held by"
            + " that person.");
  }

  @Test
  void saysWhatPilotsMayAndMayNotDo() {
    Credential pilot = whole.credential("Private pilot certificate");
    says(
        pilot.scopeOfPractice().limitations(),
        "61.113(c)",
        "A private pilot may not pay less than the pro rata share of the operating expenses of a"
            + " flight with passengers, provided the expenses involve only fuel, oil, airport"
            + " expenditures, or rental fees.");
    says(
        pilot.scopeOfPractice().conditions(),
        "61.113(b)(1)",
        "A private pilot may, for compensation or hire, act as pilot in command of an aircraft in"
            + " connection with any business or employment if: The flight is only incidental to"
            + " that business or employment; and");
    assertTrue(pilot.scopeOfPractice().description().contains("may demonstrate an aircraft"));
    assertFalse(pilot.scopeOfPractice().description().contains("pro rata"));
    assertTrue(
        sources(pilot.scopeOfPractice().limitations()).contains("14 CFR 61.117"),
        "\"no private pilot may\" limits");
    Credential transport = whole.credential("Airline transport pilot certificate");
    says(
        transport.scopeOfPractice().limitations(),
        "61.167(a)(3)(i)",
        "Excluding briefings and debriefings, an airline transport pilot may not instruct in"
            + " aircraft, flight simulators, and flight training devices under this section— For"
            + " more than 8 hours in any 24-consecutive-hour period; or");
    assertTrue(
        transport
            .scopeOfPractice()
            .description()
            .startsWith(
                "A person who holds an airline transport pilot certificate is entitled to the same"
                    + " privileges as a person who holds a commercial pilot certificate with an"
                    + " instrument rating."));
    says(
        whole.credential("Student pilot certificate").scopeOfPractice().limitations(),
        "61.89(a)(1)",
        "A student pilot may not act as pilot in command of an aircraft: That is carrying a"
            + " passenger;");
    says(
        whole.credential("Sport pilot certificate").scopeOfPractice().limitations(),
        "61.315(c)(6)",
        "You may not act as pilot in command of a light-sport aircraft: In Class A airspace.");
    says(
        whole.credential("Ground instructor certificate").scopeOfPractice().conditions(),
        "61.217(c)",
        "The holder of a ground instructor certificate may not perform the duties of a ground"
            + " instructor unless the person can show that one of the following occurred during the"
            + " preceding 12 calendar months: Completion of an approved flight instructor refresher"
            + " course and receipt of a graduation certificate for that course; or");
    says(
        whole.credential("Commercial pilot certificate").scopeOfPractice().conditions(),
        "61.123(h)",
        "To be eligible for a commercial pilot certificate, a person must: Hold at least a private"
            + " pilot certificate issued under this part or meet the requirements of §61.73; and");
    says(
        whole.credential("Endorsement: operating complex airplanes").scopeOfPractice().conditions(),
        "61.31(e)(1)(ii)",
        "Except as provided in paragraph (e)(2) of this section, no person may act as pilot in"
            + " command of a complex airplane, unless the person has— Received a one-time"
            + " endorsement in the pilot's logbook from an authorized instructor who certifies the"
            + " person is proficient to operate a complex airplane.");
    says(
        whole
            .credential("Pilot, aircraft category rating: Airplane")
            .scopeOfPractice()
            .limitations(),
        "61.31(d)(1)",
        "To serve as the pilot in command of an aircraft, a person must— Hold the appropriate"
            + " category, class, and type rating (if a class or type rating is required) for the"
            + " aircraft to be flown; or");
  }

  @Test
  void namesWhatTheKeySectionsLack() {
    List<String> missing = keySections.warningsWith(ErrorCode.TRN_SECTION_NOT_IN_SOURCE);
    assertTrue(
        missing.contains(
            "14 CFR 61.123, which would say who is eligible for \"Commercial pilot certificate\","
                + " is not there"),
        missing::toString);
    assertTrue(missing.stream().noneMatch(one -> one.startsWith("14 CFR 61.183,")));
    assertEquals(
        List.of(),
        keySections.credential("Commercial pilot certificate").scopeOfPractice().limitations());
    assertEquals(
        "P24M",
        keySections.credential("Flight instructor certificate").lifecycle().validityPeriod());
    assertEquals(8 + 26 + 12 + 3 + 7 + 4, keySections.map().credentials().size());
  }

  private static void says(List<SourcedStatement> statements, String clause, String words) {
    assertEquals(words, MapRun.from(statements, "14 CFR " + clause));
  }

  private static List<String> sources(List<SourcedStatement> statements) {
    return statements.stream().map(SourcedStatement::sourceRef).toList();
  }
}
