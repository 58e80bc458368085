package online.ucca.triumvirate.world.opening;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.world.WorldSettings;

/**
 * What a world is opened with that its container does not say, because it differs from machine to
 * machine, or is secret.
 *
 * @param homes the folder with the homes of worlds: a world's is the folder of its id in it
 * @param change what is to be otherwise than {@link WorldSettings#in} says for that home and the
 *     client that owns the world; gives back what it is given to change nothing
 * @param secrets where credentials come from
 * @param services what the configuration can be bound to
 */
public record ContainerSettings(
    Path homes, UnaryOperator<WorldSettings> change, SecretSource secrets, WorldServices services) {

  /**
   * What a program uses unless it is told otherwise: the homes in the user's data folder,
   * credentials from the environment, and whatever is installed.
   *
   * @param environment the environment variables
   * @return the settings
   */
  public static ContainerSettings of(Map<String, String> environment) {
    Path userHome = Path.of(System.getProperty("user.home", "."));
    return in(WorldHome.homes(environment, userHome))
        .withSecrets(SecretSource.environment(environment));
  }

  /**
   * Settings for worlds whose homes are in a given folder, with whatever is installed.
   *
   * @param homes the folder with the homes
   * @return the settings, without credentials
   */
  public static ContainerSettings in(Path homes) {
    return new ContainerSettings(
        homes, UnaryOperator.identity(), SecretSource.NONE, WorldServices.installed());
  }

  /**
   * The same settings with another change.
   *
   * @param other what is to be otherwise
   * @return a copy
   */
  public ContainerSettings withChange(UnaryOperator<WorldSettings> other) {
    return new ContainerSettings(homes, other, secrets, services);
  }

  /**
   * The same settings with other credentials.
   *
   * @param source where they come from
   * @return a copy
   */
  public ContainerSettings withSecrets(SecretSource source) {
    return new ContainerSettings(homes, change, source, services);
  }

  /**
   * The same settings with other services.
   *
   * @param given what the configuration can be bound to
   * @return a copy
   */
  public ContainerSettings withServices(WorldServices given) {
    return new ContainerSettings(homes, change, secrets, given);
  }
}
