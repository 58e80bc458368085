package online.ucca.triumvirate.world;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import online.ucca.triumvirate.host.HostPolicy;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.signing.PassphraseSource;
import org.jspecify.annotations.Nullable;

/**
 * What a world is opened with.
 *
 * @param home the folder of its keys, caches and audit logs; made if it is not there
 * @param clientId the client that its adapter instances serve
 * @param keyFile the private key that signs; null for the world's own, which is made on first use
 * @param time the clock of every time that is written
 * @param ids where fresh identifiers come from
 * @param zone the time zone of pack dates
 * @param passphrases asked if the signing key's file is encrypted
 * @param policy what adapters are granted: their time, and hosts beyond their source system
 * @param clock the engine's clock, by which keys begin and end; differs from {@code time} only
 *     where that stands still
 * @param configuration settings of the adapters, by their own names; each adapter is given all
 */
public record WorldSettings(
    Path home,
    ClientId clientId,
    @Nullable Path keyFile,
    TimeSource time,
    IdSource ids,
    ZoneId zone,
    PassphraseSource passphrases,
    HostPolicy policy,
    TimeSource clock,
    Map<String, String> configuration) {

  /** The client of a world that serves only the person at the keyboard. */
  public static final ClientId LOCAL_CLIENT = new ClientId("local");

  private static final Pattern FOLDER_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a client whose name could not be its folder's: clients are kept apart by folders. */
  public WorldSettings {
    configuration = Map.copyOf(configuration);
    if (!FOLDER_NAME.matcher(clientId.value()).matches()) {
      throw new IllegalArgumentException(
          "a client's id in a world is letters, digits, dots, hyphens and underscores, not '"
              + clientId
              + "'");
    }
  }

  /**
   * The settings of a world whose key is not encrypted.
   *
   * @param home the folder of its keys, caches and audit logs; made if it is not there
   * @param clientId the client that its adapter instances serve
   * @param keyFile the private key that signs; null for the world's own, which is made on first use
   * @param time the clock
   * @param ids where fresh identifiers come from
   * @param zone the time zone of pack dates
   */
  public WorldSettings(
      Path home,
      ClientId clientId,
      @Nullable Path keyFile,
      TimeSource time,
      IdSource ids,
      ZoneId zone) {
    this(
        home,
        clientId,
        keyFile,
        time,
        ids,
        zone,
        PassphraseSource.NONE,
        HostPolicy.DEFAULT,
        time,
        Map.of());
  }

  /**
   * The settings of a world in a folder, with the system's clock and zone.
   *
   * @param home the folder
   * @return settings for {@link #LOCAL_CLIENT}
   */
  public static WorldSettings in(Path home) {
    return new WorldSettings(
        home,
        LOCAL_CLIENT,
        null,
        SystemSources.time(),
        SystemSources.ids(),
        ZoneId.systemDefault());
  }

  /**
   * The same settings for another client.
   *
   * @param other the client that adapter instances serve
   * @return a copy
   */
  public WorldSettings withClientId(ClientId other) {
    return new WorldSettings(
        home, other, keyFile, time, ids, zone, passphrases, policy, clock, configuration);
  }

  /**
   * The same settings with another signing key.
   *
   * @param file the private key's file
   * @return a copy
   */
  public WorldSettings withKeyFile(Path file) {
    return new WorldSettings(
        home, clientId, file, time, ids, zone, passphrases, policy, clock, configuration);
  }

  /**
   * The same settings with another source of passphrases.
   *
   * @param source asked if the signing key's file is encrypted
   * @return a copy
   */
  public WorldSettings withPassphrases(PassphraseSource source) {
    return new WorldSettings(
        home, clientId, keyFile, time, ids, zone, source, policy, clock, configuration);
  }

  /**
   * The same settings with another policy.
   *
   * @param granted what adapters are granted
   * @return a copy
   */
  public WorldSettings withPolicy(HostPolicy granted) {
    return new WorldSettings(
        home, clientId, keyFile, time, ids, zone, passphrases, granted, clock, configuration);
  }

  /**
   * The same settings with another time zone of pack dates.
   *
   * @param other the zone
   * @return a copy
   */
  public WorldSettings withZone(ZoneId other) {
    return new WorldSettings(
        home, clientId, keyFile, time, ids, other, passphrases, policy, clock, configuration);
  }

  /**
   * The same settings with times that stand still, for reproducible output
   * (reproducible-builds.org, SOURCE_DATE_EPOCH): every time that is written is that one, every
   * identifier follows from its subject, and pack dates are in UTC. Keys end all the same: the
   * engine's clock goes on, and is never behind the fixed time.
   *
   * @param instant the time
   * @return a copy
   */
  public WorldSettings reproducibleAt(Instant instant) {
    return new WorldSettings(
        home,
        clientId,
        keyFile,
        SystemSources.fixed(instant),
        SystemSources.derivedIds(),
        ZoneOffset.UTC,
        passphrases,
        policy,
        SystemSources.notBefore(instant),
        configuration);
  }

  /**
   * The same settings with settings of the adapters. They are part of every Triumvirate's id.
   *
   * @param settings all of them, by their own names
   * @return a copy
   */
  public WorldSettings withConfiguration(Map<String, String> settings) {
    return new WorldSettings(
        home, clientId, keyFile, time, ids, zone, passphrases, policy, clock, settings);
  }
}
