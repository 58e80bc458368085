package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.file.FileNames;
import online.ucca.triumvirate.cli.file.OutputFile;
import online.ucca.triumvirate.cli.file.PendingFile;
import online.ucca.triumvirate.cli.file.Source;
import online.ucca.triumvirate.cli.option.AcquisitionOptions;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.CompanionOptions;
import online.ucca.triumvirate.cli.option.CorpusOptions;
import online.ucca.triumvirate.cli.option.PackContentsOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.pack.Pack;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.engine.pack.archive.PackArchive;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate pack}: the main job, from a source to an audit-ready pack. */
@Command(
    name = "pack",
    description = "Makes the audit-ready pack of a source or of a Triumvirate.",
    footer = {
      "  triumvirate pack unit.json --provider \"Harbour College\" --provider-code 12345",
      "  triumvirate pack units/ --out packs/"
    })
final class PackCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();
  @Mixin CorpusOptions corpus = new CorpusOptions();
  @Mixin AcquisitionOptions acquisition = new AcquisitionOptions();
  @Mixin PackContentsOptions contents = new PackContentsOptions();
  @Mixin CompanionOptions companions = new CompanionOptions();

  @Parameters(
      paramLabel = "SOURCE",
      description =
          "A file, a folder of files, a .csv or .jsonl file of many units, a Triumvirate, or a code:"
              + " it is fetched unless it was received before.")
  String source = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder that gets CODE_RELEASE.zip. Default: the current folder.")
  Path out = Path.of(".");

  @Option(names = "--provider", paramLabel = "NAME", description = "Who assesses.")
  @Nullable String provider;

  @Option(
      names = "--provider-code",
      paramLabel = "CODE",
      description = "The provider's number in its register.")
  @Nullable String providerCode;

  PackCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutputFile.folder(out);
    try (World world = worldOptions.open(terminal, acquisition::apply)) {
      return new Jobs(terminal, common.json())
          .run(world, corpus.request(acquisition.ingestion()), source, one -> pack(world, one));
    }
  }

  private Made pack(World world, Source one) {
    byte @Nullable [] bytes = one.bytes();
    AcceptedTriumvirate accepted =
        bytes != null && Triumvirates.looksLikeOne(bytes)
            ? world.admit(bytes)
            : world.translateAndSubmit(
                companions.to(one.payload(bytes)), corpus.request(acquisition.ingestion()));
    Pack pack = world.pack(accepted, order(world));
    InstrumentRef instrument =
        accepted.triumvirate().instruments().outcomeSpecification().instrumentRef();
    Path file = out.resolve(FileNames.of(instrument, ".zip")).normalize();

    List<?> requirements = pack.manifest().tree().getJsonArray("requirements");
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("file", file.toString());
    facts.put("pack_id", pack.packId());
    facts.put("triumvirate_id", accepted.triumvirate().triumvirateId());
    facts.put("content_digest", accepted.contentDigest());
    facts.put("documents", pack.files().size());
    facts.put("requirements", requirements.size());
    return new Made(
        "packed "
            + instrument.instrumentId()
            + " "
            + instrument.version()
            + " to "
            + file
            + ": "
            + pack.files().size()
            + " documents, all "
            + requirements.size()
            + " requirements covered",
        facts,
        pack.warnings(),
        new PendingFile(file, PackArchive.write(pack)));
  }

  private PackOrder order(World world) {
    return world.orderFor(provider, providerCode).withOptions(contents.options());
  }
}
