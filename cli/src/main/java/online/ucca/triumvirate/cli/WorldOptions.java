package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.SystemSources;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say in which world a command works. */
final class WorldOptions {
  @Spec(Target.MIXEE)
  @Nullable CommandSpec command;

  @Option(
      names = "--key",
      paramLabel = "KEYFILE",
      description = "Sign with this private key instead of the world's own.")
  @Nullable Path key;

  /** Opens the default world: in the user's data folder, or where TRIUMVIRATE_HOME says. */
  World open(Terminal terminal) {
    WorldSettings settings = reproducible(WorldSettings.in(home(terminal)), terminal);
    World world = World.open(key == null ? settings : settings.withKeyFile(key));
    world
        .madeKey()
        .ifPresent(
            file ->
                terminal.message(
                    "note: made a signing key, readable by you only: "
                        + file
                        + " ("
                        + world.publicKey().did()
                        + ")"));
    return world;
  }

  static Path home(Terminal terminal) {
    String home = terminal.environment().get("TRIUMVIRATE_HOME");
    if (home != null && !home.isEmpty()) {
      return Path.of(home);
    }
    String data = terminal.environment().get("XDG_DATA_HOME");
    return data != null && !data.isEmpty()
        ? Path.of(data, "triumvirate")
        : Path.of(System.getProperty("user.home"), ".local", "share", "triumvirate");
  }

  private WorldSettings reproducible(WorldSettings settings, Terminal terminal) {
    String epoch = terminal.environment().get("SOURCE_DATE_EPOCH");
    if (epoch == null || epoch.isEmpty()) {
      return settings;
    }
    Instant instant;
    try {
      instant = Instant.ofEpochSecond(Long.parseLong(epoch));
    } catch (NumberFormatException | DateTimeException e) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(),
          "SOURCE_DATE_EPOCH must be a number of seconds, not '" + epoch + "'");
    }
    return new WorldSettings(
        settings.home(),
        settings.clientId(),
        settings.keyFile(),
        SystemSources.fixed(instant),
        SystemSources.derivedIds(),
        ZoneOffset.UTC);
  }
}
