package online.ucca.triumvirate.adapter.faa.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.adapter.faa.RealSources;
import online.ucca.triumvirate.adapter.faa.clause.LawClauses;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.ecfr.EcfrFile;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;

/** The whole of part 135, in both dialects of the format, makes the same rules. */
class TwoDialectsTest {

  @Test
  void makesTheSameRules_ofBothDialects() {
    CorpusFile file = RealSources.file(RealRuleset.PART_135);
    String versioner = new String(file.bytes(), StandardCharsets.UTF_8);
    String bulk = BulkDialect.of(versioner);
    assertTrue(bulk.contains("<DIV8 N=\"§ 135.1\" TYPE=\"SECTION\" NODE="), bulk);
    List<Rule> expected = RealRuleset.of(RealRuleset.PART_135).ruleset().rules();

    List<Rule> rules = RealRuleset.of(List.of(law(bulk))).ruleset().rules();

    assertTrue(expected.size() > 2_000, "rules");
    for (int i = 0; i < Math.min(expected.size(), rules.size()); i++) {
      assertEquals(expected.get(i), rules.get(i));
    }
    assertEquals(expected.size(), rules.size());
  }

  private static LawText law(String text) {
    CorpusFile file = new CorpusFile("bulk.xml", text.getBytes(StandardCharsets.UTF_8));
    assertTrue(EcfrFile.recognises(file));
    Reading<LawPart> part = EcfrFile.read(file);
    assertEquals(List.of(), part.errors());
    return Objects.requireNonNull(LawClauses.of(Objects.requireNonNull(part.subject())).subject());
  }
}
