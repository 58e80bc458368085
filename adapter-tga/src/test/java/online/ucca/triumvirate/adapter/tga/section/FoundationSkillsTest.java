package online.ucca.triumvirate.adapter.tga.section;

import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.passages;
import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.subject;
import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoundationSkillsTest {

  private static UnitFixture unit() {
    return new UnitFixture().withElements();
  }

  @Test
  void recordsAFoundationSkillsSentenceThatNamesNoSkill() {
    String sentence = "Foundation skills are explicit in the performance criteria of this unit.";
    Reading<Unit> reading = unit().with("Foundation skills", "<p>" + sentence + "</p>").read();
    assertEquals(ProductSection.State.ABSENT, subject(reading).evidence().skills().state());
    assertEquals(List.of(sentence), passages(reading, Passage.Fate.UNMAPPED));
  }

  @Test
  void readsSkillsWithTheirDescriptions() {
    Reading<Unit> reading =
        unit()
            .with(
                "Foundation skills",
                "<p>Lead.</p><table><tr><td>SKILL</td><td>DESCRIPTION</td></tr>"
                    + "<tr><td>Reading</td><td><ul><li>plans</li><li>labels</li></ul></td></tr>"
                    + "<tr><td></td><td><p>Signals:</p><ul><li>flags</li></ul></td></tr></table>")
            .read();
    assertEquals(
        List.of("Reading [plans, labels, Signals: [flags]]"),
        texts(subject(reading).evidence().skills().statements()));
    assertEquals(
        "Foundation skills, statement 1.3.1",
        subject(reading)
            .evidence()
            .skills()
            .statements()
            .get(0)
            .items()
            .get(2)
            .items()
            .get(0)
            .place());
    assertTrue(
        passages(reading, Passage.Fate.STRUCTURE).containsAll(List.of("SKILL", "DESCRIPTION")));
    assertEquals(List.of("Lead."), passages(reading, Passage.Fate.UNMAPPED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td>Skill area</td><td>Description</td></tr>",
        "<thead><tr><th>What</th><th>How</th></tr></thead>"
      })
  void knowsTheHeadingOfSkillsByItsOtherColumnOrItsMarkup(String heading) {
    assertEquals(
        List.of("Reading [plans]"),
        texts(
            unit()
                .with(
                    "Foundation skills",
                    "<table>" + heading + "<tr><td>Reading</td><td>plans</td></tr></table>")
                .unit()
                .evidence()
                .skills()
                .statements()));
  }
}
