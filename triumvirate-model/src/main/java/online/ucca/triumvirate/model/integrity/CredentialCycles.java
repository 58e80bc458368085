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
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.id.CredentialId;

/**
 * Finds circles of prerequisites among credentials (spec §2.6, 4) and reports each as its path.
 *
 * <p>It reports a circle for every link that closes one on a walk through the credentials in
 * document order, a hundred at most. None means that there is no circle; mending what is reported
 * may show further circles of the same knot.
 */
final class CredentialCycles {
  /** A tangle of n credentials has more circles than anybody can count, let alone mend. */
  private static final int MOST_REPORTED = 100;

  private final Map<CredentialId, List<CredentialId>> prerequisites = new HashMap<>();
  private final Map<CredentialId, Integer> places = new HashMap<>();
  private final Set<CredentialId> done = new HashSet<>();
  private final List<List<CredentialId>> cycles = new ArrayList<>();

  private CredentialCycles(CredentialMap map) {
    for (int i = 0; i < map.credentials().size(); i++) {
      Credential credential = map.credentials().get(i);
      places.putIfAbsent(credential.credentialId(), i);
      prerequisites.putIfAbsent(
          credential.credentialId(),
          credential.requirements().requiredCredentials().stream()
              .filter(required -> required.relationship() == CredentialRelationship.PREREQUISITE)
              .map(required -> required.credentialRef())
              .toList());
    }
  }

  static void check(CredentialMap map, Violations violations) {
    CredentialCycles search = new CredentialCycles(map);
    map.credentials().forEach(credential -> search.walk(credential.credentialId()));
    for (List<CredentialId> cycle : search.cycles) {
      search.report(cycle, map.credentials(), violations);
    }
  }

  /** At the link from the path's first credential to its next. */
  private void report(
      List<CredentialId> cycle, List<Credential> credentials, Violations violations) {
    CredentialId next = cycle.get(cycle.size() == 1 ? 0 : 1);
    int place = places.getOrDefault(cycle.get(0), 0);
    List<RequiredCredential> required = credentials.get(place).requirements().requiredCredentials();
    int link = required.indexOf(new RequiredCredential(next, CredentialRelationship.PREREQUISITE));
    violations.add(
        ErrorCode.VAL_CIRCULAR_DEPENDENCY,
        "prerequisites run in a circle: " + CirclePath.of(cycle),
        CredentialCheck.CREDENTIALS
            + "/"
            + place
            + "/requirements/required_credentials/"
            + link
            + "/credential_ref",
        credentials.get(place).sourceRef());
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
