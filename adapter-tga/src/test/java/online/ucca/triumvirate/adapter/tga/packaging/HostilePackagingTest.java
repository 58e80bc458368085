package online.ucca.triumvirate.adapter.tga.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.tga.packaging.PackagingLanguage.Fate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was made to keep a reader busy. */
class HostilePackagingTest {
  private static final int LINES = 2000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to achieve a certificate, ",
        "this certificate of a certificate consists of ",
        "units from group a, b, c or d or ",
        "at least 4 units must be selected from any other current endorsed ",
        "certificate ii, iii or iv ",
        "14: 6; 8: ",
        "elective units must be relevant and should reflect ",
        "and plus and plus ",
        "twenty-five (25) "
      })
  void readsRepetition_inTime(String words) {
    String text = words.repeat(390 / words.length());
    List<RuleLine> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.add(new RuleLine(i % 5, text, null, "line"));
    }
    ReadRules read =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1), () -> PackagingLanguage.read(lines, "X", Map.of()));
    assertEquals(
        0, read.statements().stream().filter(said -> said.said().description().isBlank()).count());
  }

  @ParameterizedTest
  @ValueSource(ints = {2000, 1_000_000})
  void keepsWhatIsTooLongForARule(int length) {
    String text = "4 core units" + " and".repeat(length / 4);
    ReadRules read =
        PackagingLanguage.read(
            Collections.nCopies(1, new RuleLine(0, text, null, "line")), "X", Map.of());
    assertEquals(Fate.IN_WORDS, read.statements().get(0).fate());
    assertEquals(text, read.statements().get(0).said().description());
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999 core units", "1001 core units"})
  void keepsCountsThatNoQualificationHas(String text) {
    ReadRules read =
        PackagingLanguage.read(List.of(new RuleLine(0, text, null, "line")), "X", Map.of());
    assertEquals(Fate.IN_WORDS, read.statements().get(0).fate());
  }
}
