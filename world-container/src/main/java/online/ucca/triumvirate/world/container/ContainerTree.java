package online.ucca.triumvirate.world.container;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import online.ucca.triumvirate.world.config.WorldConfig;

/** Which folders and files a container has (specification §4), and which deviations there are. */
final class ContainerTree {
  static final String SCHEMA = "schema/schema.sql";
  static final String EXTENSIONS = "schema/extensions.sql";
  static final String SOURCE_CONFIG = "tools/ingest/source-config.json";
  static final String WORLD_PAGE = "docs/WORLD.md";
  static final String SOURCES_PAGE = "docs/DATA-SOURCES.md";
  static final String CHANGES_PAGE = "docs/CHANGELOG.md";

  static final List<String> FOLDERS =
      List.of(
          "schema",
          "api",
          "tools",
          "tools/ingest",
          "tools/enrich",
          "tools/validate",
          "assets",
          "assets/branding",
          "assets/reference",
          "docs");

  private static final Set<String> REQUIRED = required();

  /** What may stand there beside. */
  private static final Pattern ALLOWED =
      Pattern.compile(
          "schema/extensions\\.sql"
              + "|tools/ingest/[A-Za-z0-9._-]+-parser\\.mjs"
              + "|tools/(?:enrich|validate)/[A-Za-z0-9._-]+\\.mjs"
              + "|assets/(?:branding|reference)/.+");

  private static final Pattern PARSER =
      Pattern.compile("tools/ingest/[A-Za-z0-9._-]+-parser\\.mjs");

  /** A folder of one's own is only there for what a world brings along. */
  private static final Pattern ALLOWED_FOLDER = Pattern.compile("assets/(?:branding|reference)/.+");

  /** What a version control that keeps no empty folder is given in one. */
  private static final String KEEP = ".gitkeep";

  private static final int MOST_SLIPS = 2;
  private static final int LETTERS_PER_SLIP = 3;

  private ContainerTree() {}

  private static Set<String> required() {
    Set<String> required = new TreeSet<>(List.of(WorldConfig.FILE, SCHEMA, SOURCE_CONFIG));
    required.addAll(List.of(WORLD_PAGE, SOURCES_PAGE, CHANGES_PAGE));
    Arrays.stream(Endpoint.values()).map(Endpoint::module).forEach(required::add);
    return required;
  }

  /** Adds what is missing, additional or misnamed. */
  static void check(ContainerFiles files, Deviations deviations) {
    List<String> missing = new ArrayList<>();
    FOLDERS.stream().filter(folder -> !files.folders().contains(folder)).forEach(missing::add);
    REQUIRED.stream().filter(file -> !files.files().contains(file)).forEach(missing::add);
    List<String> additional = new ArrayList<>();
    for (String folder : files.folders()) {
      if (!FOLDERS.contains(folder) && !ALLOWED_FOLDER.matcher(folder).matches()) {
        additional.add(folder);
      }
    }
    for (String file : files.files()) {
      if (!REQUIRED.contains(file) && !ALLOWED.matcher(file).matches() && !keeps(files, file)) {
        additional.add(file);
      }
    }
    additional.removeIf(path -> isBelow(path, additional));
    Map<String, String> misnamed = new LinkedHashMap<>();
    for (String path : additional) {
      meant(path, missing)
          .ifPresent(
              name -> {
                misnamed.put(path, name);
                missing.remove(name);
              });
    }
    missing.removeIf(path -> isBelow(path, missing) || isBelow(path, misnamed.values()));
    misnamed.forEach(
        (path, name) ->
            deviations.add(
                path, path + " is misnamed: it should be " + name, "Rename it to " + name + "."));
    missing.forEach(
        path ->
            deviations.add(path, path + " is missing", "Make it, or take it from a new world."));
    additional.removeAll(misnamed.keySet());
    additional.forEach(
        path ->
            deviations.add(
                path, path + " has no place in a container", "Remove it. " + place(path)));
    for (String path : files.others()) {
      deviations.add(
          path, path + " is neither a file nor a folder", "Put the file itself in its place.");
    }
    if (files.files().stream().noneMatch(file -> PARSER.matcher(file).matches())) {
      deviations.add(
          "tools/ingest",
          "tools/ingest has no parser of a source",
          "Add one named SOURCE-parser.mjs.");
    }
  }

  private static String place(String path) {
    return path.startsWith("tools/")
        ? "Scripts are files *.mjs in tools/ingest (SOURCE-parser.mjs), tools/enrich or"
            + " tools/validate."
        : "What a world brings along stands in assets/, tools/ or schema/extensions.sql.";
  }

  private static boolean keeps(ContainerFiles files, String file) {
    String folder = ContainerFiles.folderOf(file);
    return file.equals(folder + "/" + KEEP)
        && FOLDERS.contains(folder)
        && files.in(folder).size() == 1;
  }

  private static boolean isBelow(String path, Iterable<String> folders) {
    for (String folder : folders) {
      if (path.startsWith(folder + "/")) {
        return true;
      }
    }
    return false;
  }

  /** The missing name in the same folder that somebody meant with another. */
  private static Optional<String> meant(String path, List<String> missing) {
    String folder = ContainerFiles.folderOf(path);
    return missing.stream()
        .filter(name -> ContainerFiles.folderOf(name).equals(folder))
        .filter(name -> isAlike(bare(path), bare(name)))
        .findFirst();
  }

  /** A name in letters and digits, without what stands behind its last dot. */
  private static String bare(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^a-z0-9]", "");
  }

  /** The same, or a slip of the pen: one letter for every three, and two at most. */
  private static boolean isAlike(String one, String other) {
    int slips = Math.min(MOST_SLIPS, Math.min(one.length(), other.length()) / LETTERS_PER_SLIP);
    return distance(one, other) <= slips;
  }

  /** Levenshtein's. */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
      }
      before = now;
    }
    return before[other.length()];
  }
}
