package online.ucca.triumvirate.adapter.tga.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import org.junit.jupiter.api.Test;

class RegisterRemediesTest {
  private static final Finding NEUTRAL =
      Finding.of(ErrorCode.TRN_DUPLICATE_ELEMENT, "1 stands twice");

  @Test
  void pointsToTheRegister_whereTheCodesRemedyIsEveryWorlds() {
    assertEquals(
        NEUTRAL.withRemedy("Correct the numbers from the register."), RegisterRemedies.of(NEUTRAL));
  }

  @Test
  void keepsARemedyThatAFindingHasOfItsOwn() {
    Finding special = NEUTRAL.withRemedy("Correct line 4.");
    assertEquals(special, RegisterRemedies.of(special));
    Finding other = Finding.of(ErrorCode.VAL_BAD_DATE, "31 February");
    assertEquals(other, RegisterRemedies.of(other));
  }
}
