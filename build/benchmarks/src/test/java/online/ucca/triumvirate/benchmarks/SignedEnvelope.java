package online.ucca.triumvirate.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.json.PublishedSchema;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldSettings;

/** A Triumvirate of about 40 KB, translated and signed in a world of its own, and that world. */
final class SignedEnvelope {
  private final World world;
  private final byte[] bytes;

  SignedEnvelope() {
    try {
      world = World.open(WorldSettings.in(Files.createTempDirectory("benchmark-world")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bytes =
        world
            .translate(CorpusPayload.ofFile("unit.json", LongUnit.bytes()))
            .document()
            .canonicalBytes();
  }

  World world() {
    return world;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Writes what the other programs work on: the envelope and its schema. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.write(folder.resolve("envelope.json"), new SignedEnvelope().bytes());
    Files.write(
        folder.resolve("schema.json"), PublishedSchema.of(SchemaVersion.V1_1).canonicalBytes());
  }
}
