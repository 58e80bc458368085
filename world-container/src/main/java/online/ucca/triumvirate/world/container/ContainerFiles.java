package online.ucca.triumvirate.world.container;

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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** What lies in a container's folder. Links are named and not followed. */
final class ContainerFiles {
  private static final int LARGEST_TEXT = 4 * 1024 * 1024;

  private final Path root;
  private final SortedSet<String> folders = new TreeSet<>();
  private final SortedSet<String> files = new TreeSet<>();
  private final SortedSet<String> others = new TreeSet<>();

  private ContainerFiles(Path root) {
    this.root = root;
  }

  /**
   * Looks at a folder.
   *
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if it is not there, is no folder, or cannot be read
   */
  static ContainerFiles in(Path container) {
    try {
      Path root = container.toRealPath();
      if (!Files.isDirectory(root)) {
        throw unreadable(container, "is not a folder");
      }
      ContainerFiles found = new ContainerFiles(root);
      Files.walkFileTree(root, found.visitor());
      return found;
    } catch (IOException e) {
      throw unreadable(
          container,
          Files.exists(container, LinkOption.NOFOLLOW_LINKS) ? "cannot be read" : "does not exist");
    }
  }

  private SimpleFileVisitor<Path> visitor() {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root)) {
          folders.add(name(folder));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        (attributes.isRegularFile() ? files : others).add(name(file));
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private String name(Path path) {
    StringJoiner name = new StringJoiner("/");
    root.relativize(path).forEach(part -> name.add(part.toString()));
    return name.toString();
  }

  Path root() {
    return root;
  }

  /** Every folder in it, by its path with slashes. */
  SortedSet<String> folders() {
    return Collections.unmodifiableSortedSet(folders);
  }

  /** Every regular file in it, by its path with slashes. */
  SortedSet<String> files() {
    return Collections.unmodifiableSortedSet(files);
  }

  /** What is neither a file nor a folder, such as a link. */
  SortedSet<String> others() {
    return Collections.unmodifiableSortedSet(others);
  }

  /** Everything that is directly in a folder. */
  List<String> in(String folder) {
    List<String> inside = new ArrayList<>();
    for (SortedSet<String> names : List.of(folders, files, others)) {
      names.stream().filter(name -> folderOf(name).equals(folder)).forEach(inside::add);
    }
    return inside;
  }

  static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /**
   * A file's text.
   *
   * @return the first four megabytes of it, what is no UTF-8 replaced; nothing if there is none
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if it cannot be read
   */
  Optional<String> text(String path) {
    if (!files.contains(path)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(root.resolve(path))) {
      return Optional.of(new String(in.readNBytes(LARGEST_TEXT), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unreadable(root.resolve(path), "cannot be read");
    }
  }

  private static Refusal unreadable(Path path, String why) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNREADABLE, path + " " + why).from(path.toString()));
  }
}
