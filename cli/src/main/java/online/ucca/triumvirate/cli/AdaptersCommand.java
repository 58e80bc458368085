package online.ucca.triumvirate.cli;

import java.util.List;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.host.InstalledAdapters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code triumvirate adapters}: what is installed. */
@Command(
    name = "adapters",
    description = "Lists the installed adapters.",
    footer = "  triumvirate adapters --json")
final class AdaptersCommand implements Callable<Integer> {
  private final Terminal terminal;

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
    if (common.json) {
      terminal.print(JsonReport.success().put("adapters", adapters).text());
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
              + adapter.triumvirateSchemaVersion().text());
      terminal.print("  corpus types: " + String.join(", ", adapter.supportedCorpusTypes()));
      adapter
          .capabilities()
          .forEach((name, has) -> terminal.print("  " + name + ": " + (has ? "yes" : "no")));
    }
    return ExitStatus.DONE;
  }
}
