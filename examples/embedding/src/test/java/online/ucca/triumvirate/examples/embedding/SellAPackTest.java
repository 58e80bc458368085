package online.ucca.triumvirate.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import online.ucca.triumvirate.world.ReadTriumvirate;
import online.ucca.triumvirate.world.container.InstalledSchemas;
import online.ucca.triumvirate.world.container.NewWorld;
import online.ucca.triumvirate.world.container.ScaffoldContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SellAPackTest {
  @TempDir Path folder;

  /** The program opens its world where the environment says, as programs do. */
  @BeforeEach
  void forgetsWhatEarlierBuildsSold() throws IOException {
    Path home = Path.of(System.getenv("TRIUMVIRATE_HOME"));
    if (Files.exists(home)) {
      try (Stream<Path> all = Files.walk(home)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  @Test
  void sellsThePackOfTheSampleUnit_andTheSameOneIfItIsRunAgain() throws Exception {
    Path container =
        new ScaffoldContainer(
                ReadTriumvirate.installed().schemaValidator(),
                InstalledSchemas.discover(SellAPackTest.class.getClassLoader()))
            .make(folder.resolve("worlds"), NewWorld.local("xx-example"));
    Files.copy(
        ReadmePrograms.ROOT.resolve("examples/worlds/prices.json"),
        container.resolve("assets/reference/prices.json"));
    Path first = folder.resolve("first.zip");
    Path second = folder.resolve("second.zip");

    SellAPack.main(arguments(container, first));
    SellAPack.main(arguments(container, second));

    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    try (ZipFile pack = new ZipFile(first.toFile())) {
      assertTrue(pack.getEntry("manifest.json") != null);
    }
  }

  @Test
  void isTheProgramThatTheReadmeShows() throws IOException {
    assertEquals(
        List.of(ReadmePrograms.shownOf("MakeAPack.java"), ReadmePrograms.shownOf("SellAPack.java")),
        ReadmePrograms.shown());
  }

  @Test
  void isTwelveLines() throws IOException {
    assertEquals(12, ReadmePrograms.shownOf("SellAPack.java").lines().count());
  }

  private static String[] arguments(Path container, Path zip) {
    return new String[] {container.toString(), ReadmePrograms.SAMPLE.toString(), zip.toString()};
  }
}
