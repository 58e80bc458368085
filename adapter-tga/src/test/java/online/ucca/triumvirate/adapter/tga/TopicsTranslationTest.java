package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import org.junit.jupiter.api.Test;

/** Units in the layout before 2012, whose topics are lines of text. */
class TopicsTranslationTest {
  private final TestHost host = new TestHost();

  /** Counted by eye in the register's file. */
  @Test
  void translatesTheRegistersUnitWithoutLoss() {
    TranslationResult result =
        host.translate(
            TestHost.payload(
                TestHost.shared("corpus/au-vet/authorit/ACMACR403A_R1.from-authorit-xml.json")));
    Triumvirate triumvirate = TestHost.required(result.triumvirate(), result.errors());
    var specification = triumvirate.instruments().outcomeSpecification();
    assertEquals(
        List.of(6, 6, 6),
        specification.outcomes().stream().map(outcome -> outcome.criteria().size()).toList());
    assertEquals(
        "Animal is identified by breed, type and group, according toidentifiable characteristics.",
        specification.outcomes().get(0).criteria().get(0).description());
    assertEquals("1.1", specification.outcomes().get(0).criteria().get(0).criterionId().value());
    var evidence = specification.evidenceRequirements();
    assertEquals(14, leaves(evidence.knowledgeEvidence()));
    assertEquals(11, leaves(evidence.supportingSkills()));
    assertEquals(9, evidence.rangeConditions().size());
    assertTrue(host.validate(triumvirate).errors().isEmpty());
    SourceRefs.assertEverywhere(triumvirate);
  }

  @Test
  void translatesAnInventedUnitOfTheSameShape() {
    TranslationResult result = host.translate("authorit/HARTIE102A_R1.topics.json");
    var specification =
        TestHost.required(result.triumvirate(), result.errors())
            .instruments()
            .outcomeSpecification();
    assertEquals("HARTIE102A", specification.instrumentRef().instrumentId());
    assertEquals(
        List.of(2, 3),
        specification.outcomes().stream().map(outcome -> outcome.criteria().size()).toList());
    assertEquals(3, leaves(specification.evidenceRequirements().knowledgeEvidence()));
    assertEquals(2, leaves(specification.evidenceRequirements().supportingSkills()));
    assertEquals(2, specification.evidenceRequirements().rangeConditions().size());
  }

  private static int leaves(List<EvidenceStatement> statements) {
    return statements.stream()
        .mapToInt(statement -> statement.hasItems() ? leaves(statement.items()) : 1)
        .sum();
  }
}
