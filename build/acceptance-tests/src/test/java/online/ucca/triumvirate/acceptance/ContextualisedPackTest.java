package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that a provider completed, and packs of several instruments, from the command line. */
class ContextualisedPackTest {
  private static final Path EXAMPLES = Command.ROOT.resolve("examples/contextualisation");
  private static final Path OTHER_UNIT =
      Command.ROOT.resolve(
          "adapter-tga/src/main/resources/META-INF/triumvirate/corpora/tga-v1/unit-with-instruments/HARBMOR201_R1.json");

  @TempDir Path folder;
  private Command command = new Command(Path.of("unset"));

  @BeforeEach
  void setUp() {
    command = new Command(folder.resolve("home"));
  }

  @Test
  void exampleMakesAContextualisedPack_withItsLogo() throws IOException {
    Result packed =
        command.run(
            "pack",
            Command.SAMPLE,
            "--contextualisation",
            EXAMPLES.resolve("SAMWRK201_R1.json"),
            "--out",
            folder);

    assertEquals(0, packed.status(), packed.err());
    Path zip = folder.resolve("SAMWRK201_R1.zip");
    JsonObject manifest = manifest(zip);
    assertEquals("contextualised", manifest.getString("pack_type"));
    JsonObject logo = manifest.getJsonObject("contextualisation").getJsonObject("logo");
    assertEquals(360, logo.getInt("width"));
    assertEquals(0, command.run("verify", zip).status());
  }

  /** SOURCE_DATE_EPOCH is 14:30 of that day in UTC. */
  @Test
  void onlyTheDateIsInAPack_andTheKeyMadeThatDayCounts() throws IOException {
    assertEquals(0, command.run("pack", Command.SAMPLE, "--out", folder).status());

    Path zip = folder.resolve("SAMWRK201_R1.zip");
    assertEquals("2026-03-09T00:00:00Z", manifest(zip).getJsonObject("proof").getString("created"));
    assertEquals(0, command.run("verify", zip).status());
  }

  @Test
  void shortExampleMakesAGenericPack_thatSaysWhatIsMissing() throws IOException {
    Result packed =
        command.run(
            "pack",
            Command.SAMPLE,
            "--contextualisation",
            EXAMPLES.resolve("provider-only.json"),
            "--out",
            folder,
            "--json");

    assertEquals(0, packed.status(), packed.err());
    assertTrue(packed.out().contains("\"pack_type\": \"generic\""), packed.out());
    assertFalse(
        manifest(folder.resolve("SAMWRK201_R1.zip"))
            .getJsonObject("contextualisation")
            .getJsonArray("missing")
            .isEmpty());
  }

  @Test
  void refusesBadContextualisationAndBadLogo_andWritesNothing() throws IOException {
    Path bad = folder.resolve("bad.json");
    Files.writeString(bad, "{\"contextualisation_version\": \"1\", \"logo\": \"x\"}");
    Result context =
        command.run("pack", Command.SAMPLE, "--contextualisation", bad, "--out", folder);
    Result logo = command.run("pack", Command.SAMPLE, "--provider-logo", bad, "--out", folder);

    assertEquals(1, context.status());
    assertTrue(context.err().contains("VAL_UNKNOWN_MEMBER"), context.err());
    assertTrue(context.err().contains("at: /logo"), context.err());
    assertEquals(1, logo.status());
    assertTrue(logo.err().contains("PCK_LOGO_REFUSED"), logo.err());
    assertFalse(Files.exists(folder.resolve("SAMWRK201_R1.zip")));
  }

  @Test
  void clusterIsOnePackOfBoth() throws IOException {
    Result packed =
        command.run(
            "pack",
            Command.SAMPLE,
            OTHER_UNIT,
            "--cluster",
            "--title",
            "Work at the quay, where every shift hands over to the next one in the open air",
            "--out",
            folder);

    assertEquals(0, packed.status(), packed.err());
    Path zip = folder.resolve("Work-at-the-quay--where-every-shift-hands-over-to-the-next-….zip");
    assertTrue(Files.exists(zip), packed.out());
    assertEquals(2, manifest(zip).getJsonArray("instruments").size());
    assertEquals(0, command.run("verify", zip).status());
  }

  @Test
  void severalSourcesAreNoClusterUnlessAskedFor() {
    Result result = command.run("pack", Command.SAMPLE, OTHER_UNIT, "--out", folder);

    assertEquals(2, result.status());
    assertTrue(result.err().contains("--cluster"), result.err());
  }

  private static JsonObject manifest(Path zip) throws IOException {
    try (ZipFile archive = new ZipFile(zip.toFile())) {
      return JsonDocument.read(
              archive.getInputStream(archive.getEntry("manifest.json")).readAllBytes())
          .tree();
    }
  }
}
