package online.ucca.triumvirate.properties.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.properties.sign.RegisteredAdapter;
import online.ucca.triumvirate.properties.sign.Signatures;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
import org.junit.jupiter.api.Test;

/** Thousands of documents with one thing wrong: none is accepted, each is refused rightly. */
class MutationTest {
  private static final long SEED = 20_261_122;
  private static final int SHORT_FORM = 600;
  private static final SchemaValidator SCHEMA = new EveritSchemaValidator();
  private static final ProofVerifier PROOFS = new BouncyCastleProofVerifier();

  @Test
  void noMutantIsAccepted_andEachIsRefusedByTheRightCodeAtTheRightPlace() {
    int mutants = Integer.getInteger("triumvirate.mutations", SHORT_FORM);
    Trial trial =
        new Trial(
            registry ->
                new Gate(
                    SCHEMA, PROOFS, registry, new InMemoryTriumvirateStore(), Signatures.CLOCK));
    trial.run(Catalogue.kinds(), mutants, SEED);

    assertEquals(List.of(), firstOfEachKind(trial));
    assertEquals(names(Catalogue.kinds()), new TreeSet<>(trial.tried().keySet()));
    assertEquals(mutants, trial.tried().values().stream().mapToInt(count -> count).sum());
  }

  @Test
  void theTrialConvictsAGateWithoutASchema() {
    assertConvicts(
        registry ->
            new Gate(
                (document, version) -> List.of(),
                PROOFS,
                registry,
                new InMemoryTriumvirateStore(),
                Signatures.CLOCK));
  }

  @Test
  void theTrialConvictsAGateThatTakesAnySignature() {
    assertConvicts(
        registry ->
            new Gate(
                SCHEMA,
                (key, message, signature) -> true,
                registry,
                new InMemoryTriumvirateStore(),
                Signatures.CLOCK));
  }

  @Test
  void theTrialConvictsAGateThatKnowsEverybody() {
    assertConvicts(
        registry ->
            new Gate(
                SCHEMA,
                PROOFS,
                RegisteredAdapter::everybody,
                new InMemoryTriumvirateStore(),
                Signatures.CLOCK));
  }

  @Test
  void theTrialConvictsARefusalForTheWrongReason() {
    Trial trial =
        new Trial(
            registry ->
                new Gate(
                    SCHEMA,
                    (key, message, signature) -> false,
                    registry,
                    new InMemoryTriumvirateStore(),
                    Signatures.CLOCK));
    trial.run(ReferenceMutations.kinds(), 20, SEED);
    assertEquals(20, all(trial).filter(fault -> fault.contains("SIG_INVALID")).count());
  }

  @Test
  void everyKindHasItsOwnName() {
    assertEquals(Catalogue.kinds().size(), names(Catalogue.kinds()).size());
  }

  private static void assertConvicts(Trial.GateMaker gates) {
    Trial trial = new Trial(gates);
    trial.run(Catalogue.kinds(), 2 * Catalogue.kinds().size(), SEED);
    assertTrue(all(trial).anyMatch(fault -> fault.contains("ACCEPTED")));
  }

  private static List<String> firstOfEachKind(Trial trial) {
    return trial.faults().entrySet().stream()
        .map(
            kind ->
                kind.getKey() + ", " + kind.getValue().size() + " times: " + kind.getValue().get(0))
        .toList();
  }

  private static Stream<String> all(Trial trial) {
    return trial.faults().values().stream().flatMap(List::stream);
  }

  private static Set<String> names(List<MutationKind> kinds) {
    return kinds.stream().map(MutationKind::name).collect(Collectors.toCollection(TreeSet::new));
  }
}
