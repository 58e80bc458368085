package online.ucca.triumvirate.adapter.faa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the adapter says of the real standard with an extract of part 61, and with part 135. */
class FindingsTest {
  private static final List<CorpusFile> FILES = new ArrayList<>();
  private static List<Finding> warnings = List.of();

  @BeforeAll
  static void translate() {
    Stream.of(
            RealSources.FLIGHT_INSTRUCTOR, RealSources.KEY_SECTIONS, "ecfr/14cfr-part135.ecfr.xml")
        .map(RealSources::file)
        .forEach(FILES::add);
    TranslationResult result =
        new FaaAdapterProvider()
            .create(Translations.context())
            .translate(new RawCorpus(FaaAdapter.CORPUS_TYPE, FILES), SupplementaryData.NONE);
    assertEquals(List.of(), result.errors());
    warnings = result.warnings();
  }

  @Test
  void nameTheirFileFirst() {
    assertTrue(warnings.size() > 50, "warnings: " + warnings.size());
    for (Finding finding : warnings) {
      String place = String.valueOf(finding.sourceElement());
      assertTrue(
          FILES.stream().anyMatch(file -> place.startsWith(file.name())),
          () -> place + ": " + finding.message());
    }
  }

  @Test
  void warnOfASectionOnce_whoeverAsksForIt() {
    List<String> sections =
        warnings.stream()
            .filter(one -> one.hasCode(ErrorCode.TRN_SECTION_NOT_IN_SOURCE))
            .map(one -> one.message().substring(0, one.message().indexOf(',')))
            .toList();

    Set<String> seen = new HashSet<>();
    assertEquals(List.of(), sections.stream().filter(one -> !seen.add(one)).toList());
    assertTrue(
        warnings.stream()
            .anyMatch(
                one ->
                    one.message()
                        .startsWith(
                            "14 CFR 61.35, which would say the prerequisites of a knowledge test and"
                                + " more, is not there")),
        "both instruments ask for it");
  }
}
