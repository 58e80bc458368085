package online.ucca.triumvirate.cli;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.host.InstalledAdapters;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.Registrations;
import online.ucca.triumvirate.world.WorldRegistrations;
import online.ucca.triumvirate.world.WorldSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code triumvirate adapters}: what is installed, and whether it is registered and active. */
@Command(
    name = "adapters",
    description =
        "Lists the installed adapters with the state of their registration in this world; its"
            + " commands change that.",
    commandListHeading = "%nCommands:%n",
    footer = {
      "  triumvirate adapters --json",
      "  triumvirate adapters suspend tga-v1 --reason \"waiting for a fix\""
    })
final class AdaptersCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;

  @Mixin CommonOptions common = new CommonOptions();

  AdaptersCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<AdapterVersionInfo> adapters =
        InstalledAdapters.discover(AdaptersCommand.class.getClassLoader()).providers().stream()
            .map(CorpusAdapterProvider::version)
            .toList();
    WorldSettings settings = WorldOptions.settings(terminal, spec, null);
    Registrations registrations = WorldRegistrations.of(settings).current();
    if (common.json()) {
      terminal.print(
          JsonReport.success()
              .put(
                  "adapters",
                  adapters.stream()
                      .map(
                          adapter ->
                              Binding.write(adapter)
                                  .with("/state", state(find(registrations, settings, adapter)))
                                  .tree())
                      .toList())
              .text());
      return ExitStatus.DONE;
    }
    for (AdapterVersionInfo adapter : adapters) {
      terminal.print(
          adapter.adapterId()
              + " "
              + adapter.adapterVersion()
              + "  "
              + adapter.sourceSystem()
              + ", Triumvirate schema "
              + adapter.triumvirateSchemaVersion().text()
              + ", "
              + find(registrations, settings, adapter)
                  .map(one -> one.state().text())
                  .orElse("registered and activated on first use"));
      terminal.print("  corpus types: " + String.join(", ", adapter.supportedCorpusTypes()));
      adapter
          .capabilities()
          .forEach((name, has) -> terminal.print("  " + name + ": " + (has ? "yes" : "no")));
    }
    return ExitStatus.DONE;
  }

  private static Optional<AdapterRegistration> find(
      Registrations registrations, WorldSettings settings, AdapterVersionInfo adapter) {
    return registrations.find(adapter.adapterId(), adapter.adapterVersion(), settings.clientId());
  }

  /** Null until the world was first used. */
  private static JsonValue state(Optional<AdapterRegistration> registration) {
    return registration
        .<JsonValue>map(one -> Json.createValue(one.state().text()))
        .orElse(JsonValue.NULL);
  }
}
