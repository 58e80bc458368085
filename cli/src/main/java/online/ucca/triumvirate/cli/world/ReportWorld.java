package online.ucca.triumvirate.cli.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.container.ClassificationReport;
import online.ucca.triumvirate.world.container.ReportClassification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code triumvirate world report}. */
@Command(
    name = "report",
    description =
        "Counts how the source files of a container are classified: by scope, maintainer and"
            + " versioning, those without a header, and the share that nobody has classified.",
    footer = "  triumvirate world report worlds/xx-harbour --json")
final class ReportWorld implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "DIR", description = "The container.")
  Path container = Path.of("");

  ReportWorld(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ClassificationReport report = ReportClassification.of(container);
    if (common.json()) {
      terminal.print(json(report));
    } else {
      report.lines().forEach(terminal::print);
    }
    return 0;
  }

  private static String json(ClassificationReport report) {
    List<Map<String, String>> files = new ArrayList<>();
    report
        .classified()
        .forEach(
            (path, header) -> {
              Map<String, String> file = new LinkedHashMap<>();
              file.put("path", path);
              file.put("scope", header.scope().text());
              file.put("maintainer", header.maintainer().text());
              file.put("versioning", header.versioning().text());
              files.add(file);
            });
    return JsonReport.success()
        .put("source_files", report.sources())
        .put("by_scope", report.byScope())
        .put("by_maintainer", report.byMaintainer())
        .put("by_versioning", report.byVersioning())
        .put("unknown", report.unknown())
        .put("unknown_percent", report.unknownPercent())
        .put("classified", files)
        .put("without_header", report.withoutHeader())
        .put("data_files", report.data())
        .text();
  }
}
