package online.ucca.triumvirate.cli.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.KeyPassphrase;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.world.opening.ContainerParts;
import online.ucca.triumvirate.world.opening.ContainerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What commands on a whole world share. */
final class WholeWorldOptions {
  @Spec(Target.MIXEE)
  @Nullable CommandSpec command;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description =
          "A file whose first line is the passphrase of the world's signing key. If not given:"
              + " $TRIUMVIRATE_KEY_PASSPHRASE, else you are asked.")
  @Nullable Path passphraseFile;

  ContainerParts open(Path container, Terminal terminal) {
    return ContainerParts.open(
        container,
        ContainerSettings.of(terminal.environment())
            .withChange(
                settings ->
                    WorldOptions.sourceDate(terminal, command)
                        .map(settings::reproducibleAt)
                        .orElse(settings)
                        .withPassphrases(new KeyPassphrase(terminal, passphraseFile))));
  }

  /** The public keys of the worlds whose homes are on this machine. */
  static List<Path> keysHere(Terminal terminal) {
    Path homes = ContainerSettings.of(terminal.environment()).homes();
    if (!Files.isDirectory(homes)) {
      return List.of();
    }
    try (Stream<Path> worlds = Files.list(homes)) {
      return worlds
          .map(world -> world.resolve("keys").resolve("signing-key.pem.pub"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FILE_UNREADABLE, homes + " cannot be read")
              .from(homes.toString()));
    }
  }

  TrustedKeys keys(List<Path> trusted, Terminal terminal) {
    Set<Ed25519PublicKey> keys = new HashSet<>();
    trusted.forEach(
        key -> keys.add(KeyFiles.readPublic(key, new KeyPassphrase(terminal, passphraseFile))));
    return new TrustedKeys(keys);
  }
}
