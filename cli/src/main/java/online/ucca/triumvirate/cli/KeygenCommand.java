package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.KeyPassphrase;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.world.SystemSources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code triumvirate keygen}: an Ed25519 key pair. */
@Command(
    name = "keygen",
    description = "Makes an Ed25519 key pair; the private key is readable by you only.",
    footer = {
      "  triumvirate keygen --out my-key.pem",
      "  triumvirate keygen --out my-key.pem --encrypt",
      "  triumvirate keygen --out my-key.p12 --format p12 --passphrase-file secret.txt"
    })
final class KeygenCommand implements Callable<Integer> {
  /** What the private key's file is. */
  enum Format {
    PEM,
    P12
  }

  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;

  @Mixin CommonOptions common = new CommonOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where the private key goes; the public key goes beside it, ending in .pub.")
  Path out = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "pem (PKCS#8; the default) or p12 (PKCS#12, always encrypted).")
  Format format = Format.PEM;

  @Option(names = "--encrypt", description = "Encrypt the private key with a passphrase.")
  boolean encrypt;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description =
          "A file whose first line is the passphrase. If not given:"
              + " $TRIUMVIRATE_KEY_PASSPHRASE, else you are asked.")
  @Nullable Path passphraseFile;

  KeygenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Signer signer = generate();
    Path publicKey = KeyFiles.publicKeyFile(out);
    if (common.json()) {
      terminal.print(
          JsonReport.success()
              .put("private_key", out.toString())
              .put("public_key", publicKey.toString())
              .put("did", signer.publicKey().did())
              .text());
    } else {
      terminal.print("private key: " + out);
      terminal.print("public key:  " + publicKey);
      terminal.print("identifier:  " + signer.publicKey().did());
    }
    return ExitStatus.DONE;
  }

  private Signer generate() {
    if (!encrypt && format == Format.PEM) {
      if (passphraseFile != null) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(),
            "--passphrase-file has no use without --encrypt or --format p12");
      }
      return KeyFiles.generate(out);
    }
    Instant now =
        WorldOptions.sourceDate(terminal, spec).orElseGet(() -> SystemSources.time().now());
    char[] passphrase =
        new KeyPassphrase(terminal, passphraseFile).newPassphraseFor(out).orElse(new char[0]);
    try {
      return format == Format.P12
          ? KeyFiles.generatePkcs12(out, passphrase, now)
          : KeyFiles.generateEncrypted(out, passphrase);
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }
}
