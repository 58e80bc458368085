package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.cli.terminal.KeyPassphrase;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.world.ExportEvidence;
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

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description =
          "A file whose first line is the key file's passphrase. If not given:"
              + " $TRIUMVIRATE_KEY_PASSPHRASE, else you are asked.")
  @Nullable Path passphraseFile;

  /** Opens the default world: in the user's data folder, or where TRIUMVIRATE_HOME says. */
  World open(Terminal terminal) {
    WorldSettings settings = settings(terminal);
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

  /** What exports the evidence of the same world, without opening it. */
  ExportEvidence exportEvidence(Terminal terminal) {
    WorldSettings settings = settings(terminal);
    return ExportEvidence.of(key == null ? settings : settings.withKeyFile(key));
  }

  /** Where the passphrases of encrypted key files come from. */
  KeyPassphrase passphrases(Terminal terminal) {
    return new KeyPassphrase(terminal, passphraseFile);
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

  /** The time that stands still for reproducible output; nothing if none is set. */
  static Optional<Instant> sourceDate(Terminal terminal, @Nullable CommandSpec command) {
    String epoch = terminal.environment().get("SOURCE_DATE_EPOCH");
    if (epoch == null || epoch.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch)));
    } catch (NumberFormatException | DateTimeException e) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(),
          "SOURCE_DATE_EPOCH must be a number of seconds, not '" + epoch + "'");
    }
  }

  private WorldSettings settings(Terminal terminal) {
    WorldSettings settings =
        WorldSettings.in(home(terminal)).withPassphrases(passphrases(terminal));
    return sourceDate(terminal, command)
        .map(
            instant ->
                new WorldSettings(
                    settings.home(),
                    settings.clientId(),
                    settings.keyFile(),
                    SystemSources.fixed(instant),
                    SystemSources.derivedIds(),
                    ZoneOffset.UTC,
                    settings.passphrases()))
        .orElse(settings);
  }

  /** The option that says whose proofs count. */
  static final class TrustOptions {
    @Option(
        names = "--trust",
        paramLabel = "KEYFILE",
        arity = "1..*",
        description = "Keys to trust, public or your own private ones. Your own keys if not given.")
    List<Path> trust = List.of();

    TrustedKeys keys(World world, WorldOptions worldOptions, Terminal terminal) {
      if (trust.isEmpty()) {
        return world.ownKeys();
      }
      Set<Ed25519PublicKey> keys = new HashSet<>();
      trust.forEach(key -> keys.add(KeyFiles.readPublic(key, worldOptions.passphrases(terminal))));
      return new TrustedKeys(keys);
    }
  }
}
