package online.ucca.triumvirate.adapter.faa.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.Test;

class CredentialListTest {
  private static final String FLIGHT_INSTRUCTOR = "Flight Instructor for Airplane Category";

  @Test
  void listsWhatIsNotDividedFurther_underATitleOfTheLawsWords() {
    MapRun run = MapRun.of(LawSketch.of(LawSketch.LIST), Standards.titled(FLIGHT_INSTRUCTOR));
    assertEquals(
        List.of(
            "student-pilot-certificate | Student pilot certificate | 14 CFR 61.5(a)(1)(i)",
            "sport-pilot-certificate | Sport pilot certificate | 14 CFR 61.5(a)(1)(ii)",
            "recreational-pilot-certificate | Recreational pilot certificate | 14 CFR"
                + " 61.5(a)(1)(iii)",
            "private-pilot-certificate | Private pilot certificate | 14 CFR 61.5(a)(1)(iv)",
            "commercial-pilot-certificate | Commercial pilot certificate | 14 CFR 61.5(a)(1)(v)",
            "airline-transport-pilot-certificate | Airline transport pilot certificate | 14 CFR"
                + " 61.5(a)(1)(vi)",
            "flight-instructor-certificate | Flight instructor certificate | 14 CFR 61.5(a)(2)",
            "ground-instructor-certificate | Ground instructor certificate | 14 CFR 61.5(a)(3)",
            "pilot-aircraft-category-rating-airplane | Pilot, aircraft category rating: Airplane |"
                + " 14 CFR 61.5(b)(1)(i)",
            "pilot-airplane-class-rating-single-engine-land | Pilot, airplane class rating:"
                + " Single-engine land | 14 CFR 61.5(b)(2)(i)",
            "pilot-airplane-class-rating-multiengine-land | Pilot, airplane class rating:"
                + " Multiengine land | 14 CFR 61.5(b)(2)(ii)",
            "pilot-airplane-class-rating-single-engine-sea | Pilot, airplane class rating:"
                + " Single-engine sea | 14 CFR 61.5(b)(2)(iii)",
            "pilot-airplane-class-rating-multiengine-sea | Pilot, airplane class rating:"
                + " Multiengine sea | 14 CFR 61.5(b)(2)(iv)",
            "pilot-instrument-rating-airplane | Pilot, instrument rating: Airplane | 14 CFR"
                + " 61.5(b)(8)(i)",
            "flight-instructor-aircraft-category-rating-airplane | Flight instructor, aircraft"
                + " category rating: Airplane | 14 CFR 61.5(c)(1)(i)",
            "flight-instructor-airplane-class-rating-single-engine | Flight instructor, airplane"
                + " class rating: Single-engine | 14 CFR 61.5(c)(2)(i)",
            "flight-instructor-airplane-class-rating-multiengine | Flight instructor, airplane"
                + " class rating: Multiengine | 14 CFR 61.5(c)(2)(ii)",
            "flight-instructor-sport-pilot-rating | Flight instructor, sport pilot rating | 14"
                + " CFR 61.5(c)(5)",
            "ground-instructor-rating-basic | Ground instructor, rating: Basic | 14 CFR"
                + " 61.5(d)(1)"),
        run.map().credentials().stream()
            .map(one -> one.credentialId() + " | " + one.title() + " | " + one.sourceRef())
            .toList());
  }

