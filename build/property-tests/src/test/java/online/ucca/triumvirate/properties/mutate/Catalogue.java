package online.ucca.triumvirate.properties.mutate;

import java.util.List;
import java.util.stream.Stream;

/** Everything that can be wrong with one Triumvirate, as far as anybody has thought of it. */
final class Catalogue {
  private Catalogue() {}

  static List<MutationKind> kinds() {
    return Stream.of(
            StructureMutations.kinds(),
            ReferenceMutations.kinds(),
            MeaningMutations.kinds(),
            ProofMutations.kinds(),
            TextMutations.kinds())
        .flatMap(List::stream)
        .toList();
  }
}
