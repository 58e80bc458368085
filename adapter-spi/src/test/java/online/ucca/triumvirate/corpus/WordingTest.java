package online.ucca.triumvirate.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void changesWhiteSpaceOnly() {
    assertEquals("‘a’ – b ± 5 °C", Wording.normalise(" \u00a0‘a’\t–\u2003b\r\n±\u202f5 °C\u2028"));
  }

  /** Written out for speed: the same as one pattern, for every character there is. */
  @Test
  void takesForWhiteSpaceWhatUnicodeSays() {
    Pattern whiteSpace = Pattern.compile("[\\s\\p{Z}]+");
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      String text = Character.toString(point);
      String around = text + "a" + text + text + "b" + text;
      assertEquals(
          whiteSpace.matcher(around).replaceAll(" ").strip(),
          Wording.normalise(around),
          "U+" + Integer.toHexString(point));
    }
  }

  @Test
  void knowsWhatSaysThatItDoesNotApply() {
    assertTrue(Wording.saysNotApplicable("Not applicable"));
    assertTrue(Wording.saysNotApplicable("NOT APPLICABLE."));
    assertTrue(Wording.saysNotApplicable("Nil"));
    assertTrue(Wording.saysNotApplicable("None."));
    assertFalse(Wording.saysNotApplicable("None of the above"));
    assertFalse(Wording.saysNotApplicable("Not applicable to apprentices"));
  }
}
