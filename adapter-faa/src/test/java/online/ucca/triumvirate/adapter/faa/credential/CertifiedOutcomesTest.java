package online.ucca.triumvirate.adapter.faa.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.Test;

class CertifiedOutcomesTest {
  private static final String AREAS =
      """
      61.187(b)(1) For an airplane category rating with a single-engine class rating:
      61.187(b)(1)(i) Emergency operations; and
      61.187(b)(1)(ii) Slow flight, stalls, and spins.
      61.187(b)(2) For an airplane category rating with a multiengine class rating:
      61.187(b)(2)(i) Emergency operations;
      61.187(b)(2)(ii) Slow flight and stalls; and
      61.187(b)(2)(iii) Multiengine operations.
      """;

  @Test
  void givesEachClassTheAreasThatTheLawLists_andTheCertificateWhatAllShare() {
    MapRun run = run("Flight Instructor for Airplane Category", AREAS);
    assertEquals(
        List.of("CORE XX.I.A", "ELECTIVE XX.II.A", "ELECTIVE XX.II.B", "ELECTIVE XX.III.A"),
        outcomes(run, "Flight instructor certificate"));
    assertEquals(
        List.of("CORE XX.I.A", "CORE XX.II.A", "CORE XX.II.B"),
        outcomes(run, "Flight instructor, airplane class rating: Single-engine"));
    assertEquals(
        List.of("CORE XX.I.A", "CORE XX.III.A"),
        outcomes(run, "Flight instructor, airplane class rating: Multiengine"),
        "spins are limited to single-engine by their elements, the demonstration by its name");
    assertEquals(List.of(), outcomes(run, "Ground instructor certificate"));
  }

  @Test
  void givesEveryTaskThatSuits_whereTheLawDoesNotListAreas() {
    MapRun run = run("Flight Instructor for Airplane Category", "");
    assertEquals(
        List.of("CORE XX.I.A", "CORE XX.III.A", "ELECTIVE XX.II.A", "ELECTIVE XX.II.B"),
        outcomes(run, "Flight instructor certificate"));
    assertEquals(
        List.of("CORE XX.I.A", "CORE XX.III.A"),
        outcomes(run, "Flight instructor, airplane class rating: Multiengine"));
  }

  @Test
  void givesAnAreaThatTheLawListsForNoClass_toEach() {
    MapRun run =
        run(
            "Flight Instructor for Airplane Category",
            """
            61.187(b)(1) For an airplane category rating with a single-engine class rating:
            61.187(b)(1)(i) Slow flight, stalls, and spins.
            61.187(b)(2) For an airplane category rating with a multiengine class rating:
            61.187(b)(2)(i) Multiengine operations.
            """);
    assertEquals(
        List.of("CORE XX.I.A", "CORE XX.II.A", "CORE XX.II.B"),
        outcomes(run, "Flight instructor, airplane class rating: Single-engine"));
    assertEquals(
        List.of("CORE XX.I.A", "CORE XX.III.A"),
        outcomes(run, "Flight instructor, airplane class rating: Multiengine"));
  }

  @Test
  void readsTheTitlesOfOtherStandards() {
    assertEquals(
        4,
        outcomes(run("Private Pilot for Airplane Category", ""), "Private pilot certificate")
            .size());
    assertEquals(
        4,
        outcomes(run("Commercial Pilot for Airplane Category", ""), "Commercial pilot certificate")
            .size());
    assertEquals(
        4,
        outcomes(
                run("Airline Transport Pilot and Type Rating for Airplane Category", ""),
                "Airline transport pilot certificate")
            .size());
    MapRun instrument = run("Instrument Rating – Airplane", "");
    assertEquals(4, outcomes(instrument, "Pilot, instrument rating: Airplane").size());
    assertEquals(List.of(), outcomes(instrument, "Private pilot certificate"));
  }

  @Test
  void saysSo_whereTheTitleNamesNoCredential() {
    MapRun run = run("Aviation Mechanic General", "");
    assertEquals(
        List.of("no credential of the law is named by the title 'Aviation Mechanic General'"),
        run.warningsWith(ErrorCode.TRN_CERTIFIED_CREDENTIAL_UNKNOWN));
    assertTrue(
        run.map().credentials().stream()
            .allMatch(one -> one.requirements().requiredOutcomes().isEmpty()));
  }

  private static MapRun run(String title, String clauses) {
    return MapRun.of(LawSketch.of(LawSketch.LIST, clauses), Standards.titled(title));
  }

  private static List<String> outcomes(MapRun run, String title) {
    return run.credential(title).requirements().requiredOutcomes().stream()
        .map(one -> one.requirementType() + " " + one.outcomeRef())
        .toList();
  }
}
