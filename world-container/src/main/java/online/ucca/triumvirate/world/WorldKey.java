package online.ucca.triumvirate.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.signing.KeyFiles;

/** The key that a world signs with: the one it is given, or its own, made on first use. */
record WorldKey(Signer signer, boolean made) {

  static WorldKey of(WorldSettings settings) {
    Path file = file(settings);
    if (settings.keyFile() != null || Files.exists(file)) {
      return new WorldKey(KeyFiles.readPrivate(file, settings.passphrases()), false);
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return new WorldKey(KeyFiles.generate(file), true);
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(
              ErrorCode.ENV_FILE_UNWRITABLE,
              "the world's folder " + settings.home() + " cannot be made"));
    } catch (Refusal e) {
      if (e.code().equals(ErrorCode.KEY_EXISTS.name())) {
        // Another process of the same user made it a moment ago.
        return new WorldKey(KeyFiles.readPrivate(file, settings.passphrases()), false);
      }
      throw e;
    }
  }

  static Path file(WorldSettings settings) {
    Path given = settings.keyFile();
    return given != null ? given : settings.home().resolve("keys").resolve("signing-key.pem");
  }
}
