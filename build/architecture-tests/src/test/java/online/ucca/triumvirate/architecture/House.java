package online.ucca.triumvirate.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a rule is asked of: classes, and the rooms they live in. There are two, laid out alike: the
 * real one, and the guilty one, whose classes break every rule.
 *
 * <p>It notes which rooms and libraries a rule names, because ArchUnit passes in silence over a
 * package that does not exist.
 */
final class House {
  private static final String REAL_ROOT = "online.ucca.triumvirate";
  private static final String GUILTY_ROOT = "online.ucca.triumvirate.architecture.guilty";
  private static final JavaClasses REAL_CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/triumvirate/architecture/"))
          .importPackages(REAL_ROOT);
  private static final JavaClasses GUILTY_CLASSES =
      new ClassFileImporter().importPackages(GUILTY_ROOT);

  private final String root;
  private final JavaClasses classes;
  private final Set<String> exportedPackages;
  private final Set<Room> namedRooms = EnumSet.noneOf(Room.class);
  private final Set<String> namedLibraries = new LinkedHashSet<>();

  private House(String root, JavaClasses classes, Set<String> exportedPackages) {
    this.root = root;
    this.classes = classes;
    this.exportedPackages = exportedPackages;
  }

  /** The project's classes, as they stand on the class path. */
  static House real() {
    return new House(REAL_ROOT, REAL_CLASSES, Modules.exportedPackages());
  }

  /** The fixtures. */
  static House guilty() {
    return new House(GUILTY_ROOT, GUILTY_CLASSES, Set.of(GUILTY_ROOT + ".surface"));
  }

  JavaClasses classes() {
    return classes;
  }

  String root() {
    return root;
  }

  Set<String> exportedPackages() {
    return exportedPackages;
  }

  /** A room's packages, as a pattern. */
  String room(Room room) {
    namedRooms.add(room);
    return root + "." + room.packages();
  }

  /** Several rooms' packages, as patterns. */
  String[] rooms(Room... rooms) {
    return Arrays.stream(rooms).map(this::room).toArray(String[]::new);
  }

  /** The JDK, the annotations that every room uses, some rooms and some libraries, as patterns. */
  String[] knowable(List<Room> rooms, String... libraries) {
    namedLibraries.addAll(List.of(libraries));
    return Stream.of(
            Stream.of("java..", "org.jspecify.annotations"),
            rooms.stream().map(this::room),
            Stream.of(libraries))
        .flatMap(patterns -> patterns)
        .toArray(String[]::new);
  }

  /** The patterns that were named and that match nothing. */
  List<String> namedButNotThere() {
    Stream<String> rooms =
        namedRooms.stream().map(room -> root + "." + room.packages()).filter(this::holdsNothing);
    Stream<String> libraries = namedLibraries.stream().filter(this::isUnused);
    return Stream.concat(rooms, libraries).toList();
  }

  /** The room that a class lives in; adapters and outputs are a room each. */
  Optional<String> roomOf(JavaClass type) {
    for (Room room : List.of(Room.ADAPTERS, Room.OUTPUTS)) {
      String group = root + "." + room.packages().replace("*", "(*)");
      var match = PackageMatcher.of(group).match(type.getPackageName());
      if (match.isPresent()) {
        return Optional.of(room + " " + match.get().getGroup(1));
      }
    }
    return Arrays.stream(Room.values())
        .filter(
            room -> PackageMatcher.of(root + "." + room.packages()).matches(type.getPackageName()))
        .map(Room::name)
        .findFirst();
  }

  private boolean holdsNothing(String pattern) {
    PackageMatcher matcher = PackageMatcher.of(pattern);
    return classes.stream().noneMatch(type -> matcher.matches(type.getPackageName()));
  }

  private boolean isUnused(String pattern) {
    PackageMatcher matcher = PackageMatcher.of(pattern);
    return classes.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .noneMatch(dependency -> matcher.matches(dependency.getTargetClass().getPackageName()));
  }
}
