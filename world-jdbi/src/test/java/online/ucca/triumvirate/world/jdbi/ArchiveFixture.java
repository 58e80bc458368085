package online.ucca.triumvirate.world.jdbi;

import static online.ucca.triumvirate.world.jdbi.ArchivedWorld.key;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.world.archive.ArchiveManifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A world, a place for it, and the archive between them. */
abstract class ArchiveFixture {
  static final String ID = "xx-example";

  @TempDir Path folder;
  ArchivedWorld world;
  ArchivedWorld place;
  Path archive;

  abstract TestDatabase kind();

  @BeforeEach
  void open() throws IOException {
    world = ArchivedWorld.open(ID, kind(), folder.resolve("world")).filled("harbour");
    place = ArchivedWorld.open(ID, kind(), folder.resolve("place"));
    archive = folder.resolve("world.zip");
  }

  @AfterEach
  void close() {
    world.close();
    place.close();
  }

  static void assertSame(ArchiveManifest one, ArchiveManifest other) {
    assertEquals(one.entries(), other.entries());
    assertEquals(one.contentHash(), other.contentHash());
  }

  /** Every file, object and row of a world. */
  static List<String> contents(ArchivedWorld of) {
    List<String> contents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(of.folder())) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("world.db"))
          .sorted()
          .forEach(file -> contents.add(file.toString()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    of.parts()
        .objects()
        .list(ObjectPrefix.all(), null, 1000)
        .keys()
        .forEach(key -> contents.add(of.parts().objects().stat(key).toString()));
    contents.add(Dump.of(of.data()).toString());
    return contents;
  }
}
