package online.ucca.triumvirate.adapter.faa.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.adapter.faa.clause.LawClauses;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.ecfr.EcfrFile;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Excerpts of parts 65, 121 and 142 in the shapes that the law has them, in both dialects. */
class OtherPartsTest {

  @ParameterizedTest
  @ValueSource(strings = {"65", "121", "142"})
  void makesTheSameRules_ofBothDialects(String part) {
    String bulk = bulk(part);
    String versioner = versioner(bulk);
    assertTrue(bulk.contains("N=\"§ " + part) && !versioner.contains("N=\"§"), versioner);

    assertEquals(ruleset(bulk).ruleset(), ruleset(versioner).ruleset());
  }

  @ParameterizedTest
  @CsvSource({
    "65, 65.131(b), P2Y",
    "121, 121.359(h), P60D",
    "121, 121.683(a)(2), P6M",
    "121, 121.695(b), P3M",
    "121, 121.697(d), P3M",
    "121, 121.709(d), P2M",
    "121, 121.711(d), P30D",
    "142, 142.73(c)(1), P1Y",
    "142, 142.73(c)(2), P1Y",
    "142, 142.73(c)(3), P1Y"
  })
  void saysHowLongRecordsAreKept(String part, String place, String period) {
    assertEquals(
        period, ruleset(bulk(part)).rule(place).evidenceOfCompliance().retentionPeriod(), place);
  }

  @Test
  void placesDrillsAndAppendices() {
    RealRuleset part = ruleset(bulk("121"));
    Rule drill = part.rule("121.417(c)(2)(i)(A)");
    assertTrue(drill.requirementText().startsWith("Each crewmember must— Perform the "));
    assertTrue(drill.requirementText().contains("equipment: Each type of emergency exit"));
    assertNotNull(part.rule("121.1500(a)(2)"));
    assertTrue(part.rule("121.1500(a)").sourceRef().contains("Subpart DD—"));
    assertTrue(part.rule("121.344, note").requirementText().contains("Unless noted otherwise."));
    assertTrue(part.rule("part 121, appendix A, 1.").requirementText().contains("51-150 | 2"));
    assertNotNull(part.rule("part 121, appendix E, I.(a)"));
  }

  private static RealRuleset ruleset(String text) {
    CorpusFile file = new CorpusFile("part.xml", text.getBytes(StandardCharsets.UTF_8));
    Reading<LawPart> part = EcfrFile.read(file);
    assertEquals(List.of(), part.errors());
    Reading<LawText> clauses = LawClauses.of(Objects.requireNonNull(part.subject()));
    assertEquals(List.of(), clauses.errors());
    return RealRuleset.of(List.of(Objects.requireNonNull(clauses.subject())));
  }

  /** The part alone, its sections numbered without their sign. */
  private static String versioner(String bulk) {
    int from = bulk.indexOf("<DIV5");
    int to = bulk.indexOf("</DIV5>") + "</DIV5>".length();
    return bulk.substring(from, to).replace("N=\"§ ", "N=\"").replace("   ", " ");
  }

  private static String bulk(String part) {
    try (InputStream stream =
        Objects.requireNonNull(OtherPartsTest.class.getResourceAsStream("part-" + part + ".xml"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
