package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.signing.KeyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code triumvirate keygen}: an Ed25519 key pair. */
@Command(
    name = "keygen",
    description = "Makes an Ed25519 key pair; the private key is readable by you only.",
    footer = "  triumvirate keygen --out my-key.pem")
final class KeygenCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where the private key goes; the public key goes beside it, ending in .pub.")
  Path out = Path.of("");

  KeygenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Signer signer = KeyFiles.generate(out);
    Path publicKey = KeyFiles.publicKeyFile(out);
    if (common.json) {
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
}
