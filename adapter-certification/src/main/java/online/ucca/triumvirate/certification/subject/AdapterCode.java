package online.ucca.triumvirate.certification.subject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * An adapter's own code: the classes in its provider's package and below, and whatever else of the
 * same jar or folder these refer to.
 */
public final class AdapterCode {
  private static final String CLASS = ".class";

  private final Map<String, byte[]> files;

  private AdapterCode(Map<String, byte[]> files) {
    this.files = files;
  }

  /**
   * The code of an adapter.
   *
   * @param provider the adapter's provider
   * @return its class files; none if the class loader does not say where they are
   */
  public static AdapterCode of(CorpusAdapterProvider provider) {
    Class<?> type = provider.getClass();
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return new AdapterCode(Map.of());
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      Map<String, byte[]> all = Files.isDirectory(place) ? folder(place) : jar(place);
      return new AdapterCode(own(all, type.getName().replace('.', '/')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | IllegalArgumentException notAFile) {
      return new AdapterCode(Map.of());
    }
  }

  /**
   * What the classes refer to.
   *
   * @return by class, with slashes, the classes and members in its constant pool
   */
  public Map<String, Set<String>> references() {
    Map<String, Set<String>> references = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          ClassFile file = ClassFile.read(bytes);
          Set<String> all = new TreeSet<>(file.classes());
          all.addAll(file.members());
          references.put(name, all);
        });
    return references;
  }

  /**
   * The code's hash.
   *
   * @return SHA-256 over the names and hashes of its class files; nothing if there are none
   */
  public Optional<Sha256> hash() {
    if (files.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder lines = new StringBuilder();
    files.forEach(
        (name, bytes) -> lines.append(Sha256.of(bytes)).append("  ").append(name).append('\n'));
    return Optional.of(Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, byte[]> own(Map<String, byte[]> all, String provider) {
    String root = provider.substring(0, provider.lastIndexOf('/') + 1);
    Map<String, byte[]> own = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    all.keySet().stream().filter(name -> name.startsWith(root)).forEach(open::add);
    while (!open.isEmpty()) {
      String name = open.pop();
      byte[] bytes = all.get(name);
      if (bytes != null && own.put(name, bytes) == null) {
        open.addAll(ClassFile.read(bytes).classes());
      }
    }
    return own;
  }

  private static Map<String, byte[]> folder(Path folder) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(CLASS)).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        classes.put(withoutEnding(name), Files.readAllBytes(file));
      }
    }
    return classes;
  }

  private static Map<String, byte[]> jar(Path jar) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> e.getName().endsWith(CLASS)).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          classes.put(withoutEnding(entry.getName()), in.readAllBytes());
        }
      }
    }
    return classes;
  }

  private static String withoutEnding(String name) {
    return name.substring(0, name.length() - CLASS.length());
  }
}
