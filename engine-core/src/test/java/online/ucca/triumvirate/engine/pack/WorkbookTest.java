package online.ucca.triumvirate.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.engine.Pilotage;
import online.ucca.triumvirate.engine.courseware.ContentPackageFormat;
import online.ucca.triumvirate.engine.courseware.ContentPackager;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.RenderedDocument;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import org.junit.jupiter.api.Test;

/** The learner's workbook, on paper and for learning systems. */
class WorkbookTest {
  private final List<Courseware> packaged = new ArrayList<>();

  @Test
  void comesOnlyWhereItIsAskedFor_asACandidatesDocument() {
    assertFalse(paths(pack(Harbour.accepted(), false)).contains("workbook.pdf"));
    assertNull(packaged.get(0).workbook());

    Pack pack = pack(Harbour.accepted(), true);

    assertTrue(paths(pack).contains("workbook.pdf"));
    assertNotNull(packaged.get(1).workbook());
    JsonObject entry =
        pack.manifest().tree().getJsonArray("documents").getValuesAs(JsonObject.class).stream()
            .filter(document -> document.getString("path").equals("workbook.pdf"))
            .findFirst()
            .orElseThrow();
    assertEquals("workbook", entry.getString("kind"));
    assertEquals("candidate", entry.getString("audience"));
  }

  @Test
  void holdsEveryStatementThatIsDoneKnownOrCollected() {
    for (AcceptedTriumvirate accepted :
        List.of(Harbour.accepted(), Harbour.gate().admit(Harbour.signed(Pilotage.triumvirate())))) {
      Pack pack = pack(accepted, true);
      String workbook = text(pack);
      int held = 0;
      for (JsonObject requirement :
          pack.manifest().tree().getJsonArray("requirements").getValuesAs(JsonObject.class)) {
        if (!requirement.getString("kind").equals("condition")) {
          assertTrue(workbook.contains(requirement.getString("statement")), requirement::toString);
          held++;
        }
      }
      assertTrue(held > 5, workbook);
    }
  }

  @Test
  void putsWhatToKnow_withTheOutcomeThatSharesItsWords_elseWithAll() {
    Pack pack =
        pack(
            Harbour.accepted(
                new EvidenceRequirements(
                    List.of(
                        Harbour.leaf("identifying a berth and its hazards"), Harbour.leaf("knots")),
                    Harbour.evidence().performanceEvidence(),
                    List.of(),
                    List.of(),
                    List.of())),
            true);
    String workbook = text(pack);
    String first =
        workbook.substring(
            workbook.indexOf("# Outcome 1 Prepare to moor"), workbook.indexOf("# Outcome 2"));
    assertTrue(first.contains("# What to know\n"), first);
    assertTrue(first.contains("identifying a berth and its hazards"), first);
    assertFalse(first.contains("knots"), first);
    String all = workbook.substring(workbook.indexOf("# What to know for all of it"));
    assertTrue(all.contains("KE 2\nknots\n"), all);
  }

  @Test
  void holdsNoAnswers_andSaysWhatItMustNotBeUsedFor() {
    String workbook = text(pack(Harbour.accepted(), true));
    for (String benchmark : List.of("Required", "Benchmark", "[ ] M\n")) {
      assertFalse(workbook.contains(benchmark), benchmark);
    }
    assertTrue(workbook.contains("! Not for use until adapted"), workbook);
    assertTrue(
        packaged.get(0).notices().get(0).startsWith("Not for use until adapted. "),
        packaged.get(0).notices()::toString);
  }

  private Pack pack(AcceptedTriumvirate accepted, boolean workbook) {
    ContentPackager packager =
        new ContentPackager() {
          @Override
          public ContentPackageFormat format() {
            return ContentPackageFormat.SCORM_1_2;
          }

          @Override
          public RenderedDocument pack(Courseware courseware) {
            packaged.add(courseware);
            return new RenderedDocument(new byte[] {1}, List.of());
          }
        };
    PackOptions options =
        new PackOptions(false, false, workbook, Set.of(ContentPackageFormat.SCORM_1_2));
    return new ComposePack(
            List.of(new TextRenderer(DocumentFormat.PDF)), List.of(packager), Harbour.OTHER_KEY)
        .compose(accepted, Harbour.ORDER.withOptions(options));
  }

  private static List<String> paths(Pack pack) {
    return pack.files().stream().map(PackFile::path).toList();
  }

  private static String text(Pack pack) {
    return pack.files().stream()
        .filter(file -> file.path().equals("workbook.pdf"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
