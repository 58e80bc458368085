package online.ucca.triumvirate.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** Asks a rule twice: of the real house, where it must hold, and of the guilty one, where not. */
final class Verdict {
  private Verdict() {}

  /**
   * Holds if the real house keeps the rule, everything that the rule names is there, and the guilty
   * house is found out.
   *
   * @param rule the rule, for a house
   * @param culprits what the failure must name: one of each way to break the rule
   */
  static void holdsAndBites(Function<House, ArchRule> rule, String... culprits) {
    House real = House.real();
    rule.apply(real).check(real.classes());
    assertEquals(List.of(), real.namedButNotThere(), "the rule names what does not exist");

    House guilty = House.guilty();
    AssertionError failure =
        assertThrows(AssertionError.class, () -> rule.apply(guilty).check(guilty.classes()));
    String message = String.valueOf(failure.getMessage());
    for (String culprit : culprits) {
      assertTrue(message.contains(culprit), () -> culprit + " went unnoticed in: " + message);
    }
  }
}
