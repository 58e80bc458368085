package online.ucca.triumvirate.model.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {
  private static final Finding WARNING = Finding.of(ErrorCode.VAL_RULESET_REFERENCE_ONLY, "w");
  private static final Finding ERROR = Finding.of(ErrorCode.VAL_BAD_DATE, "e");

  @Test
  void namesTheFirstReasonThatBlocks_andCountsTheRest() {
    Refusal refusal = new Refusal(List.of(WARNING, ERROR, ERROR));
    assertEquals("VAL_BAD_DATE", refusal.code());
    assertEquals("VAL_BAD_DATE: e (and 2 more)", refusal.getMessage());
    assertEquals(3, refusal.findings().size());
  }

  @Test
  void needsAReasonThatBlocks() {
    assertThrows(IllegalArgumentException.class, () -> new Refusal(List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Refusal(WARNING));
  }

  @Test
  void keepsWhatACodeSays_throughEveryCopyOfAFinding() {
    Finding placed = ERROR.at("/a").from("page 3").withRemedy("do this");
    assertEquals("/a", placed.triumvirateElement());
    assertEquals("page 3", placed.sourceElement());
    assertEquals("do this", placed.remediation());
    assertTrue(placed.hasCode(ErrorCode.VAL_BAD_DATE));
    assertTrue(placed.blocks());
    assertFalse(WARNING.blocks());
  }

  @Test
  void everyCodeHasItsFamilysPrefix_aMeaningAndARemedy() {
    for (ErrorCode code : ErrorCode.values()) {
      assertTrue(code.name().matches("[A-Z]{3}_[A-Z0-9_]+"), code.name());
      assertTrue(code.meaning().endsWith("."), code.name());
      assertTrue(code.remedy().endsWith("."), code.name());
    }
  }
}
