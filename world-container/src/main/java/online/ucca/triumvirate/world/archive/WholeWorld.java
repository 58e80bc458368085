package online.ucca.triumvirate.world.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is one world's, and no other's.
 *
 * @param worldId the world's id: lower-case letters and digits, with hyphens between them
 * @param container the folder of its configuration; null if it has none
 * @param home the folder of its keys, registrations and audit logs
 * @param elsewhere files and folders in home or container that hold the database or the objects,
 *     which are taken out and put back in their own way
 * @param data its database
 * @param objects its objects, by a store that asks nobody whether the world is frozen
 */
public record WholeWorld(
    String worldId,
    @Nullable Path container,
    Path home,
    List<Path> elsewhere,
    WorldData data,
    ObjectStore objects) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  /** Checks the id and copies the list. */
  public WholeWorld {
    elsewhere = List.copyOf(elsewhere);
    if (!ID.matcher(worldId).matches()) {
      throw new IllegalArgumentException(
          "a world's id is lower-case letters and digits with hyphens, not '" + worldId + "'");
    }
  }
}
