package online.ucca.triumvirate.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextIdTest {
  private static final List<Function<String, TextId>> TYPES =
      List.of(
          AdapterId::new,
          ClientId::new,
          CorpusId::new,
          CredentialId::new,
          CriterionId::new,
          OutcomeId::new,
          RuleId::new);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t",
        "\u2003",
        "\u3000",
        " a",
        "a ",
        "a\n",
        "\u2003a",
        "a\tb",
        "a\u0000b",
        "a\u007fb",
        "a\u0085b",
        "\u001b[31m",
        "\u00a0",
        "\u00a0a",
        "a\u00a0",
        "a\u2028",
        "\u2007a",
        "\u202fa"
      })
  void refusesBlankSurroundingWhiteSpaceAndControlCharacters(String text) {
    for (Function<String, TextId> type : TYPES) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> type.apply(text));
      assertTrue(String.valueOf(e.getMessage()).contains("Id must"), e.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1.10",
        "CHCCOM005_R2",
        "14 CFR Part 61",
        "§121.135(a)",
        "é",
        "職",
        "😀",
        "../x"
      })
  void takesWhatRegulatorsWrite_unchanged(String text) {
    for (Function<String, TextId> type : TYPES) {
      assertEquals(text, type.apply(text).value());
      assertEquals(text, type.apply(text).toString());
    }
  }

  @Test
  void tellsIdsApartThatOnlyANumberWouldConfuse() {
    assertTrue(!new CriterionId("1.1").equals(new CriterionId("1.10")));
  }
}
