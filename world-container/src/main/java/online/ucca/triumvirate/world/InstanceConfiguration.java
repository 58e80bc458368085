package online.ucca.triumvirate.world;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * What a world sets for one adapter instance: the file {@code configuration.properties} in the
 * instance's folder, in UTF-8. What the names mean, the adapter says.
 */
final class InstanceConfiguration {
  static final String FILE = "configuration.properties";

  private InstanceConfiguration() {}

  /**
   * Reads the file.
   *
   * @param folder the instance's folder
   * @param given what a program sets; it wins over the file
   * @return names and values
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if it cannot be read
   */
  static Map<String, String> of(Path folder, Map<String, String> given) {
    Path file = folder.resolve(FILE);
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (NoSuchFileException e) {
      return given;
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.ENV_FILE_UNREADABLE,
                  file + " cannot be read as names and values in UTF-8")
              .from(file.toString()));
    }
    Map<String, String> values = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> values.put(name, properties.getProperty(name)));
    values.putAll(given);
    return values;
  }
}
