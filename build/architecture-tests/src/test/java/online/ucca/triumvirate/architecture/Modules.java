package online.ucca.triumvirate.architecture;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The project's modules as they stand on the class path: folders of classes, or jars. */
final class Modules {
  /** Libraries that only tests use; they have no place on a module path. */
  private static final List<String> TEST_LIBRARIES =
      List.of("archunit", "junit-", "opentest4j", "apiguardian", "test-classes");

  private static final String SERVICES = "META-INF/services/";

  private Modules() {}

  /** What an installation would put on its module path. */
  static List<Path> modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .filter(
            path ->
                TEST_LIBRARIES.stream()
                    .noneMatch(name -> path.getFileName().toString().startsWith(name)))
        .toList();
  }

  /** The project's own modules. */
  static List<ModuleReference> own() {
    return ModuleFinder.of(modulePath().toArray(Path[]::new)).findAll().stream()
        .filter(module -> module.descriptor().name().startsWith("online.ucca.triumvirate."))
        .sorted(Comparator.comparing(module -> module.descriptor().name()))
        .toList();
  }

  /** The packages that the project's own modules export to everybody. */
  static Set<String> exportedPackages() {
    return own().stream()
        .flatMap(module -> module.descriptor().exports().stream())
        .filter(exported -> !exported.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a module's {@code META-INF/services} says: services with their providers, sorted. */
  static Map<String, List<String>> servicesFiles(ModuleReference module) {
    Map<String, List<String>> services = new TreeMap<>();
    try (ModuleReader reader = module.open()) {
      for (String file : reader.list().filter(Modules::isServicesFile).toList()) {
        try (InputStream text = reader.open(file).orElseThrow()) {
          services.put(
              file.substring(SERVICES.length()),
              new String(text.readAllBytes(), StandardCharsets.UTF_8)
                  .lines()
                  .map(line -> line.replaceAll("#.*", "").strip())
                  .filter(line -> !line.isEmpty())
                  .sorted()
                  .toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return services;
  }

  private static boolean isServicesFile(String resource) {
    return resource.startsWith(SERVICES) && resource.length() > SERVICES.length();
  }
}
