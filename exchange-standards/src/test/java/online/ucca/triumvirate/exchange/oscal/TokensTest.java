package online.ucca.triumvirate.exchange.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers of any spelling as tokens of OSCAL, and back. */
class TokensTest {
  /** The pattern of the published schema. */
  private static final Pattern TOKEN = Pattern.compile("^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$");

  @ParameterizedTest
  @CsvSource({
    "1.8(2)(a), rule-1.8_28_2_29__28_a_29_",
    "a b, rule-a_20_b",
    "a_b, rule-a_5f_b",
    "§ 61.103, rule-_a7__20_61.103",
    "😀, rule-_1f600_",
    "A-1, rule-A-1"
  })
  void writesATokenThatIsReadBack(String id, String token) {
    assertEquals(token, Tokens.of("rule", id));
    assertTrue(TOKEN.matcher(token).matches());
    assertEquals(Optional.of(id), Tokens.identifier("rule", token));
  }

  /** Those that a rule without escapes, or with escapes of one length, would confuse. */
  @Test
  void neverGivesTwoIdentifiersOneToken() {
    List<String> ids =
        List.of(
            "a b",
            "a_b",
            "a_20_b",
            "a__b",
            "a b_",
            "_20_",
            " 20 ",
            "é",
            "e\u0301",
            "_e9_",
            "É",
            "(",
            "_28_",
            "_5f_28_",
            "\u1f60" + "0",
            "\ud83d\ude00",
            "1",
            "a.b",
            "a-b");
    Map<String, String> seen = new HashMap<>();
    for (String id : ids) {
      String token = Tokens.of("rule", id);
      assertTrue(TOKEN.matcher(token).matches(), token);
      assertEquals(Optional.of(id), Tokens.identifier("rule", token));
      assertEquals(null, seen.put(token, id), token);
    }
  }

  @ValueSource(
      strings = {
        "statement-1",
        "rule",
        "rule-_",
        "rule-_20",
        "rule-_zz_",
        "rule-_61_",
        "rule-_0020_",
        "rule-_A7_",
        "rule-_110000_",
        "rule-__",
        "rule-a b",
        "rule-_-1_"
      })
  @ParameterizedTest
  void readsNothingThatItDoesNotWrite(String token) {
    assertEquals(Optional.empty(), Tokens.identifier("rule", token));
  }
}
