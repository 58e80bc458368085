package online.ucca.triumvirate.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import online.ucca.triumvirate.cli.Main;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every PDF of every accessible pack conforms, whatever the pack is made from. */
class PacksTest {
  private static final Path ROOT = Path.of(System.getProperty("triumvirate.root"));

  /** The short form takes a few of the real units, the profile slow all. */
  private static final int UNITS = Integer.getInteger("accessible.units", 1);

  @TempDir Path folder;

  @Test
  void packsOfTheSampleCorpora() throws Exception {
    packAndCheck(ROOT.resolve("examples/corpora/au-vet/SAMWRK201_R1.json"), "--workbook");
    packAndCheck(ROOT.resolve("examples/corpora/us-faa"));
  }

  @Test
  void packOfAProvider_withItsLogoAndColours() throws Exception {
    packAndCheck(
        ROOT.resolve("examples/corpora/au-vet/SAMWRK201_R1.json"),
        "--contextualisation",
        ROOT.resolve("examples/contextualisation/SAMWRK201_R1.json").toString());
  }

  /**
   * In full: all units, the register's page, the largest unit, the standard of the second world.
   */
  @Test
  void packsOfRealCorpora() throws Exception {
    List<Path> units;
    try (Stream<Path> files = Files.list(shared("corpus/au-vet/extracted"))) {
      units = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    boolean inFull = UNITS >= units.size();
    List<Path> chosen = new ArrayList<>();
    for (int i = 0; i < Math.min(UNITS, units.size()); i++) {
      chosen.add(units.get(i * units.size() / Math.min(UNITS, units.size())));
    }
    if (inFull) {
      chosen.add(shared("corpus/au-vet/pages/BSBTWK201_R1.rendered-page.html"));
      chosen.add(shared("peers/packs/data/unit_large.json"));
    }
    for (Path source : chosen) {
      packAndCheck(source, "--workbook");
    }
    if (inFull) {
      packAndCheck(
          shared("corpus/us-faa/acs/cfi-airplane-acs-25.json"),
          "--workbook",
          "--with",
          shared("corpus/us-faa/far-md/part61.key-sections.md").toString(),
          "--with",
          shared("corpus/us-faa/ecfr/14cfr-part135.ecfr.xml").toString());
    }
    assertEquals(inFull ? units.size() + 2 : UNITS, chosen.size());
  }

  private void packAndCheck(Path source, String... options) throws Exception {
    Path packs = folder.resolve("packs-" + source.getFileName());
    List<String> words =
        Stream.concat(
                Stream.of("pack", source.toString(), "--accessible", "--out", packs.toString()),
                Stream.of(options))
            .toList();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(
                "TRIUMVIRATE_HOME",
                folder.resolve("home").toString(),
                "SOURCE_DATE_EPOCH",
                "1773066600"),
            words.toArray(String[]::new));
    assertEquals(0, status, err.toString(StandardCharsets.UTF_8));
    int checked = 0;
    try (Stream<Path> zips = Files.list(packs)) {
      for (Path zip : zips.sorted().toList()) {
        checked += check(zip);
      }
    }
    assertTrue(checked >= 6, source + ": " + checked + " PDFs");
  }

  private static int check(Path zip) throws Exception {
    int checked = 0;
    try (ZipFile pack = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : pack.stream().map(ZipEntry.class::cast).toList()) {
        if (entry.getName().endsWith(".pdf")) {
          byte[] pdf = pack.getInputStream(entry).readAllBytes();
          Conformance.assertAccessible(pdf, zip.getFileName() + ", " + entry.getName());
          checked++;
        }
      }
    }
    return checked;
  }

  private static Path shared(String path) {
    Path shared = ROOT.resolve("../shared").normalize();
    Assumptions.assumeTrue(Files.isDirectory(shared), "../shared is not here");
    return shared.resolve(path);
  }
}
