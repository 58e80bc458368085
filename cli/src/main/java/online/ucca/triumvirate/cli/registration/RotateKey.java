package online.ucca.triumvirate.cli.registration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.KeyPassphrase;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.signing.KeyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code triumvirate adapters rotate-key}. */
@Command(
    name = "rotate-key",
    description =
        "Gives an adapter a new signing key; its other keys count until the overlap has passed."
            + " Sign with the new one by --key from then on.",
    footer = "  triumvirate adapters rotate-key tga-v1 --key new-key.pem --overlap P30D")
final class RotateKey implements Callable<Integer> {
  private static final Duration LONGEST_OVERLAP = Duration.ofDays(3653);

  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin RegistrationOptions options = new RegistrationOptions();

  @Option(
      names = "--key",
      paramLabel = "NEWKEYFILE",
      required = true,
      description = "The new key's file, private or public.")
  Path key = Path.of("");

  @Option(
      names = "--overlap",
      paramLabel = "PERIOD",
      required = true,
      description = "How long both count (ISO 8601, days and shorter): P30D, PT12H; PT0S for none.")
  Duration overlap = Duration.ZERO;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why; it is kept in the registration's history.")
  String reason = "key rotation";

  RotateKey(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0 || reason.isBlank()) {
      throw options.usage(
          "--overlap must be between PT0S and "
              + LONGEST_OVERLAP.toDays()
              + " days, and --reason must say something");
    }
    Ed25519PublicKey newKey =
        KeyFiles.readPublic(key, new KeyPassphrase(terminal, options.passphraseFile));
    List<AdapterRegistration> changed =
        options
            .registrations(terminal)
            .rotateKey(options.adapterId(), newKey, overlap, WorldOptions.user(), reason);
    RegistrationReport.printChanged(changed, terminal, common.json());
    terminal.message(
        "note: this world signs with its own key still; give the new one with --key from now on");
    return 0;
  }
}