  @Test
  void givesCertificatesRatingsAndEndorsementsTheirTypes() {
    MapRun run =
        MapRun.of(
            LawSketch.of(
                LawSketch.LIST,
                """
                61.31(e) *Additional training required for operating complex airplanes.*
                61.31(e)(1) No person may act as pilot in command of a complex airplane, unless the person has—
                61.31(e)(1)(ii) Received a one-time endorsement in the pilot's logbook.
                61.31(l) *Exceptions.* This section does not require an endorsement.
                61.31(m) *Additional thoughts.* Nothing is to be obtained.
                """),
            Standards.titled(FLIGHT_INSTRUCTOR));
    assertEquals(
        CredentialType.LICENCE, run.credential("Ground instructor certificate").credentialType());
    assertEquals(
        CredentialType.RATING,
        run.credential("Pilot, instrument rating: Airplane").credentialType());
    var complex = run.credential("Endorsement: operating complex airplanes");
    assertEquals(CredentialType.ENDORSEMENT, complex.credentialType());
    assertEquals("14 CFR 61.31(e)(1)", complex.sourceRef());
    assertEquals(
        "No person may act as pilot in command of a complex airplane, unless the person has—"
            + " Received a one-time endorsement in the pilot's logbook.",
        MapRun.from(complex.scopeOfPractice().conditions(), "14 CFR 61.31(e)(1)(ii)"));
    assertEquals(
        1,
        run.map().credentials().stream()
            .filter(one -> one.credentialType() == CredentialType.ENDORSEMENT)
            .count());
  }

  @Test
  void namesTheSectionsThatAPartOfThePartLacks_andInventsNothing() {
    MapRun run =
        MapRun.of(
            LawSketch.of(LawSketch.LIST, "61.18 [Reserved]"), Standards.titled(FLIGHT_INSTRUCTOR));
    List<String> missing = run.warningsWith(ErrorCode.TRN_SECTION_NOT_IN_SOURCE);
    assertTrue(
        missing.contains(
            "14 CFR 61.183, which would say who is eligible for \"Flight instructor certificate\""
                + " and more, is not there"),
        missing.toString());
    assertTrue(missing.stream().noneMatch(one -> one.contains("61.18,")), "61.18 is reserved");
    assertEquals(missing.size(), missing.stream().distinct().count());
    var certificate = run.credential("Flight instructor certificate");
    assertEquals(List.of(), certificate.requirements().complianceRules());
    assertEquals(List.of(), certificate.scopeOfPractice().limitations());
    assertEquals(
        "The following certificates are issued under this part to an applicant who satisfactorily"
            + " accomplishes the requirements: Flight instructor certificates.",
        certificate.scopeOfPractice().description());
  }

  @Test
  void refusesTheLawWithoutPart61_sayingHowToAddIt() {
    MapRun run = MapRun.of(List.of(), Standards.titled(FLIGHT_INSTRUCTOR), Endorsements.NONE);
    assertEquals(1, run.result().errors().size());
    var error = run.result().errors().get(0);
    assertTrue(error.hasCode(ErrorCode.TRD_INCOMPLETE_INSTRUMENTS));
    assertTrue(error.message().contains("14 CFR part 61"), error.message());
    assertTrue(error.remediation().contains("--with"), error.remediation());
  }

  @Test
  void refusesPart61WithoutItsListOfCertificates() {
    MapRun run =
        MapRun.of(
            LawSketch.of("61.19(e) A ground instructor certificate is issued."),
            Standards.titled(FLIGHT_INSTRUCTOR));
    assertTrue(run.result().errors().get(0).hasCode(ErrorCode.TRD_INCOMPLETE_INSTRUMENTS));
    assertTrue(run.result().errors().get(0).message().contains("§ 61.5"));
  }

  @Test
  void endsInTime_onAListMadeToStallIt() {
    String run = ";".repeat(60_000) + "x";
    MapRun map =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                MapRun.of(
                    LawSketch.of(
                        LawSketch.LIST,
                        "61.5(a)(1)(vii) " + "long".repeat(1_000),
                        "61.5(b)(9) " + "(".repeat(60_000),
                        "61.5(b)(9)(i) " + run,
                        "61.23 " + "student ".repeat(20_000),
                        "61.183(a) Hold " + "no no ".repeat(20_000),
                        "61.195(a) " + "no a ".repeat(20_000),
                        "61.19(d) " + "12 calendar ".repeat(20_000)),
                    Standards.titled(FLIGHT_INSTRUCTOR)));
    assertEquals(21, map.map().credentials().size());
  }
}
