package online.ucca.triumvirate.world.container;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;

/** Collects in what a container is not as the specification says. */
final class Deviations {
  private final List<Finding> found = new ArrayList<>();

  /** Adds what is wrong at a path, and what to do about it. */
  void add(String path, String message, String remedy) {
    found.add(finding(path, message, remedy));
  }

  /** Adds what is wrong in the configuration. */
  void addConfig(String path, Finding violation) {
    Finding finding = finding(path, path + ": " + violation.message(), violation.remediation());
    String pointer = violation.triumvirateElement();
    found.add(pointer == null ? finding : finding.at(pointer));
  }

  private static Finding finding(String path, String message, String remedy) {
    return Finding.of(ErrorCode.WLD_NOT_CONFORMING, message).from(path).withRemedy(remedy);
  }

  /** Everything, by place. */
  List<Finding> sorted() {
    return found.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Finding finding) -> String.valueOf(finding.sourceElement()))
                .thenComparing(finding -> String.valueOf(finding.triumvirateElement()))
                .thenComparing(Finding::message))
        .toList();
  }
}
