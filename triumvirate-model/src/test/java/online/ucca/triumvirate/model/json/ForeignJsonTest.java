package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other standards' JSON: as strict as ours, with fractions that a double keeps. */
class ForeignJsonTest {

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5",
    "1.0, 1",
    "-0, 0",
    "0e5, 0",
    "1e2, 100",
    "0.1, 0.1",
    "-2.5e-7, -2.5e-7",
    "9007199254740991, 9007199254740991",
    "9007199254740992, 9007199254740992",
    "1e21, 1e+21",
    "1.7976931348623157e308, 1.7976931348623157e+308"
  })
  void keepsANumberThatADoubleKeeps(String given, String written) {
    assertEquals("{\n  \"x\": " + written + "\n}\n", again("{\"x\":" + given + "}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.12345678901234567890",
        "9007199254740993",
        "1e309",
        "-1e309",
        "1e-400",
        "1e-99999999999",
        "0e99999999999",
        "1.00000000000000000000000000000000000000000000000000000000000000001"
      })
  void refusesANumberThatWouldChange(String number) {
    Refusal refusal = assertThrows(Refusal.class, () -> again("{\"x\":[" + number + "]}"));
    assertEquals("EXC_NUMBER", refusal.code());
    assertEquals("/x/0", refusal.findings().get(0).triumvirateElement());
    assertEquals(Optional.empty(), ForeignJson.number(number));
  }

  @Test
  void isAsStrictAsOurOwnOtherwise() {
    assertEquals("JSN_DUPLICATE_KEY", code("{\"x\":0.5,\"x\":0.5}"));
    assertEquals("JSN_SYNTAX", code("{\"x\":0.5} y"));
    assertEquals("JSN_SYNTAX", code("{\"x\":.5}"));
    assertEquals("JSN_NOT_AN_OBJECT", code("[0.5]"));
    assertEquals("JSN_NUMBER", ourCode("{\"x\":0.5}"));
  }

  @Test
  void readsANumberByItself_andNothingElse() {
    assertEquals("0.25", String.valueOf(ForeignJson.number("0.25").orElseThrow()));
    for (String none : new String[] {"", "x", "1 ", "+1", "0x1", "NaN", "1f", "01", ".5", "5."}) {
      assertTrue(ForeignJson.number(none).isEmpty(), none);
    }
  }

  private static String again(String text) {
    return new String(
        ForeignJson.readableBytes(ForeignJson.read(text.getBytes(StandardCharsets.UTF_8))),
        StandardCharsets.UTF_8);
  }

  private static String code(String text) {
    return assertThrows(Refusal.class, () -> again(text)).code();
  }

  private static String ourCode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return assertThrows(Refusal.class, () -> JsonDocument.read(bytes)).code();
  }
}
