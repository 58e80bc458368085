package online.ucca.triumvirate.cli.life;

import java.util.Objects;
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

/** {@code triumvirate cco}: the lives of CCOs. */
@Command(
    name = "cco",
    description = {
      "Shows what became of the CCOs that this world made, revokes them, and gives out their status"
          + " lists.",
      "%nTo renew one: `process --renew`, then `cosign` what that makes; the older one is renewed"
          + " by it. A CCO of a newer version of an instrument supersedes the older one when it is"
          + " cosigned."
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
public final class CcoCommand implements Callable<Integer> {
  @Mixin CommonOptions common = new CommonOptions();

  @Spec @Nullable CommandSpec spec;

  CcoCommand() {}

  /**
   * The command with its subcommands.
   *
   * @param terminal where they write
   * @return the command
   */
  public static CommandLine with(Terminal terminal) {
    return new CommandLine(new CcoCommand())
        .addSubcommand(new ListCcos(terminal))
        .addSubcommand(new ShowCco(terminal))
        .addSubcommand(new RevokeCco(terminal))
        .addSubcommand(new WriteStatusLists(terminal));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "a command is missing: list, show, revoke or status-lists");
  }
}
