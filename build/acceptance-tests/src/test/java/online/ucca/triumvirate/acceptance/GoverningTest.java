package online.ucca.triumvirate.acceptance;

import static online.ucca.triumvirate.acceptance.IssuedCco.counts;
import static online.ucca.triumvirate.acceptance.IssuedCco.kept;
import static online.ucca.triumvirate.acceptance.IssuedCco.linkedBy;
import static online.ucca.triumvirate.acceptance.IssuedCco.list;
import static online.ucca.triumvirate.acceptance.IssuedCco.rules;
import static online.ucca.triumvirate.acceptance.IssuedCco.standing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.acceptance.Command.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What governs, asked of CCOs of both worlds. The numbers and ids were written down by reading the
 * corpora, with the decisions of {@code docs/spec/cco-questions.md} at hand.
 */
class GoverningTest {
  private static final Path VET =
      Command.ROOT.resolve(
          "adapter-tga/src/main/resources/META-INF/triumvirate/corpora/tga-v1/unit-with-instruments");
  private static final Path FAA =
      Command.ROOT.resolve(
          "adapter-faa/src/main/resources/META-INF/triumvirate/corpora/faa-v1/standard-with-law");
  private static final String CERTIFICATE = "flight-instructor-certificate";
  private static final String RATING = "flight-instructor-airplane-class-rating-single-engine";

  @TempDir Path folder;

  private Command command = new Command(Path.of("unset"));

  @BeforeEach
  void setUp() {
    command = new Command(folder.resolve("home"));
  }

  private IssuedCco unit() {
    return new IssuedCco(
        command,
        folder,
        VET.resolve("HARBMOR201_R1.json"),
        VET.resolve("outcome-standards.md"),
        VET.resolve("compliance-standards.md"),
        VET.resolve("credential-policy.md"),
        VET.resolve("standards-2015.md"),
        VET.resolve("retention-facts.json"));
  }

  private IssuedCco standard() {
    return new IssuedCco(
        command,
        folder,
        FAA.resolve("cfi-airplane-acs-25.json"),
        FAA.resolve("part-61.md"),
        FAA.resolve("part-135.xml"));
  }

  @Test
  void aUnitIsGovernedByItsInstruments_mostOfThemInTheWholeDomain() {
    IssuedCco unit = unit();
    JsonObject answer = unit.ask("--credential", "HARBMOR201");
    assertEquals("certified CQ-01", standing(answer));
    assertEquals(List.of(34, 2, 8, 3, 44), counts(answer));
    assertEquals(List.of("CS2025-4-1 P5Y", "CS2025-4-2 P7Y"), kept(answer));
    assertEquals(Set.of("CP2025-1A-1-1"), linkedBy(answer, "CQ-14"));
    assertEquals(Set.of("CP2025-1A-1"), linkedBy(answer, "CQ-18"));
    assertEquals(46, linkedBy(answer, "CQ-19").size());
    assertEquals(List.of("CS2025-3-1-b", "CS2025-4-1"), rules(answer, "prohibitions"));
    assertEquals(counts(answer), counts(unit.ask("--credential", "HARBMOR201", "--outcome", "2")));
  }

  @Test
  void aTargetIsToldItsOwn() {
    IssuedCco unit = unit();
    JsonObject practitioner = unit.ask("--credential", "HARBMOR201", "--target", "practitioner");
    assertEquals(
        List.of("OS2025-2.1-1", "CP2025-1-1", "CP2025-1A-1"), rules(practitioner, "gates"));
    assertEquals(
        List.of("CP2025-1-1-1", "CP2025-1-1-2", "CP2025-1A-1-1", "CP2025-1A-1-2"),
        rules(practitioner, "escalation_triggers"));
    assertEquals(List.of(3, 0, 4, 0, 7), counts(practitioner));
    assertEquals(
        List.of("OS2025-1.4-2-b", "OS2025-1.4-2-b-i", "OS2025-1.4-2-b-ii"),
        rules(unit.ask("--credential", "HARBMOR201", "--target", "assessor"), "gates"));
    assertEquals(
        List.of("CS2025-6-1"),
        rules(unit.ask("--credential", "HARBMOR201", "--target", "output"), "gates"));
  }

  @Test
  void aCertificateIsGovernedByTheRulesThatNameIt_andByTheOperatorsRules() {
    IssuedCco standard = standard();
    JsonObject answer = standard.ask("--credential", CERTIFICATE);
    assertEquals("certified CQ-01", standing(answer));
    assertEquals(List.of(13, 6, 0, 36, 17), counts(answer));
    assertEquals(24, linkedBy(answer, "CQ-13").size());
    assertEquals(24, linkedBy(answer, "CQ-14").size());
    assertEquals(29, linkedBy(answer, "CQ-19").size());
    assertEquals(Set.of("US-14CFR-61.187-b"), linkedBy(answer, "CQ-18"));
    assertEquals(
        Set.of("US-14CFR-61.187-b-1-i", "US-14CFR-61.187-b-1-iii"), linkedBy(answer, "CQ-15"));
    assertEquals(
        Set.of("US-14CFR-61.189-b P3Y", "US-14CFR-135.63-b P12M"), Set.copyOf(kept(answer)));
    assertEquals(5, list(answer, "conditions").size());
    assertEquals(4, list(answer, "renewal_terms").size());
    assertEquals(1, list(answer, "revocation_terms").size());

    JsonObject practitioner =
        standard.ask(
            "--credential", CERTIFICATE, "--outcome", "FI.I.A", "--target", "practitioner");
    assertEquals("certified CQ-01", standing(practitioner));
    assertEquals(List.of(6, 6, 0, 36, 10), counts(practitioner));
    assertEquals(Set.of("US-14CFR-61.187-b-1-i"), linkedBy(practitioner, "CQ-15"));
    assertEquals(
        counts(practitioner),
        counts(
            standard.ask(
                "--credential",
                CERTIFICATE,
                "--criterion",
                "FI.I.A.K1a",
                "--target",
                "practitioner")));
  }

