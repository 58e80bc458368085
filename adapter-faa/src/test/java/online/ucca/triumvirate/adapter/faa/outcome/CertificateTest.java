package online.ucca.triumvirate.adapter.faa.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import online.ucca.triumvirate.adapter.faa.RealSources;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.acs.SketchOfStandard;
import online.ucca.triumvirate.adapter.faa.clause.LawClauses;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.markdown.MarkdownFile;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {

  @ParameterizedTest
  @CsvSource({
    "Flight Instructor for Airplane Category, FLIGHT_INSTRUCTOR",
    "Flight Instructor Instrument Rating, FLIGHT_INSTRUCTOR",
    "Airline Transport Pilot and Type Rating for Airplane Category, AIRLINE_TRANSPORT_PILOT",
    "Instrument Rating - Airplane, INSTRUMENT_RATING",
    "Commercial Pilot for Airplane Category, COMMERCIAL_PILOT",
    "Private Pilot for Airplane Category, PRIVATE_PILOT",
    "Recreational Pilot, RECREATIONAL_PILOT",
    "Sport Pilot, SPORT_PILOT"
  })
  void isNamedByTheTitle(String title, Certificate certificate) {
    assertEquals(Optional.of(certificate), Certificate.of(title));
  }

  @Test
  void isNotGuessed() {
    assertEquals(Optional.empty(), Certificate.of("Aviation Mechanic General"));
    Run run = Run.of(SketchOfStandard.with("Private Pilot for Airplane Category", "Rigger"), law());
    assertEquals(List.of(), run.specification().evidenceRequirements().knowledgeEvidence());
    assertTrue(run.absent().get(0).contains("names no certificate"), run.absent().toString());
  }

  @Test
  void knowsTextsAboutOthers() {
    String sport = "A practical test for a sport pilot certificate may be conducted in";
    assertTrue(Certificate.PRIVATE_PILOT.isOutside(sport));
    assertFalse(Certificate.SPORT_PILOT.isOutside(sport));
    assertFalse(
        Certificate.PRIVATE_PILOT.isOutside("An applicant for a knowledge test must have:"));
  }

  /** Each paragraph of the table exists in the real part 61 and lists what is to be known. */
  @ParameterizedTest
  @CsvSource({
    "Private Pilot, 14 CFR 61.105(b), Aeronautical knowledge areas, 14",
    "Commercial Pilot, 14 CFR 61.125(b), Aeronautical knowledge areas, 16",
    "Airline Transport Pilot, 14 CFR 61.155(c), Aeronautical knowledge areas, 14",
    "Instrument Rating, 14 CFR 61.65(b), A person who applies for an instrument rating, 10",
    "Recreational Pilot, 14 CFR 61.97(b), Aeronautical knowledge areas, 13"
  })
  void findsWhatIsToBeKnown(String title, String sourceRef, String statement, int leaves) {
    Run run = Run.of(SketchOfStandard.with("Private Pilot for Airplane Category", title), law());
    List<EvidenceStatement> knowledge =
        run.specification().evidenceRequirements().knowledgeEvidence();
    assertEquals(List.of(sourceRef), knowledge.stream().map(EvidenceStatement::sourceRef).toList());
    assertTrue(knowledge.get(0).statement().startsWith(statement), knowledge.get(0).statement());
    assertEquals(leaves, leaves(knowledge.get(0)));
    assertEquals(List.of(), run.absent());
  }

  @Test
  void findsWhatASportPilotMustKnow() {
    Run run =
        Run.of(SketchOfStandard.with("Private Pilot for Airplane Category", "Sport Pilot"), law());
    EvidenceStatement all = run.specification().evidenceRequirements().knowledgeEvidence().get(0);
    assertEquals("14 CFR 61.309", all.sourceRef());
    assertEquals(13, leaves(all));
  }

  private static int leaves(EvidenceStatement statement) {
    return statement.hasItems()
        ? statement.items().stream().mapToInt(CertificateTest::leaves).sum()
        : 1;
  }

  private static List<LawText> law() {
    var part =
        Objects.requireNonNull(MarkdownFile.read(RealSources.file(RealSources.PART_61)).subject());
    return List.of(Objects.requireNonNull(LawClauses.of(part).subject()));
  }

  @Test
  void mapsAnotherStandardWholly() {
    Reading<CertificationStandard> sketch = SketchOfStandard.whole();
    Run run = Run.of(sketch, law());
    assertEquals(List.of(), run.result().errors());
    assertEquals(
        List.of("PA.IV.A", "PA.IV.B"),
        run.specification().outcomes().stream().map(one -> one.outcomeId().value()).toList());
    assertEquals(
        List.of("The evaluator selects the runway.", "References"),
        run.specification().evidenceRequirements().rangeConditions().stream()
            .map(EvidenceStatement::statement)
            .toList());
  }
}
