package online.ucca.triumvirate.model.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.PackagingRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackagingCountsTest {
  @ParameterizedTest
  @CsvSource({
    "3, 2, 1, true",
    "3, 3, 0, true",
    "0, 0, 0, true",
    "3, 2, 2, false",
    "3, 1, 1, false",
    ", 2, 1, true",
    "3, , 1, true",
    "3, 2, , true",
    ", , , true",
    "-2, 2147483647, 2147483647, false",
    "2, 3, , false",
    "2, , 3, false"
  })
  void checksThatPackagingCountsAddUp(
      @Nullable Integer total,
      @Nullable Integer core,
      @Nullable Integer elective,
      boolean coherent) {
    assertEquals(
        coherent
            ? List.of()
            : List.of(
                "VAL_PACKAGING_INCOHERENT /instruments/credential_map/credentials/0/packaging_rules/minimum_total"),
        found(packaged(total, core, elective)));
  }

  private static Credential packaged(
      @Nullable Integer total, @Nullable Integer core, @Nullable Integer elective) {
    Credential credential = Samples.credential("c1");
    return new Credential(
        credential.credentialId(),
        credential.title(),
        credential.credentialType(),
        credential.level(),
        credential.sourceRef(),
        credential.scopeOfPractice(),
        credential.requirements(),
        credential.lifecycle(),
        new PackagingRules(total, core, elective, List.of()));
  }

  private static List<String> found(Credential credential) {
    return IntegrityCheck.check(
            Samples.with(
                List.of(Samples.outcome("1")), List.of(Samples.rule("r1")), List.of(credential)))
        .stream()
        .map(finding -> finding.errorCode() + " " + finding.triumvirateElement())
        .toList();
  }
}
