package online.ucca.triumvirate.world.jdbi;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables that every world has; a world's own begin with its name. */
final class CanonicalTables {
  /** The tables, without what the databases add for their own use. */
  static final Set<String> NAMES =
      Set.of(
          "audit_generations",
          "audit_index",
          "authorities",
          "authority_scope",
          "cco_issuer_lists",
          "cco_register",
          "cco_status_entries",
          "cco_status_lists",
          "ccos",
          "entitlements",
          "notifications",
          "offers",
          "order_lines",
          "orders",
          "packs",
          "qualification_specialisations",
          "qualification_units",
          "qualifications",
          "scheduled_tasks",
          "tenants",
          "triumvirate_versions",
          "units",
          "world_owner",
          "world_state");

  /** How the names of tables begin that are the databases' own: migrations, and full text. */
  private static final List<String> OWN =
      List.of("flyway_schema_history", "qualifications_words", "units_words");

  private CanonicalTables() {}

  /** Those that are neither canonical nor the world's, sorted. */
  static List<String> stray(List<String> tables, String worldId) {
    String prefix = prefix(worldId);
    return tables.stream()
        .filter(table -> !NAMES.contains(table) && !isDatabases(table))
        .filter(table -> !table.toLowerCase(Locale.ROOT).startsWith(prefix))
        .sorted()
        .toList();
  }

  static boolean isDatabases(String table) {
    return OWN.stream().anyMatch(table::startsWith);
  }

  private static String prefix(String worldId) {
    String letters = worldId.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    if (letters.isEmpty()) {
      throw new IllegalArgumentException("a world's id has a letter or a digit");
    }
    return letters + "_";
  }
}
