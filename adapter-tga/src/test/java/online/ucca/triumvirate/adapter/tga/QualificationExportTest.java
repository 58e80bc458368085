package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.tga.csv.QualificationCsvFormat;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import org.junit.jupiter.api.Test;

/** The register's own export of qualifications, which has no units: those come from a grid. */
class QualificationExportTest {
  private static final CorpusFile GRID =
      new CorpusFile(
          "unitgrid.json",
          ("[{\"code\":\"HARBMOR201\",\"title\":\"Moor\",\"isEssential\":true},"
                  + "{\"code\":\"HARBLIN301\",\"title\":\"Splice\",\"isEssential\":false}]")
              .getBytes(StandardCharsets.UTF_8));

  private final TestHost host = new TestHost();

  private static List<CorpusFile> records() {
    CorpusPayload.Files export =
        (CorpusPayload.Files)
            TestHost.payload(TestHost.shared("corpus/au-vet/csv/Qualifications_CPC08.csv"));
    return new QualificationCsvFormat().corpora(export.files().get(0)).toList();
  }

  @Test
  void translatesEveryQualificationOfTheExport_withAGrid() {
    List<CorpusFile> records = records();
    assertEquals(43, records.size());
    List<String> levels = new ArrayList<>();
    for (CorpusFile record : records) {
      TranslationResult result = host.translate(new CorpusPayload.Files(List.of(record, GRID)));
      Triumvirate triumvirate = TestHost.required(result.triumvirate(), result.errors());
      var credential = triumvirate.instruments().credentialMap().credentials().get(0);
      assertEquals(
          triumvirate.instruments().outcomeSpecification().instrumentRef().instrumentId(),
          credential.credentialId().value());
      assertEquals(2, triumvirate.instruments().outcomeSpecification().outcomes().size());
      assertTrue(host.validate(triumvirate).errors().isEmpty(), record.name());
      levels.add(String.valueOf(credential.level()));
    }
    assertTrue(levels.stream().allMatch(level -> level.matches("AQF [1-68]")), levels.toString());
  }

  @Test
  void refusesEachWithoutAGrid_andSaysHowToAddIt() {
    for (CorpusFile record : records()) {
      List<Finding> errors = host.translate(CorpusPayload.ofFile(record)).errors();
      assertEquals(List.of("TRN_NO_UNIT_GRID"), errors.stream().map(Finding::errorCode).toList());
      assertTrue(errors.get(0).remediation().contains("--with"), errors.get(0).remediation());
    }
  }
}
