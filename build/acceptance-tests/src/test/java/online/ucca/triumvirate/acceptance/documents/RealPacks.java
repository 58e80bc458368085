package online.ucca.triumvirate.acceptance.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command;
import online.ucca.triumvirate.acceptance.Command.Result;
import org.jspecify.annotations.Nullable;

/**
 * Packs of real units, made once for all tests. In the profile {@code slow} all 57 extracted units;
 * in every build a few that differ most. Both have the register's page and the units that peers are
 * measured on.
 */
final class RealPacks {
  /** Whether the long form runs. */
  static final boolean ALL = Boolean.getBoolean("triumvirate.packs.all");

  private static final List<String> FEW =
      List.of("BSBTWK201_R1", "MARB027_R2", "TLILIC0003_R1", "SISOSCB001_R1");

  private static @Nullable Path folder;

  private RealPacks() {}

  /** The packs, in order of their names; the test is skipped where the real corpora are absent. */
  static synchronized List<Path> all() throws IOException {
    Path made = folder;
    if (made == null) {
      made = make();
      folder = made;
    }
    try (Stream<Path> packs = Files.walk(made.resolve("packs"))) {
      return packs.filter(pack -> pack.toString().endsWith(".zip")).sorted().toList();
    }
  }

  /** How many there are. */
  static int expected() {
    return (ALL ? 57 : FEW.size()) + 3;
  }

  private static Path make() throws IOException {
    Path units = Command.shared("corpus/au-vet/extracted");
    Path made = Files.createTempDirectory("real-packs");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
    Path sources = Files.createDirectory(made.resolve("sources"));
    try (Stream<Path> files = Files.list(units)) {
      for (Path unit : files.toList()) {
        String name = unit.getFileName().toString();
        if (ALL || FEW.contains(name.replace(".json", ""))) {
          Files.copy(unit, sources.resolve(name));
        }
      }
    }
    pack(made, sources, "units");
    pack(made, Command.shared("corpus/au-vet/pages/BSBTWK201_R1.rendered-page.html"), "page");
    pack(made, Command.shared("peers/packs/data/unit_small.json"), "small");
    pack(made, Command.shared("peers/packs/data/unit_large.json"), "large");
    return made;
  }

  private static void pack(Path made, Path source, String name) {
    Path out = made.resolve("packs").resolve(name);
    Result result = new Command(made.resolve("home")).run("pack", source, "--out", out);
    assertEquals(0, result.status(), result.err());
  }

  private static void delete(Path made) {
    try (Stream<Path> files = Files.walk(made)) {
      List<Path> inside = new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList());
      for (Path file : inside) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
