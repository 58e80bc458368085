package online.ucca.triumvirate.certification.mutant;

import java.util.List;
import java.util.stream.Stream;

/** Every mutant. */
public final class Mutants {
  private Mutants() {}

  /** All of them, in the order of the rules. */
  public static List<Mutant> all() {
    return Stream.of(
            AcquisitionMutants.all(),
            TranslationMutants.all(),
            StatementMutants.all(),
            ConductMutants.all(),
            IsolationMutants.all(),
            IdleMutants.all(),
            PartsMutants.all())
        .flatMap(List::stream)
        .sorted((a, b) -> a.caughtBy().compareTo(b.caughtBy()))
        .toList();
  }
}
