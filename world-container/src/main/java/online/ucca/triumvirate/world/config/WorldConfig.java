package online.ucca.triumvirate.world.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A world's identity and what it is bound to (world container specification §5). It is read by
 * {@link ReadWorldConfig}, which checks it, and written by {@link WriteWorldConfig}.
 *
 * @param worldId its id, for example {@code xx-example}: lower-case letters, digits, hyphens
 * @param displayName what people call it
 * @param jurisdiction the country (ISO 3166-1, two capital letters)
 * @param domain what is regulated in it
 * @param status how far it is, in one word
 * @param version the container's version, major.minor.patch
 * @param authoritySource where its data comes from
 * @param infrastructure what it runs on
 * @param endpoints its addresses, by name
 * @param schemaVersion the version of its tables
 * @param owner whose it is
 * @param featureFlags what is switched on, by name
 */
public record WorldConfig(
    String worldId,
    String displayName,
    String jurisdiction,
    String domain,
    String status,
    String version,
    AuthoritySource authoritySource,
    Infrastructure infrastructure,
    Map<String, String> endpoints,
    String schemaVersion,
    Owner owner,
    Map<String, Boolean> featureFlags) {

  /** The file in a world's container. */
  public static final String FILE = "world.config.json";

  /** Copies the maps. */
  public WorldConfig {
    endpoints = Map.copyOf(endpoints);
    featureFlags = Map.copyOf(featureFlags);
  }

  /**
   * The same configuration with another version of the tables.
   *
   * @param other {@code v} and the number of the newest migration
   * @return a copy
   */
  public WorldConfig withSchemaVersion(String other) {
    return new WorldConfig(
        worldId,
        displayName,
        jurisdiction,
        domain,
        status,
        version,
        authoritySource,
        infrastructure,
        endpoints,
        other,
        owner,
        featureFlags);
  }

  /**
   * Whether something is switched on.
   *
   * @param flag its name
   * @return true if the flag is there and true
   */
  public boolean isOn(String flag) {
    return featureFlags.getOrDefault(flag, false);
  }

  /**
   * Where a world's data comes from.
   *
   * @param name the source's name
   * @param type what kind of source it is
   * @param baseUrl its address; null if it has none, and files are taken in by hand
   * @param refreshCadence how often it is looked at: {@code daily}, {@code weekly}, {@code monthly}
   *     or {@code manual}
   * @param mirrorStrategy how much of it is kept
   */
  public record AuthoritySource(
      String name,
      String type,
      @Nullable String baseUrl,
      String refreshCadence,
      String mirrorStrategy) {

    /**
     * How often the source is looked at.
     *
     * @return the cadence
     * @throws IllegalArgumentException if it is none of the four, which no configuration that was
     *     read can say
     */
    public RefreshCadence cadence() {
      return RefreshCadence.parse(refreshCadence);
    }
  }

  /**
   * What a world runs on.
   *
   * @param compute where its code runs
   * @param database its database
   * @param storage its object store
   * @param backup where it is backed up
   */
  public record Infrastructure(
      Compute compute, Database database, Storage storage, Backup backup) {}

  /** One piece of infrastructure. */
  public sealed interface Binding permits Compute, Database, Storage, Backup {
    /**
     * Whose it is.
     *
     * @return the provider, one word
     */
    String provider();

    /**
     * What it is.
     *
     * @return the type, one word
     */
    String type();

    /**
     * What it is called at its provider.
     *
     * @return the member {@code binding}, {@code bucket} or {@code folder_id}; null if it has no
     *     name
     */
    @Nullable String name();

    /**
     * Where it is instead of the provider's usual place.
     *
     * @return a URL without secrets; null for the usual place
     */
    @Nullable String overrideEndpoint();
  }

  /**
   * Where a world's code runs.
   *
   * @param provider whose it is
   * @param type what it is
   * @param binding what it is called there; null if it has no name
   * @param overrideEndpoint where it is instead; null for the usual place
   */
  public record Compute(
      String provider, String type, @Nullable String binding, @Nullable String overrideEndpoint)
      implements Binding {
    @Override
    public @Nullable String name() {
      return binding;
    }
  }

  /**
   * A world's database.
   *
   * @param provider whose it is
   * @param type what it is
   * @param binding what it is called there; null if it has no name
   * @param overrideEndpoint where it is instead; null for the usual place
   */
  public record Database(
      String provider, String type, @Nullable String binding, @Nullable String overrideEndpoint)
      implements Binding {
    @Override
    public @Nullable String name() {
      return binding;
    }
  }

  /**
   * A world's object store.
   *
   * @param provider whose it is
   * @param type what it is
   * @param bucket what it is called there; null if it has no name
   * @param overrideEndpoint where it is instead; null for the usual place
   */
  public record Storage(
      String provider, String type, @Nullable String bucket, @Nullable String overrideEndpoint)
      implements Binding {
    @Override
    public @Nullable String name() {
      return bucket;
    }
  }

  /**
   * Where a world is backed up.
   *
   * @param provider whose it is
   * @param type what it is
   * @param folderId what it is called there; null if it has no name
   * @param overrideEndpoint where it is instead; null for the usual place
   */
  public record Backup(
      String provider, String type, @Nullable String folderId, @Nullable String overrideEndpoint)
      implements Binding {
    @Override
    public @Nullable String name() {
      return folderId;
    }
  }

  /**
   * Whose a world is.
   *
   * @param clientId the owning client
   * @param contact whom to ask; null until somebody is named
   */
  public record Owner(String clientId, @Nullable String contact) {}
}
