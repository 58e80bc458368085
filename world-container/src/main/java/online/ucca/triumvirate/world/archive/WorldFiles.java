package online.ucca.triumvirate.world.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.data.OpenWorldData;
import online.ucca.triumvirate.world.evidence.EvidenceFolder;
import online.ucca.triumvirate.world.file.FrozenHome;

/**
 * The files of a world's home and container that belong in its archive. Private keys do not, nor
 * locks, hidden files, links, what is half-written, and what can be made again.
 */
final class WorldFiles {
  private static final String KEYS = "keys";
  private static final byte[] PRIVATE = "PRIVATE KEY-----".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_KEY = 64 * 1024;

  /** By path in the archive: the audit logs last, because what stands beside tells of them. */
  private final TreeMap<String, Path> files = new TreeMap<>(WorldFiles::logsLast);

  private final List<String> leftOut = new ArrayList<>();
  private final TreeMap<String, Path> privateFiles = new TreeMap<>();

  private WorldFiles() {}

  /**
   * Finds the files.
   *
   * @throws Refusal if a file has a name that not every file system takes
   */
  static WorldFiles of(WholeWorld parts) throws IOException {
    WorldFiles found = new WorldFiles();
    List<Path> elsewhere = new ArrayList<>();
    for (Path path : parts.elsewhere()) {
      elsewhere.add(real(path));
    }
    Path home = real(parts.home());
    found.walk(ArchivePath.HOME, home, elsewhere);
    Path container = parts.container();
    if (container != null) {
      List<Path> others = new ArrayList<>(elsewhere);
      others.add(home);
      found.walk(ArchivePath.CONTAINER, real(container), others);
    }
    return found;
  }

  /** Where a file or folder is, whatever links lead to it; also of one that is not there yet. */
  static Path real(Path path) throws IOException {
    Path place = path.toAbsolutePath().normalize();
    Path folder = place.getParent();
    if (Files.exists(place)) {
      return place.toRealPath();
    }
    return folder != null && Files.exists(folder)
        ? folder.toRealPath().resolve(place.getFileName())
        : place;
  }

  /** Every file by its path in the archive. */
  Map<String, Path> files() {
    return files;
  }

  /** What is left out and is not in the folder of keys, by its path in the archive: also links. */
  Map<String, Path> privateFiles() {
    return privateFiles;
  }

  List<String> leftOut() {
    return leftOut.stream().sorted().toList();
  }

  static boolean isLog(String path) {
    return path.startsWith(ArchivePath.HOME + "clients/")
        && path.endsWith("/" + EvidenceFolder.LOG);
  }

  private static int logsLast(String a, String b) {
    int byKind = Boolean.compare(isLog(a), isLog(b));
    return byKind == 0 ? a.compareTo(b) : byKind;
  }

  private void walk(String part, Path folder, List<Path> elsewhere) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes is)
              throws IOException {
            if (path.equals(folder)) {
              return FileVisitResult.CONTINUE;
            }
            if (isKeys(part, folder, path)) {
              leaveOut(part, folder, path);
              return FileVisitResult.SKIP_SUBTREE;
            }
            return elsewhere.contains(path) || isHidden(path.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes is) throws IOException {
            if (!elsewhere.contains(path) && !isNoEntry(ArchivePath.of(part, folder, path))) {
              if (is.isRegularFile() && !holdsAPrivateKey(path)) {
                files.put(checked(part, folder, path), path);
              } else {
                leftOut.add(checked(part, folder, path));
                privateFiles.put(checked(part, folder, path), path);
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void leaveOut(String part, Path folder, Path keys) throws IOException {
    try (Stream<Path> walk = Files.walk(keys)) {
      walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .forEach(path -> leftOut.add(checked(part, folder, path)));
    }
  }

  private static String checked(String part, Path folder, Path file) {
    String path = ArchivePath.of(part, folder, file);
    if (!ArchivePath.isSafe(path)) {
      throw BadArchive.strange(path);
    }
    return path;
  }

  private static boolean isKeys(String part, Path folder, Path path) {
    return part.equals(ArchivePath.HOME) && path.equals(folder.resolve(KEYS));
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /** Whether no archive has an entry of this path, whatever would be in it. */
  static boolean isNoEntry(String path) {
    String[] steps = path.split("/", -1);
    String name = steps[steps.length - 1];
    boolean isInHome = path.startsWith(ArchivePath.HOME);
    return Arrays.stream(steps).anyMatch(WorldFiles::isHidden)
        || (isInHome
            && (steps[1].equals(KEYS)
                || name.endsWith(".lock")
                || name.equals(FrozenHome.MARK)
                || path.endsWith("/checkpoints/tree.json")
                || (steps.length == 2 && name.startsWith(OpenWorldData.FILE))));
  }

  private static boolean holdsAPrivateKey(Path file) throws IOException {
    if (isKeyStore(file.getFileName().toString())) {
      return true;
    }
    if (Files.size(file) > LONGEST_KEY) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return holdsAPrivateKey(in.readNBytes(LONGEST_KEY));
    }
  }

  /** Whether an entry is a file that is short enough to be a private key. */
  static boolean mayBeAKey(ArchiveManifest.Entry entry) {
    return entry.bytes() <= LONGEST_KEY
        && (entry.path().startsWith(ArchivePath.HOME)
            || entry.path().startsWith(ArchivePath.CONTAINER));
  }

  static boolean isKeyStore(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".p12") || lower.endsWith(".pfx");
  }

  static boolean holdsAPrivateKey(byte[] bytes) {
    for (int i = 0; i + PRIVATE.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + PRIVATE.length, PRIVATE, 0, PRIVATE.length)) {
        return true;
      }
    }
    return false;
  }
}
