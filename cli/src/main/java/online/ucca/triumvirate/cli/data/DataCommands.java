package online.ucca.triumvirate.cli.data;

import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Adds the commands of this package to others. */
public final class DataCommands {
  private DataCommands() {}

  /**
   * Adds {@code catalogue}, and {@code index} to {@code audit}.
   *
   * @param command the main command
   * @param audit its command {@code audit}
   * @param terminal where they write
   */
  public static void addTo(CommandLine command, CommandLine audit, Terminal terminal) {
    command.addSubcommand(
        new CommandLine(new Catalogue())
            .addSubcommand(new ImportCatalogue(terminal))
            .addSubcommand(new SearchCatalogue(terminal)));
    audit.addSubcommand(new IndexAudit(terminal));
  }

  /** {@code triumvirate catalogue}. */
  @Command(
      name = "catalogue",
      description = "What the world's authority has published: imports and searches it.",
      synopsisSubcommandLabel = "COMMAND",
      commandListHeading = "%nCommands:%n")
  static final class Catalogue implements Callable<Integer> {
    @Mixin CommonOptions common = new CommonOptions();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      CommandSpec own = spec;
      if (own == null) {
        throw new IllegalStateException("picocli sets the command's specification");
      }
      throw new ParameterException(own.commandLine(), "a command is missing: import or search");
    }
  }
}
