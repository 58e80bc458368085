package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import online.ucca.triumvirate.cli.file.FileNames;
import online.ucca.triumvirate.cli.file.OutputFile;
import online.ucca.triumvirate.cli.file.PendingFile;
import online.ucca.triumvirate.cli.file.Source;
import online.ucca.triumvirate.cli.option.AcquisitionOptions;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.CompanionOptions;
import online.ucca.triumvirate.cli.option.CorpusOptions;
import online.ucca.triumvirate.cli.option.PackContentsOptions;
import online.ucca.triumvirate.cli.option.ProviderOptions;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triumvirate pack}: the main job, from a source to an audit-ready pack. */
@Command(
    name = "pack",
    description = "Makes the audit-ready pack of a source or of a Triumvirate, or one of several.",
    footer = {
      "  triumvirate pack unit.json --provider \"Harbour College\" --provider-code 12345",
      "  triumvirate pack unit.json --contextualisation north-quay.json --provider-logo logo.png",
      "  triumvirate pack A.json B.json C.json --cluster --title \"Work on the quay\"",
      "  triumvirate pack units/ --out packs/"
    })
final class PackCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();
  @Mixin CorpusOptions corpus = new CorpusOptions();
  @Mixin AcquisitionOptions acquisition = new AcquisitionOptions();
  @Mixin ProviderOptions by = new ProviderOptions();
  @Mixin PackContentsOptions contents = new PackContentsOptions();
  @Mixin CompanionOptions companions = new CompanionOptions();

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description =
          "A file, a folder of files, a .csv or .jsonl file of many units, a Triumvirate, or a code:"
              + " it is fetched unless it was received before. Several with --cluster.")
  List<String> sources = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder that gets CODE_RELEASE.zip. Default: the current folder.")
  Path out = Path.of(".");

  @Option(
      names = "--cluster",
      description = "Make one pack of all sources, which are assessed together.")
  boolean cluster;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What the pack of a cluster is called. Default: its instruments.")
  @Nullable String title;

  PackCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!cluster && (sources.size() > 1 || title != null)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          title == null
              ? "several sources are one pack only with --cluster; a folder is a batch"
              : "--title names the pack of a --cluster");
    }
    OutputFile.folder(out);
    try (World world = worldOptions.open(terminal, acquisition::apply)) {
      PackOrder order = by.order(world.packs()).withOptions(contents.options());
      Jobs jobs = new Jobs(terminal, common.json());
      return cluster
          ? jobs.once(() -> cluster(world, order.withTitle(title)))
          : jobs.run(
              world,
              corpus.request(acquisition.ingestion()),
              sources.get(0),
              one -> made(List.of(accepted(world, one)), world, order));
    }
  }

  /** All sources; a folder or a file of several gives each of its own. */
  private Made cluster(World world, PackOrder order) {
    List<AcceptedTriumvirate> all = new ArrayList<>();
    for (String argument : sources) {
      for (Source source : Source.of(argument)) {
        all.addAll(parts(world, source));
      }
    }
    return made(all, world, order);
  }

  private List<AcceptedTriumvirate> parts(World world, Source source) {
    if (!source.mayHoldSeveral()) {
      return List.of(accepted(world, source));
    }
    List<AcceptedTriumvirate> all = new ArrayList<>();
    world
        .corpora(source.payload(source.bytes()), corpus.request(acquisition.ingestion()))
        .forEachRemaining(part -> all.add(accepted(world, Source.of(part))));
    return all;
  }

  private AcceptedTriumvirate accepted(World world, Source one) {
    byte @Nullable [] bytes = one.bytes();
    return bytes != null && Triumvirates.looksLikeOne(bytes)
        ? world.admit(bytes)
        : world.translateAndSubmit(
            companions.to(one.payload(bytes)), corpus.request(acquisition.ingestion()));
  }

  private Made made(List<AcceptedTriumvirate> accepted, World world, PackOrder order) {
    Pack pack = world.packs().pack(accepted, order);
    List<InstrumentRef> instruments =
        accepted.stream()
            .map(one -> one.triumvirate().instruments().outcomeSpecification().instrumentRef())
            .toList();
    Path file =
        out.resolve(
                accepted.size() == 1
                    ? FileNames.of(instruments.get(0), ".zip")
                    : FileNames.ofCluster(order.title(), instruments, ".zip"))
            .normalize();

    int requirements = pack.manifest().tree().getJsonArray("requirements").size();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("file", file.toString());
    facts.put("pack_id", pack.packId());
    facts.put("pack_type", pack.manifest().tree().getString("pack_type"));
    if (accepted.size() == 1) {
      facts.put("triumvirate_id", accepted.get(0).triumvirate().triumvirateId());
      facts.put("content_digest", accepted.get(0).contentDigest());
    }
    facts.put("instruments", instruments.stream().map(InstrumentRef::instrumentId).toList());
    facts.put("documents", pack.files().size());
    facts.put("requirements", requirements);
    return new Made(
        "packed "
            + instruments.stream()
                .map(ref -> ref.instrumentId() + " " + ref.version())
                .collect(Collectors.joining(", "))
            + " to "
            + file
            + ": "
            + pack.files().size()
            + " documents, all "
            + requirements
            + " requirements covered",
        facts,
        pack.warnings(),
        new PendingFile(file, PackArchive.write(pack)));
  }
}
