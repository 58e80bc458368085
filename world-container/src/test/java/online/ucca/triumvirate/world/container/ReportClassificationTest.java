package online.ucca.triumvirate.world.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportClassificationTest {
  @TempDir Path worlds;

  private Path container() {
    return Containers.SCAFFOLD.make(worlds, NewWorld.local("xx-quay"));
  }

  /** Counted by hand, in the specification's table of expected classifications. */
  @Test
  void aNewContainerIsClassifiedAsTheSpecificationExpects() {
    ClassificationReport report = ReportClassification.of(container());

    assertEquals(13, report.sources());
    assertEquals(Map.of("platform", 8, "world", 5, "unknown", 0), report.byScope());
    assertEquals(Map.of("ucca", 8, "client", 1, "shared", 4, "unknown", 0), report.byMaintainer());
    assertEquals(
        Map.of("platform-track", 8, "world-track", 5, "independent", 0), report.byVersioning());
    assertEquals(List.of(), report.withoutHeader());
    assertEquals(0, report.unknownPercent());
    assertEquals(
        List.of(
            "assets/branding/brand.json",
            "assets/reference/roles.json",
            "tools/ingest/source-config.json",
            "world.config.json"),
        report.data());
    assertEquals(
        new Classification(
            Classification.Scope.WORLD,
            Classification.Maintainer.CLIENT,
            Classification.Versioning.WORLD_TRACK),
        report.classified().get("tools/ingest/files-parser.mjs"));
  }

  @Test
  void filesWithoutAHeaderAndUnknownOnesAreTheUnknownShare() throws IOException {
    Path container = container();
    Files.writeString(
        container.resolve("tools/enrich/new.mjs"),
        """
        #!/usr/bin/env node
        /*
         * @ucca-scope: unknown
         * @ucca-maintainer: unknown
         * @ucca-versioning: independent
         */
        """);
    Files.writeString(container.resolve("tools/enrich/bare.mjs"), "export const a = 1;\n");
    Files.writeString(container.resolve("tools/enrich/half.mjs"), "// @ucca-scope: platform\n");

    ClassificationReport report = ReportClassification.of(container);

    assertEquals(16, report.sources());
    assertEquals(List.of("tools/enrich/bare.mjs", "tools/enrich/half.mjs"), report.withoutHeader());
    assertEquals(8, report.byScope().get("platform"));
    assertEquals(1, report.byScope().get("unknown"));
    assertEquals(3, report.unknown());
    assertEquals(19, report.unknownPercent());
    assertEquals(
        List.of(
            "source files    16",
            "scope           platform 8, world 5, unknown 1",
            "maintainer      ucca 8, client 1, shared 4, unknown 1",
            "versioning      platform-track 8, world-track 5, independent 1",
            "without header  2",
            "unknown         3 (19 %)",
            "data files      4",
            "no header: tools/enrich/bare.mjs",
            "no header: tools/enrich/half.mjs"),
        report.lines());
  }

  @Test
  void anyFolderIsReportedOn_andAnEmptyOneHasNoUnknownShare() throws IOException {
    Path empty = Files.createDirectory(worlds.resolve("empty"));

    assertEquals(0, ReportClassification.of(empty).unknownPercent());
    assertEquals(
        new ClassificationReport(new TreeMap<>(), List.of(), List.of()),
        ReportClassification.of(empty));
    Refusal refusal =
        assertThrows(Refusal.class, () -> ReportClassification.of(worlds.resolve("none")));
    assertEquals("ENV_FILE_UNREADABLE", refusal.code());
  }
}
