package online.ucca.triumvirate.examples.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.engine.pack.archive.PackArchive;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldSettings;

/** Makes the pack of one unit: {@code MakeAPack unit.json pack.zip}. */
public final class MakeAPack {
  private MakeAPack() {}

  /**
   * Makes a pack.
   *
   * @param arguments a unit as its register serves it, and where to write the pack
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    make(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void make(Path unit, Path zip) throws IOException {
    // README begin
    var settings = WorldSettings.in(Files.createTempDirectory("my-world"));
    try (World world = World.open(settings)) {
      var corpus = CorpusPayload.ofFile("unit.json", Files.readAllBytes(unit));
      var triumvirate = world.translate(corpus).document().canonicalBytes();
      var pack = world.pack(triumvirate, world.orderFor("My College", "12345"));
      Files.write(zip, PackArchive.write(pack));
    }
    // README end
  }
}
