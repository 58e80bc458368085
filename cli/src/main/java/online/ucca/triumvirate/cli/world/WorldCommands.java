package online.ucca.triumvirate.cli.world;

import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.world.container.InstalledSchemas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code triumvirate world} and its commands. */
public final class WorldCommands {
  private WorldCommands() {}

  /**
   * The command {@code world} with its own commands; others may be added.
   *
   * @param terminal where they write
   * @return the command
   */
  public static CommandLine with(Terminal terminal) {
    return new CommandLine(new Worlds())
        .addSubcommand(new MakeWorld(terminal))
        .addSubcommand(new CheckWorld(terminal))
        .addSubcommand(new ReportWorld(terminal))
        .addSubcommand(new RefreshWorld(terminal))
        .addSubcommand(new ExportWholeWorld(terminal))
        .addSubcommand(new VerifyWholeWorld(terminal))
        .addSubcommand(new ImportWholeWorld(terminal))
        .addSubcommand(new FreezeWholeWorld.Freeze(terminal))
        .addSubcommand(new FreezeWholeWorld.Thaw(terminal))
        .addSubcommand(new DeleteWholeWorld(terminal));
  }

  static SchemaValidator schemaValidator() {
    return ServiceLoader.load(SchemaValidator.class, WorldCommands.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the command comes with a SchemaValidator"));
  }

  static InstalledSchemas schemas() {
    return InstalledSchemas.discover(WorldCommands.class.getClassLoader());
  }

  /** {@code triumvirate world}. */
  @Command(
      name = "world",
      description =
          "Worlds and their containers: makes, checks, exports, verifies, freezes and deletes them.",
      synopsisSubcommandLabel = "COMMAND",
      commandListHeading = "%nCommands:%n")
  static final class Worlds implements Callable<Integer> {
    @Mixin CommonOptions common = new CommonOptions();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      CommandSpec own = spec;
      if (own == null) {
        throw new IllegalStateException("picocli sets the command's specification");
      }
      throw new ParameterException(
          own.commandLine(),
          "a command is missing: one of " + String.join(", ", own.subcommands().keySet()));
    }
  }
}
