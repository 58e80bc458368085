package online.ucca.triumvirate.storage.r2.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import org.jspecify.annotations.Nullable;

/** Where each object's file stands, and which there are. */
final class ObjectFolder {
  /** No key holds this character, so that an object's file is never where another's folder is. */
  private static final String MARK = "+object";

  private final Path root;

  ObjectFolder(Path root) {
    this.root = root;
  }

  Path file(ObjectKey key) {
    return root.resolve(key.value() + MARK);
  }

  /** Where an object is, for messages. */
  String place(ObjectKey key) {
    return file(key).toString();
  }

  /** Where all of them are, for messages. */
  String place() {
    return root.toString();
  }

  static Path above(Path file) {
    Path above = file.getParent();
    return above == null ? file.toAbsolutePath() : above;
  }

  /** The first keys of a listing, in order. */
  List<ObjectKey> keys(ObjectPrefix prefix, @Nullable ObjectKey after, int most)
      throws IOException {
    List<ObjectKey> keys = new ArrayList<>();
    new Walk(prefix.value(), after == null ? "" : after.value(), most, keys).in(root, "");
    return keys;
  }

  /** Goes through folders in the order of keys, and only into those that can hold some. */
  private record Walk(String prefix, String after, int most, List<ObjectKey> keys) {

    void in(Path folder, String base) throws IOException {
      for (Map.Entry<String, Path> entry : entries(folder).entrySet()) {
        String name = base + entry.getKey();
        if (keys.size() >= most) {
          return;
        }
        if (name.endsWith("/")) {
          if (mayHoldKeys(name)) {
            in(entry.getValue(), name);
          }
        } else if (name.startsWith(prefix) && name.compareTo(after) > 0 && ObjectKey.isKey(name)) {
          keys.add(new ObjectKey(name));
        }
      }
    }

    private boolean mayHoldKeys(String folder) {
      boolean isWanted = folder.startsWith(prefix) || prefix.startsWith(folder);
      return isWanted && (folder.compareTo(after) > 0 || after.startsWith(folder));
    }

    /** A folder's name ends with a slash here, as it does in the keys below it. */
    private static NavigableMap<String, Path> entries(Path folder) throws IOException {
      NavigableMap<String, Path> entries = new TreeMap<>();
      if (!Files.isDirectory(folder)) {
        return entries;
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          String name = String.valueOf(file.getFileName());
          if (Files.isDirectory(file)) {
            entries.put(name + "/", file);
          } else if (name.endsWith(MARK)) {
            entries.put(name.substring(0, name.length() - MARK.length()), file);
          }
        }
      }
      return entries;
    }
  }
}
