package online.ucca.triumvirate.model.cco.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The numbered list of the specification, and that of the code. */
class DecisionListTest {
  @Test
  void everyDecisionStandsInTheSpecification_inItsOrder_andNoOther() throws IOException {
    String page =
        Files.readString(
            Path.of(System.getProperty("triumvirate.root"), "docs/spec/cco-questions.md"));
    assertEquals(
        Arrays.stream(Decision.values()).map(Decision::number).toList(),
        Pattern.compile("(?m)^\\*\\*(CQ-\\d+)\\*\\*")
            .matcher(page)
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList());
  }

  @Test
  void aNumberNamesOneDecision() {
    for (Decision decision : Decision.values()) {
      assertEquals(decision, Decision.parse(decision.number()));
    }
    for (String wrong : List.of("CQ-00", "cq-01", "")) {
      assertThrows(IllegalArgumentException.class, () -> Decision.parse(wrong));
    }
  }
}
