package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real units, which are not the project's to carry: they stand beside it, or these are skipped. */
class RegisterCorpusTest {
  private final TestHost host = new TestHost();

  @TestFactory
  Stream<DynamicTest> translatesEveryExtractedUnitWithoutLoss() throws IOException {
    List<Path> units = new ArrayList<>();
    try (var files = Files.list(TestHost.shared("corpus/au-vet/extracted"))) {
      files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(units::add);
    }
    assertTrue(units.size() >= 57, "expected all 57 extracted units, found " + units.size());
    units.add(TestHost.shared("peers/packs/data/unit_small.json"));
    units.add(TestHost.shared("peers/packs/data/unit_large.json"));
    return units.stream()
        .map(unit -> DynamicTest.dynamicTest("" + unit.getFileName(), () -> check(unit)));
  }

  private void check(Path file) throws IOException {
    JsonObject source;
    try (var reader = Json.createReader(Files.newInputStream(file))) {
      source = reader.readObject();
    }
    Triumvirate triumvirate = host.triumvirate(TestHost.payload(file));
    var outcomes = triumvirate.instruments().outcomeSpecification();
    JsonArray elements = source.getJsonArray("elements");
    assertEquals(elements.size(), outcomes.outcomes().size());
    int criteria = 0;
    for (JsonObject element : elements.getValuesAs(JsonObject.class)) {
      criteria += element.getJsonArray("performance_criteria").size();
    }
    assertEquals(criteria, outcomes.outcomes().stream().mapToInt(o -> o.criteria().size()).sum());
    var evidence = outcomes.evidenceRequirements();
    assertEquals(
        leaves(source.getJsonArray("knowledge_evidence")), leaves(evidence.knowledgeEvidence()));
    assertEquals(
        leaves(source.getJsonArray("performance_evidence")),
        leaves(evidence.performanceEvidence()));
    assertEquals(
        source.getString("assessment_conditions").lines().filter(line -> !line.isBlank()).count(),
        evidence.conditions().size());
    SourceRefs.assertEverywhere(triumvirate);
    assertTrue(host.validate(triumvirate).errors().isEmpty());
  }

  private static int leaves(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.stream().mapToInt(RegisterCorpusTest::leaves).sum();
    }
    return value instanceof JsonObject object && object.containsKey("items")
        ? Math.max(1, leaves(object.getJsonArray("items")))
        : 1;
  }

  private static int leaves(List<EvidenceStatement> statements) {
    return statements.stream()
        .mapToInt(statement -> statement.hasItems() ? leaves(statement.items()) : 1)
        .sum();
  }

  /** Counted by eye in the page: see the numbers. */
  @Test
  void translatesTheRenderedPageWithoutLoss() {
    TranslationResult result =
        host.translate(
            TestHost.payload(
                TestHost.shared("corpus/au-vet/pages/BSBTWK201_R1.rendered-page.html")));
    Triumvirate triumvirate = TestHost.required(result.triumvirate(), result.errors());
    var specification = triumvirate.instruments().outcomeSpecification();
    var ref = specification.instrumentRef();
    assertEquals("BSBTWK201", ref.instrumentId());
    assertEquals("Work effectively with others", ref.instrumentTitle());
    assertEquals("R1", ref.version());
    assertEquals("2020-10-19", ref.effectiveDate());
    assertEquals(
        "BSBFLM312 false, BSBWOR203 true",
        String.join(
            ", ",
            ref.supersedes().stream().map(s -> s.instrumentId() + " " + s.equivalent()).toList()));
    assertEquals("BSBTWK201 R1, mapping table, 18/Oct/2020", ref.supersedes().get(0).sourceRef());
    assertEquals("au-business", specification.domain().domainCode());
    assertEquals(
        List.of(4, 4, 5),
        specification.outcomes().stream().map(outcome -> outcome.criteria().size()).toList());
    var evidence = specification.evidenceRequirements();
    assertEquals(2, evidence.performanceEvidence().size());
    assertEquals(9, leaves(evidence.performanceEvidence()));
    assertEquals(1, evidence.knowledgeEvidence().size());
    assertEquals(12, leaves(evidence.knowledgeEvidence()));
    assertEquals(3, evidence.conditions().size());
    assertEquals(4, leaves(evidence.conditions()));
    assertEquals(6, evidence.supportingSkills().size());
    assertEquals(10, leaves(evidence.supportingSkills()));
    var credentials = triumvirate.instruments().credentialMap().credentials();
    assertEquals(1 + 10 + 1 + 10, credentials.size());
    assertEquals(
        1,
        credentials.stream().filter(c -> c.credentialType() == CredentialType.SKILL_SET).count());
    assertEquals(
        List.of("CUA20220", "CUA20225", "CUA20520"),
        credentials.stream()
            .skip(1)
            .filter(c -> c.scopeOfPractice().description().contains(" as core;"))
            .map(c -> c.credentialId().value())
            .toList());
    assertEquals("AQF 3", credentials.get(1).level());
    assertEquals(
        2,
        result.warnings().stream()
            .filter(w -> w.hasCode(ErrorCode.TRN_CREDENTIALS_INCOMPLETE))
            .count());
    assertEquals(2, result.warnings().size());
    assertEquals(Confidence.FULL, result.confidence());
    SourceRefs.assertEverywhere(triumvirate);
    assertTrue(host.validate(triumvirate).errors().isEmpty());
  }

  @Test
  void readsTheTableOfAnotherTrainingPackage() throws IOException {
    String table = Files.readString(TestHost.shared("corpus/au-vet/pages/MAR-elements-table.html"));
    String page =
        new String(TestHost.resource("page/good.html"), java.nio.charset.StandardCharsets.UTF_8);
    int from = page.indexOf("<table ait-width=\"9236\">");
    String with =
        page.substring(0, from)
            + "<table>"
            + table
            + page.substring(page.indexOf("</table>", from));
    Triumvirate triumvirate =
        host.triumvirate(
            online.ucca.triumvirate.corpus.CorpusPayload.ofFile(
                "page.html", with.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertEquals(
        List.of(6, 5, 6, 2),
        triumvirate.instruments().outcomeSpecification().outcomes().stream()
            .map(outcome -> outcome.criteria().size())
            .toList());
  }
}
