package online.ucca.triumvirate.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.certification.lines.LinesAdapter;
import online.ucca.triumvirate.certification.lines.LinesProvider;
import online.ucca.triumvirate.certification.mutant.Mutant;
import online.ucca.triumvirate.certification.mutant.Mutants;
import online.ucca.triumvirate.certification.wrapped.MutantProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule bites: each mutant is caught by the rule that is meant for it. */
class MutantsTest {
  static List<Mutant> mutants() {
    return Mutants.all();
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void catchesTheMutant_byTheRuleMeantForIt(Mutant mutant) {
    RuleResult result =
        Certification.of(mutant.provider())
            .withStepDeadline(Duration.ofSeconds(2))
            .run(mutant.caughtBy());
    assertEquals(RuleOutcome.FAILED, result.outcome(), () -> mutant + ": " + result);
    assertFalse(result.message().isBlank());
    assertTrue(
        result.remarks().stream().noneMatch(remark -> remark.contains("stopped the check")),
        () -> "the rule should find it, not stumble over it: " + result.message());
  }

  /** A mutant is caught for its defect, and not for the way it was made. */
  @Test
  void raisesNothing_whereNothingWasPlanted() {
    var unharmed = new MutantProvider(new LinesProvider().version(), LinesAdapter::new);
    Certification certification = Certification.of(unharmed);
    for (Obligation rule : Certification.rules()) {
      if (rule != Obligation.CA_02) {
        RuleResult result = certification.run(rule);
        assertEquals(RuleOutcome.PASSED, result.outcome(), result::toString);
      }
    }
  }

  @Test
  void hasAMutantForEveryRule() {
    Set<Obligation> caughtBy = EnumSet.noneOf(Obligation.class);
    mutants().forEach(mutant -> caughtBy.add(mutant.caughtBy()));
    assertEquals(EnumSet.copyOf(Arrays.asList(Obligation.values())), caughtBy);
  }

  @Test
  void theSpecificationListsEveryMutant() throws IOException {
    Path page =
        Path.of(System.getProperty("triumvirate.root", "..")).resolve("docs/spec/certification.md");
    String text = Files.readString(page);
    int start = text.indexOf('\n', text.indexOf("<!-- mutants")) + 1;
    int end = text.indexOf("<!-- end of mutants");
    String list =
        mutants().stream()
            .map(mutant -> "- " + mutant.caughtBy().id() + ": " + mutant.defect() + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("triumvirate.mutants.write")) {
      Files.writeString(page, text.substring(0, start) + list + text.substring(end));
    }
    assertEquals(list, text.substring(start, end));
  }
}
