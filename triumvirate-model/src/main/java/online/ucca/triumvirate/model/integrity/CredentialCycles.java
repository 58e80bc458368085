package online.ucca.triumvirate.model.integrity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CredentialId;

/**
 * Finds circles of prerequisites among credentials (spec §2.6, 4) and reports each as its path, a
 * hundred at most.
 */
final class CredentialCycles {
  /** A tangle of n credentials has more circles than anybody can count, let alone mend. */
  private static final int MOST_REPORTED = 100;

  private final Map<CredentialId, List<CredentialId>> prerequisites = new HashMap<>();
  private final Set<CredentialId> done = new HashSet<>();
  private final List<List<CredentialId>> cycles = new ArrayList<>();

  private CredentialCycles(CredentialMap map) {
    for (Credential credential : map.credentials()) {
      prerequisites.putIfAbsent(
          credential.credentialId(),
          credential.requirements().requiredCredentials().stream()
              .filter(required -> required.relationship() == CredentialRelationship.PREREQUISITE)
              .map(required -> required.credentialRef())
              .toList());
    }
  }

  static List<Finding> check(CredentialMap map) {
    CredentialCycles search = new CredentialCycles(map);
    map.credentials().forEach(credential -> search.walk(credential.credentialId()));
    return search.cycles.stream()
        .map(
            cycle ->
                Finding.of(
                        ErrorCode.VAL_CIRCULAR_DEPENDENCY,
                        "prerequisites run in a circle: " + CirclePath.of(cycle))
                    .at("/instruments/credential_map/credentials"))
        .toList();
  }

  /** Depth first with an own stack: a chain of prerequisites may be longer than the thread's. */
  private void walk(CredentialId start) {
    List<CredentialId> path = new ArrayList<>();
    List<Integer> next = new ArrayList<>();
    Set<CredentialId> onPath = new HashSet<>();
    enter(start, path, next, onPath);
    while (!path.isEmpty() && cycles.size() < MOST_REPORTED) {
      int top = path.size() - 1;
      List<CredentialId> targets = prerequisites.getOrDefault(path.get(top), List.of());
      int index = next.get(top);
      if (index == targets.size()) {
        done.add(path.get(top));
        onPath.remove(path.remove(top));
        next.remove(top);
        continue;
      }
      next.set(top, index + 1);
      CredentialId target = targets.get(index);
      if (onPath.contains(target)) {
        cycles.add(List.copyOf(path.subList(path.indexOf(target), path.size())));
      } else {
        enter(target, path, next, onPath);
      }
    }
  }

  private void enter(
      CredentialId id, List<CredentialId> path, List<Integer> next, Set<CredentialId> onPath) {
    if (!done.contains(id)) {
      path.add(id);
      next.add(0);
      onPath.add(id);
    }
  }
}
