package online.ucca.triumvirate.cli.registration;

import java.util.List;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code triumvirate adapters history}. */
@Command(
    name = "history",
    description = "Shows an adapter's registrations: states, keys, and every change.",
    footer = "  triumvirate adapters history tga-v1")
final class ShowHistory implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin RegistrationOptions options = new RegistrationOptions();

  ShowHistory(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<AdapterRegistration> all =
        options
            .registrations(terminal)
            .current()
            .of(options.adapterId(), options.settings(terminal).clientId());
    if (all.isEmpty()) {
      throw new Refusal(
          Finding.of(
              ErrorCode.REG_NOT_REGISTERED,
              "adapter '" + options.adapter + "' is not registered in this world"));
    }
    RegistrationReport.printHistory(all, terminal, common.json());
    return 0;
  }
}
