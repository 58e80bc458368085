package online.ucca.triumvirate.world.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Where credentials come from: a world's configuration holds none. Each world has its own; nothing
 * is shared between two. What it gives is never logged, and stands in no message. Safe for use by
 * several threads.
 */
@FunctionalInterface
public interface SecretSource {
  /** Knows nothing: for a world on an SQLite file and a folder. */
  SecretSource NONE = (worldId, name) -> Optional.empty();

  /**
   * Finds a value.
   *
   * @param worldId whose it is
   * @param name what it is, for example {@code storage-secret-key} (docs/spec/world-opening.md
   *     lists the names)
   * @return the value; nothing if there is none
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if it is said to be where it cannot be read
   */
  Optional<String> find(String worldId, String name);

  /**
   * Values from environment variables. For {@code storage-secret-key} of world {@code xx-example}
   * it is {@code TRIUMVIRATE_XX_EXAMPLE_STORAGE_SECRET_KEY}, or else {@code
   * TRIUMVIRATE_XX_EXAMPLE_STORAGE_SECRET_KEY_FILE}, which names a file whose first line it is.
   *
   * @param environment the environment variables
   * @return the source
   */
  static SecretSource environment(Map<String, String> environment) {
    Map<String, String> variables = Map.copyOf(environment);
    return (worldId, name) -> {
      String variable = variable(worldId, name);
      String value = variables.get(variable);
      if (value != null && !value.isEmpty()) {
        return Optional.of(value);
      }
      String file = variables.get(variable + "_FILE");
      return file == null || file.isEmpty()
          ? Optional.empty()
          : Optional.of(firstLine(file, variable + "_FILE"));
    };
  }

  /**
   * The environment variable that a value is read from, unless a program reads it elsewhere.
   *
   * @param worldId whose it is
   * @param name what it is
   * @return the variable's name
   */
  static String variable(String worldId, String name) {
    return ("triumvirate-" + worldId + "-" + name).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String firstLine(String file, String variable) {
    try {
      return Files.readString(Path.of(file)).lines().findFirst().orElse("");
    } catch (IOException | InvalidPathException e) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.ENV_FILE_UNREADABLE,
                  "the file that " + variable + " names cannot be read as text in UTF-8")
              .from(variable));
    }
  }
}
