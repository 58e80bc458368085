package online.ucca.triumvirate.adapter.faa.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.ValidityBasis;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import org.junit.jupiter.api.Test;

class ScopeAndLifecycleTest {

  @Test
  void tellsPrivilegesFromLimitations_clauseByClause() {
    Credential pilot =
        run("""
            61.133(a) *Privileges.*
            61.133(a)(1) *General.* A person who holds a commercial pilot certificate may act as pilot in command of an aircraft—
            61.133(a)(1)(i) Carrying persons or property for compensation or hire, provided the person is qualified; and
            61.133(a)(2) A person may give flight training in an airship.
            61.133(b) *Limitations.*
            61.133(b)(1) The pilot certificate will contain a limitation.
            61.133(b)(1)(i) In a balloon.
            """)
            .credential("Commercial pilot certificate");
    assertEquals(
        "A person who holds a commercial pilot certificate may act as pilot in command of an"
            + " aircraft— (i) Carrying persons or property for compensation or hire, provided the"
            + " person is qualified; and (2) A person may give flight training in an airship."
            + " [14 CFR 61.133(a)]",
        pilot.scopeOfPractice().description());
    assertEquals(
        List.of(
            new SourcedStatement(
                "The pilot certificate will contain a limitation.", "14 CFR 61.133(b)(1)"),
            new SourcedStatement(
                "The pilot certificate will contain a limitation. In a balloon.",
                "14 CFR 61.133(b)(1)(i)")),
        pilot.scopeOfPractice().limitations());
    assertEquals(
        List.of("14 CFR 61.133(a)(1)(i)"),
        pilot.scopeOfPractice().conditions().stream().map(SourcedStatement::sourceRef).toList());
  }

  @Test
  void readsTheTermOfACertificateFromItsOwnClause() {
    MapRun run =
        run(
            """
            61.19(b) A student pilot certificate issued under this part prior to April 1, 2016 expires:
            61.19(b)(2) For student pilots who have reached their 40th birthday, 24 calendar months after the month.
            61.19(c)(1) A pilot certificate is issued without a specific expiration date.
            61.19(d) A flight instructor certificate expires 60 calendar months from the month in which it was issued.
            61.19(e) A ground instructor certificate is issued without a specific expiration date.
            """);
    Credential instructor = run.credential("Flight instructor certificate");
    assertEquals("P60M", instructor.lifecycle().validityPeriod(), "the words decide, not a table");
    assertEquals(ValidityBasis.END_OF_CALENDAR_MONTH, instructor.lifecycle().validityBasis());
    for (String title :
        List.of(
            "Student pilot certificate",
            "Private pilot certificate",
            "Ground instructor certificate",
            "Flight instructor, airplane class rating: Multiengine")) {
      assertNull(run.credential(title).lifecycle().validityPeriod(), title);
      assertNull(run.credential(title).lifecycle().validityBasis(), title);
    }
  }

  @Test
  void refersToNothingReserved_andToNoMereHeading() {
    Credential instructor =
        run("""
            61.195(a) *Hours of training.*
            61.195(a)(1) A flight instructor may not conduct more than 8 hours of flight training.
            61.195(b) [Reserved]
            """)
            .credential("Flight instructor certificate");
    assertEquals(
        List.of("14 CFR 61.195(a)(1)"),
        instructor.scopeOfPractice().limitations().stream()
            .map(SourcedStatement::sourceRef)
            .toList());
    assertEquals(
        List.of("US-14CFR-61.195-a-1"),
        instructor.requirements().complianceRules().stream()
            .map(rule -> rule.ruleRef().value())
            .toList());
  }

  @Test
  void keepsOnlyWhatIsAGroundOfRevocation() {
    Credential pilot =
        run("""
            61.15(a) A conviction is grounds for:
            61.15(a)(1) Denial of an application for any certificate, rating, or authorization; or
            61.15(a)(2) Suspension or revocation of any certificate, rating, or authorization issued under this part.
            61.15(c)(2) The cancellation, suspension, or revocation of a license to operate a motor vehicle;
            61.59(b) The act is a basis for suspending or revoking any airman certificate, rating, or authorization.
            """)
            .credential("Private pilot certificate");
    assertEquals(
        List.of(
            new SourcedStatement(
                "A conviction is grounds for: Suspension or revocation of any certificate, rating,"
                    + " or authorization issued under this part.",
                "14 CFR 61.15(a)(2)"),
            new SourcedStatement(
                "The act is a basis for suspending or revoking any airman certificate, rating, or"
                    + " authorization.",
                "14 CFR 61.59(b)")),
        pilot.lifecycle().revocationConditions());
  }

  @Test
  void givesAMedicalRequirementToTheCertificatesThatItNames() {
    MapRun run =
        run(
            """
            61.23(c)(1) A person must hold either a medical certificate or a driver's license when—
            61.23(c)(1)(v) Exercising the privileges of a student, recreational or private pilot certificate; or
            61.23(c)(1)(vi) Exercising the privileges of a flight instructor certificate.
            """);
    String student = "14 CFR 61.23(c)(1)(v)";
    String instructor = "14 CFR 61.23(c)(1)(vi)";
    assertEquals(List.of(student), medical(run, "Student pilot certificate"));
    assertEquals(List.of(student), medical(run, "Recreational pilot certificate"));
    assertEquals(List.of(student), medical(run, "Private pilot certificate"));
    assertEquals(List.of(instructor), medical(run, "Flight instructor certificate"));
    assertEquals(List.of(), medical(run, "Commercial pilot certificate"));
    assertEquals(List.of(), medical(run, "Ground instructor certificate"));
  }

  private static List<String> medical(MapRun run, String title) {
    return run.credential(title).scopeOfPractice().conditions().stream()
        .map(SourcedStatement::sourceRef)
        .filter(source -> source.startsWith("14 CFR 61.23"))
        .toList();
  }

  private static MapRun run(String clauses) {
    return MapRun.of(
        LawSketch.of(LawSketch.LIST, clauses),
        Standards.titled("Flight Instructor for Airplane Category"));
  }
}
