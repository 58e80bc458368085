package online.ucca.triumvirate.world.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectPage;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.model.port.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Removes a whole world, for good: freezes it, then removes its objects, its database, and its home
 * with its keys. What was cut off can be repeated until the home is gone. The container stays: it
 * is source, and says nothing of any customer.
 */
public final class DeleteWorld {
  private static final int PAGE = 1_000;

  private final WholeWorld parts;
  private final TimeSource time;

  /**
   * Removes a world.
   *
   * @param parts the world; database and objects are closed with it
   * @param time the clock
   */
  public DeleteWorld(WholeWorld parts, TimeSource time) {
    this.parts = parts;
    this.time = time;
  }

  /**
   * Removes it.
   *
   * @param repeatedId the world's id once more, from whoever wants this
   * @return what was removed, and what remains
   * @throws IllegalArgumentException if the id is another; nothing is removed then
   * @throws online.ucca.triumvirate.model.error.Refusal {@code ENV_FILE_UNWRITABLE}, and what
   *     database and store refuse with
   */
  public Removed delete(String repeatedId) {
    if (!repeatedId.equals(parts.worldId())) {
      throw new IllegalArgumentException(
          "the world is '" + parts.worldId() + "', not '" + repeatedId + "': nothing was removed");
    }
    new FreezeWorld(parts, time).freeze();
    List<String> remains = new ArrayList<>();
    long objects = removeObjects();
    parts.objects().sweep(ObjectStore.YOUNGEST_SWEPT);
    parts.objects().close();
    remains.add("the empty bucket or folder of the objects, with uploads begun in the last hour");
    remains.addAll(parts.data().tables().remove(parts.worldId()));
    long files = removeHome();
    Path container = parts.container();
    if (container != null) {
      remains.add("the container " + container);
    }
    remains.add("every archive and every copy that was made of the world");
    return new Removed(objects, files, remains);
  }

  private long removeObjects() {
    long removed = 0;
    @Nullable ObjectKey none = null;
    ObjectPage page = parts.objects().list(ObjectPrefix.all(), none, PAGE);
    while (!page.keys().isEmpty()) {
      for (ObjectKey key : page.keys()) {
        parts.objects().delete(key);
        removed++;
      }
      page = parts.objects().list(ObjectPrefix.all(), none, PAGE);
    }
    return removed;
  }

  private long removeHome() {
    AtomicLong removed = new AtomicLong();
    if (!Files.isDirectory(parts.home())) {
      return 0;
    }
    try {
      Path home = parts.home().toRealPath();
      Files.walkFileTree(
          home,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
              Files.delete(file);
              removed.incrementAndGet();
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
                throws IOException {
              if (failed != null) {
                throw failed;
              }
              Files.delete(folder);
              return FileVisitResult.CONTINUE;
            }
          });
      // It may have been a link to where there is space.
      Files.deleteIfExists(parts.home());
      return removed.get();
    } catch (IOException e) {
      throw BadArchive.unwritable(parts.home(), "it cannot be removed");
    }
  }

  /**
   * What was removed.
   *
   * @param objects how many objects
   * @param files how many files of the home
   * @param remains what remains, for people
   */
  public record Removed(long objects, long files, List<String> remains) {
    /** Copies the list. */
    public Removed {
      remains = List.copyOf(remains);
    }
  }
}
