package online.ucca.triumvirate.host.check;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;

/** What foreign code leaves out although it promises it. */
final class Missing {
  private Missing() {}

  static boolean any(@Nullable Object... values) {
    return Arrays.stream(values).anyMatch(Objects::isNull);
  }

  static boolean inFindings(List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            finding ->
                any(
                    finding.errorCode(),
                    finding.severity(),
                    finding.phase(),
                    finding.message(),
                    finding.remediation()));
  }
}
