package online.ucca.triumvirate.world.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * Writes {@value WorldConfig#FILE}: indented, members in RFC 8785 order, so that one configuration
 * is always written with the same bytes. What would not be read again is not written. Safe for use
 * by several threads.
 */
public final class WriteWorldConfig {
  private static final String OPTIONAL = "/infrastructure/compute/override_endpoint";

  private final ReadWorldConfig read;

  /**
   * Writes what a reader accepts.
   *
   * @param read the reader
   */
  public WriteWorldConfig(ReadWorldConfig read) {
    this.read = read;
  }

  /**
   * The configuration as text.
   *
   * @param config the configuration
   * @return UTF-8 bytes, with a line feed at the end
   * @throws Refusal {@code WLD_BAD_CONFIG} for everything that a reader would refuse
   */
  public byte[] bytes(WorldConfig config) {
    JsonDocument document = Binding.write(config);
    if (config.infrastructure().compute().overrideEndpoint() == null) {
      document = document.without(OPTIONAL);
    }
    byte[] bytes = document.readableBytes();
    WorldConfig again = read.read(bytes);
    if (!again.equals(config)) {
      throw new IllegalStateException("what is written is not what was given");
    }
    return bytes;
  }

  /**
   * Writes the configuration into its container, in place of the one that is there: whole, or not
   * at all.
   *
   * @param container the world's folder
   * @param config the configuration
   * @throws Refusal as {@link #bytes}; {@code ENV_FILE_UNWRITABLE} if it cannot be written
   */
  public void write(Path container, WorldConfig config) {
    byte[] bytes = bytes(config);
    Path file = container.resolve(WorldConfig.FILE);
    Path beside =
        container.resolve("." + WorldConfig.FILE + "." + ProcessHandle.current().pid() + ".part");
    try {
      try {
        Files.write(beside, bytes);
        Files.move(
            beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, file + " cannot be written")
              .from(file.toString()));
    }
  }
}
