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

  private WorldFiles() {}

  /**
   * Finds the files.
   *
   * @throws Refusal if a file has a name that not every file system takes
   */
  static WorldFiles of(WholeWorld parts) throws IOException {
    WorldFiles found = new WorldFiles();
    List<Path> elsewhere =
        parts.elsewhere().stream().map(path -> path.toAbsolutePath().normalize()).toList();
    Path home = parts.home().toAbsolutePath().normalize();
    found.walk(ArchivePath.HOME, home, elsewhere);
    Path container = parts.container();
    if (container != null) {
      List<Path> others = new ArrayList<>(elsewhere);
      others.add(home);
      found.walk(ArchivePath.CONTAINER, container.toAbsolutePath().normalize(), others);
    }
    return found;
  }

  /** Every file by its path in the archive. */
  Map<String, Path> files() {
    return files;
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
            return elsewhere.contains(path) || isHidden(path)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes is) throws IOException {
            if (!elsewhere.contains(path) && !isHidden(path) && !isMadeAgain(part, folder, path)) {
              if (is.isRegularFile() && !holdsAPrivateKey(path)) {
                files.put(checked(part, folder, path), path);
              } else {
                leftOut.add(checked(part, folder, path));
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

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isMadeAgain(String part, Path folder, Path path) {
    String name = path.getFileName().toString();
    return part.equals(ArchivePath.HOME)
        && (name.endsWith(".lock")
            || name.equals(FrozenHome.MARK)
            || path.endsWith(Path.of("checkpoints", "tree.json"))
            || (name.startsWith(OpenWorldData.FILE) && folder.equals(path.getParent())));
  }

  private static boolean holdsAPrivateKey(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".p12") || name.endsWith(".pfx")) {
      return true;
    }
    if (Files.size(file) > LONGEST_KEY) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LONGEST_KEY);
      for (int i = 0; i + PRIVATE.length <= bytes.length; i++) {
        if (Arrays.equals(bytes, i, i + PRIVATE.length, PRIVATE, 0, PRIVATE.length)) {
          return true;
        }
      }
      return false;
    }
  }
}
