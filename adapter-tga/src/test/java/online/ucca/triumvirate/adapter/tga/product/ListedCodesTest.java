package online.ucca.triumvirate.adapter.tga.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code of the national list of units. */
class ListedCodesTest {

  @Test
  void acceptsEveryListedCode_butThoseWithASpaceInside() throws IOException {
    Map<String, Integer> refused = new TreeMap<>();
    int accepted = 0;
    for (String code : codes()) {
      if (ProductCode.isCode(code)) {
        accepted++;
        assertEquals("R12", ProductCode.releaseOf(code + "_R12"), code);
      } else {
        refused.merge(
            code.contains(" ") ? "a space inside" : "another reason: " + code, 1, Integer::sum);
      }
    }
    assertEquals(Map.of("a space inside", 11), refused);
    assertEquals(52_613, accepted);
  }

  /** Whatever else a person types must not be taken for a code: a word has no digit. */
  @Test
  void takesAListedCodeInPlaceOfASource_unlessItIsAWordOrHasAHyphen() throws IOException {
    Map<String, Integer> reasons = new TreeMap<>();
    for (String code : codes()) {
      if (ProductCode.isCode(code)) {
        reasons.merge(
            ProductCode.looksLikeReference(code)
                ? "taken"
                : code.chars().noneMatch(c -> c >= '0' && c <= '9')
                    ? "no digit"
                    : code.contains("-") ? "a hyphen" : "another reason: " + code,
            1,
            Integer::sum);
      }
    }
    assertEquals(REASONS, reasons);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ".", "..", "../x1", "/etc/x1", "a1//b", "__", "_A1", "A1___", "A 1", "A1&", "é1"
      })
  void acceptsNothingThatCouldBeAPathOrASentence(String text) {
    assertFalse(ProductCode.isCode(text), text);
  }

  private static final Map<String, Integer> REASONS =
      Map.of("taken", 52_387, "no digit", 216, "a hyphen", 10);

  private static List<String> codes() throws IOException {
    Path list =
        Path.of(System.getProperty("triumvirate.root", "."))
            .resolve("../shared/corpus/au-vet/register/ntis_unit.txt");
    Assumptions.assumeTrue(Files.exists(list), "../shared is not here");
    List<String> codes =
        Files.readAllLines(list, StandardCharsets.UTF_8).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    assertEquals(52_624, codes.size());
    return codes;
  }
}
