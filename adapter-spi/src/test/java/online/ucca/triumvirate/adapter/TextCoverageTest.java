package online.ucca.triumvirate.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.Passage.Fate;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import org.junit.jupiter.api.Test;

class TextCoverageTest {
  private static final String SEEK = "Seek help when it is needed.";

  /** Moor: two criteria of the same words, knowledge two levels deep, a licence, a context. */
  private static Instruments instruments() {
    InstrumentRef ref =
        new InstrumentRef(
            "Harbour Board",
            "HB100",
            "Moor a vessel",
            "R1",
            null,
            null,
            "XX",
            null,
            List.of(),
            List.of(),
            List.of(
                new SourcedStatement("A coxswain's licence is needed.", "HB100 R1, licensing")));
    EvidenceStatement item = new EvidenceStatement("springs", "HB100 R1, KE 1.1", "1.1", List.of());
    return new Instruments(
        new OutcomeSpecification(
            ref,
            new Domain(
                "harbour", "Harbours", "For crews. It is used at the quay.", Map.of(), List.of()),
            List.of(outcome("1", "Take a line", SEEK), outcome("2", "Make it fast", SEEK)),
            new EvidenceRequirements(
                List.of(
                    new EvidenceStatement(
                        "lines, including:", "HB100 R1, KE 1", "1", List.of(item))),
                List.of(),
                List.of(),
                List.of(),
                List.of())),
        new ComplianceRuleset(ref, List.of(), List.of()),
        new CredentialMap(ref, List.of()));
  }

  private static Outcome outcome(String number, String title, String criterion) {
    return new Outcome(
        new OutcomeId(number),
        title,
        null,
        "HB100 R1, element " + number,
        List.of(
            new Criterion(
                new CriterionId(number + ".1"),
                criterion,
                "HB100 R1, " + number + ".1",
                EvidenceType.PERFORMANCE,
                null,
                List.of(),
                List.of())),
        null,
        null);
  }

  private static TextCoverage of(Passage... passages) {
    return TextCoverage.of(
        List.of(passages),
        instruments(),
        Map.of("com.example.rules", Map.of("rules", List.of("Two lines, at least", 2))));
  }

  private static Passage content(String text) {
    return new Passage("here", text, Fate.CONTENT);
  }

  @Test
  void countsTheWordsOfEachFate() {
    TextCoverage coverage =
        of(
            content("Take a line"),
            content(SEEK),
            content(SEEK),
            content("lines,\u00a0 including:"),
            content("springs"),
            content("A coxswain's licence is needed."),
            new Passage("row 1", "Elements describe outcomes", Fate.STRUCTURE),
            new Passage("links", "See also the guide", Fate.UNMAPPED),
            new Passage("empty", " \n", Fate.CONTENT));
    assertEquals(List.of(), coverage.lost());
    assertEquals(
        Map.of(
            "source_words",
            3 + 6 + 6 + 2 + 1 + 5 + 3 + 4,
            "content_words",
            3 + 6 + 6 + 2 + 1 + 5,
            "structure_words",
            3,
            "unmapped_words",
            4),
        coverage.asExtension());
  }

  @Test
  void findsParagraphsThatWereJoined() {
    assertEquals(List.of(), of(content("For crews."), content("It is used at the quay.")).lost());
  }

  @Test
  void findsWhatStandsInAnExtension() {
    assertEquals(List.of(), of(content("Two lines, at least")).lost());
  }

  @Test
  void findsWhatWasLost() {
    Passage lost = content("bow and stern lines");
    TextCoverage coverage = of(content("springs"), lost);
    assertEquals(List.of(lost), coverage.lost());
    assertEquals(1, coverage.content());
    assertEquals(5, coverage.total());
  }

  @Test
  void findsWhatStandsLessOftenThanInTheSource() {
    assertEquals(1, of(content(SEEK), content(SEEK), content(SEEK)).lost().size());
  }

  @Test
  void findsWordsThatChangedTheirOrder() {
    assertEquals(1, of(content("a line Take")).lost().size());
  }
}
