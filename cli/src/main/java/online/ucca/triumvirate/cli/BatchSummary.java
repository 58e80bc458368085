package online.ucca.triumvirate.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.model.error.Finding;

/** Counts what came of a batch's sources. For one thread. */
final class BatchSummary {
  private final Map<String, Integer> refusedByCode = new TreeMap<>();
  private final Map<String, Integer> warningsByCode = new TreeMap<>();
  private int translated;
  private int failed;

  void add(Batch.Outcome outcome) {
    Made made = outcome.made();
    if (made != null) {
      translated++;
      made.warnings()
          .forEach(warning -> warningsByCode.merge(warning.errorCode(), 1, Integer::sum));
    } else if (ExitStatus.of(outcome.findings()) == ExitStatus.ENVIRONMENT) {
      failed++;
    } else {
      refusedByCode.merge(code(outcome.findings()), 1, Integer::sum);
    }
  }

  boolean isClean() {
    return refusedByCode.isEmpty() && failed == 0;
  }

  int exitStatus() {
    if (!refusedByCode.isEmpty()) {
      return ExitStatus.REFUSED;
    }
    return failed > 0 ? ExitStatus.ENVIRONMENT : ExitStatus.DONE;
  }

  Map<String, Object> asJson() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("translated", translated);
    summary.put("refused", refusedByCode);
    summary.put("failed", failed);
    return summary;
  }

  String text() {
    int refused = refusedByCode.values().stream().mapToInt(Integer::intValue).sum();
    return translated
        + " translated, "
        + refused
        + " refused"
        + (refusedByCode.isEmpty() ? "" : " " + refusedByCode)
        + ", "
        + failed
        + " failed"
        + (warningsByCode.isEmpty() ? "" : "; warnings " + warningsByCode);
  }

  private static String code(List<Finding> findings) {
    return findings.stream().filter(Finding::blocks).findFirst().map(Finding::errorCode).orElse("");
  }
}
