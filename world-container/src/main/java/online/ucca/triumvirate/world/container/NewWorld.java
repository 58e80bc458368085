package online.ucca.triumvirate.world.container;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.world.config.WorldConfig;
import org.jspecify.annotations.Nullable;

/**
 * What makes a new world another than every other (specification §8).
 *
 * @param worldId its id: lower-case letters, digits, hyphens
 * @param displayName what people call it
 * @param jurisdiction the country, ISO 3166-1 alpha-2; {@code XX} for none
 * @param domain what is regulated in it
 * @param clientId the owning client
 * @param contact whom to ask; null until somebody is named
 * @param source where its data comes from
 * @param database its database
 * @param storage its object store
 * @param endUserLayer whether clients' own customers have access
 */
public record NewWorld(
    String worldId,
    String displayName,
    String jurisdiction,
    String domain,
    String clientId,
    @Nullable String contact,
    WorldConfig.AuthoritySource source,
    WorldConfig.Database database,
    WorldConfig.Storage storage,
    boolean endUserLayer) {

  private static final String LOCAL = "local";
  private static final int COUNTRY = 2;

  /**
   * A world on one machine: a database in a file, objects in a folder, lists taken in by hand.
   *
   * @param worldId its id; what stands before its first hyphen, if two letters, is the country
   * @return the world, with its id for a name until it is given another
   */
  public static NewWorld local(String worldId) {
    int hyphen = worldId.indexOf('-');
    return new NewWorld(
        worldId,
        worldId,
        hyphen == COUNTRY ? worldId.substring(0, COUNTRY).toUpperCase(Locale.ROOT) : "XX",
        worldId,
        LOCAL,
        null,
        new WorldConfig.AuthoritySource("files", "file_import", null, "manual", "full_local"),
        new WorldConfig.Database(LOCAL, "sqlite", "world.db", null),
        new WorldConfig.Storage(LOCAL, "folder", worldId + "-assets", null),
        false);
  }

  /** Its configuration, with a schema of a version. */
  WorldConfig config(String schemaVersion) {
    Map<String, String> endpoints = new TreeMap<>();
    for (Endpoint endpoint : Endpoint.values()) {
      endpoints.put(endpoint.text(), endpoint.address(worldId));
    }
    return new WorldConfig(
        worldId,
        displayName,
        jurisdiction,
        domain,
        "active",
        "1.0.0",
        source,
        new WorldConfig.Infrastructure(
            new WorldConfig.Compute(LOCAL, "process", null, null),
            database,
            storage,
            new WorldConfig.Backup(LOCAL, "folder", null, null)),
        endpoints,
        schemaVersion,
        new WorldConfig.Owner(clientId, contact),
        Map.of(
            "white_label", false, "end_user_layer", endUserLayer, "custom_infrastructure", false));
  }
}
