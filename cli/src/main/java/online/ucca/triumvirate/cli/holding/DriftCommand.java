package online.ucca.triumvirate.cli.holding;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.ReadTriumvirate;
import online.ucca.triumvirate.world.holding.Drift;
import online.ucca.triumvirate.world.holding.DriftKind;
import online.ucca.triumvirate.world.holding.FindDrift;
import online.ucca.triumvirate.world.holding.HoldingsFolder;
import online.ucca.triumvirate.world.holding.ReadHoldings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triumvirate drift}: what a register changed since it was last asked. */
@Command(
    name = "drift",
    description = {
      "Compares what is held with what is newer: new releases, supersessions, and what changed in each.",
      "%nWithout arguments: what the world held before its newest sync with what it held after, for the"
          + " codes of that sync. Drift is a result, not a refusal: the exit status is 0 with or without"
          + " any, unless --exit-code is given."
    },
    footer = {
      "  triumvirate sync --list units.txt && triumvirate drift",
      "  triumvirate drift held/ newer/ --exit-code --json"
    })
final class DriftCommand implements Callable<Integer> {
  private static final int DRIFTED = 1;

  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;
  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "HELD",
      description = "A Triumvirate, or a folder of them.")
  @Nullable Path held;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEWER",
      description = "A newer one, or a folder of them.")
  @Nullable Path newer;

  @Option(names = "--exit-code", description = "End with exit status 1 if there is any drift.")
  boolean exitCode;

  DriftCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Drift drift = drift();
    if (common.json()) {
      terminal.print(
          JsonReport.success()
              .put("drifted", !drift.instruments().isEmpty())
              .put("compared", drift.compared())
              .put("summary", summary(drift))
              .put("instruments", drift.instruments())
              .put("not_read", drift.notRead())
              .text());
    } else {
      new DriftText(terminal).print(drift);
    }
    return exitCode && !drift.instruments().isEmpty() ? DRIFTED : 0;
  }

  private Drift drift() {
    ReadTriumvirate reader = ReadTriumvirate.installed();
    FindDrift find = new FindDrift(reader);
    if (held == null) {
      return find.ofNewestSync(HoldingsFolder.of(WorldOptions.settings(terminal, spec, null)));
    }
    if (newer == null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "HELD is compared with NEWER: name both");
    }
    ReadHoldings holdings = new ReadHoldings(reader);
    return find.between(holdings.read(held), holdings.read(newer));
  }

  private static Map<String, Object> summary(Drift drift) {
    Map<String, Object> summary = new LinkedHashMap<>();
    for (DriftKind kind : DriftKind.values()) {
      summary.put(kind.text(), drift.count(kind));
    }
    return summary;
  }
}
