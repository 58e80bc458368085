package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReadingTest {

  private static Finding refused(byte[] bytes) {
    return refused(bytes, JsonLimits.DEFAULT);
  }

  private static Finding refused(byte[] bytes, JsonLimits limits) {
    Refusal refusal = assertThrows(Refusal.class, () -> JsonDocument.read(bytes, limits));
    return refusal.findings().get(0);
  }

  private static Finding refused(String text) {
    return refused(utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertCode(String code, Finding finding) {
    assertEquals(code, finding.errorCode(), finding.message());
  }

  @ParameterizedTest
  @CsvSource({
    "overlong of two bytes,  7b2261223a22c0af227d, 7",
    "overlong of three bytes, 7b2261223a22e080af227d, 7",
    "overlong of four bytes, 7b2261223a22f08080af227d, 7",
    "high surrogate,         7b2261223a22eda080227d, 7",
    "low surrogate,          7b2261223a22edb080227d, 7",
    "pair of surrogates,     7b2261223a22eda0bdedb8b7227d, 7",
    "truncated,              7b2261223a22e282227d, 7",
    "truncated at the end,   7b2261223a22e282, 7",
    "lone continuation,      7b2261223a2280227d, 7",
    "beyond U+10FFFF,        7b2261223a22f4908080227d, 7",
    "UTF-16 with its mark,   fffe7b007d00, 1",
    "in a key,               7b22ff223a317d, 3"
  })
  void refusesBytesThatAreNotUtf8_withTheByte(String what, String hex, int firstBadByte) {
    Finding finding = refused(HexFormat.of().parseHex(hex));
    assertCode("JSN_NOT_UTF8", finding);
    assertTrue(finding.message().contains("byte " + firstBadByte), what + ": " + finding.message());
  }

  @Test
  void refusesByteOrderMark() {
    Finding finding = refused("\uFEFF{}");
    assertCode("JSN_NOT_UTF8", finding);
    assertTrue(finding.message().contains("byte order mark"), finding.message());
  }

  @Test
  void acceptsMarkInsideString() {
    assertEquals("\uFEFF", JsonDocument.read(utf8("{\"a\":\"\uFEFF\"}")).tree().getString("a"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{'a':1,'a':2}|'a'|/a",
        "{'a':1,'a':1}|'a'|/a",
        "{'x':{'y':[0,{'b':1,'c':2,'b':3}]}}|'b'|/x/y/1/b",
        "{'':0,'':0}|''|/",
        "{'a\\u0062':1,'ab':2}|'ab'|/ab",
        "{'it^s':1,'it^s':2}|'it^s'|/it^s",
        "{'a/b':{'m~n':1,'m~n':2}}|'m~n'|/a~1b/m~0n"
      })
  void refusesDuplicateKey_withTheMemberAndItsPlace(String json, String member, String pointer) {
    Finding finding = refused(json.replace('\'', '"').replace('^', '\''));
    assertCode("JSN_DUPLICATE_KEY", finding);
    assertTrue(finding.message().contains(member.replace('^', '\'')), finding.message());
    assertEquals(pointer.replace('^', '\''), finding.triumvirateElement());
  }

  @Test
  void acceptsTheSameKeyInDifferentObjects() {
    JsonDocument.read(utf8("{\"a\":{\"a\":[{\"a\":1},{\"a\":2}]},\"b\":{\"a\":1}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{} x",
        "{}{}",
        "{},",
        "{}]",
        "{}}",
        "{}\u0000",
        "{} 1",
        "{} \"\"",
        "{}//",
        "{}/**/",
        "{}#"
      })
  void refusesTextAfterTheDocument_withItsPlace(String json) {
    Finding finding = refused(json);
    assertTrue(finding.errorCode().startsWith("JSN_"), finding.errorCode());
    assertTrue(finding.message().contains("line 1, column"), finding.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":tru}",
        "{\"a\":True}",
        "{\"a\":NaN}",
        "{\"a\":\"x}",
        "{\"a\":\"\t\"}",
        "{\"a\":\"\u0000\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12\"}",
        "{\"a\":\"\\u12g4\"}",
        "{\"a\":\"\\",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{1:1}",
        "{\u00a0}",
        "\u2028{}"
      })
  void refusesWhatIsNotJson_withItsPlace(String json) {
    Finding finding = refused(json);
    assertCode("JSN_SYNTAX", finding);
    assertTrue(finding.message().contains("line "), finding.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{}]", "1", "\"a\"", "true", "null"})
  void refusesWhatIsNotAnObject(String json) {
    assertCode("JSN_NOT_AN_OBJECT", refused(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0",
        "1e3",
        "1E3",
        "1e+3",
        "1e-3",
        "-0",
        "-0.0",
        "0.0",
        "0e0",
        "01",
        "-01",
        "00",
        "1.",
        ".5",
        "-",
        "--1",
        "+1",
        "1+1",
        "0x10",
        "9007199254740992",
        "-9007199254740992",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551617",
        "1e400",
        "1e999999999"
      })
  void refusesNumberThatIsNoSafeInteger_withItsPlace(String number) {
    Finding finding = refused("{\n  \"a\": [" + number + "]}");
    assertTrue(
        finding.errorCode().equals("JSN_NUMBER") || finding.errorCode().equals("JSN_SYNTAX"),
        finding.errorCode());
    assertTrue(finding.message().contains("line 2, column"), finding.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "1", "-1", "10", "9007199254740991", "-9007199254740991", "1000000000000000"})
  void acceptsSafeInteger_andWritesItAsItStood(String number) {
    String json = "{\"a\":" + number + "}";
    assertArrayEquals(utf8(json), JsonDocument.read(utf8(json)).canonicalBytes());
  }

  @Test
  void ignoresNumbersInsideStrings() {
    JsonDocument.read(utf8("{\"-0\":\"1.0 \\\" 01 {[\",\"\\\\\":\"\\\\\"}"));
  }

  @Test
  void refusesHugeNumberLiteral_quickly() {
    assertCode("JSN_NUMBER", refused("{\"a\":" + "9".repeat(1_000_000) + "}"));
    assertCode("JSN_NUMBER", refused("{\"a\":1e" + "9".repeat(1_000_000) + "}"));
    assertCode("JSN_NUMBER", refused("{\"a\":0." + "0".repeat(1_000_000) + "1}"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"a\":\"\\ud800\"}|/a",
        "{\"a\":\"\\udc00\"}|/a",
        "{\"a\":\"x\\ud800x\"}|/a",
        "{\"a\":\"\\ud800\\ud800\\udc00\"}|/a",
        "{\"a\":\"\\udc00\\ud800\"}|/a",
        "{\"a\":{\"b\":[0,{\"c\":\"\\ud83d\"}]}}|/a/b/1/c"
      })
  void refusesLoneSurrogateInValue_withItsPlace(String json, String pointer) {
    Finding finding = refused(json);
    assertCode("JSN_LONE_SURROGATE", finding);
    assertEquals(pointer, finding.triumvirateElement());
    assertTrue(finding.message().contains(pointer), finding.message());
  }

  @Test
  void refusesLoneSurrogateInKey_withThePlaceOfItsObject() {
    Finding finding = refused("{\"a\":[{\"\\ud800\":1}]}");
    assertCode("JSN_LONE_SURROGATE", finding);
    assertEquals("/a/0", finding.triumvirateElement());
  }

  @Test
  void acceptsEscapedPairAndPlainCharacterAlike() {
    byte[] escaped = JsonDocument.read(utf8("{\"a\":\"\\ud83d\\uDE37\"}")).canonicalBytes();
    assertArrayEquals(JsonDocument.read(utf8("{\"a\":\"😷\"}")).canonicalBytes(), escaped);
  }

  @Test
  void acceptsDepthUpToTheLimit_andRefusesOneMore() {
    String at = "{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}";
    JsonDocument.read(utf8(at));
    Finding finding = refused("{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}");
    assertCode("JSN_TOO_DEEP", finding);
    assertTrue(finding.message().contains("line 1, column 70"), finding.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[[],", "[{\"a\":"})
  void refusesNestingOfAHundredThousand_withoutStackOverflow(String opening) {
    assertCode("JSN_TOO_DEEP", refused("{\"a\":" + opening.repeat(100_000)));
  }

  @Test
  void keepsTheDeepestLimitThereIs_andAllowsNoDeeperOne() {
    JsonLimits deepest = new JsonLimits(10_000, JsonLimits.DEEPEST);
    String inside = "[".repeat(999) + "]".repeat(999);
    JsonDocument.read(utf8("{\"a\":" + inside + "}"), deepest);
    assertCode("JSN_TOO_DEEP", refused(utf8("{\"a\":[" + inside + "]}"), deepest));
    assertThrows(
        IllegalArgumentException.class, () -> new JsonLimits(10_000, JsonLimits.DEEPEST + 1));
  }

  @Test
  void refusesClosingBracketsThatWouldHideDepth() {
    assertCode("JSN_SYNTAX", refused("{}]" + "[".repeat(100_000)));
    assertCode("JSN_SYNTAX", refused("]".repeat(100_000) + "[".repeat(100_000)));
  }

  @Test
  void refusesDocumentLargerThanTheLimit_beforeItIsDecoded() {
    JsonLimits small = new JsonLimits(10, 64);
    JsonDocument.read(utf8("{\"a\":1234}"), small);
    Finding finding = refused(utf8("{\"a\":12345}"), small);
    assertCode("JSN_TOO_LARGE", finding);
    assertTrue(finding.message().contains("11") && finding.message().contains("10"));
    assertCode("JSN_TOO_LARGE", refused(new byte[11], small));
  }

  /** Parsers have limits of their own, which say something else. */
  @Test
  void acceptsDocumentOfNearlyTheLargestSize() {
    String text = "x".repeat(JsonLimits.DEFAULT.bytes() - "{\"a\":\"\"}".length());
    assertEquals(text, JsonDocument.read(utf8("{\"a\":\"" + text + "\"}")).tree().getString("a"));
  }
}
