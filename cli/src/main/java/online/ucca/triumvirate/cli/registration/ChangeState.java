package online.ucca.triumvirate.cli.registration;

import java.util.List;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.world.WorldRegistrations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code triumvirate adapters suspend | activate | deprecate | revoke}. */
@Command
final class ChangeState implements Callable<Integer> {
  private final Terminal terminal;
  private final RegistrationState next;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin RegistrationOptions options = new RegistrationOptions();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why; it is kept in the registration's history.")
  String reason = "";

  @Option(
      names = "--adapter-version",
      paramLabel = "V",
      description = "Which version; the installed one if not given.")
  @Nullable String adapterVersion;

  ChangeState(Terminal terminal, RegistrationState next) {
    this.terminal = terminal;
    this.next = next;
  }

  @Override
  public Integer call() {
    if (reason.isBlank()) {
      throw options.usage("--reason must say something");
    }
    WorldRegistrations registrations = options.registrations(terminal);
    String version = options.version(registrations, options.settings(terminal), adapterVersion);
    RegistrationReport.printChanged(
        List.of(
            registrations.become(options.adapterId(), version, next, WorldOptions.user(), reason)),
        terminal,
        common.json());
    return 0;
  }
}
