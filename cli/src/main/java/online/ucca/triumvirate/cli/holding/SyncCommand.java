package online.ucca.triumvirate.cli.holding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.AcquisitionOptions;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.world.TranslationRequest;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldSettings;
import online.ucca.triumvirate.world.holding.CodeOutcome;
import online.ucca.triumvirate.world.holding.CodeResult;
import online.ucca.triumvirate.world.holding.HoldingsFolder;
import online.ucca.triumvirate.world.holding.SyncCodes;
import online.ucca.triumvirate.world.holding.SyncIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triumvirate sync}: fetches many codes from their register, and keeps what they say. */
@Command(
    name = "sync",
    description = {
      "Fetches many codes from their register, translates each, and keeps what came of it.",
      "%nOnly what changed is sent again. A sync that was stopped goes on where it was when it is run"
          + " again with the same codes. One code's failure does not stop the rest."
    },
    footer = {
      "  triumvirate sync BSBTWK201 BSBTWK301",
      "  triumvirate sync --list units.txt --package BSB"
    })
final class SyncCommand implements Callable<Integer> {
  private static final int REFUSED = 1;
  private static final int ENVIRONMENT = 3;

  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;
  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();
  @Mixin AcquisitionOptions acquisition = new AcquisitionOptions();

  @Parameters(
      paramLabel = "CODE",
      arity = "0..*",
      description = "Codes, with or without a release.")
  List<String> codes = new ArrayList<>();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "A file of codes: the first word of each line.")
  @Nullable Path list;

  @Option(
      names = "--package",
      paramLabel = "PKG",
      description = "Only the codes of the list that begin with this.")
  @Nullable String trainingPackage;

  SyncCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<String> all = new ArrayList<>(codes);
    if (list != null) {
      all.addAll(CodeList.read(list, trainingPackage));
    }
    if (all.isEmpty() || (trainingPackage != null && list == null)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          all.isEmpty() ? "there are no codes to sync" : "--package needs --list");
    }
    WorldSettings settings = WorldOptions.settings(terminal, spec, null);
    HoldingsFolder folder = HoldingsFolder.of(settings);
    try (World world = worldOptions.open(terminal, acquisition::apply)) {
      IngestionOptions asked = acquisition.ingestion();
      TranslationRequest request =
          TranslationRequest.DETECT.withIngestion(
              new IngestionOptions(
                  !asked.skipNetwork(), asked.skipNetwork(), asked.enrichmentLevel()));
      try (SyncDisplay display = new SyncDisplay(terminal, common.json())) {
        return report(new SyncCodes(world, folder, settings.time()).sync(all, request, display));
      }
    }
  }

  private int report(SyncIndex sync) {
    Map<String, Object> summary = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (CodeResult result : CodeResult.values()) {
      long count = sync.outcomes().stream().filter(outcome -> outcome.is(result)).count();
      summary.put(result.text(), count);
      words.add(count + " " + result.text());
    }
    boolean refused = any(sync, CodeResult.REFUSED) || any(sync, CodeResult.MISSING);
    boolean failed = any(sync, CodeResult.FAILED);
    if (common.json()) {
      terminal.print(
          JsonReport.of(!refused && !failed)
              .put("sync", sync.number())
              .put("summary", summary)
              .put("results", sync.outcomes())
              .text());
    } else {
      sync.outcomes().forEach(this::print);
      terminal.message("sync " + sync.number() + ": " + String.join(", ", words));
    }
    if (refused) {
      return REFUSED;
    }
    return failed ? ENVIRONMENT : 0;
  }

  private static boolean any(SyncIndex sync, CodeResult result) {
    return sync.outcomes().stream().anyMatch(outcome -> outcome.is(result));
  }

  private void print(CodeOutcome outcome) {
    var held = outcome.held();
    if (held != null) {
      terminal.print(outcome.code() + " " + held.version() + " " + outcome.result());
      return;
    }
    terminal.message(outcome.code() + " " + outcome.result() + ":");
    outcome.findings().forEach(finding -> FindingsText.print(finding, terminal, "  "));
  }
}
