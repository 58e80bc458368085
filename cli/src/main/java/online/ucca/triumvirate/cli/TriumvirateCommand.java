package online.ucca.triumvirate.cli;

import java.util.concurrent.Callable;
import online.ucca.triumvirate.engine.EngineVersion;
import online.ucca.triumvirate.engine.Gate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it explains itself. */
@Command(
    name = "triumvirate",
    versionProvider = TriumvirateCommand.Version.class,
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
      description = "Show the version, and the schema versions it accepts.")
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

  /** What this is, and which Triumvirates it accepts. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "triumvirate " + EngineVersion.TEXT, "accepts Triumvirate schema " + Gate.acceptedVersions()
      };
    }
  }
}
