package online.ucca.triumvirate.world.container;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables and columns that every world's schema has (specification §7). */
final class SchemaContract {
  private static final Map<String, List<String>> CANONICAL =
      new TreeMap<>(
          Map.of(
              "qualifications",
              List.of("qual_code", "title", "status", "level", "package_code", "package_title"),
              "units",
              List.of("unit_code", "title", "status", "usage_recommendation"),
              "authorities",
              List.of("authority_code", "name", "status", "type"),
              "qualification_units",
              List.of("qualification_code", "unit_code", "role"),
              "authority_scope",
              List.of("authority_code", "qual_code", "status"),
              "qualification_specialisations",
              List.of("qualification_code", "specialisation_code", "title")));

  private static final String ANEW =
      "Take schema.sql from a new world, or put the table back as the specification has it.";

  private final Set<String> platform;
  private final String prefix;

  /**
   * The contract of a world.
   *
   * @param platform the schema that the platform's own migrations make
   * @param worldId the world's id, by which its own tables are known
   */
  SchemaContract(String platform, String worldId) {
    this.platform = SchemaTables.of(platform).names();
    this.prefix = prefix(worldId);
  }

  /** How the names of a world's own tables begin. */
  static String prefix(String worldId) {
    return worldId.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") + "_";
  }

  /** Adds in what the container's statements do not keep the contract. */
  void check(ContainerFiles files, Deviations deviations) {
    String schema = files.text(ContainerTree.SCHEMA).orElse("");
    SchemaTables tables = SchemaTables.of(schema);
    if (!schema.isEmpty()) {
      addMissing(ContainerTree.SCHEMA, tables, deviations);
      addStray(ContainerTree.SCHEMA, tables, deviations);
    }
    files
        .text(ContainerTree.EXTENSIONS)
        .ifPresent(
            extensions -> {
              SchemaTables together = SchemaTables.of(schema, extensions);
              addLost(tables, together, deviations);
              addStray(ContainerTree.EXTENSIONS, SchemaTables.of(extensions), deviations);
            });
  }

  private static void addMissing(String path, SchemaTables tables, Deviations deviations) {
    CANONICAL.forEach(
        (table, columns) -> {
          Set<String> there = tables.columns(table).orElse(null);
          if (there == null) {
            deviations.add(path, path + " lacks the canonical table " + table, ANEW);
            return;
          }
          for (String column : columns) {
            if (!there.contains(column)) {
              deviations.add(
                  path, path + " lacks the canonical column " + table + "." + column, ANEW);
            }
          }
        });
  }

  private static void addLost(SchemaTables before, SchemaTables after, Deviations deviations) {
    String path = ContainerTree.EXTENSIONS;
    CANONICAL.forEach(
        (table, columns) ->
            before
                .columns(table)
                .ifPresent(
                    there -> {
                      Set<String> left = after.columns(table).orElse(Set.of());
                      for (String column : columns) {
                        if (there.contains(column) && !left.contains(column)) {
                          deviations.add(
                              path,
                              path + " takes away the canonical column " + table + "." + column,
                              "Leave the canonical tables as they are; add tables or columns.");
                        }
                      }
                    }));
    for (String column : after.repeated()) {
      deviations.add(
          path,
          path + " adds the column " + column + ", which is there already",
          "Give the column a name of its own.");
    }
  }

  private void addStray(String path, SchemaTables tables, Deviations deviations) {
    boolean own = path.equals(ContainerTree.EXTENSIONS);
    for (String table : tables.names()) {
      boolean known = !own && (CANONICAL.containsKey(table) || platform.contains(table));
      if (!known && !table.startsWith(prefix)) {
        deviations.add(
            path,
            path + " makes the table " + table + ", which is neither canonical nor this world's",
            "Let its name begin with " + prefix + ", and put it into extensions.sql.");
      }
    }
  }
}
