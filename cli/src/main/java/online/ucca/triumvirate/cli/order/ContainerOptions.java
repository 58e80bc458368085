package online.ucca.triumvirate.cli.order;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.KeyPassphrase;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.world.WorldSettings;
import online.ucca.triumvirate.world.opening.ContainerSettings;
import online.ucca.triumvirate.world.opening.OpenContainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say in which container a command works. */
final class ContainerOptions {
  @Spec(Target.MIXEE)
  @Nullable CommandSpec command;

  @Option(
      names = "--world",
      paramLabel = "DIR",
      required = true,
      description =
          "The world's container: the folder with world.config.json. What it has at run time is in"
              + " the user's data folder, or where $TRIUMVIRATE_HOME says.")
  Path container = Path.of(".");

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description =
          "A file whose first line is the passphrase of the world's signing key. If not given:"
              + " $TRIUMVIRATE_KEY_PASSPHRASE, else you are asked.")
  @Nullable Path passphraseFile;

  OpenContainer open(Terminal terminal) {
    return open(terminal, settings -> settings);
  }

  OpenContainer open(Terminal terminal, UnaryOperator<WorldSettings> change) {
    OpenContainer open =
        OpenContainer.open(
            container,
            ContainerSettings.of(terminal.environment())
                .withChange(settings -> change.apply(withTerminal(settings, terminal))));
    WorldOptions.sayWhatOpeningDid(open.world(), terminal);
    return open;
  }

  private WorldSettings withTerminal(WorldSettings settings, Terminal terminal) {
    WorldSettings asking = settings.withPassphrases(new KeyPassphrase(terminal, passphraseFile));
    return WorldOptions.sourceDate(terminal, command).map(asking::reproducibleAt).orElse(asking);
  }

  /** The id of an order that was typed. */
  OrderId order(String text) {
    try {
      return OrderId.parse(text);
    } catch (IllegalArgumentException e) {
      throw wrong("an order's id is a UUID, as `order list` shows it, and not '" + text + "'");
    }
  }

  /** What is thrown at a command line that is wrong. */
  ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
  }

  /** A value of what was typed; what refuses it, says what is wrong with it. */
  <T> T typed(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }
}
