package online.ucca.triumvirate.cli.data;

import java.nio.file.Path;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.world.data.OpenWorldData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that says which database a command works with. */
final class DatabaseOptions {
  private static final String VARIABLE = "TRIUMVIRATE_DATABASE";

  @Spec(Target.MIXEE)
  @Nullable CommandSpec command;

  @Option(
      names = "--database",
      paramLabel = "PLACE",
      description =
          "The world's database: a file, or jdbc:postgresql://HOST/NAME?user=USER (a password is"
              + " read from ~/.pgpass). If not given: $TRIUMVIRATE_DATABASE, else the file world.db in"
              + " the world's folder.")
  @Nullable String place;

  WorldData open(Terminal terminal) {
    return OpenWorldData.open(
        WorldOptions.settings(terminal, command, null),
        place != null ? place : terminal.environment().get(VARIABLE));
  }

  Path home(Terminal terminal) {
    return WorldOptions.settings(terminal, command, null).home();
  }
}
