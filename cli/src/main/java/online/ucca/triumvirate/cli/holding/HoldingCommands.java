package online.ucca.triumvirate.cli.holding;

import online.ucca.triumvirate.cli.terminal.Terminal;
import picocli.CommandLine;

/** Adds the commands of this package to the main one. */
public final class HoldingCommands {
  private HoldingCommands() {}

  /**
   * Adds {@code sync} and {@code drift}.
   *
   * @param command the main command
   * @param terminal where they write
   */
  public static void addTo(CommandLine command, Terminal terminal) {
    command.addSubcommand(new SyncCommand(terminal));
    command.addSubcommand(new DriftCommand(terminal));
  }
}
