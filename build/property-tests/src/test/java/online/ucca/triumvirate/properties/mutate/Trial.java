package online.ucca.triumvirate.properties.mutate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.AdapterRegistry;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** Holds a gate to the catalogue: every mutant must be refused, for the right reason and place. */
final class Trial {
  private static final int SAMPLES_BEFORE_GIVING_UP = 200;
  private static final int MUTANTS_PER_SAMPLE = 20;
  private static final int LARGEST = 2;

  private final GateMaker gates;
  private final Map<String, List<String>> faults = new TreeMap<>();
  private final Map<String, Integer> tried = new TreeMap<>();

  Trial(GateMaker gates) {
    this.gates = gates;
  }

  /** Makes the gate under trial. */
  interface GateMaker {
    Gate with(AdapterRegistry registry);
  }

  /** Tries as many mutants, each kind as often as any other, the same ones for the same seed. */
  void run(List<MutationKind> kinds, int mutants, long seed) {
    Random random = new Random(seed);
    Sample sample = draw(random);
    for (int i = 0; i < mutants; i++) {
      MutationKind kind = kinds.get(i % kinds.size());
      if (i % MUTANTS_PER_SAMPLE == 0) {
        sample = draw(random);
      }
      Mutant mutant = kind.recipe().make(sample, random);
      for (int more = 0; mutant == null && more < SAMPLES_BEFORE_GIVING_UP; more++) {
        sample = draw(random);
        mutant = kind.recipe().make(sample, random);
      }
      if (mutant == null) {
        note(kind, "no sample has anything to break in this way");
      } else {
        tried.merge(kind.name(), 1, Integer::sum);
        String which = "mutant " + i + " of seed " + seed + " (" + mutant.description() + "): ";
        fault(mutant).ifPresent(fault -> note(kind, which + fault));
      }
    }
  }

  /** What went wrong, by kind, each with the mutant that brought it to light. */
  Map<String, List<String>> faults() {
    return Collections.unmodifiableMap(faults);
  }

  /** How often each kind was tried. */
  Map<String, Integer> tried() {
    return Map.copyOf(tried);
  }

  private void note(MutationKind kind, String fault) {
    faults.computeIfAbsent(kind.name(), name -> new ArrayList<>()).add(fault);
  }

  private static Sample draw(Random random) {
    SchemaVersion version = random.nextInt(4) == 0 ? SchemaVersion.V1_0 : SchemaVersion.V1_1;
    return Sample.of(version, random.nextLong(), random.nextInt(LARGEST + 1));
  }

  private Optional<String> fault(Mutant mutant) {
    try {
      gates.with(mutant.registry()).admit(mutant.bytes());
      return Optional.of("ACCEPTED");
    } catch (Refusal refusal) {
      return judge(mutant, refusal.findings());
    } catch (RuntimeException e) {
      return Optional.of("no refusal but " + e);
    }
  }

  private static Optional<String> judge(Mutant mutant, List<Finding> findings) {
    Set<ErrorCode> codes =
        findings.stream().map(f -> ErrorCode.valueOf(f.errorCode())).collect(Collectors.toSet());
    boolean right =
        findings.stream()
            .anyMatch(f -> names(mutant.right(), f) && isAtOrAbove(f, mutant.places()));
    codes.removeAll(mutant.right());
    codes.removeAll(mutant.consequences());
    return right && codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "expected " + mutant.right() + " at " + mutant.places() + ", found " + findings);
  }

  private static boolean names(Set<ErrorCode> codes, Finding finding) {
    return codes.stream().anyMatch(finding::hasCode);
  }

  /** A finding without a place speaks of the whole document. */
  private static boolean isAtOrAbove(Finding finding, List<String> places) {
    String pointer = finding.triumvirateElement();
    return pointer == null
        || places.isEmpty()
        || places.stream()
            .anyMatch(place -> place.equals(pointer) || place.startsWith(pointer + "/"));
  }
}
