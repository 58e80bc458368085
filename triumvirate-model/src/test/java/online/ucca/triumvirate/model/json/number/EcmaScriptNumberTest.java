package online.ucca.triumvirate.model.json.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.SplittableRandom;
import online.ucca.triumvirate.model.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaScriptNumberTest {

  /** RFC 8785, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void writesTheNumbersOfTheRfcsAppendix(String bits, String text) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertEquals(text, EcmaScriptNumber.format(value));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesWhatJsonHasNoNumberFor(double value) {
    assertThrows(IllegalArgumentException.class, () -> EcmaScriptNumber.format(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es6testfile1k.txt", "es6testfile10k.txt"})
  void writesEveryNumberOfTheTestFile(String name) throws IOException {
    for (String line : Files.readAllLines(SharedFiles.shared("vectors/jcs/" + name))) {
      int comma = line.indexOf(',');
      long bits = Long.parseUnsignedLong(line.substring(0, comma), 16);
      assertEquals(
          line.substring(comma + 1), EcmaScriptNumber.format(Double.longBitsToDouble(bits)), line);
    }
  }

  /** Below and above a power of two the gaps differ: there the nearest short decimal may miss. */
  @Test
  void writesTheFewestDigits_atEveryPowerOfTwo() {
    for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
      double value = Math.scalb(1.0, exponent);
      assertShortest(value);
      assertShortest(Math.nextUp(value));
      assertShortest(Math.nextDown(value));
    }
  }

  @Test
  void writesTheFewestDigits_forRandomNumbers() {
    SplittableRandom random = new SplittableRandom(8785);
    for (int i = 0; i < 20_000; i++) {
      double value = Math.abs(Double.longBitsToDouble(random.nextLong()));
      if (Double.isFinite(value)) {
        assertShortest(value);
      }
    }
  }

  private static void assertShortest(double value) {
    if (value == 0) {
      return;
    }
    String text = EcmaScriptNumber.format(value);
    assertEquals(value, Double.parseDouble(text), text);
    int digits = new BigDecimal(text).stripTrailingZeros().precision();
    BigDecimal exact = new BigDecimal(value);
    for (int fewer = 1; fewer < digits; fewer++) {
      for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
        BigDecimal candidate = exact.round(new MathContext(fewer, mode));
        if (candidate.doubleValue() == value) {
          throw new AssertionError(text + " could be " + candidate);
        }
      }
    }
  }
}
