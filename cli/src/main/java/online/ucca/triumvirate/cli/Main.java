package online.ucca.triumvirate.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import online.ucca.triumvirate.cli.capability.CosignCommand;
import online.ucca.triumvirate.cli.capability.GoverningCommand;
import online.ucca.triumvirate.cli.data.DataCommands;
import online.ucca.triumvirate.cli.exchange.ExportCommand;
import online.ucca.triumvirate.cli.exchange.ImportCommand;
import online.ucca.triumvirate.cli.holding.HoldingCommands;
import online.ucca.triumvirate.cli.life.CcoCommand;
import online.ucca.triumvirate.cli.order.OrderCommands;
import online.ucca.triumvirate.cli.packaging.PackagingCommand;
import online.ucca.triumvirate.cli.registration.RegistrationCommands;
import online.ucca.triumvirate.cli.report.CoverageCommand;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.cli.world.WorldCommands;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import picocli.CommandLine;

/** The command's entry point. */
public final class Main {
  /** What stands for bytes of a command line that the machine's locale has no characters for. */
  private static final char UNDECODED = '\uFFFD';

  private Main() {}

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(run(System.out, System.err, System.getenv(), arguments));
  }

  /**
   * Runs the command without ending the process, for programs and tests.
   *
   * @param out where results go
   * @param err where progress and messages go
   * @param environment the environment variables
   * @param arguments the command line
   * @return the exit status
   */
  public static int run(
      PrintStream out, PrintStream err, Map<String, String> environment, String... arguments) {
    Terminal terminal = new Terminal(out, err, environment);
    CommandLine command = new CommandLine(new TriumvirateCommand());
    command.addSubcommand(new PackCommand(terminal));
    command.addSubcommand(new TranslateCommand(terminal));
    command.addSubcommand(new ValidateCommand(terminal));
    command.addSubcommand(new ProcessCommand(terminal));
    command.addSubcommand(new CosignCommand(terminal));
    command.addSubcommand(CcoCommand.with(terminal));
    command.addSubcommand(new VerifyCommand(terminal));
    command.addSubcommand(new GoverningCommand(terminal));
    command.addSubcommand(new DiffCommand(terminal));
    command.addSubcommand(new ExportCommand(terminal));
    command.addSubcommand(new ImportCommand(terminal));
    command.addSubcommand(new CoverageCommand(terminal));
    HoldingCommands.addTo(command, terminal);
    command.addSubcommand(new PackagingCommand(terminal));
    CommandLine audit = AuditCommand.with(terminal);
    command.addSubcommand(audit);
    DataCommands.addTo(command, audit, terminal);
    OrderCommands.addTo(command, terminal);
    command.addSubcommand(WorldCommands.with(terminal));
    command.addSubcommand(new KeygenCommand(terminal));
    CommandLine adapters = new CommandLine(new AdaptersCommand(terminal));
    RegistrationCommands.addTo(adapters, terminal);
    command.addSubcommand(adapters);
    command.addSubcommand(new CertifyCommand(terminal));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setOut(terminal.outWriter());
    command.setErr(terminal.errWriter());
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.isColoured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    command.setUsageHelpLongOptionsMaxWidth(34);
    command.setUsageHelpWidth(100);
    command.setExecutionExceptionHandler(
        (failure, failed, parsed) ->
            Failures.report(failure, terminal, Failures.wantsJson(parsed)));
    command.setParameterExceptionHandler(
        (wrong, words) -> Failures.reportUsage(wrong, words, terminal));
    if (List.of(arguments).stream().anyMatch(word -> word.indexOf(UNDECODED) >= 0)) {
      return Failures.reportUsage(
          new CommandLine.ParameterException(
              command,
              "an argument holds what cannot be read as text here; say LC_ALL=C.UTF-8 before the"
                  + " command"),
          arguments,
          terminal);
    }
    try {
      int status = command.execute(arguments);
      return status == ExitStatus.DONE && terminal.hasLostResults()
          ? Failures.report(List.of(lost()), terminal, false)
          : status;
    } catch (LinkageError | ServiceConfigurationError broken) {
      return Failures.report(broken, terminal, List.of(arguments).contains("--json"));
    }
  }

  private static Finding lost() {
    return Finding.of(
            ErrorCode.ENV_FILE_UNWRITABLE, "the result could not be written to standard output")
        .withRemedy("Check where it goes: the disk may be full, or its reader may have ended.");
  }
}
