package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** Checks that what a parser says against its input is said properly. */
final class Coded {
  private static final int LONGEST_MESSAGE = 1000;

  private Coded() {}

  static void check(Refusal refusal) {
    assertFalse(refusal.findings().isEmpty());
    check(refusal.findings());
  }

  static void check(List<Finding> findings) {
    for (Finding finding : findings) {
      check(finding.errorCode(), finding.message());
    }
  }

  static void check(AdapterException refusal) {
    check(refusal.error().errorCode(), refusal.error().message());
  }

  static void check(String code, String message) {
    ErrorCode.valueOf(code);
    assertFalse(message.isBlank(), code);
    assertFalse(message.length() > LONGEST_MESSAGE, message);
  }
}
