package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;

/** Asserts that everything in a Triumvirate says where it came from (spec P5). */
final class SourceRefs {
  private SourceRefs() {}

  static void assertEverywhere(Triumvirate triumvirate) {
    var instruments = triumvirate.instruments();
    var specification = instruments.outcomeSpecification();
    specification.instrumentRef().supersedes().forEach(s -> present(s.sourceRef()));
    specification
        .outcomes()
        .forEach(
            outcome -> {
              present(outcome.sourceRef());
              outcome.criteria().forEach(criterion -> present(criterion.sourceRef()));
            });
    var evidence = specification.evidenceRequirements();
    List.of(
            evidence.knowledgeEvidence(),
            evidence.performanceEvidence(),
            evidence.conditions(),
            evidence.supportingSkills(),
            evidence.rangeConditions())
        .forEach(SourceRefs::statements);
    specification.domain().assessmentBasis().forEach(basis -> present(basis.sourceRef()));
    instruments.credentialMap().credentials().forEach(c -> present(c.sourceRef()));
  }

  private static void statements(List<EvidenceStatement> statements) {
    statements.forEach(
        statement -> {
          present(statement.sourceRef());
          statements(statement.items());
        });
  }

  private static void present(String sourceRef) {
    assertFalse(sourceRef.isBlank());
  }
}
