package online.ucca.triumvirate.adapter.faa.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.id.CredentialId;
import org.junit.jupiter.api.Test;

class PrerequisitesTest {
  private static final String TITLE = "Flight Instructor for Airplane Category";

  @Test
  void keepsAChoiceBetweenCertificatesInWords_andDemandsNeither() {
    MapRun run =
        run(
            """
            61.183 To be eligible for a flight instructor certificate or rating a person must:
            61.183(c) Hold either a commercial pilot certificate or airline transport pilot certificate with:
            61.183(c)(1) An aircraft category and class rating that is appropriate.
            """);
    Credential instructor = run.credential("Flight instructor certificate");
    assertEquals(List.of(), instructor.requirements().requiredCredentials());
    assertEquals(
        "To be eligible for a flight instructor certificate or rating a person must: Hold either a"
            + " commercial pilot certificate or airline transport pilot certificate with:",
        MapRun.from(instructor.scopeOfPractice().conditions(), "14 CFR 61.183(c)"));
    assertEquals(
        List.of("commercial-pilot-certificate", "airline-transport-pilot-certificate"),
        anyOf(run, "flight-instructor-certificate"));
  }

  @Test
  void demandsACertificate_whereItAloneSatisfiesTheLaw() {
    MapRun run =
        run(
            """
            61.123 To be eligible for a commercial pilot certificate, a person must:
            61.123(h) Hold a private pilot certificate issued under this part; and
            """);
    assertEquals(
        List.of(prerequisite("private-pilot-certificate")),
        run.credential("Commercial pilot certificate").requirements().requiredCredentials());
  }

  @Test
  void demandsNone_whereAnotherWayIsOpen() {
    for (String words :
        List.of(
            "Hold at least a private pilot certificate issued under this part",
            "Hold a private pilot certificate or meet the requirements of §61.73")) {
      MapRun run = run("61.123(h) " + words);
      assertEquals(
          List.of(),
          run.credential("Commercial pilot certificate").requirements().requiredCredentials(),
          words);
      assertEquals(
          List.of("private-pilot-certificate"), anyOf(run, "commercial-pilot-certificate"), words);
    }
    MapRun run =
        run(
            """
            61.153(d) Meet at least one of the following requirements:
            61.153(d)(1) Holds a commercial pilot certificate with an instrument rating;
            61.153(d)(3) Holds either a foreign airline transport pilot license, or a foreign commercial pilot license, that—
            """);
    assertEquals(
        List.of(),
        run.credential("Airline transport pilot certificate").requirements().requiredCredentials());
    assertEquals(
        List.of("commercial-pilot-certificate"),
        anyOf(run, "airline-transport-pilot-certificate"),
        "a foreign license is no certificate of this part");
  }

  @Test
  void placesARatingOnItsCertificate_andAClassBesideItsCategory() {
    MapRun run = run("");
    assertEquals(
        List.of(
            prerequisite("flight-instructor-certificate"),
            new RequiredCredential(
                new CredentialId("flight-instructor-aircraft-category-rating-airplane"),
                CredentialRelationship.COREQUISITE)),
        run.credential("Flight instructor, airplane class rating: Multiengine")
            .requirements()
            .requiredCredentials());
    assertEquals(
        List.of(
            "sport-pilot-certificate",
            "recreational-pilot-certificate",
            "private-pilot-certificate",
            "commercial-pilot-certificate",
            "airline-transport-pilot-certificate"),
        anyOf(run, "pilot-aircraft-category-rating-airplane"),
        "other than student pilot");
    assertEquals(
        List.of("private-pilot-certificate", "commercial-pilot-certificate"),
        anyOf(run, "pilot-instrument-rating-airplane"),
        "on private and commercial pilot certificates only");
  }

  @Test
  void givesAnEndorsementToTheHoldersThatTheClauseAddresses() {
    MapRun run =
        run(
            """
            61.87(n) A student pilot may not operate an aircraft in solo flight unless that student pilot has received an endorsement within the 90 days preceding the date of the flight.
            61.101(b) A person who holds a recreational pilot certificate may act as pilot in command, provided that person has—
            61.195(k) A flight instructor may not conduct training for night vision goggle operations unless the flight instructor:
            61.327(a) If you hold a sport pilot certificate and you seek to operate a light-sport aircraft you must—
            61.56(c) No person may act as pilot in command of an aircraft unless, since the beginning of the 24th calendar month before the month, that person has—
            """);
    assertEquals("student-pilot-certificate", only(run, "Endorsement: solo flight"));
    assertEquals(
        "recreational-pilot-certificate",
        only(run, "Endorsement: recreational flight within 50 nautical miles"));
    assertEquals(
        "flight-instructor-certificate",
        only(run, "Endorsement: training for night vision goggle operations"));
    assertEquals(
        "sport-pilot-certificate", only(run, "Endorsement: light-sport airplane up to 87 knots"));
    assertEquals(List.of(), run.credential("Flight review").requirements().requiredCredentials());
  }

  private static MapRun run(String clauses) {
    return MapRun.of(LawSketch.of(LawSketch.LIST, clauses), Standards.titled(TITLE));
  }

  private static String only(MapRun run, String title) {
    List<RequiredCredential> required = run.credential(title).requirements().requiredCredentials();
    assertEquals(1, required.size(), title);
    return required.get(0).credentialRef().value();
  }

  private static List<?> anyOf(MapRun run, String credential) {
    if (run.triumvirate().extensions().get(Prerequisites.EXTENSION) instanceof Map<?, ?> choices
        && choices.get(credential) instanceof List<?> own
        && own.size() == 1
        && own.get(0) instanceof Map<?, ?> choice
        && choice.get("any_of") instanceof List<?> certificates) {
      return certificates;
    }
    throw new AssertionError(credential + " leaves no choice, or several");
  }

  private static RequiredCredential prerequisite(String id) {
    return new RequiredCredential(new CredentialId(id), CredentialRelationship.PREREQUISITE);
  }
}
