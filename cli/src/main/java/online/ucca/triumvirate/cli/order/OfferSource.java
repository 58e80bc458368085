package online.ucca.triumvirate.cli.order;

import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.Triumvirates;
import online.ucca.triumvirate.cli.file.Source;
import online.ucca.triumvirate.cli.option.AcquisitionOptions;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.CompanionOptions;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.world.TranslationRequest;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.opening.OpenContainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triumvirate offer}. */
@Command(
    name = "offer",
    description = {
      "Takes a source or a Triumvirate into a world, and offers packs that are made from it.",
      "%nWhat was offered under the same code before is offered no more; packs that were made stay."
    },
    footer = {
      "  triumvirate offer unit.json --world worlds/xx-example",
      "  triumvirate offer unit.triumvirate.json --as ABC101 --world worlds/xx-example --json"
    })
final class OfferSource implements Callable<Integer> {
  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin ContainerOptions world = new ContainerOptions();
  @Mixin AcquisitionOptions acquisition = new AcquisitionOptions();
  @Mixin CompanionOptions companions = new CompanionOptions();

  @Parameters(
      paramLabel = "SOURCE",
      description =
          "A file or a folder that is one corpus, a Triumvirate, or a code: it is fetched unless it"
              + " was received before.")
  String source = "";

  @Option(
      names = "--as",
      paramLabel = "CODE",
      description = "The code that it is ordered by. Default: the instrument's own.")
  @Nullable String code;

  OfferSource(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (Source.isBatch(source)) {
      CommandSpec own = spec;
      if (own == null) {
        throw new IllegalStateException("picocli sets the command's specification");
      }
      throw new ParameterException(own.commandLine(), "one source is offered at a time");
    }
    try (OpenContainer open = world.open(terminal, acquisition::apply)) {
      AcceptedTriumvirate accepted = accepted(open.world(), Source.of(source).get(0));
      var instrument = accepted.triumvirate().instruments().outcomeSpecification().instrumentRef();
      String offered = code == null ? instrument.instrumentId() : code;
      world.typed(
          () -> {
            open.offer(offered, accepted);
            return offered;
          });
      if (common.json()) {
        terminal.print(
            JsonReport.success()
                .put("code", offered)
                .put("triumvirate_id", accepted.triumvirate().triumvirateId())
                .put("content_digest", accepted.contentDigest())
                .put("version", instrument.version())
                .putFindings("warnings", accepted.warnings())
                .text());
      } else {
        terminal.print("offered " + offered + ": version " + instrument.version());
        FindingsText.print(accepted.warnings(), terminal);
      }
      return 0;
    }
  }

  private AcceptedTriumvirate accepted(World into, Source one) {
    byte @Nullable [] bytes = one.bytes();
    return bytes != null && Triumvirates.looksLikeOne(bytes)
        ? into.admit(bytes)
        : into.translateAndSubmit(
            companions.to(one.payload(bytes)),
            TranslationRequest.DETECT.withIngestion(acquisition.ingestion()));
  }
}
