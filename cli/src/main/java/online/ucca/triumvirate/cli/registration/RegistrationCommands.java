package online.ucca.triumvirate.cli.registration;

import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.registration.RegistrationState;
import picocli.CommandLine;

/** Puts the subcommands under {@code triumvirate adapters}. */
public final class RegistrationCommands {
  private RegistrationCommands() {}

  /**
   * Adds the subcommands.
   *
   * @param adapters the command
   * @param terminal where they write
   */
  public static void addTo(CommandLine adapters, Terminal terminal) {
    addState(
        adapters,
        terminal,
        "activate",
        RegistrationState.ACTIVE,
        "Lets an adapter translate and submit (again).");
    addState(
        adapters,
        terminal,
        "suspend",
        RegistrationState.SUSPENDED,
        "Stops an adapter until it is activated again.");
    addState(
        adapters,
        terminal,
        "deprecate",
        RegistrationState.DEPRECATED,
        "Retires a version of an adapter in favour of a newer one.");
    addState(
        adapters,
        terminal,
        "revoke",
        RegistrationState.REVOKED,
        "Stops a version of an adapter for good.");
    adapters.addSubcommand(new RotateKey(terminal));
    adapters.addSubcommand(new RevokeKey(terminal));
    adapters.addSubcommand(new ShowHistory(terminal));
  }

  private static void addState(
      CommandLine adapters,
      Terminal terminal,
      String name,
      RegistrationState next,
      String description) {
    CommandLine command = new CommandLine(new ChangeState(terminal, next));
    command
        .getCommandSpec()
        .usageMessage()
        .description(description)
        .footer("  triumvirate adapters " + name + " tga-v1 --reason \"...\"");
    adapters.addSubcommand(name, command);
  }
}
