package online.ucca.triumvirate.cli;

import java.util.concurrent.Callable;
import online.ucca.triumvirate.engine.EngineVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it explains itself. */
@Command(
    name = "triumvirate",
    version = "triumvirate " + EngineVersion.TEXT,
    description =
        "Turns a regulator's corpus into three linked, signed instruments, and those into capability objects and"
            + " audit-ready packs.",
    synopsisSubcommandLabel = "COMMAND",
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExit status: ",
    footer = "0 done, 1 refused, 2 usage, 3 environment.")
final class TriumvirateCommand implements Callable<Integer> {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec own = spec;
    if (own == null) {
      throw new IllegalStateException("picocli sets the command's specification");
    }
    throw new ParameterException(own.commandLine(), "a command is missing");
  }
}
