package online.ucca.triumvirate.world.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.file.FrozenHome;
import online.ucca.triumvirate.world.file.SharedFile;

/**
 * Whose home a folder is: the content of its file {@value #FILE}. A home holds what a world has at
 * run time (keys, registrations, caches, audit logs; its database and objects unless they are
 * elsewhere), and belongs to one world for good.
 *
 * @param worldId the world's id; empty while nobody has claimed the home
 * @param zone the time zone of the dates that its packs bear; empty likewise. It stays what it was
 *     when the home was claimed, so that an order made anew bears the same date
 */
public record WorldHome(String worldId, String zone) {
  /** The file that says so. */
  public static final String FILE = "world-home.json";

  private static final String FORMAT = "triumvirate-world-home-1";
  private static final WorldHome NOBODYS = new WorldHome("", "");

  /**
   * The folder with the homes of a user's worlds: below {@code TRIUMVIRATE_HOME}, else {@code
   * XDG_DATA_HOME}, else {@code ~/.local/share}.
   *
   * @param environment the environment variables
   * @param userHome the user's home folder
   * @return the folder; a world's home is the folder of its id in it
   */
  public static Path homes(Map<String, String> environment, Path userHome) {
    String home = environment.get("TRIUMVIRATE_HOME");
    if (home != null && !home.isEmpty()) {
      return Path.of(home, "worlds");
    }
    String data = environment.get("XDG_DATA_HOME");
    Path share = data != null && !data.isEmpty() ? Path.of(data) : userHome.resolve(".local/share");
    return share.resolve("triumvirate").resolve("worlds");
  }

  /**
   * Says whose home a folder is, and makes it this world's if it is nobody's.
   *
   * @param folder the home; made if it is not there
   * @param worldId the world's id
   * @param zone the zone of its pack dates, if that is not decided yet
   * @return what the home says
   * @throws Refusal {@code WLD_EXISTS} if it is another world's, which is left as it is; {@code
   *     ENV_FILE_UNREADABLE} or {@code ENV_FILE_UNWRITABLE}
   */
  static WorldHome claim(Path folder, String worldId, ZoneId zone) {
    var file = new SharedFile<>(folder, FILE, FORMAT, NOBODYS, ErrorCode.ENV_FILE_UNREADABLE);
    WorldHome found = file.read();
    if (found.equals(NOBODYS)) {
      WorldHome own = new WorldHome(worldId, zone.getId());
      // A frozen home that nobody claimed is left of a deletion that was cut off.
      found =
          Files.exists(folder.resolve(FrozenHome.MARK))
              ? own
              : file.update(old -> old.equals(NOBODYS) ? own : old);
    }
    if (!found.worldId().equals(worldId)) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.WLD_EXISTS,
                  "the folder " + folder + " is the home of world '" + found.worldId() + "'")
              .from(folder.toString()));
    }
    return found;
  }

  /** The zone of pack dates. */
  ZoneId zoneId() {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FILE_UNREADABLE, FILE + " names the time zone '" + zone + "'"));
    }
  }
}
