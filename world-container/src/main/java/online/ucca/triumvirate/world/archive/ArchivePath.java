package online.ucca.triumvirate.world.archive;

import java.nio.file.Path;
import java.util.UUID;

/** Paths in an archive, which lead nowhere but down. */
final class ArchivePath {
  static final String CONTAINER = "container/";
  static final String DATABASE = "database/";
  static final String HOME = "home/";
  static final String OBJECTS = "objects/";

  /** What the tables are made of. */
  static final String TABLES = DATABASE + "tables.json";

  private static final int LONGEST = 1024;
  private static final String LINES = ".jsonl";

  private ArchivePath() {}

  static String ofTable(String table) {
    return DATABASE + table + LINES;
  }

  /** Whether a path is safe on every file system, and of one of the parts of a world. */
  static boolean isSafe(String path) {
    if (path.length() > LONGEST || !isOfAPart(path)) {
      return false;
    }
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return path.codePoints()
        .noneMatch(c -> c < 0x20 || c == 0x7f || c == '\\' || c == ':' || isHalf(c));
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static boolean isOfAPart(String path) {
    return path.startsWith(CONTAINER)
        || path.startsWith(DATABASE)
        || path.startsWith(HOME)
        || path.startsWith(OBJECTS);
  }

  /** A name beside a file that is to be made, which nobody else uses and nobody used before. */
  static Path beside(Path place) {
    return place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
  }

  /** The folder that a file is in. */
  static Path folder(Path file) {
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }

  /** The path of a file below a folder. */
  static String of(String part, Path folder, Path file) {
    return part + folder.relativize(file).toString().replace('\\', '/');
  }

  /** The file of a path below a folder. */
  static Path in(Path folder, String part, String path) {
    Path file = folder.resolve(path.substring(part.length())).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IllegalArgumentException(path + " leads out of the folder");
    }
    return file;
  }
}
