package online.ucca.triumvirate.adapter.faa.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void divides_whenACapitalFollowsAStop() {
    assertEquals(
        List.of("The manifest must be prepared.", "It must include:", "(see § 135.63.)"),
        Sentences.of("The manifest must be prepared. It must include:\n(see § 135.63.)"));
  }

  @Test
  void keepsTogether_whenTheStopAbbreviates() {
    String sentence =
        "Under 49 U.S.C. 44701 and SFAR No. 50-2, a U.S. Government vessel must land.";

    assertEquals(List.of(sentence), Sentences.of(sentence));
  }

  @Test
  void staysLinear_whenTheTextIsHostile() {
    String text = "must may not No person unless ( ".repeat(40_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Sentences.of(text).forEach(ModalReading::of);
          Retention.statedIn("", "keep records for at least " + "for ".repeat(100_000) + "day");
        });
  }
}
