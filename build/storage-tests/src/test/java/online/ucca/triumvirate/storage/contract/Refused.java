package online.ucca.triumvirate.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.function.Executable;

/** Expects refusals. */
final class Refused {
  private Refused() {}

  /** Runs what must be refused with a code, and gives the refusal. */
  static Refusal with(ErrorCode code, Executable deed) {
    Refusal refusal = assertThrows(Refusal.class, deed);
    assertEquals(code.name(), refusal.code(), refusal::getMessage);
    return refusal;
  }
}
