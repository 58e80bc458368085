package online.ucca.triumvirate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
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
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate translate}: from a source to a signed Triumvirate. */
@Command(
    name = "translate",
    description = "Translates a source into a signed Triumvirate.",
    footer = {
      "  triumvirate translate unit.json --out unit.triumvirate.json",
      "  triumvirate translate units/ --out triumvirates/",
      "  triumvirate translate units.csv --out triumvirates/",
      "  triumvirate translate unit.json --with outcome-standards.md --with credential-policy.md"
    })
final class TranslateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();
  @Mixin CorpusOptions corpus = new CorpusOptions();
  @Mixin AcquisitionOptions acquisition = new AcquisitionOptions();
  @Mixin CompanionOptions companions = new CompanionOptions();

  @Parameters(
      paramLabel = "SOURCE",
      description =
          "A file, a folder of files, a .csv or .jsonl file of many units, or a code:"
              + " it is fetched unless it was received before.")
  String source = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the Triumvirate goes: a file, or a folder that gets CODE_RELEASE.triumvirate.json. Standard output if not given.")
  @Nullable Path out;

  TranslateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = null;
    if (Source.isBatch(source) || (out != null && Files.isDirectory(out))) {
      folder = OutputFile.folder(out == null ? Path.of(".") : out);
    }
    Path into = folder;
    try (World world = worldOptions.open(terminal, acquisition::apply)) {
      return new Jobs(terminal, common.json())
          .run(
              world,
              corpus.request(acquisition.ingestion()),
              source,
              one -> translate(world, one, into));
    }
  }

  private Made translate(World world, Source one, @Nullable Path folder) {
    SignedTriumvirate signed =
        world.translate(
            companions.to(one.payload(one.bytes())), corpus.request(acquisition.ingestion()));
    InstrumentRef instrument =
        signed.triumvirate().instruments().outcomeSpecification().instrumentRef();
    Path file =
        folder == null ? out : folder.resolve(FileNames.of(instrument, ".triumvirate.json"));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("triumvirate_id", signed.triumvirate().triumvirateId());
    facts.put("content_digest", signed.contentDigest());
    facts.put("corpus_hash", signed.triumvirate().sourceCorpus().corpusHash());
    facts.put("confidence", signed.translation().confidence());
    facts.put("cache_status", lower(signed.cacheStatus()));
    facts.put("coverage_percent", signed.validation().coverageReport().percent());
    String line = "";
    PendingFile result = null;
    if (file != null) {
      result = new PendingFile(file, signed.document().readableBytes());
      facts.put("file", file.toString());
      line = "translated " + instrument.instrumentId() + " " + instrument.version() + " to " + file;
    } else if (common.json()) {
      facts.put("triumvirate", signed.document().tree());
    } else {
      terminal.result(signed.document().readableBytes());
    }
    return new Made(line, facts, signed.triumvirate().validation().validationWarnings(), result);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
