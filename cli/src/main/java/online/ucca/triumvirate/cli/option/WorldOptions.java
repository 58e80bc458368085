package online.ucca.triumvirate.cli.option;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.cli.terminal.KeyPassphrase;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.RegistrationEvent;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.world.ExportEvidence;
import online.ucca.triumvirate.world.RegistrationNotice;
import online.ucca.triumvirate.world.SignDocument;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say in which world a command works. */
public final class WorldOptions {
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

  /**
   * Opens the default world: in the user's data folder, or where TRIUMVIRATE_HOME says.
   *
   * @param terminal the environment, told what opening did
   * @return the world, for the caller to close
   */
  public World open(Terminal terminal) {
    return open(terminal, settings -> settings);
  }

  /**
   * Opens the default world with settings of the command's own.
   *
   * @param terminal the environment, told what opening did
   * @param change what the command changes in the settings
   * @return the world, for the caller to close
   */
  public World open(Terminal terminal, UnaryOperator<WorldSettings> change) {
    World world = World.open(keyed(change.apply(settings(terminal, command, passphraseFile))));
    sayWhatOpeningDid(world, terminal);
    return world;
  }

  /**
   * Tells a person what opening a world did beside opening it.
   *
   * @param world the world, just opened
   * @param terminal where to tell
   */
  public static void sayWhatOpeningDid(World world, Terminal terminal) {
    world.madeKey().ifPresent(file -> tell(file, world.publicKey(), terminal));
    for (RegistrationNotice notice : world.notices()) {
      AdapterRegistration one = notice.registration();
      if (notice.change().event() == RegistrationEvent.KEY_ADDED && world.madeKey().isEmpty()) {
        terminal.message(
            "note: registered the signing key " + world.publicKey().did() + " for " + one.name());
      }
      if (notice.change().event() == RegistrationEvent.DECLARED
          && one.state() == RegistrationState.REGISTERED) {
        terminal.message(
            "note: "
                + one.name()
                + " is registered but not active, because another version is suspended or revoked;"
                + " see `triumvirate adapters activate --help`");
      }
    }
  }

  /**
   * What exports the evidence of the same world, without opening it.
   *
   * @param terminal the environment
   * @return the export
   */
  public ExportEvidence exportEvidence(Terminal terminal) {
    return ExportEvidence.of(keyed(settings(terminal, command, passphraseFile)));
  }

  /**
   * Signs with the key of the world that {@link #open} opens, without its adapters and engine.
   *
   * @param terminal the environment, told of a key that was made
   * @return the signer of documents
   */
  public SignDocument signer(Terminal terminal) {
    SignDocument signer = new SignDocument(keyed(settings(terminal, command, passphraseFile)));
    signer.madeKey().ifPresent(file -> tell(file, signer.publicKey(), terminal));
    return signer;
  }

  /**
   * The clock of that world.
   *
   * @param terminal the environment
   * @return the clock
   */
  public TimeSource time(Terminal terminal) {
    return settings(terminal, command, passphraseFile).time();
  }

  /**
   * The clock of that world by which keys and terms end, which never stands still.
   *
   * @param terminal the environment
   * @return the clock
   */
  public TimeSource clock(Terminal terminal) {
    return settings(terminal, command, passphraseFile).clock();
  }

  private WorldSettings keyed(WorldSettings settings) {
    return key == null ? settings : settings.withKeyFile(key);
  }

  private static void tell(Path made, Ed25519PublicKey publicKey, Terminal terminal) {
    terminal.message(
        "note: made a signing key, readable by you only: " + made + " (" + publicKey.did() + ")");
  }

  /**
   * Where the passphrases of encrypted key files come from.
   *
   * @param terminal the environment
   * @return the source
   */
  public KeyPassphrase passphrases(Terminal terminal) {
    return new KeyPassphrase(terminal, passphraseFile);
  }

  /**
   * Who is at the keyboard, as the system knows them.
   *
   * @return a name, never blank
   */
  public static String user() {
    String name = System.getProperty("user.name", "");
    return name.isBlank() ? "unknown user" : name;
  }

  private static Path home(Terminal terminal) {
    String home = terminal.environment().get("TRIUMVIRATE_HOME");
    if (home != null && !home.isEmpty()) {
      return Path.of(home);
    }
    String data = terminal.environment().get("XDG_DATA_HOME");
    return data != null && !data.isEmpty()
        ? Path.of(data, "triumvirate")
        : Path.of(System.getProperty("user.home"), ".local", "share", "triumvirate");
  }

  /**
   * The time that stands still for reproducible output.
   *
   * @param terminal the environment
   * @param command the command, for its messages
   * @return the time; nothing if none is set
   */
  public static Optional<Instant> sourceDate(Terminal terminal, @Nullable CommandSpec command) {
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

  /**
   * The settings of the default world, with its own key.
   *
   * @param terminal the environment
   * @param command the command, for its messages
   * @param passphraseFile a file whose first line is the passphrase of encrypted key files; null to
   *     ask elsewhere
   * @return the settings
   */
  public static WorldSettings settings(
      Terminal terminal, @Nullable CommandSpec command, @Nullable Path passphraseFile) {
    WorldSettings settings =
        WorldSettings.in(home(terminal))
            .withPassphrases(new KeyPassphrase(terminal, passphraseFile));
    return sourceDate(terminal, command).map(settings::reproducibleAt).orElse(settings);
  }

  /** The option that says whose proofs count. */
  public static final class TrustOptions {
    @Option(
        names = "--trust",
        paramLabel = "KEYFILE",
        arity = "1..*",
        description = "Keys to trust, public or your own private ones. Your own keys if not given.")
    List<Path> trust = List.of();

    /**
     * The keys whose proofs count.
     *
     * @param world the world whose own keys count if none is named
     * @param worldOptions where passphrases come from
     * @param terminal the environment
     * @return the keys
     */
    public TrustedKeys keys(World world, WorldOptions worldOptions, Terminal terminal) {
      if (trust.isEmpty()) {
        return world.ownKeys();
      }
      Set<Ed25519PublicKey> keys = new HashSet<>();
      trust.forEach(key -> keys.add(KeyFiles.readPublic(key, worldOptions.passphrases(terminal))));
      return new TrustedKeys(keys);
    }
  }
}