  @Test
  void aRatingIsGovernedByTheCertificateThatItNeeds() {
    JsonObject answer = standard().ask("--credential", RATING);
    assertEquals("certified CQ-01", standing(answer));
    assertEquals(
        List.of(CERTIFICATE, "flight-instructor-aircraft-category-rating-airplane"),
        list(answer, "required_credentials").stream()
            .map(one -> one.getString("credential_id"))
            .toList());
    assertEquals(Set.of("a limitation"), linkedBy(answer, "CQ-16"));
    assertTrue(
        list(answer, "prohibitions").toString().contains("more than 8 hours of flight training"));
    assertTrue(
        list(answer, "prohibitions")
            .toString()
            .contains(
                "is a limitation of the scope of "
                    + CERTIFICATE
                    + ", which "
                    + RATING
                    + " requires (prerequisite)"));
  }

  @Test
  void aCertificateThatTheStandardOnlyNames_isNotCovered_andHasItsOwnRules() {
    JsonObject answer = standard().ask("--credential", "private-pilot-certificate");
    assertEquals("not_covered CQ-05", standing(answer));
    assertEquals(
        Set.of(
            "US-14CFR-61.19-a",
            "US-14CFR-61.43-a",
            "US-14CFR-61.43-a-1",
            "US-14CFR-61.43-a-2",
            "US-14CFR-61.59-b"),
        linkedBy(answer, "CQ-13"));
    assertEquals(List.of(9, 3, 0, 22, 12), counts(answer));
    assertFalse(rules(answer, "prohibitions").contains("US-14CFR-61.195-a"));
  }

  @Test
  void everyStandingCanBeReached() {
    IssuedCco unit = new IssuedCco(command, folder, Command.SAMPLE);
    Object[] question = {"--credential", "SAMWRK201", "--outcome", "1"};
    assertEquals("certified CQ-01", standing(unit.ask(question)));
    assertEquals("not_covered CQ-10", standing(unit.ask(unit.processed, question)));
    assertEquals(
        "not_covered CQ-06",
        standing(unit.ask("--credential", "SAMWRK201", "--outcome", "nobody's")));
    IssuedCco renewed = unit.renewed();
    assertEquals("superseded CQ-04", standing(unit.ask(question)));
    assertEquals("certified CQ-01", standing(renewed.ask(question)));
    assertEquals(0, command.run("cco", "revoke", renewed.issued, "--reason", "a fraud").status());
    assertEquals("revoked CQ-03", standing(renewed.ask(question)));
  }

  @Test
  void whoDoesNotTrustTheKeys_isToldSoAndNothingElse() {
    IssuedCco unit = new IssuedCco(command, folder, Command.SAMPLE);
    command = new Command(folder.resolve("elsewhere"));
    Result stranger = command.run("governing", unit.issued, "--credential", "SAMWRK201");
    assertEquals(1, stranger.status());
    assertTrue(stranger.out().startsWith("SAMWRK201: not covered"), stranger.out());
    assertTrue(stranger.out().contains("[CQ-02]"), stranger.out());
    assertFalse(stranger.out().contains("Gaps"), stranger.out());
  }

  @Test
  void thoseWhoNameNoCredential_areToldWhichThereAre() {
    IssuedCco unit = new IssuedCco(command, folder, Command.SAMPLE);
    Result list = command.run("governing", unit.issued);
    assertEquals(0, list.status(), list.err());
    assertTrue(list.out().startsWith("certified    SAMWRK201"), list.out());
    assertEquals(2, command.run("governing", unit.issued, "--outcome", "1").status());
    assertEquals(2, command.run("governing", unit.issued, "--credential", " ").status());
    assertEquals(
        2,
        command
            .run("governing", unit.issued, "--credential", "SAMWRK201", "--target", "nobody")
            .status());
    Result text = command.run("governing", unit.issued, "--credential", "SAMWRK201");
    assertEquals(0, text.status());
    assertTrue(text.out().contains("Gaps of this CCO"), text.out());
    Result other = command.run("governing", folder.resolve("t.json"));
    assertEquals(1, other.status());
    assertTrue(other.err().contains("CCO_MALFORMED"), other.err());
  }

  @Test
  void theRealCertificateExpires_andItsRatingsWithIt() {
    Path real = Command.shared("corpus/us-faa");
    IssuedCco standard =
        new IssuedCco(
            command,
            folder,
            real.resolve("acs/cfi-airplane-acs-25.json"),
            real.resolve(
                "far-md/0061 Certification  pilots, flight instructors, and ground instructors.md"),
            real.resolve("ecfr/14cfr-part135.ecfr.xml"));
    // Issued in March 2026, to the end of the 24th calendar month after it.
    assertEquals(
        "certified CQ-01",
        standing(standard.ask("--credential", CERTIFICATE, "--at", "2028-03-31T23:59:59Z")));
    JsonObject late = standard.ask("--credential", CERTIFICATE, "--at", "2028-04-02");
    assertEquals("expired CQ-08", standing(late));
    assertEquals(27, list(late, "renewal_terms").size());
    assertEquals(
        "expired CQ-09", standing(standard.ask("--credential", RATING, "--at", "2028-04-02")));
    assertEquals(
        "not_covered CQ-06",
        standing(standard.ask("--credential", CERTIFICATE, "--outcome", "AI.XIII.A")));
    assertEquals(15, kept(late).size());
    assertEquals(4_122, linkedBy(late, "CQ-19").size());
    assertEquals(324, linkedBy(late, "CQ-13").size());
  }
}
