package online.ucca.triumvirate.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.certification.Certification;
import online.ucca.triumvirate.certification.CertificationReport;
import online.ucca.triumvirate.cli.file.OutputFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.CertificationText;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.host.InstalledAdapters;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.world.SignDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code triumvirate certify}: holds an installed adapter against every rule of the kit. */
@Command(
    name = "certify",
    description = "Holds an installed adapter against every rule of the certification kit.",
    footer = {
      "  triumvirate certify --adapter tga-v1 --report tga.certificate.json",
      "  triumvirate certify --adapter tga-v1 --update src/main/resources/META-INF/triumvirate/corpora/tga-v1"
    })
final class CertifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();

  @Option(
      names = "--adapter",
      required = true,
      paramLabel = "ID",
      description = "The adapter's id, as 'triumvirate adapters' lists it.")
  String adapter = "";

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the signed report here, as JSON.")
  @Nullable Path report;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write the report here as JUnit XML, for a build server.")
  @Nullable Path junit;

  @Option(
      names = "--corpora",
      paramLabel = "DIR",
      description = "Take the canonical corpora from here instead of the adapter's jar.")
  @Nullable Path corpora;

  @Option(
      names = "--update",
      paramLabel = "DIR",
      description =
          "Certify nothing: write into this folder of canonical corpora what each gives now, and say what changed.")
  @Nullable Path update;

  CertifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Certification certification = Certification.of(provider());
    if (update != null) {
      certification.withCorpora(update).update().forEach(terminal::print);
      return ExitStatus.DONE;
    }
    if (corpora != null) {
      certification = certification.withCorpora(corpora);
    }
    SignDocument signer = worldOptions.signer(terminal);
    CertificationReport result =
        certification
            .withTime(worldOptions.time(terminal))
            .run(rule -> CertificationText.progress(rule, terminal));
    JsonDocument signed = signer.sign(result.document());
    write(report, signed.readableBytes());
    write(junit, result.junitXml().getBytes(StandardCharsets.UTF_8));
    if (common.json()) {
      terminal.print(new String(signed.readableBytes(), StandardCharsets.UTF_8).stripTrailing());
    } else {
      CertificationText.print(result, terminal);
    }
    return result.certified() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private CorpusAdapterProvider provider() {
    List<CorpusAdapterProvider> installed =
        InstalledAdapters.discover(CertifyCommand.class.getClassLoader()).providers();
    return installed.stream()
        .filter(provider -> provider.version().adapterId().value().equals(adapter))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Finding.of(
                            ErrorCode.REG_NOT_REGISTERED,
                            "no adapter '"
                                + adapter
                                + "' is installed; there are "
                                + installed.stream()
                                    .map(provider -> provider.version().adapterId())
                                    .map(AdapterId::value)
                                    .toList())
                        .withRemedy("Put the adapter's jar on the class path.")));
  }

  private static void write(@Nullable Path file, byte[] content) {
    if (file != null) {
      OutputFile.write(file, content);
    }
  }
}
